"""A task on one line: what is done, who does it, by when; Enter goes from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from minutetaker.domain.action_item import ActionStatus
from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import CompletingLineEdit
from minutetaker.ui.widgets.status_label import StatusLabel

_OWNER = 132
_DUE = 86
_LINE = 24


class ActionRow(QWidget):
    """``editor`` holds the words of the task.

    Signals:
        owner_given, due_given: (str) the person left the line with other words in it.
        left: Enter on the last line; the caret belongs where it was before.
    """

    owner_given = Signal(object)
    due_given = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = FieldEditor(self)
        self.editor.set_hint(self.tr("What is to be done"))
        self.owner_edit = CompletingLineEdit(self)
        self.due_edit = QLineEdit(self)
        self._shown = ("", "")
        self.owner_edit.setPlaceholderText(self.tr("owner"))
        self.owner_edit.setAccessibleName(self.tr("Owner"))
        self.due_edit.setPlaceholderText(self.tr("due"))
        self.due_edit.setAccessibleName(self.tr("Due"))
        self.due_edit.setToolTip(self.tr("Such as 30.11. or next fri"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.editor, 1)
        for edit, width in ((self.owner_edit, _OWNER), (self.due_edit, _DUE)):
            edit.setProperty("bare", True)  # noqa: FBT003
            edit.setFont(theme.font("body"))
            edit.setMinimumWidth(theme.px(width))
            edit.setMaximumWidth(theme.px(width * 2))
            edit.setFixedHeight(theme.px(_LINE))
            edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
            edit.textChanged.connect(self._on_line_changed)
        self._status = StatusLabel(self)
        row.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.editor, self.owner_edit, self.due_edit):
            widget.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.owner_edit.editingFinished.connect(self._on_owner_finished)
        self.due_edit.editingFinished.connect(self._on_due_finished)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would pass over the fields before a row that has one.
        super().focusInEvent(event)
        self.editor.setFocus(event.reason())

    def lines(self) -> tuple[QLineEdit, QLineEdit]:
        """The inputs beside the words."""
        return self.owner_edit, self.due_edit

    def show_words(self, owner: str, due: str) -> None:
        """Show who and when; a line being typed in keeps what is typed."""
        self._shown = (owner, due)
        for edit, text in zip(self.lines(), (owner, due), strict=True):
            if edit.text() != text and not (edit.hasFocus() and edit.isModified()):
                with QSignalBlocker(edit):
                    edit.setText(text)
        self._on_line_changed()

    def show_status(self, status: ActionStatus | None) -> None:
        """Show how far the task is."""
        self._status.show_status(status)

    def set_people(self, names: Sequence[str]) -> None:
        """Offer these names while the owner is typed."""
        self.owner_edit.set_known(names)

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let nobody type in the lines."""
        for edit in self.lines():
            edit.setReadOnly(is_frozen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_enter and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                return self._go_on(watched)
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> bool:
        """Go to the next of the three; a line edit takes its completion and tells first."""
        if watched is self.editor:
            self.owner_edit.setFocus(Qt.FocusReason.TabFocusReason)
        elif watched is self.owner_edit:
            rest = self.owner_edit.completion()
            if rest:
                self.owner_edit.insert(rest)
            self.due_edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
        return True

    def _on_line_changed(self) -> None:
        """Give a long name the room it needs."""
        for edit, least in zip(self.lines(), (_OWNER, _DUE), strict=True):
            wanted = round(painting.width_of(edit.text(), edit.font())) + theme.px(10)
            edit.setMinimumWidth(min(max(theme.px(least), wanted), theme.px(least * 2)))

    def _on_owner_finished(self) -> None:
        words = self.owner_edit.text().strip()
        if words != self._shown[0] and not self.owner_edit.isReadOnly():
            self._shown = (words, self._shown[1])
            self.owner_given.emit(words)

    def _on_due_finished(self) -> None:
        words = self.due_edit.text().strip()
        if words != self._shown[1] and not self.due_edit.isReadOnly():
            self._shown = (self._shown[0], words)
            self.due_given.emit(words)
