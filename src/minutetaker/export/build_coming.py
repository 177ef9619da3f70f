"""Coming meetings: a sentence for one, a lead and a list for many."""

from collections.abc import Iterator, Sequence
from functools import partial

from minutetaker.domain.agenda import AgendaItem, NextMeeting, NextMeetingGroup, Part
from minutetaker.export import spans
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.document import (
    Block,
    Body,
    ListBlock,
    ListLine,
    ListMark,
    Source,
    Span,
    Spans,
)
from minutetaker.finnish import sentences, times
from minutetaker.finnish.labels import Label


def next_meetings(
    scope: Scope, item: AgendaItem, part: Part, key: str, *, has_label: bool = False
) -> Iterator[Block]:
    """A lead and a list of coming meetings; one alone without a lead is a sentence.

    ``has_label``: the part's label says already what our own lead would.
    """
    where = source(item, key)
    for group in part.groups:
        if group.lead:
            # A lead in somebody's own words stands once, and so does what it leads to.
            told = _coming_in(scope, scope, group)
            lead = scope.typed_span(group.lead)
            yield Body(spans=(lead,), leads=bool(told), source=where)
            yield from _listed(told, where)
        elif len(_coming(group, scope)) == 1:
            place = next(each.place for each in group.meetings if _when(scope, each, group))
            for words in scope.said(partial(_only_one, group)):
                yield Body(spans=spans.with_typed(scope, words, place), source=where)
        else:
            for side in scope.sides:
                lines = _coming_in(scope, side, group)
                # Lists in two languages need their leads.
                if lines and (scope.is_bilingual or not has_label):
                    yield _lead(scope, side, len(lines), where)
                yield from _listed(lines, where)


def groups_told(scope: Scope) -> Iterator[NextMeetingGroup]:
    """The coming meetings of all items that the document may tell."""
    for item in scope.minutes.items:
        for part in item.parts:
            if not (scope.is_public and (part.secret or scope.is_hidden(item))):
                yield from part.groups


def next_sentence(scope: Scope) -> str | None:
    """``Seuraava kokous: ti 12.12.2023 klo 14–16.``: the first with a day; None: there is none."""
    told = (
        (each.date, _when(scope, each, group))
        for group in groups_told(scope)
        for each in group.meetings
        if each.date is not None
    )
    first = min(told, default=None)
    return sentences.next_meeting(first[1], scope.language) if first else None


def _only_one(group: NextMeetingGroup, scope: Scope) -> str:
    return sentences.next_meeting(_coming(group, scope)[0], scope.language)


def _lead(scope: Scope, side: Scope, count: int, where: Source) -> Body:
    words = sentences.next_meetings_lead(count, side.language)
    return Body(spans=(Span(words, language=_told_in(scope, side)),), leads=True, source=where)


def _coming_in(scope: Scope, side: Scope, group: NextMeetingGroup) -> list[Spans]:
    """The meetings in one language; a place stays in the language that it was typed in."""
    language = _told_in(scope, side)
    return [
        spans.with_typed(scope, (Span(words, language=language),), each.place)
        for each in group.meetings
        if (words := _when(side, each, group))
    ]


def _told_in(scope: Scope, side: Scope) -> str | None:
    """The language to mark words of a side with; None: the document's own."""
    return side.language.value if scope.is_bilingual else None


def _listed(lines: Sequence[Spans], where: Source) -> Iterator[Block]:
    if lines:
        listed = tuple(ListLine(spans=line, mark=ListMark.DASH) for line in lines)
        yield ListBlock(lines=listed, source=where)


def _coming(group: NextMeetingGroup, scope: Scope) -> list[str]:
    told = (_when(scope, each, group) for each in group.meetings)
    return [words for words in told if words]


def _when(scope: Scope, meeting: NextMeeting, group: NextMeetingGroup) -> str:
    """``ti 9.6.2026 klo 16.30, säätiön toimisto (alustava)``."""
    when = times.date_and_time(
        meeting.date, meeting.start, meeting.end, scope.language, hours_only=True
    )
    words = ", ".join(part for part in (when, scope.typed(meeting.place)) if part)
    mark = scope.word(Label.TENTATIVE)
    # The lead often says it of them all, in a form of its own: alustavasti, alustavat.
    is_said = mark[: len(mark) - 2].casefold() in (group.lead or "").casefold()
    if meeting.tentative and not is_said:
        words = f"{words} ({mark})" if words else mark
    return words
