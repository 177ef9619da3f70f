"""Coming meetings typed as text: a line each, read into days, times and places, and told again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from minutetaker.domain.agenda import AgendaItem, NextMeeting, NextMeetingGroup, Part
from minutetaker.domain.editing import FieldKey, FieldKind, with_item
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import ListBlock, ListItem, Paragraph, Run, Table, words, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.finnish import times
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading_meetings import read_meeting


def is_of_meetings(part: Part) -> bool:
    """Whether a part keeps coming meetings; one with words of its own is plain text."""
    return part.kind is PartKind.NEXT_MEETINGS and not part.text


def meetings_text(groups: tuple[NextMeetingGroup, ...], language: Language) -> str:
    """The meetings as a field shows them: what leads to them, and a list."""
    blocks: list[Paragraph | ListBlock] = []
    for group in groups:
        if group.lead:
            blocks.append(Paragraph((Run(group.lead),)))
        lines = tuple(ListItem((Run(_line(each, language)),)) for each in group.meetings)
        if lines:
            blocks.append(ListBlock(ordered=False, items=lines))
    return write(blocks)


def read_meetings(text: str, today: date) -> tuple[NextMeetingGroup, ...]:
    """The meetings that a field's text tells.

    A paragraph without a day leads to those after it; a line of a list without one is a meeting of
    which no more is known than its words. Nothing typed is left out.
    """
    groups: list[NextMeetingGroup] = []
    for line, is_listed in _lines(text):
        read = read_meeting(line, today)
        if read is None and not is_listed:
            groups.append(NextMeetingGroup(lead=line))
            continue
        meeting = NextMeeting(place=line)
        if read is not None:
            meeting = NextMeeting(
                date=read.day,
                start=read.start,
                end=read.end,
                place=read.place or None,
                tentative=read.tentative,
            )
        last = groups.pop() if groups else NextMeetingGroup()
        groups.append(replace(last, meetings=(*last.meetings, meeting)))
    return tuple(groups)


def with_meetings(minutes: Minutes, item_id: str, key: FieldKey, text: str, today: date) -> Minutes:
    """The meeting with the coming meetings that were typed in a field.

    The day of the meeting decides which year ``12.1.`` is of, ``today`` where it isn't known.
    """
    place, day = int(key.key), minutes.meeting.first_date or today

    def make_item(item: AgendaItem) -> AgendaItem:
        made = replace(item.parts[place], groups=read_meetings(text, day))
        return replace(item, parts=(*item.parts[:place], made, *item.parts[place + 1 :]))

    return with_item(minutes, item_id, make_item)


def holds_meetings(item: AgendaItem, key: FieldKey) -> bool:
    """Whether a field is one of coming meetings."""
    if key.kind is not FieldKind.PART or int(key.key) >= len(item.parts):
        return False
    return is_of_meetings(item.parts[int(key.key)])


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Every line with words, and whether it stands in a list."""
    for block in parse(text):
        if isinstance(block, ListBlock):
            yield from ((line, True) for line in _listed(block))
        elif isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield ", ".join(filter(None, map(words, row))), True
        else:
            for line in words(block.runs).splitlines():
                if line.strip():
                    yield line.strip(), False


def _listed(block: ListBlock) -> Iterator[str]:
    for item in block.items:
        line = " ".join(words(item.runs).split())
        if line:
            yield line
        if item.below is not None:
            yield from _listed(item.below)


def _line(meeting: NextMeeting, language: Language) -> str:
    """``ti 9.6.2026 klo 16.30, säätiön toimisto (alustava)``."""
    when = times.date_and_time(meeting.date, meeting.start, meeting.end, language, hours_only=True)
    told = ", ".join(filter(None, (when, meeting.place)))
    mark = f"({label(Label.TENTATIVE, language)})" if meeting.tentative else ""
    return " ".join(filter(None, (told, mark)))
