"""The lines of the decisions log and of the actions of all bodies."""

import datetime
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QObject

from minutetaker.clock import today
from minutetaker.domain.action_item import ActionStatus
from minutetaker.domain.found import places_of
from minutetaker.domain.log import Log, Logged, by_urgency
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.finnish import dates
from minutetaker.services.searching import wanted
from minutetaker.ui.models.archive_rows import (
    HIT,
    Filter,
    language,
    lengths,
    title_of,
    year_of,
)
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.palette_entries import folded

MOST = 300
"""How many lines are laid out at most; words that are typed lead to the others."""


class LogLines(QObject):
    """The log as it is looked through while words are typed: each line is folded only once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._decisions: tuple[Logged, ...] = ()
        self._actions: tuple[Logged, ...] = ()
        self._searched: dict[str, str] = {}

    def show(self, log: Log) -> None:
        """Look through another log."""
        self._decisions, self._actions = log.decisions, by_urgency(log.actions)
        self._searched = {}

    def decisions(self, asked: Filter) -> tuple[Logged, ...]:
        """The decisions that are meant, the newest first."""
        return self._matching(self._decisions, asked)

    def actions(self, asked: Filter) -> tuple[Logged, ...]:
        """The actions that are meant: the open ones by their day, then the others."""
        return self._matching(self._actions, asked)

    def _matching(self, entries: Sequence[Logged], asked: Filter) -> tuple[Logged, ...]:
        ways = [
            tuple(folded(way) for way in dict.fromkeys((word.word, *word.beginnings)))
            for word in wanted(asked.typed)
        ]
        return tuple(
            each
            for each in entries
            if asked.body in (None, each.meeting.body)
            and asked.year in (None, year_of(each.meeting))
            and all(any(way in self._words_of(each) for way in word) for word in ways)
        )

    def _words_of(self, entry: Logged) -> str:
        key = line_key(entry)
        found = self._searched.get(key)
        if found is None:
            meeting = entry.meeting
            day = dates.short(meeting.date, language()) if meeting.date else ""
            due = dates.short(entry.due, language()) if entry.due else ""
            parts = (entry.text, entry.title, entry.owner, due, title_of(meeting), day)
            found = self._searched[key] = folded(" ".join(each for each in parts if each))
        return found

    def action_row(self, entry: Logged, typed: str) -> Row:
        """An action: what is to be done, and by whom, by when and how far it is."""
        return _row(entry, _plain(entry.text), self.state_words(entry, today()), typed)

    def state_words(self, entry: Logged, day: datetime.date) -> str:
        """How far an action is: ``3 days late, open, due 11.12.2026, Mäkisalo``."""
        names = {
            ActionStatus.OPEN: self.tr("open"),
            ActionStatus.DONE: self.tr("done"),
            ActionStatus.DROPPED: self.tr("dropped"),
        }
        parts = [names[entry.status or ActionStatus.OPEN]]
        if late := entry.days_late(day):
            parts.insert(0, self.tr("%n day(s) late", "", late))
        if entry.due is not None:
            due = dates.short(entry.due, language())
            parts.append(self.tr("due {date}").format(date=due))
        if entry.owner:
            parts.append(entry.owner)
        return ", ".join(parts)

    def more_row(self, count: int) -> Row:
        """The line under the last one that is laid out: how many more there are."""
        words = self.tr("%n more. Type words to find them.", "", count)
        return Row(key=HIT, text=words, roles={RowRole.IS_HEADING: True})


def line_key(entry: Logged) -> str:
    """The key of its line: the meeting's id, and its own."""
    return f"{entry.meeting.id}{HIT}{entry.id}"


def decision_row(entry: Logged, typed: str) -> Row:
    """A decision: its item, and what was decided."""
    text = _plain(entry.text)
    title = entry.title or text
    return _row(entry, title, "" if title == text else text, typed)


def _row(entry: Logged, first: str, second: str, typed: str) -> Row:
    words, meeting = wanted(typed), title_of(entry.meeting)
    day = entry.meeting.date
    shown = (
        dates.short(day, language())
        if day
        else QCoreApplication.translate("ArchivePage", "no date yet")
    )
    said = (entry.item_number, first, second, meeting, shown)
    return Row(
        key=line_key(entry),
        text=first,
        sentence=", ".join(each for each in said if each),
        roles={
            RowRole.SIDE: (shown, meeting),
            RowRole.NUMBER: entry.item_number or "",
            RowRole.SECOND: second,
            RowRole.EMPHASES: lengths(places_of(first, words)),
            RowRole.SECOND_EMPHASES: lengths(places_of(second, words)),
        },
    )


@lru_cache(4_000)
def _plain(text: str) -> str:
    return " ".join(plain_text(parse(text)).split())
