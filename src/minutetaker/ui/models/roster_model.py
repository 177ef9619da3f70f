"""The roster of a body as a table: a person a row, the last row empty for one more."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    TITLE = 1
    ORGANIZATION = 2
    GROUP = 3
    ROLE = 4


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A person of the roster as typed; ``key`` is their id, None for somebody new."""

    key: str | None = None
    name: str = ""
    title: str = ""
    organization: str = ""
    group: str = ""
    role: str = ""

    def cell(self, column: Column) -> str:
        """The words of a column."""
        return str(getattr(self, column.name.lower()))


class RosterModel(QAbstractTableModel):
    """People typed row by row; typing in the last row makes another empty one below it."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[RosterRow] = [RosterRow()]

    def show_rows(self, rows: Sequence[RosterRow]) -> None:
        """Show another body's roster."""
        self.beginResetModel()
        self._rows = [*rows, RosterRow()]
        self.endResetModel()

    def rows(self) -> tuple[RosterRow, ...]:
        """Those who have a name or a title."""
        return tuple(row for row in self._rows if row.name or row.title)

    def paste(self, at: int, lines: Sequence[Sequence[str]]) -> None:
        """Put lines of a spreadsheet in from a row on, a person a line."""
        for offset, cells in enumerate(lines):
            for column, text in zip(Column, cells, strict=False):
                self.setData(self.index(at + offset, column), text.strip())

    def remove(self, at: int) -> None:
        """Take a person out; the last, empty row stays."""
        if 0 <= at < len(self._rows) - 1:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._rows[index.row()].cell(Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self._headings[index.column()]
            return f"{heading}: {self._rows[index.row()].cell(Column(index.column()))}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        name = Column(index.column()).name.lower()
        self._rows[index.row()] = replace(self._rows[index.row()], **{name: str(value).strip()})
        self.dataChanged.emit(index, index, [])
        if index.row() == len(self._rows) - 1 and self._rows[-1] != RosterRow():
            last = len(self._rows)
            self.beginInsertRows(QModelIndex(), last, last)
            self._rows.append(RosterRow(group=self._rows[-1].group))
            self.endInsertRows()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else section + 1
