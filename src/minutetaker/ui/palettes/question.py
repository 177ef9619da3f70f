"""One thing that a palette of the live page asks; each kind of question is a class of its own."""

from PySide6.QtCore import QObject

from minutetaker.ui.widgets.palette_popup import PalettePopup


class Question(QObject):
    """Shows its rows in the popup it is given, and tells its answer by a signal of its own.

    While it is asked, everything that happens in the popup comes to it, to nobody else.
    """

    def __init__(self, popup: PalettePopup) -> None:
        super().__init__(popup)
        self.popup = popup

    def ask(self) -> None:
        """Show the first rows; the popup stands in its place already."""
        raise NotImplementedError

    def type_words(self, text: str) -> None:
        """The person typed; the popup has filtered its rows already, if it filters."""

    def move_to(self, payload: object) -> None:
        """Another row is what Enter would choose; None: there is none."""

    def step(self, steps: int) -> None:
        """Tab: the next choice of a preview; -1 the one before."""

    def choose(self, payload: object) -> None:
        """Enter or a click; the palette is gone and the caret back in the text."""

    def leave(self) -> None:
        """The palette is gone, with a choice or without."""
