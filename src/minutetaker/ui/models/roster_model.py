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

    def is_somebody(self) -> bool:
        """Whether anything is typed that tells who it is."""
        return bool(self.name or self.title)


class RosterModel(QAbstractTableModel):
    """People typed row by row; typing in the last row makes another empty one below it."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[RosterRow] = [RosterRow()]
        self._before: list[tuple[RosterRow, ...]] = []

    def show_rows(self, rows: Sequence[RosterRow]) -> None:
        """Show another body's roster."""
        self._before.clear()
        self._put_rows((*rows, RosterRow()))

    def rows(self) -> tuple[RosterRow, ...]:
        """Those who have a name or a title."""
        return tuple(row for row in self._rows if row.is_somebody())

    def words_of(self, column: Column) -> tuple[str, ...]:
        """What stands in a column, each once, the newest first: what may be typed again."""
        said = (row.cell(column) for row in reversed(self._rows))
        return tuple(dict.fromkeys(words for words in said if words))

    def paste(self, at: int, column: int, lines: Sequence[Sequence[str]]) -> None:
        """Put cells of a spreadsheet in from a cell on; a first line of headings is left out."""
        self._remember()
        if lines and _says_headings(lines[0], self._headings):
            lines = lines[1:]
        filled = [line for line in lines if any(cell.strip() for cell in line)]
        for offset, cells in enumerate(filled):
            for place, text in zip(list(Column)[column:], cells, strict=False):
                self._put(at + offset, place, text)

    def remove(self, at: int) -> None:
        """Take a person out; the last, empty row stays."""
        if 0 <= at < len(self._rows) - 1:
            self._remember()
            self.beginRemoveRows(QModelIndex(), at, at)
            del self._rows[at]
            self.endRemoveRows()

    def move(self, at: int, step: int) -> bool:
        """Move a person up (-1) or down (1); False where they already stand first or last."""
        to = at + step
        if not (0 <= at < len(self._rows) - 1 and 0 <= to < len(self._rows) - 1):
            return False
        self._remember()
        place = to + 1 if step > 0 else to
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), place)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()
        return True

    def take_back(self) -> None:
        """Take back the newest change of the table."""
        if self._before:
            self._put_rows(self._before.pop())

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        words = self._rows[index.row()].cell(Column(index.column()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {words}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        words = " ".join(str(value).split())
        if words != self._rows[index.row()].cell(Column(index.column())):
            self._remember()
            self._put(index.row(), Column(index.column()), words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def _put(self, at: int, column: Column, text: str) -> None:
        words = " ".join(text.split())
        self._rows[at] = replace(self._rows[at], **{column.name.lower(): words})
        index = self.index(at, column)
        self.dataChanged.emit(index, index, [])
        if at == len(self._rows) - 1 and self._rows[at].is_somebody():
            # The next one most often belongs to the same group.
            last = len(self._rows)
            self.beginInsertRows(QModelIndex(), last, last)
            self._rows.append(RosterRow(group=self._rows[-1].group))
            self.endInsertRows()

    def _remember(self) -> None:
        self._before.append(tuple(self._rows))

    def _put_rows(self, rows: Sequence[RosterRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


def _says_headings(cells: Sequence[str], headings: Sequence[str]) -> bool:
    return bool(cells) and cells[0].strip().casefold() == headings[0].casefold()
