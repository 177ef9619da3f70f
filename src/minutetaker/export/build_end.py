"""What stands after the items: signatures, examination, display and the like."""

from collections.abc import Iterator

from minutetaker.domain.approval import (
    Examination,
    ExaminationMethod,
    SignatureMethod,
    Signatures,
    Signer,
)
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.export import spans
from minutetaker.export.build_people_lines import held_offices
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import joined
from minutetaker.export.document import (
    Block,
    Body,
    Field,
    FieldLine,
    Heading,
    Signature,
    Spans,
    Words,
    spans_of,
)
from minutetaker.finnish import dates, sentences
from minutetaker.finnish.labels import Label, office
from minutetaker.finnish.marks import EN_DASH

__all__ = [
    "certification",
    "display",
    "distribution",
    "examination",
    "signatures",
    "signed",
]

_CHAIRS = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.TEMPORARY_CHAIR)
_EXAMINED_BY_PEOPLE = (ExaminationMethod.EXAMINERS, ExaminationMethod.AT_ONCE)


def signatures(scope: Scope) -> Iterator[Block]:
    """Who signs, by hand or electronically; of a memo, who wrote it."""
    given = scope.minutes.signatures
    if given is None or not (given.signers or given.note):
        return
    if given.signers:
        yield Heading(level=1, spans=spans_of(_heading(scope, given)))
    is_signed = given.method is SignatureMethod.ELECTRONIC and not scope.minutes.is_draft
    if given.signers and is_signed:
        # Of a draft it would not be true yet (S14).
        told = scope.said(lambda side: sentences.signed_electronically(side.language))
        yield from (Body(spans=words) for words in told)
    by_hand = given.method is SignatureMethod.HAND
    for signer in given.signers:
        yield Signature(lines=_signed(scope, signer, by_hand=by_hand), by_hand=by_hand)
    if given.note:
        yield Body(spans=(scope.typed_span(given.note),))


def _heading(scope: Scope, given: Signatures) -> Words:
    count = len(given.signers)
    people = [scope.person(each.participant) for each in given.signers if each.participant]
    has_chair = any(person.has_role(*_CHAIRS) for person in people)
    if scope.is_memo and not has_chair:
        return scope.label(Label.MEMO_AUTHOR, count)
    return scope.label(Label.SIGNATURE, count)


def _signed(scope: Scope, signer: Signer, *, by_hand: bool) -> tuple[Spans, ...]:
    """``Nimi, rooli``, then where and when: below when a hand signs, else after it."""
    person = scope.person(signer.participant) if signer.participant else None
    parts: list[Words] = [scope.name_of(signer), _role(scope, signer, person)]
    if person is not None and person.email and not by_hand:
        parts.append(scope.typed(person.email))
    when = " ".join(_place_and_date(scope, signer))
    if by_hand:
        line = joined(parts, ", ")
        return (line, spans_of(when)) if when else (line,)
    return (joined((*parts, when), ", "),)


def _role(scope: Scope, signer: Signer, person: Participant | None) -> Words:
    """The mark or role given, else the first office that the person holds, in words."""
    if signer.mark or signer.role:
        return _role_word(scope, signer.mark or signer.role or "")
    return next(held_offices(scope, person), "") if person else ""


def _role_word(scope: Scope, given: str) -> Words:
    if given in set(RoleKind) and given != RoleKind.OTHER:
        return scope.within(lambda side: office(given, side.language))
    for kind in RoleKind:
        if given.casefold() == office(kind, scope.own_language).casefold():
            return _role_word(scope, kind.value)
    return scope.typed(given)


def _place_and_date(scope: Scope, where: Signer | Examination) -> Iterator[str]:
    if where.place:
        yield scope.typed(where.place)
    if where.date:
        yield dates.short(where.date, scope.language)


