"""The checklist of the live page: who is here, and whether the meeting may decide."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from minutetaker.domain.attendance import Attendance
from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.models.attendance_model import AttendanceModel
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.row_delegates import PersonDelegate

_MARKS = {Qt.Key.Key_E: Attendance.EXCUSED, Qt.Key.Key_P: Attendance.ABSENT}
_HEADING = 24
_TOP = 11


class AttendancePanel(QWidget):
    """Shows who is there; asks for a mark and waits for the model to show it.

    Signals:
        toggle_requested: (participant id) Space, Enter or a click on somebody.
        mark_requested: (participant id, Attendance) E or P on somebody.
        all_requested: A: everybody who isn't marked yet is here.
        group_chosen: (group id) a folded group is to be opened, or an open one folded.
        search_requested: the person wants to type a name.
    """

    toggle_requested = Signal(object)
    mark_requested = Signal(object, object)
    all_requested = Signal()
    group_chosen = Signal(object)
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = AttendanceModel(self)
        self._state = ""
        self._heading = ColumnHeading(parent=self)
        self._search_button = Button(
            self, text=self.tr("Find a person"), kind="quiet", icon_name="search", key="F2"
        )
        self._search_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._search_button.hide()
        self._list = PartList(self)
        self._list.setModel(self._model)
        self._rows = PersonDelegate(self._list)
        self._list.setItemDelegate(self._rows)
        self._list.setAccessibleName(self.tr("Attendance"))
        self._list.setToolTip(self.tr("Space: here or absent, A: all here, P: absent, E: excused"))
        self._list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(_TOP), 0, 0)
        column.setSpacing(theme.px(1))
        column.addWidget(self._heading)
        column.addWidget(self._search_button)
        column.addWidget(self._list, 1)
        self.setFocusProxy(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._list.row_chosen.connect(self._on_row_chosen)
        self._search_button.clicked.connect(self.search_requested)

    def set_model(self, model: AttendanceModel) -> None:
        """Show the people of this model."""
        self._model = model
        self._list.setModel(model)

    def show_counts(self, count: str, icon: str, state: str, role: ColourRole) -> None:
        """Say how many are here and whether they may decide; a change of it is read aloud."""
        self._heading.show_words(self.tr("Present"), count)
        self._heading.show_state(icon, state, role)
        if self._state and state != self._state:
            announce(self, state)
        self._state = state

    def show_search(self, *, is_shown: bool) -> None:
        """Show the line that leads to typing a name, where the list is long."""
        self._search_button.setVisible(is_shown)

    def show_person(self, participant_id: str, *, takes_keys: bool) -> None:
        """Bring somebody in view."""
        index = self._model.index_of(participant_id)
        if index.isValid():
            self._list.scrollTo(index)
            if takes_keys:
                self._list.setCurrentIndex(index)
                self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_keys(self) -> None:
        """Let the keys of the checklist begin at its first person."""
        current = self._list.currentIndex()
        self._list.setCurrentIndex(current if current.isValid() else self._first_person())
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_room(self, room: int) -> bool:
        """Whether everybody can be in sight; where that helps, the rows stand closer."""
        room -= self._head_height()
        was_dense = self._rows.is_dense
        fits = self._fits(room, is_dense=False) or self._fits(room, is_dense=True)
        if not fits:
            self._rows.is_dense = False
        if self._rows.is_dense != was_dense:
            self._list.scheduleDelayedItemsLayout()
        return fits

    def fit(self, room: int) -> int:
        """How high the panel is with everybody in sight, else with the rows that have room."""
        head = self._head_height()
        return head + self._list.whole_rows(room - head)

    def _head_height(self) -> int:
        height = theme.px(_TOP + _HEADING) + theme.px(3)
        if self._search_button.isVisibleTo(self):
            height += self._search_button.sizeHint().height()
        return height

    def _fits(self, room: int, *, is_dense: bool) -> bool:
        self._rows.is_dense = is_dense
        return self._list.content_height(room + 1) <= room

    def sizeHint(self) -> QSize:
        return QSize(theme.px(264), theme.px(240))

    def _first_person(self) -> QModelIndex:
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            if isinstance(index.data(RowRole.ID), str):
                return index
        return QModelIndex()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            # A lit row means the person whom the keys mean; the place itself is remembered.
            self._list.clearSelection()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and self._handle_key(event.key())
        ):
            return True
        return super().eventFilter(watched, event)

    def _handle_key(self, pressed: int) -> bool:
        """One letter marks the person at hand, or everybody; False for any other key."""
        if pressed == Qt.Key.Key_A:
            self.all_requested.emit()
            return True
        mark = _MARKS.get(Qt.Key(pressed))
        person = self._list.currentIndex().data(RowRole.ID)
        if mark is None or not isinstance(person, str):
            return False
        self.mark_requested.emit(person, mark)
        return True

    def _on_row_chosen(self, key: object) -> None:
        if isinstance(key, str):
            self.toggle_requested.emit(key)
        elif isinstance(key, tuple):
            self.group_chosen.emit(key[1])
