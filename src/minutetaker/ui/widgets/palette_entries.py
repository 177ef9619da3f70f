"""What a palette offers, and which of it the typed words mean."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from minutetaker.finnish.marks import NO_BREAK_SPACE

MOST_ROWS = 50
"""So many rows of a group are shown: who looks for one of more types another letter."""

_KEPT_LETTERS = frozenset("åäöÅÄÖ")


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One row of a palette.

    ``detail`` stands quietly beside the text, ``does`` at the right says what Enter does and
    ``key`` which key does the same. ``keywords`` are found but not shown. ``group`` heads the
    rows of its kind; ``prefix`` is the character that, typed first, leaves only them.
    """

    text: str
    payload: object
    detail: str = ""
    does: str = ""
    key: str = ""
    icon: str = ""
    keywords: tuple[str, ...] = ()
    group: str = ""
    prefix: str = ""


class PaletteRole(IntEnum):
    """What the rows hold for their delegate."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    """PaletteEntry; None on a heading."""
    FOUND = Qt.ItemDataRole.UserRole + 2
    """tuple[tuple[int, int], ...]: start and length of what was typed."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A shown row; ``entry`` None heads a group."""

    text: str
    entry: PaletteEntry | None = None
    found: tuple[tuple[int, int], ...] = ()


@lru_cache(maxsize=4096)  # names and titles are asked for anew with every letter typed
class _Folded(dict[int, str]):
    """Each character as it is searched, found out once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        plain = char if char in _KEPT_LETTERS else unicodedata.normalize("NFD", char)[0]
        self[code] = " " if char == NO_BREAK_SPACE else plain.lower()[:1]
        return self[code]


_FOLDED = _Folded()


def folded(text: str) -> str:
    """The text as it is searched: small, accents gone but of å, ä and ö, as long as it was."""
    return text.translate(_FOLDED)


def rank(haystack: str, word: str) -> int | None:
    """How well folded text answers a folded word, 0 best; None where it doesn't."""
    if word not in haystack:
        return None
    at = _place(haystack, word)
    return 0 if at == 0 or not haystack[at - 1].isalnum() else 1


class PaletteModel(QAbstractListModel):
    """The rows left by what was typed, best first inside each group, groups in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[PaletteEntry, ...] = ()
        self._searched: list[tuple[str, str]] = []
        self._rows: list[_Row] = []
        self._count = 0

    def set_entries(self, entries: Sequence[PaletteEntry], typed: str = "") -> None:
        """Offer other entries, filtered by what is already typed."""
        self._entries = tuple(entries)
        self._searched = [
            (folded(entry.text), folded(" ".join((entry.detail, *entry.keywords))))
            for entry in entries
        ]
        self.show_matching(typed)

    def show_all(self, entries: Sequence[PaletteEntry], typed: str) -> None:
        """Offer entries somebody else has chosen by what is typed; it is only shown in bold."""
        self._entries = tuple(entries)
        self._searched = []
        words = folded(typed).split()
        self._replace(entries, words)

    def show_matching(self, typed: str) -> None:
        """Leave the entries that hold every typed word."""
        prefix = typed[:1] if any(each.prefix == typed[:1] for each in self._entries) else ""
        words = folded(typed[len(prefix) :]).split()
        ranked = []
        for order, (entry, (text, more)) in enumerate(
            zip(self._entries, self._searched, strict=True)
        ):
            if prefix and entry.prefix != prefix:
                continue
            if all(word in text or word in more for word in words):
                place = sum(_rank_in(text, word) for word in words)
                ranked.append((place, order, entry))
        ranked.sort(key=lambda row: row[:2])
        self._replace([entry for _, _, entry in ranked], words)

    def _replace(self, matches: Sequence[PaletteEntry], words: Sequence[str]) -> None:
        groups: dict[str, list[PaletteEntry]] = {entry.group: [] for entry in self._entries}
        for entry in matches:
            groups[entry.group].append(entry)
        self.beginResetModel()
        self._count = len(matches)
        self._rows = []
        for group, rows in groups.items():
            if rows and group:
                self._rows.append(_Row(group))
            self._rows.extend(
                _Row(entry.text, entry, _found(folded(entry.text), words))
                for entry in rows[:MOST_ROWS]
            )
            left = len(rows) - MOST_ROWS
            if left > 0:
                self._rows.append(_Row(self.tr("and %n more; type another letter", "", left)))
        self.endResetModel()

    def entries(self) -> tuple[PaletteEntry, ...]:
        """All that is offered, shown now or not."""
        return self._entries

    def count(self) -> int:
        """How many entries are left, also those there is no row for."""
        return self._count

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = row.entry
            parts = (row.text, entry.detail, entry.does, entry.key) if entry else (row.text,)
            return ", ".join(part for part in parts if part)
        if role == PaletteRole.ENTRY:
            return row.entry
        return row.found if role == PaletteRole.FOUND else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


def _rank_in(text: str, word: str) -> int:
    in_text = rank(text, word)
    return 2 if in_text is None else in_text


def _found(text: str, words: Sequence[str]) -> tuple[tuple[int, int], ...]:
    return tuple((_place(text, word), len(word)) for word in words if word in text)


def _place(text: str, word: str) -> int:
    """Where the word stands: at the beginning of a word if it can be found there."""
    first = at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(word, at + 1)
    return first if at < 0 else at
