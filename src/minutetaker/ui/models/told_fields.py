"""What of an item follows from data: opening, closing, votes, recusals, dissents."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import Paragraph, Run, write
from minutetaker.domain.told import ToldKey, ToldKind, tells_closing, tells_opening
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_meeting import closing, opening, says_closed, says_opened
from minutetaker.finnish.sentences_people import recusal
from minutetaker.services.following import moved_words, rich
from minutetaker.ui.models.told_decisions import decision_lines
from minutetaker.ui.models.told_votes import vote_lines


@dataclass(frozen=True, slots=True)
class Told:
    """Sentences with the glyph beside them; ``identity`` tells them from others of the item.

    ``words`` stand beside the glyph. ``is_editable``: typing in it makes it somebody's own words,
    and the identity is the key of the sentence.
    """

    identity: str
    icon: str
    text: str
    words: str = ""
    is_editable: bool = False


def told_opening(minutes: Minutes, item: AgendaItem) -> Iterator[Told]:
    """That the meeting was opened, in its first item, unless a text tells it already."""
    if tells_opening(minutes, item):
        first = minutes.meeting.sessions[0]
        if (
            first.opened
            and not first.opened_in_text
            and not says_opened(_texts(item), first.opened)
        ):
            yield _told_time(minutes, item, ToldKind.OPENING, first.opened)


def told_closing(minutes: Minutes, item: AgendaItem) -> Iterator[Told]:
    """That the meeting was closed, in its last item, unless a text tells it already."""
    if tells_closing(minutes, item):
        last = minutes.meeting.sessions[-1]
        time = last.closed
        if time and not last.closed_in_text and not says_closed(_texts(item), time):
            yield _told_time(minutes, item, ToldKind.CLOSING, time)


def _texts(item: AgendaItem) -> Iterator[str | None]:
    return (part.text for part in item.parts)


def _told_time(minutes: Minutes, item: AgendaItem, kind: ToldKind, time: str) -> Told:
    key = ToldKey(kind)
    text, words = told_sentence(minutes, item, key), times.bare(time)
    return Told(str(key), "clock", text, words, is_editable=True)


def told_before_decisions(minutes: Minutes, item: AgendaItem) -> Iterator[Told]:
    """Who took no part in the item, and how it was voted on."""
    language = Language(minutes.meeting.language.value)
    for at, each in enumerate(item.recusals):
        if not each.in_text:
            name = minutes.participant(each.participant).shown_name
            text = _text([recusal(name, each.ground, language)])
            key = ToldKey(ToldKind.RECUSAL, each.participant, at)
            yield Told(str(key), "circle-slash", text, is_editable=True)
    for at, vote in enumerate(item.votes):
        text = _text(vote_lines(minutes, item, at))
        if text and not vote.in_text:
            yield Told(f"vote#{at}", "vote", text)


def told_under(minutes: Minutes, decision: Decision) -> Iterator[Told]:
    """Who is elected by a decision, and that all agreed."""
    text = _text(decision_lines(minutes, decision))
    if text:
        yield Told(f"under {decision.id}", "user" if decision.elected else "check", text)


def told_sentence(minutes: Minutes, item: AgendaItem, key: ToldKey) -> str:
    """What the data say of something that is told in own words."""
    language = Language(minutes.meeting.language.value)
    match key.kind:
        case ToldKind.OPENING:
            return rich(opening(minutes.meeting.sessions[0].opened, language))
        case ToldKind.CLOSING:
            return rich(closing(minutes.meeting.sessions[-1].closed, language))
        case ToldKind.MOVED:
            return moved_words(minutes, key)
        case ToldKind.RECUSAL:
            name = minutes.participant(key.participant).shown_name
            return rich(recusal(name, item.recusals[key.place].ground, language))
        case ToldKind.VOTE:
            return _text(vote_lines(minutes, item, key.place))


def _text(lines: Iterable[str]) -> str:
    """The lines as a field shows them: what looks like a mark in them is a character."""
    return write([Paragraph((Run(line),)) for line in lines if line])