def examination(scope: Scope) -> Iterator[Block]:
    """That the minutes were examined, and by whom."""
    signed_by = scope.minutes.signatures
    given = signed_by.examination if signed_by else None
    if signed_by is None or given is None or given.method in (None, ExaminationMethod.NONE):
        return
    by_hand = signed_by.method is SignatureMethod.HAND
    is_next = given.method is ExaminationMethod.NEXT_MEETING and given.date is None
    at_once = given.method is ExaminationMethod.AT_ONCE
    is_done = (by_hand and not is_next) or given.date is not None or at_once
    if not (is_done or is_next or given.examiners or given.place):
        return
    yield Heading(level=1, spans=spans_of(scope.label(Label.EXAMINATION)))
    kind = scope.minutes.series.kind.value
    if is_done or is_next:
        said = sentences.examined_next if is_next else sentences.examined
        yield from (Body(spans=words) for words in scope.said(lambda s: said(s.language, kind)))
    when = " ".join(_place_and_date(scope, given))
    if when and (by_hand or given.place or not given.examiners):
        yield Body(spans=(scope.typed_span(when),))
        when = ""
    for each in given.examiners:
        yield Signature(lines=(_examiner(scope, each, when),), by_hand=by_hand)


def _examiner(scope: Scope, who: object, when: str) -> Spans:
    role = scope.within(lambda side: office(RoleKind.EXAMINER, side.language))
    return joined((scope.name_of(who), role, when), ", ")


def display(scope: Scope) -> Iterator[Block]:
    """Where and when the minutes are on display, and who certifies it."""
    given = scope.minutes.publication
    if given is None:
        return
    lines = []
    when = ""
    first, last = given.displayed_from, given.displayed_until
    if first and last and first <= last:
        when = dates.date_range(first, last, scope.language)
    elif first or last:
        ends = [dates.short(each, scope.language) if each else "" for each in (first, last)]
        when = EN_DASH.join(ends)
    where = ", ".join(part for part in (scope.typed(given.place), when) if part)
    if where:
        lines.append(FieldLine(spans=(scope.typed_span(where),)))
    lines += _field_lines(spans.blocks(scope, given.text))
    if given.certifier:
        person = given.certifier.participant
        title = scope.person(person).title if person else None
        words = ", ".join(
            part for part in (scope.name_of(given.certifier), scope.typed(title)) if part
        )
        lines.append(FieldLine(spans=(scope.typed_span(words),)))
    if lines:
        yield Field(label=scope.label(Label.ON_DISPLAY), lines=tuple(lines), is_end_matter=True)


def _field_lines(blocks: list[Block]) -> Iterator[FieldLine]:
    """A text's paragraphs, list items and rows as the lines of a field."""
    for block in blocks:
        yield from (FieldLine(spans=line) for line in spans.lines(block))


def distribution(scope: Scope) -> Iterator[Block]:
    """Jakelu and Tiedoksi (S12)."""
    given = scope.minutes.distribution
    if given is None:
        return
    for key, names in (
        (Label.DISTRIBUTION, given.to),
        (Label.FOR_INFORMATION, given.for_information),
    ):
        lines = tuple(FieldLine(spans=(scope.typed_span(name),)) for name in names)
        if lines:
            yield Field(label=scope.label(key), lines=lines, is_end_matter=True)


def signed(scope: Scope) -> Iterator[Block]:
    """In an excerpt: who signed the minutes and who examined them."""
    given = scope.minutes.signatures
    if given is None:
        return
    people = [_signed(scope, each, by_hand=False)[0] for each in given.signers]
    checked = given.examination
    examiners: list[Spans] = []
    if checked is not None and checked.method in _EXAMINED_BY_PEOPLE:
        when = " ".join(_place_and_date(scope, checked))
        examiners = [_examiner(scope, each, when) for each in checked.examiners]
    for key, names in ((Label.SIGNED_BY, people), (Label.EXAMINED_BY, examiners)):
        if names:
            lines = tuple(FieldLine(spans=name) for name in names)
            yield Field(label=scope.label(key, len(names)), lines=lines)


def certification(scope: Scope) -> Iterator[Block]:
    """Who certifies an excerpt: the certifier of the display, else the secretary."""
    given = scope.minutes.publication
    if given is not None and given.certifier is not None:
        name = scope.name_of(given.certifier)
        person_id = given.certifier.participant
        person = scope.person(person_id) if person_id else None
    else:
        kinds = (RoleKind.SECRETARY, RoleKind.MINUTE_TAKER, RoleKind.GENERAL_SECRETARY)
        people = scope.minutes.participants
        person = next((each for each in people if each.has_role(*kinds)), None)
        name = scope.typed(person.shown_name) if person else ""
    heading = scope.beside(lambda side: sentences.certification(side.language))
    yield Heading(level=1, spans=spans_of(heading))
    title = scope.typed(person.title) if person else ""
    line = ", ".join(part for part in (name, title) if part)
    yield Signature(lines=(line,), by_hand=True)
