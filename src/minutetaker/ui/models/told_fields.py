"""What of an item is read and not typed on the live page: votes, recusals, dissents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import Paragraph, Run, plain_text, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.vote import Dissent
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_item import dissent, joined_dissent
from minutetaker.finnish.sentences_people import recusal
from minutetaker.ui.models.told_votes import vote_lines


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences with the glyph beside them; ``identity`` tells them from others of the item."""

    identity: str
    icon: str
    text: str


def told_before_decisions(minutes: Minutes, item: AgendaItem) -> Iterator[Told]:
    """Who took no part in the item, and how it was voted on."""
    language = Language(minutes.meeting.language.value)
    for at, each in enumerate(item.recusals):
        if not each.in_text:
            name = minutes.participant(each.participant).shown_name
            text = _text([recusal(name, each.ground, language)])
            yield Told(f"recusal#{at}", "circle-slash", text)
    for at, vote in enumerate(item.votes):
        text = _text(vote_lines(minutes, vote))
        if text and not vote.in_text:
            yield Told(f"vote#{at}", "vote", text)


def told_after_decisions(minutes: Minutes, item: AgendaItem) -> Iterator[Told]:
    """Who disagreed with what was decided."""
    language = Language(minutes.meeting.language.value)
    for at, each in enumerate(item.dissents):
        yield Told(f"dissent#{at}", "message-square", _text([_dissent(minutes, each, language)]))


def _dissent(minutes: Minutes, each: Dissent, language: Language) -> str:
    name = minutes.participant(each.participant).shown_name
    said = dissent(name, plain_text(parse(each.text)).strip() or None, language)
    if not each.joined_by:
        return said
    return f"{said} {joined_dissent([minutes.name_of(who) for who in each.joined_by], language)}"


def _text(lines: Iterable[str]) -> str:
    """The lines as a field shows them: what looks like a mark in them is a character."""
    return write([Paragraph((Run(line),)) for line in lines if line])
