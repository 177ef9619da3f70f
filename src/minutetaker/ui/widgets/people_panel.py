"""The people of a meeting while it is prepared: added, excused and removed by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.form_field import FormField
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.row_delegates import PersonDelegate

_TOP = 11


class PeoplePanel(QWidget):
    """The list under its heading, and at the foot one more person.

    Signals:
        add_requested: (str) words typed as name, title, organisation.
        excuse_requested: (participant id) E on somebody.
        remove_requested: (participant id) Delete on somebody.
    """

    add_requested = Signal(object)
    excuse_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self)
        self._is_frozen = False
        self._heading = ColumnHeading(parent=self)
        self.people_list = PartList(self)
        self.people_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        self.people_list.setModel(self._rows)
        self.people_list.setItemDelegate(PersonDelegate(self.people_list))
        self.people_list.setAccessibleName(self.tr("People of the meeting"))
        self.people_list.setToolTip(self.tr("E: excused, Delete: remove from this meeting"))
        self.people_list.installEventFilter(self)
        self.add_button = Button(
            self, text=self.tr("Add a person"), kind="quiet", icon_name="user-plus"
        )
        self.person_field = FormField(self, label=self.tr("Name, title, organisation"))
        self.person_field.line.installEventFilter(self)
        self.person_field.hide()
        self._lay_out()
        self.setFocusProxy(self.people_list)
        self.setTabOrder(self.people_list, self.add_button)
        self.setTabOrder(self.add_button, self.person_field.line)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.person_field.line.returnPressed.connect(self._on_person_given)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(10), 0, theme.px(16), 0)
        foot.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.person_field, 1)
        self._foot = foot
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(_TOP), 0, theme.px(8))
        column.setSpacing(theme.px(1))
        column.addWidget(self._heading)
        column.addWidget(self.people_list, 1)
        column.addLayout(foot)

    def show_people(self, rows: Sequence[Row], count: int, *, is_frozen: bool) -> None:
        """Show these people, ``count`` of whom vote."""
        self._is_frozen = is_frozen
        self._rows.show_rows(rows)
        self._heading.show_words(self.tr("Members"), str(count) if rows else "")
        may_add = not is_frozen
        self.add_button.setVisible(may_add and self.person_field.isHidden())
        if not may_add:
            self.person_field.hide()

    def current(self) -> str | None:
        """The person at whom the keys of the list are; None when at nobody."""
        key = self.people_list.currentIndex().data(RowRole.ID)
        return key if isinstance(key, str) else None

    def clear_field(self) -> None:
        """Be ready for the next person."""
        self.person_field.line.clear()

    def _set_adding(self, *, is_adding: bool) -> None:
        self.person_field.setVisible(is_adding)
        self.add_button.setVisible(not is_adding and not self._is_frozen)
        left = theme.px(16 if is_adding else 10)
        self._foot.setContentsMargins(left, 0, theme.px(16), 0)
        if is_adding:
            self.person_field.line.setFocus()

    def _on_add_clicked(self) -> None:
        self._set_adding(is_adding=True)

    def _on_person_given(self) -> None:
        words = self.person_field.line.text().strip()
        if words:
            self.add_requested.emit(words)
        else:
            self._leave_field()

    def _leave_field(self) -> None:
        self._set_adding(is_adding=False)
        self.add_button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.people_list:
                return self._handle_list_key(event)
            if event.key() == Qt.Key.Key_Escape:
                self._leave_field()
                return True
        return super().eventFilter(watched, event)

    def _handle_list_key(self, event: QKeyEvent) -> bool:
        person = self.current()
        wanted = {Qt.Key.Key_E: self.excuse_requested, Qt.Key.Key_Delete: self.remove_requested}
        signal = wanted.get(Qt.Key(event.key()))
        if person is None or signal is None or event.modifiers():
            return False
        if not self._is_frozen:
            signal.emit(person)
        return True
