"""The attachments of an item under its proposal, each a button, and one that adds more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH, secret_attachment
from minutetaker.ui.widgets.button import Button

_AROUND = 48


@dataclass(frozen=True, slots=True)
class AttachmentEntry:
    """An attachment as it is known: ``Liite 3 Mittariluettelo.pdf``."""

    key: str
    name: str
    is_secret: bool = False


class AttachmentButton(Button):
    """Enter or Space asks what to do to the attachment; Delete removes it.

    Signals:
        chosen, removed: (attachment id) something is to be done to it; it is to go.
    """

    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, entry: AttachmentEntry, parent: QWidget) -> None:
        super().__init__(
            parent, kind="quiet", icon_name=SECRET_GLYPH if entry.is_secret else "paperclip"
        )
        self.entry = entry
        self._after = f", {secret_attachment()}" if entry.is_secret else ""
        self.setAccessibleName(entry.name + self._after)
        self.setAccessibleDescription(self.tr("Delete removes it"))
        self.setToolTip(entry.name + self._after)
        self.clicked.connect(self._on_clicked)

    def fit(self, width: int) -> None:
        """Say as much of the name as there is room for."""
        metrics = QFontMetricsF(theme.font("body", 500))
        room = width - theme.px(_AROUND) - metrics.horizontalAdvance(self._after)
        room = max(room, theme.px(_AROUND))
        words = metrics.elidedText(self.entry.name, Qt.TextElideMode.ElideMiddle, room)
        self.setText((words + self._after).replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.entry.key)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.entry.key)
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.chosen.emit(self.entry.key)


class AttachmentButtons(QWidget):
    """A line for each attachment, the adding below them.

    Signals:
        add_requested: a file is wanted.
        chosen, removed: (attachment id) something is to be done to it; it is to go.
    """

    add_requested = Signal()
    chosen = Signal(object)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[AttachmentEntry, ...] = ()
        self._buttons: list[AttachmentButton] = []
        self._is_frozen = False
        self.add_button = Button(
            self, text=self.tr("Add an attachment…"), kind="quiet", icon_name="plus"
        )
        self.add_button.clicked.connect(self.add_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.add_button)

    def show_entries(self, entries: Sequence[AttachmentEntry]) -> None:
        """Show these attachments."""
        if tuple(entries) == self._shown:
            return
        self._shown = tuple(entries)
        if any(each.hasFocus() for each in self._buttons):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for at, entry in enumerate(entries):
            button = AttachmentButton(entry, self)
            button.setEnabled(not self._is_frozen)
            button.chosen.connect(self.chosen)
            button.removed.connect(self.removed)
            button.fit(self.width())
            self._column.insertWidget(at, button)
            self._buttons.append(button)
            button.show()

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let them be read, not changed."""
        self._is_frozen = is_frozen
        self.add_button.setVisible(not is_frozen)
        for button in self._buttons:
            button.setEnabled(not is_frozen)

    def chain_after(self, before: QWidget) -> None:
        """Let Tab come here after a widget, and go from one to the next."""
        for button in (*self._buttons, self.add_button):
            QWidget.setTabOrder(before, button)
            before = button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button in self._buttons:
            button.fit(self.width())
