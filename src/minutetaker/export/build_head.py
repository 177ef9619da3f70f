"""The head of the document and later pages' header."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from minutetaker.domain.meeting import Break, Mode, Session
from minutetaker.domain.publicity import ground_of, has_secret, level_of
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.export.build_naming import kind_of, number_of_meeting
from minutetaker.export.build_profile import DocumentKind, MastheadForm
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_stays import sections_named
from minutetaker.export.build_words import joined, marked, plain
from minutetaker.export.document import (
    Block,
    Field,
    FieldLine,
    Masthead,
    PageHeader,
    Span,
    Spans,
    spans_of,
    text_of,
)
from minutetaker.export.spans import with_typed
from minutetaker.finnish import dates, numbers, times
from minutetaker.finnish.labels import Label, capitalized
from minutetaker.finnish.languages import sentence
from minutetaker.finnish.marks import NO_BREAK_SPACE
from minutetaker.finnish.sentences import (
    adjourned,
    marked_secret,
    partly_secret,
    secrecy_mark,
    secrets_left_out,
)
from minutetaker.finnish.typography import bind

_TELLS_MODE = re.compile(
    r"etä|distans|remote|hybrid|verk|online|on line|nät|webb|teams|zoom|meet\b|skype|webex|video"
    r"|sähköi|elektron",
    re.IGNORECASE,
)
"""In a place: that the meeting was held over a network is said already."""


_META_LETTERS = 42


def masthead(scope: Scope) -> Iterator[Block]:
    """The first lines of page 1."""
    meta = (*_meta(scope), *_examined(scope))
    if scope.profile.masthead is MastheadForm.DATE:
        yield Masthead(meta=meta)
        return
    yield Masthead(
        organization=scope.beside(_owner),
        kind=kind_of(scope),
        number=None if scope.kind is DocumentKind.EXCERPT else number_of_meeting(scope),
        meta=meta,
    )


def _owner(scope: Scope) -> str:
    names = scope.names
    owners = (names.organization, names.unit) if names.organization else (names.unit or names.name,)
    return ", ".join(scope.typed(each) for each in owners if each)


def page_header(scope: Scope) -> PageHeader:
    """What every page from the second on repeats (S6)."""
    is_plain = scope.profile.masthead is MastheadForm.DATE
    is_meeting = is_plain and scope.kind is DocumentKind.MINUTES
    return PageHeader(
        short_name=scope.beside(_short_name),
        kind=scope.label(Label.MEETING) if is_meeting else kind_of(scope),
        number=None if scope.kind is DocumentKind.EXCERPT else number_of_meeting(scope),
        meta=_meta(scope),
    )


def _short_name(scope: Scope) -> str:
    names = scope.names
    short = scope.typed(names.short_name or names.name)
    if short[:1].islower() and names.organization:
        return f"{scope.typed(names.organization)}, {short}"
    return short


def _meta(scope: Scope) -> tuple[Spans, ...]:
    """Draft mark, date, case number, marks of secrecy; the date first where it opens the page."""
    meeting = scope.minutes.meeting
    day = meeting.document_date or meeting.first_date
    date = [plain(dates.short(day, scope.language))] if day else []
    is_draft = scope.minutes.is_draft and not scope.is_ahead
    draft = [marked(scope.label(Label.DRAFT))] if is_draft else []
    leads = date + draft if scope.profile.masthead is MastheadForm.DATE else draft + date
    others = [(scope.typed_span(each),) for each in _typed_meta(scope)]
    return (*leads, *others, *_marks(scope))


def _examined(scope: Scope) -> Iterator[Spans]:
    """``Tarkastettu 18.11.2026``, of minutes that have been examined (F52)."""
    if not scope.minutes.is_examined or scope.kind is not DocumentKind.MINUTES:
        return
    signed = scope.minutes.signatures
    examined = signed.examination if signed else None
    word = scope.label(Label.MEMO_EXAMINED if scope.is_memo else Label.MINUTES_EXAMINED)
    day = dates.short(examined.date, scope.language) if examined and examined.date else ""
    yield joined([word, day], " ")


def _typed_meta(scope: Scope) -> Iterator[str]:
    meeting = scope.minutes.meeting
    if meeting.case_number:
        yield meeting.case_number
    if meeting.translation_of:
        yield meeting.translation_of


def _marks(scope: Scope) -> Iterator[Spans]:
    if scope.is_public:
        yield spans_of(scope.label(Label.PUBLIC_VERSION))
        return
    level = level_of(scope.minutes)
    if level is PublicityLevel.PUBLIC:
        return
    partly = level is PublicityLevel.PARTLY_SECRET
    for words in scope.said(lambda side: secrecy_mark(side.language, partly=partly)):
        yield marked(words)
    if ground := ground_of(scope.minutes):
        yield (Span(_fitting(bind(scope.typed(ground))), language=scope.typed_language),)


def _fitting(line: str) -> str:
    """A line of metadata that may be parted after the law's number where it would be too wide."""
    return line if len(line) <= _META_LETTERS else line.replace(f"){NO_BREAK_SPACE}", ") ")


