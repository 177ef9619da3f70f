"""What is missing from a meeting or against the Finnish rules, as lines a person reads."""

from collections.abc import Iterator
from pathlib import Path

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import corrections
from minutetaker.services.accessibility import accessibility_lines
from minutetaker.services.matters import all_open
from minutetaker.services.messages import (
    item_place,
    matter_place,
    matter_words,
    meeting_place,
    suggestion_words,
)

EXCERPT = 40
"""How many characters of a typed text are quoted at most."""


def check_lines(minutes: Minutes, language: Language, folder: Path) -> tuple[tuple[str, ...], bool]:
    """A line for each thing with its place, and whether any must be mended before an approval.

    ``folder`` keeps the files of attachments. What is against a rule in typed text is a suggestion:
    the person decides.
    """
    matters = all_open(folder, minutes)
    whole = meeting_place(language)
    lines = [
        f"{matter_place(matter, minutes) or whole}: {matter_words(matter, language)}"
        for matter in matters
    ]
    written = Language(minutes.meeting.language.value)
    for place, text in _typed(minutes, whole):
        for found in corrections(text or "", written):
            words = suggestion_words(found.was[:EXCERPT], found.becomes, found.rule_id, language)
            lines.append(f"{place}: {words}")
    lines += accessibility_lines(minutes, language)
    return tuple(lines), any(matter.blocks for matter in matters)


def _typed(minutes: Minutes, whole: str) -> Iterator[tuple[str, str | None]]:
    """Every typed text with its place, in the order in which they are printed."""
    yield whole, minutes.meeting.preamble
    for session in minutes.meeting.sessions:
        yield whole, session.place
        yield whole, session.note
    for item in minutes.items:
        place = item_place(item)
        for text in _typed_of_item(item):
            yield place, text
    for attachment in minutes.attachments:
        yield attachment.label or whole, attachment.title


def _typed_of_item(item: AgendaItem) -> Iterator[str | None]:
    yield item.title
    yield from (handled.text for handled in item.earlier)
    yield from (part.text for part in item.parts)
    for vote in item.votes:
        yield vote.question
        yield from (option.meaning for option in vote.options)
        yield vote.result
    yield from (decision.text for decision in item.decisions)
    yield from (dissent.text for dissent in item.dissents)
    yield from (action.text for action in item.actions)
    yield item.appeal
