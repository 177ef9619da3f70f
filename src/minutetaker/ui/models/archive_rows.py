"""The lines of the archive: which meetings are meant, and how they and their choices read."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.found import FoundKind, Wanted, places_of
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services.searching import Hit
from minutetaker.ui import i18n
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.status_words import status_word
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.palette_entries import folded


class Kind(IntEnum):
    """Which list is shown, by its place in the choice."""

    MEETINGS = 0
    DECISIONS = 1
    ACTIONS = 2


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked of the list; None: any body, any year. ``typed`` as it was typed."""

    body: str | None = None
    year: int | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """The key of a choice at the left: one body or one year, or all of them."""

    body: str | None = None
    year: int | None = None
    is_of_years: bool = False


def language() -> Language:
    """The language of the window, for dates."""
    return Language(i18n.language())


def year_of(meeting: ListedMeeting) -> int | None:
    """The year of its day; None when that is not known."""
    return meeting.date.year if meeting.date else None


def matching(meetings: Sequence[ListedMeeting], wanted: Filter) -> tuple[ListedMeeting, ...]:
    """Those that are meant, in the order they came in."""
    words = folded(wanted.typed).split()
    return tuple(
        each
        for each in meetings
        if wanted.body in (None, each.body)
        and wanted.year in (None, year_of(each))
        and all(word in _searched(each) for word in words)
    )


def _searched(meeting: ListedMeeting) -> str:
    day = dates.with_weekday(meeting.date, language()) if meeting.date else ""
    return folded(f"{meeting.body} {meeting.number or ''} {day} {status_word(meeting.status)}")


def title_of(meeting: ListedMeeting) -> str:
    """``LÄPI-työryhmä 6/2026``."""
    return " ".join(part for part in (meeting.body, meeting.number) if part)


def meeting_row(meeting: ListedMeeting, typed: str) -> Row:
    """A meeting as a hit of the list."""
    word = status_word(meeting.status)
    day = dates.short(meeting.date, language()) if meeting.date else ""
    weekday = dates.short_weekday(meeting.date, language()) if meeting.date else ""
    undated = QCoreApplication.translate("ArchivePage", "no date yet")
    title, words = title_of(meeting), folded(typed).split()
    at = [(folded(title).find(each), len(each)) for each in words]
    updated = QCoreApplication.translate("ArchivePage", "changed {date} at {time}").format(
        date=dates.short(meeting.updated.date(), language()), time=f"{meeting.updated:%H.%M}"
    )
    second = word if meeting.is_approved else f"{word}, {updated}"
    return Row(
        key=meeting.id,
        text=title,
        sentence=", ".join(part for part in (title, day or undated, word) if part),
        roles={
            RowRole.SIDE: (day or undated, weekday),
            RowRole.SECOND: second,
            RowRole.EMPHASES: tuple(each for each in at if each[0] >= 0),
        },
    )


HIT = "\n"
"""What stands between the meeting's id and the hit's place in the key of a hit's row."""


def found_in(hits: Sequence[Hit], meetings: Sequence[ListedMeeting], wanted: Filter) -> list[Hit]:
    """The hits in texts of the bodies and years that are meant, without meetings that are shown."""
    shown = {each.id for each in meetings}
    return [
        hit
        for hit in hits
        if wanted.body in (None, hit.found.body)
        and wanted.year in (None, hit.found.date.year if hit.found.date else None)
        and not (hit.found.kind is FoundKind.MEETING and hit.found.meeting_id in shown)
    ]