def time(scope: Scope) -> Iterator[Block]:
    """When the meeting was: as recorded when both ends are, else as planned."""
    lines = [line for session in scope.minutes.meeting.sessions for line in _when(scope, session)]
    if lines:
        yield Field(label=scope.label(Label.TIME), lines=tuple(lines))


def _when(scope: Scope, session: Session) -> Iterator[FieldLine]:
    for words in scope.said(partial(_day_and_clock, session)):
        # The day and the clock on lines of their own are two values, each a paragraph.
        for line in text_of(words).splitlines():
            yield FieldLine(spans=(replace(words[0], text=line),))
    if session.note:
        yield FieldLine(spans=(scope.typed_span(session.note),))
    if not scope.is_ahead:
        for each in session.breaks:
            if not _is_told(scope, each):
                yield from _adjourned(scope, each)


def _day_and_clock(session: Session, scope: Scope) -> str:
    """``ti 24.11.2026 klo 14–16``, on one line or two."""
    start, end, is_planned = _ends(scope, session)
    hours_only, language = is_planned and scope.hours_only, scope.language
    if not scope.profile.date_and_time_on_lines:
        return times.date_and_time(session.date, start, end, language, hours_only=hours_only)
    day = dates.with_weekday(session.date, language) if session.date else ""
    clock = times.clock_range(start, end, language, hours_only=hours_only)
    return "\n".join(each for each in (capitalized(day), clock) if each)


def _adjourned(scope: Scope, pause: Break) -> Iterator[FieldLine]:
    for words in scope.said(lambda side: adjourned(pause.start, pause.end, side.language)):
        yield FieldLine(spans=words)


def _ends(scope: Scope, session: Session) -> tuple[str | None, str | None, bool]:
    """When a sitting began and ended, and whether that is what was planned."""
    planned = session.planned_start, session.planned_end, True
    if scope.is_ahead:
        return planned
    is_recorded = session.opened and session.closed
    if not is_recorded and (session.planned_start or session.planned_end):
        return planned
    return session.opened, session.closed, False


def _is_told(scope: Scope, pause: Break) -> bool:
    """Whether somebody has typed the break into an item."""
    clocks = [times.bare(each) for each in (pause.start, pause.end) if each]
    texts = (part.text or "" for item in scope.minutes.items for part in item.parts)
    return any(all(clock in text for clock in clocks) for text in texts)


def place(scope: Scope) -> Iterator[Block]:
    """Where it was, and that some or all were elsewhere; else the way of meeting alone."""
    lines: list[Spans] = []
    for session in scope.minutes.meeting.sessions:
        if session.place:
            line: Spans = (scope.typed_span(session.place),)
            if session.mode in (Mode.REMOTE, Mode.HYBRID) and not _TELLS_MODE.search(session.place):
                mode = scope.within(partial(_mode, session.mode))
                line = joined([line, " (", mode, ")"])
        elif session.mode:
            line = spans_of(scope.beside(partial(_mode_alone, session.mode)))
        else:
            continue
        if line not in lines:
            lines.append(line)
    if lines:
        shown = tuple(FieldLine(spans=line) for line in lines)
        yield Field(label=scope.label(Label.PLACE), lines=shown)


def _mode(mode: Mode, side: Scope) -> str:
    return side.word(Label(mode.value))


def _mode_alone(mode: Mode, side: Scope) -> str:
    return capitalized(_mode(mode, side))


def sections(scope: Scope) -> Iterator[Block]:
    """``§ 212–218``: from the first section to the last, where items are sections."""
    if not scope.has_sections:
        return
    given = [item.number for item in scope.minutes.items]
    found = [int(number) for number in given if number and number.isdecimal()]
    if found:
        first, last = min(found), max(found)
        shown = sections_named(scope, numbers.number_range(first, last))
        count = 1 if first == last else 2
        label = scope.label(Label.SECTIONS, count)
        yield Field(label=label, lines=(FieldLine(spans=plain(shown)),))


def publicity(scope: Scope) -> Iterator[Block]:
    """What is secret, or was left out of the public version, and by which provision."""
    level = level_of(scope.minutes)
    if level is PublicityLevel.PUBLIC:
        return
    ground = bind(scope.typed(ground_of(scope.minutes))) or None
    found = _numbers_of_secrets(scope)
    partly = level is PublicityLevel.PARTLY_SECRET

    def told(side: Scope) -> str:
        by_law = side.ground(ground)
        if scope.is_public:
            return secrets_left_out(by_law, side.language)
        if partly and found:
            return partly_secret(found, by_law, side.language)
        words = sentence(capitalized(marked_secret(None, side.language, partly=partly).lower()))
        return sentence(f"{words.removesuffix('.')}, {by_law}") if by_law else words

    lines = tuple(FieldLine(spans=with_typed(scope, each, ground)) for each in scope.said(told))
    yield Field(label=scope.label(Label.PUBLICITY), lines=lines)


def _numbers_of_secrets(scope: Scope) -> tuple[str, ...]:
    """The numbers of the items that hold something secret, as plain as they are referred to."""
    return tuple(
        (scope.number_of(item) or "").removesuffix(".")
        for item in scope.minutes.items
        if item.number and has_secret(item)
    )
