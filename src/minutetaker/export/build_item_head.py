"""The head of an item: its heading, the mark of secrecy, and the fields under it."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem, Presenter
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.export.build_attachments import item_attachments
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.document import (
    Block,
    Body,
    Field,
    FieldLine,
    Heading,
    SecrecyMark,
    Span,
    Words,
)
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import Label
from minutetaker.finnish.typography import bound


def ground_of_item(scope: Scope, item: AgendaItem) -> str | None:
    """The item's own ground, else the meeting's; None where neither tells it."""
    of_meeting = scope.minutes.meeting.publicity
    for publicity in (item.publicity, of_meeting):
        if publicity is not None and publicity.ground:
            return publicity.ground
    return None


def heading(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """``3 Otsikko``; in a ministry's memo ``3. Otsikko; Esittelijä``, the name unbroken."""
    number = scope.number_of(item)
    title = scope.title_spans(item) if scope.title_of(item) else ()
    if scope.profile.presenters_in_heading and item.presenters and not scope.is_hidden(item):
        people = [bound(person_words(scope, each)) for each in item.presenters]
        lead = "; " if title else ""
        title = (*title, Span(f"{lead}{scope.names_listed(people)}"))
    if number or title:
        yield Heading(level=level(item), spans=title, number=number, source=source(item))


def secret_handled(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """The mention that stands for an item whose content is secret (C7)."""
    ground = scope.typed(ground_of_item(scope, item))
    told = scope.said(
        lambda side: sentences.secret_item_handled(side.ground(ground), side.language)
    )
    yield from (Body(spans=words, source=source(item)) for words in told)


def level(item: AgendaItem) -> int:
    """The level of the item's heading."""
    return 2 if item.level == SUB_ITEM else 1


def person_words(scope: Scope, presenter: Presenter) -> str:
    """``pj. Nimi, KEHA``: a name with the words before and after it."""
    prefix = f"{scope.typed(presenter.prefix)} " if presenter.prefix else ""
    suffix = f", {scope.typed(presenter.suffix)}" if presenter.suffix else ""
    return f"{prefix}{scope.name_of(presenter)}{suffix}"


def secrecy(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """The mark over an item that is secret, whole or in part (C12)."""
    publicity = item.publicity
    if publicity is None or publicity.level in (None, PublicityLevel.PUBLIC) or scope.is_public:
        return
    partly = publicity.level is PublicityLevel.PARTLY_SECRET
    lines: list[Words] = [
        *scope.said(lambda side: sentences.secrecy_mark(side.language, partly=partly))
    ]
    if publicity.ground:
        lines += scope.said(lambda side: side.ground(scope.typed(publicity.ground)) or "")
    yield SecrecyMark(lines=tuple(lines), source=source(item))


def fields(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Case number, preparers, presenters, contact; in an agenda the attachments too."""
    rows: list[tuple[Label, list[str]]] = [
        (Label.CASE_NUMBER, [scope.typed(item.case_number)] if item.case_number else []),
        (Label.PREPARED_BY, [person_words(scope, each) for each in item.preparers]),
    ]
    if not scope.profile.presenters_in_heading:
        presenters = [person_words(scope, each) for each in item.presenters]
        rows.append((Label.PRESENTED_BY, presenters))
    rows.append((Label.CONTACT, [scope.typed(item.contact)] if item.contact else []))
    for key, values in rows:
        if values:
            label = scope.label(key, len(values))
            typed = scope.own.word(key, len(values))
            told = [_after_label(value, typed) for value in values]
            lines = tuple(FieldLine(spans=(scope.typed_span(value),)) for value in told)
            yield Field(label=label, lines=lines, source=source(item))
    if scope.kind is DocumentKind.AGENDA:
        yield from item_attachments(scope, item)


def _after_label(value: str, label: str) -> str:
    """A value without the label that it was typed with: ``Lisätietoja: p. 040 000 0000``."""
    head, rest = value[: len(label)], value[len(label) :].lstrip(":").lstrip()
    return rest if head.casefold() == label.casefold() and rest else value