def hit_row(hit: Hit, place: int, wanted: Sequence[Wanted]) -> Row:
    """An item, decision or action that holds the words, or a meeting where somebody was."""
    found = hit.found
    day = dates.short(found.date, language()) if found.date else ""
    undated = QCoreApplication.translate("ArchivePage", "no date yet")
    meeting = " ".join(part for part in (found.body, found.number) if part)
    title = found.title or meeting
    kind = _kind_words(found.kind)
    excerpt = "" if hit.excerpt == title else hit.excerpt
    return Row(
        key=f"{found.meeting_id}{HIT}{place}",
        text=title,
        sentence=", ".join(
            part for part in (kind, found.item_number, title, excerpt, meeting, day) if part
        ),
        roles={
            RowRole.SIDE: (day or undated, meeting),
            RowRole.NUMBER: found.item_number or "",
            RowRole.SECOND: excerpt or kind,
            RowRole.EMPHASES: lengths(places_of(title, wanted)),
            RowRole.SECOND_EMPHASES: lengths(hit.places) if excerpt else (),
        },
    )


def lengths(places: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Places from where to where, as from where and how long."""
    return tuple((start, end - start) for start, end in places)


def _kind_words(kind: FoundKind) -> str:
    words = {
        FoundKind.MEETING: QCoreApplication.translate("ArchivePage", "Meeting"),
        FoundKind.ITEM: QCoreApplication.translate("ArchivePage", "Item"),
        FoundKind.DECISION: QCoreApplication.translate("ArchivePage", "Decision"),
        FoundKind.ACTION: QCoreApplication.translate("ArchivePage", "Action"),
    }
    return words[kind]


def choice_rows(meetings: Sequence[ListedMeeting], wanted: Filter) -> tuple[Row, ...]:
    """Bodies and years with how many meetings each has, the chosen ones lit."""
    bodies = Counter(each.body for each in meetings)
    years = Counter(year for each in meetings if (year := year_of(each)) is not None)
    heading = QCoreApplication.translate("ArchivePage", "Bodies")
    rows = [_heading(heading), _choice(Choice(), _all_bodies(), len(meetings), lit=not wanted.body)]
    for body, count in sorted(bodies.items(), key=lambda pair: folded(pair[0])):
        rows.append(_choice(Choice(body=body), body, count, lit=wanted.body == body))
    rows.append(_heading(QCoreApplication.translate("ArchivePage", "Year")))
    every = QCoreApplication.translate("ArchivePage", "All years")
    rows.append(_choice(Choice(is_of_years=True), every, None, lit=wanted.year is None))
    for year, count in sorted(years.items(), reverse=True):
        key = Choice(year=year, is_of_years=True)
        rows.append(_choice(key, str(year), count, lit=wanted.year == year))
    return tuple(rows)


def _all_bodies() -> str:
    return QCoreApplication.translate("ArchivePage", "All")


def _heading(text: str) -> Row:
    return Row(key=("heading", text), text=text, roles={RowRole.IS_HEADING: True})


def _choice(key: Choice, text: str, count: int | None, *, lit: bool) -> Row:
    shown = "" if count is None else str(count)
    return Row(key=key, text=text, roles={RowRole.NOTE: shown, RowRole.IS_LIT: lit})


def content_rows(minutes: Minutes, only: str | None = None) -> tuple[Row, ...]:
    """The decisions and the items of a meeting, under their headings.

    ``only``: the decisions and the actions of this item.
    """
    decisions = [
        Row(
            key=("decision", item.id, decision.id),
            text=decision.text,
            roles={RowRole.NUMBER: item.number or ""},
        )
        for item in minutes.items
        if only in (None, item.id)
        for decision in item.decisions
        if decision.text.strip()
    ]
    if only is not None:
        heading = QCoreApplication.translate("ArchivePage", "Actions")
        rows = [
            Row(key=("action", action.id), text=action.text)
            for action in minutes.item(only).actions
            if action.text.strip()
        ]
    else:
        heading = QCoreApplication.translate("ArchivePage", "Items")
        rows = [
            Row(
                key=("item", item.id),
                text=item.title or "",
                roles={RowRole.NUMBER: item.number or ""},
            )
            for item in minutes.items
        ]
    made: list[Row] = []
    if decisions:
        made = [_heading(QCoreApplication.translate("ArchivePage", "Decisions")), *decisions]
    if rows:
        made += [_heading(heading), *rows]
    return tuple(made)
