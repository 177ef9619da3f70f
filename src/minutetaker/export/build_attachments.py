"""The list of attachments, and appeal instructions at the end."""

import re
from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Attachment
from minutetaker.export import spans
from minutetaker.export.build_decisions import is_long
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope, plain
from minutetaker.export.document import Block, Field, FieldLine, Heading
from minutetaker.finnish import labels
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import NO_BREAK_SPACE
from minutetaker.finnish.names import name_list


def attachments(scope: Scope) -> Iterator[Block]:
    """``Liitteet``, one a line: ``1 Nimi``."""
    shown = scope.attachments()
    if scope.kind is DocumentKind.AGENDA:
        # There an item's attachments stand in its head.
        of_items = {each for item in scope.minutes.items for each in item.attachments}
        shown = tuple(each for each in shown if each.id not in of_items)
    if not shown:
        return
    lines = tuple(FieldLine(spans=(scope.typed_span(_line(scope, each)),)) for each in shown)
    label = scope.label(Label.ATTACHMENT, len(shown))
    yield Field(label=label, lines=lines, is_end_matter=True)


def item_attachments(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """The attachments of one item, in its head."""
    shown = [each for each in scope.attachments() if each.id in item.attachments]
    if shown:
        lines = tuple(FieldLine(spans=(scope.typed_span(_named(scope, each)),)) for each in shown)
        yield Field(label=scope.label(Label.ATTACHMENT, len(shown)), lines=lines)


def marks_of(scope: Scope, item: AgendaItem) -> str:
    """``(liitteet 1 ja 2B)``, of an item's attachments that have marks; empty without any."""
    shown = [each for each in scope.attachments() if each.id in item.attachments]
    found = [_without_word(scope.typed(each.label)) for each in shown if each.label]
    if not found:
        return ""
    word = scope.word(Label.ATTACHMENT, len(found)).lower()
    return f"({word}{NO_BREAK_SPACE}{name_list(found, scope.language)})"


def _line(scope: Scope, attachment: Attachment) -> str:
    words = _named(scope, attachment)
    if not (scope.profile.attachments_tell_items and scope.has_sections):
        return words
    numbers = [
        number.removesuffix(".")
        for item in scope.minutes.items
        if attachment.id in item.attachments and (number := scope.number_of(item))
    ]
    return ", ".join([words, *numbers])


def _named(scope: Scope, attachment: Attachment) -> str:
    """``2B Nimi``: the label's own word stands before the list already."""
    label = _without_word(scope.typed(attachment.label))
    title = scope.typed(attachment.title)
    if not label and not title:
        title = attachment.file or ""
    words = " ".join(part for part in (label, title) if part)
    if attachment.secret:
        mark = scope.word(Label.SECRET)
        words = f"{words} ({mark[:1].lower()}{mark[1:]})"
    return words


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
        yield Heading(level=1, spans=plain(scope.label(Label.APPEAL)), breaks_page=True)
        numbers = [number for item in items if (number := scope.number_of(item))]
        if numbers:
            key = Label.SECTIONS if scope.has_sections else Label.CONTENTS
            shown = ", ".join(number.removesuffix(".") for number in numbers)
            label = scope.label(key, len(numbers))
            yield Field(label=label, lines=(FieldLine(spans=plain(shown)),))
        yield from spans.blocks(scope, text)
