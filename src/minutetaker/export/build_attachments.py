"""The list of attachments, and appeal instructions at the end."""

import re
from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Attachment
from minutetaker.export import spans
from minutetaker.export.build_decisions import is_long
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import joined, plain
from minutetaker.export.document import Block, Field, FieldLine, Heading, Spans, Words, spans_of
from minutetaker.finnish import labels
from minutetaker.finnish.labels import Label, uncapitalized
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import NO_BREAK_SPACE


def attachments(scope: Scope) -> Iterator[Block]:
    """``Liitteet``, one a line: ``1 Nimi``."""
    shown = scope.attachments()
    if scope.kind is DocumentKind.AGENDA:
        # There an item's attachments stand in its head.
        of_items = {each for item in scope.minutes.items for each in item.attachments}
        shown = tuple(each for each in shown if each.id not in of_items)
    if not shown:
        return
    lines = tuple(FieldLine(spans=_line(scope, each)) for each in shown)
    label = scope.label(Label.ATTACHMENT, len(shown))
    yield Field(label=label, lines=lines, is_end_matter=True)


def item_attachments(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """The attachments of one item, in its head."""
    shown = [each for each in scope.attachments() if each.id in item.attachments]
    if shown:
        lines = tuple(FieldLine(spans=_named(scope, each)) for each in shown)
        yield Field(label=scope.label(Label.ATTACHMENT, len(shown)), lines=lines)


def marks_of(scope: Scope, item: AgendaItem) -> Words:
    """``(liitteet 1 ja 2B)``, of an item's attachments that have marks; empty without any."""
    shown = [each for each in scope.attachments() if each.id in item.attachments]
    found = [_without_word(scope.typed(each.label)) for each in shown if each.label]
    if not found:
        return ""
    word = scope.within(lambda side: side.word(Label.ATTACHMENT, len(found)).lower())
    return joined(["(", word, f"{NO_BREAK_SPACE}{scope.names_listed(found)})"])


def _line(scope: Scope, attachment: Attachment) -> Spans:
    words = _named(scope, attachment)
    if not (scope.profile.attachments_tell_items and scope.has_sections):
        return words
    numbers = [
        number.removesuffix(".")
        for item in scope.minutes.items
        if attachment.id in item.attachments and (number := scope.number_of(item))
    ]
    return joined([words, *numbers], ", ")


def _named(scope: Scope, attachment: Attachment) -> Spans:
    """``2B Nimi``: the label's own word stands before the list already."""
    label = _without_word(scope.typed(attachment.label))
    title = scope.typed(attachment.title)
    if not label and not title:
        title = attachment.file or ""
    words = (scope.typed_span(" ".join(part for part in (label, title) if part)),)
    if not attachment.secret:
        return words
    mark = scope.within(lambda side: uncapitalized(side.word(Label.SECRET)))
    return joined([words, " (", mark, ")"])


def _without_word(label: str) -> str:
    words = "|".join(labels.label(Label.ATTACHMENT, language) for language in Language)
    return re.sub(rf"^(?:{words})[ {NO_BREAK_SPACE}]+(?=\S)", "", label, flags=re.IGNORECASE)


def appeals(scope: Scope) -> Iterator[Block]:
    """Each longer appeal instruction once, on a new page, with the items that it is about."""
    about: dict[str, list[AgendaItem]] = {}
    for item in scope.minutes.items:
        if item.appeal and is_long(item.appeal) and not scope.is_hidden(item):
            about.setdefault(item.appeal, []).append(item)
    for text, items in about.items():
        yield Heading(level=1, spans=spans_of(scope.label(Label.APPEAL)), breaks_page=True)
        numbers = [number for item in items if (number := scope.number_of(item))]
        if numbers:
            key = Label.SECTIONS if scope.has_sections else Label.CONTENTS
            shown = ", ".join(number.removesuffix(".") for number in numbers)
            label = scope.label(key, len(numbers))
            yield Field(label=label, lines=(FieldLine(spans=plain(shown)),))
        yield from spans.blocks(scope, text)
