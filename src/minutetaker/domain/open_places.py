"""Places of phrases that nobody has filled in: ``{kuka}`` or ``{aika}`` in the text of an item."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.editing import FieldKey, FieldKind, part_key
from minutetaker.domain.phrase import slots_of
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse


def open_places(item: AgendaItem) -> Iterator[tuple[str, str]]:
    """Each field with such places, and the places as they stand there, each told once."""
    for key, text in _texts(item):
        # A secret passage has braces of its own: only the words themselves tell.
        words = plain_text(parse(text)) if text and "{" in text else ""
        found = dict.fromkeys(words[slot.start : slot.end] for slot in slots_of(words))
        if found:
            yield str(key), ", ".join(found)


def _texts(item: AgendaItem) -> Iterator[tuple[FieldKey, str | None]]:
    for at, part in enumerate(item.parts):
        yield part_key(at), part.text
    for decision in item.decisions:
        if not decision.in_text:
            yield FieldKey(FieldKind.DECISION, decision.id), decision.text
    for at, dissent in enumerate(item.dissents):
        yield FieldKey(FieldKind.DISSENT, str(at)), dissent.text
    for action in item.actions:
        if not action.in_text:
            yield FieldKey(FieldKind.ACTION, action.id), action.text
