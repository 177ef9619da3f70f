"""Rows of a list, known by their keys: showing others moves, adds and removes only what differs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from minutetaker.ui.widgets.list_parts import RowRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """A row. ``sentence`` is what a screen reader says; None: the text itself."""

    key: object
    text: str
    sentence: str | None = None
    roles: Mapping[int, object] = field(default_factory=dict)


class RowsModel(QAbstractListModel):
    """A list of rows; the current row of a view stays on its key whatever is shown next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, whose keys must differ."""
        wanted = {row.key for row in rows}
        for at in reversed(range(len(self._rows))):
            if self._rows[at].key not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            self._put(at, row)

    def _put(self, at: int, row: Row) -> None:
        if at >= len(self._rows) or self._rows[at].key != row.key:
            old = self._place_of(row.key)
            if old is None:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
                return
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(old))
            self.endMoveRows()
        if self._rows[at] != row:
            self._rows[at] = row
            index = self.index(at, 0)
            self.dataChanged.emit(index, index, [])

    def _place_of(self, key: object) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.key == key), None)

    def index_of(self, key: object) -> QModelIndex:
        """Where the row with this key is; an invalid index when there is none."""
        at = self._place_of(key)
        return QModelIndex() if at is None else self.index(at, 0)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.sentence or row.text
            case Qt.ItemDataRole.ToolTipRole:
                return row.sentence
            case RowRole.ID:
                return row.key
            case _:
                return row.roles.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.data(RowRole.IS_HEADING):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
