"""Coming meetings: a sentence for one, a lead and a list for many."""

from collections.abc import Iterator, Sequence
from functools import partial

from minutetaker.domain.agenda import AgendaItem, NextMeeting, NextMeetingGroup, Part
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
            lines = _coming(group, scope)
            lead = scope.typed_span(group.lead)
            yield Body(spans=(lead,), leads=bool(lines), source=where)
            yield from _listed([(scope.typed_span(line),) for line in lines], where)
        elif len(_coming(group, scope)) == 1:
            told = scope.said(partial(_only_one, group))
            yield from (Body(spans=words, source=where) for words in told)
        else:
            for side in scope.sides:
                yield from _coming_in(scope, side, group, where, has_label=has_label)


def _only_one(group: NextMeetingGroup, scope: Scope) -> str:
    return sentences.next_meeting(_coming(group, scope)[0], scope.language)


def _coming_in(
    scope: Scope, side: Scope, group: NextMeetingGroup, where: Source, *, has_label: bool
) -> Iterator[Block]:
    """A lead and a list in one language: lists in two languages need their leads."""
    lines = _coming(group, side)
    language = side.language.value if scope.is_bilingual else scope.typed_language
    if lines and (scope.is_bilingual or not has_label):
        lead = Span(
            sentences.next_meetings_lead(len(lines), side.language),
            language=side.language.value if scope.is_bilingual else None,
        )
        yield Body(spans=(lead,), leads=True, source=where)
    yield from _listed([(Span(line, language=language),) for line in lines], where)


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
