"""Where a note stands in the text, under what it is about; it moves no word above it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.widgets.message_bar import Message, MessageBar

_INSET = 68


class NotePlace(QWidget):
    """Holds one note or none; empty it takes no room.

    Signals:
        action_chosen: (payload) a button of the note.
    """

    action_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar: MessageBar | None = None
        self._column = QVBoxLayout(self)
        self.set_narrow(is_narrow=False)
        self.hide()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Begin at the left edge, where there is no gutter."""
        left = 0 if is_narrow else theme.px(_INSET)
        self._column.setContentsMargins(left, theme.px(4), 0, 0)

    def show_note(self, message: Message | None) -> None:
        """Show a note, or none."""
        if self._bar is not None:
            if self._bar.message == message:
                return
            self._column.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        if message is not None:
            self._bar = MessageBar(message, is_note=True)
            self._bar.action_chosen.connect(self.action_chosen)
            self._column.addWidget(self._bar)
            announce(self, self._bar.accessibleName())
        self.setVisible(message is not None)
