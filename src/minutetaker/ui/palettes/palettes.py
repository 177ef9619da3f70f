"""The palette of a page: one popup, opened for one question at a time."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_popup import PalettePopup


class Palettes(QObject):
    """Opens the popup for a question and brings it what happens there.

    A question is made with ``popup`` and asked by ``ask``; its answer is its own signal.

    Signals:
        opened, closed: the palette has the keys; it has given them back.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.popup = PalettePopup(host)
        self._asked: Question | None = None
        self.popup.chosen.connect(self._on_chosen)
        self.popup.closed.connect(self._on_closed)
        self.popup.current_moved.connect(self._on_current_moved)
        self.popup.tab_pressed.connect(self._on_tab_pressed)
        self.popup.typed.connect(self._on_typed)

    def ask(self, question: Question, below: QRect | None) -> None:
        """Ask, under this line of the page; None: at its top."""
        self._asked = question
        self.popup.place(below=below)
        self.opened.emit()
        question.ask()

    def _on_typed(self, text: str) -> None:
        if self._asked is not None:
            self._asked.type_words(text)

    def _on_current_moved(self, payload: object) -> None:
        if self._asked is not None:
            self._asked.move_to(payload)

    def _on_tab_pressed(self, steps: int) -> None:
        if self._asked is not None:
            self._asked.step(steps)

    def _on_chosen(self, payload: object) -> None:
        if self._asked is not None:
            self._asked.choose(payload)

    def _on_closed(self) -> None:
        if self._asked is not None:
            self._asked.leave()
        self.closed.emit()
