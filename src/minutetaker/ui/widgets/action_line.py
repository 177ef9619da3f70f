"""A task on one line: what is done, who does it and by when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import CompletingLineEdit

_OWNER = 150
_DUE = 92


class ActionLine(QWidget):
    """``editor`` holds the words; the owner completes from the people of the meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = FieldEditor(self)
        self.owner_edit = CompletingLineEdit(self)
        self.due_edit = QLineEdit(self)
        self.owner_edit.setPlaceholderText(self.tr("Owner"))
        self.owner_edit.setAccessibleName(self.tr("Owner"))
        self.due_edit.setPlaceholderText(self.tr("Due"))
        self.due_edit.setAccessibleName(self.tr("Due"))
        self.due_edit.setToolTip(self.tr("30.11. or next Friday"))
        for edit, width in ((self.owner_edit, _OWNER), (self.due_edit, _DUE)):
            edit.setProperty("bare", True)  # noqa: FBT003
            edit.setFont(theme.font("body"))
            edit.setFixedWidth(theme.px(width))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self.editor, 1)
        row.addWidget(self.owner_edit)
        row.addWidget(self.due_edit)
        self.setFocusProxy(self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def inputs(self) -> tuple[QLineEdit, ...]:
        """The lines beside the words."""
        return (self.owner_edit, self.due_edit)

    def show_owner(
        self,
        owner: str,
        due: str,
        people: Sequence[str],
        is_frozen: bool,
    ) -> None:
        """Show who and by when; a line with the caret keeps what is typed."""
        self.owner_edit.set_known(people)
        for edit, text in ((self.owner_edit, owner), (self.due_edit, due)):
            edit.setReadOnly(is_frozen)
            if not edit.hasFocus() and edit.text() != text:
                edit.setText(text)
