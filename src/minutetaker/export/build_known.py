"""Typed sentences that are word for word the program's own: other languages can say them too."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from minutetaker.domain.meeting import Meeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.movements import Movement
from minutetaker.domain.told import movements_by_key
from minutetaker.domain.voting import options_of
from minutetaker.finnish import sentences
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import NO_BREAK_SPACE

Told = Callable[[Language], str]
"""A sentence in each language."""

_ALWAYS: tuple[Told, ...] = (
    sentences.quorum_statement,
    sentences.agenda_adopted,
    sentences.decided_as_proposed,
    partial(sentences.decided_as_proposed, amended=True),
    sentences.noted,
    sentences.tabled,
    sentences.referred_back,
    sentences.rejected,
    sentences.unanimous,
    sentences.item_added,
    sentences.item_withdrawn,
    sentences.item_not_reached,
    sentences.examined_at_once,
)


def known_sentences(minutes: Minutes) -> Mapping[str, Told]:
    """What may be typed in the meeting's language and is still a sentence of the program."""
    own = Language(minutes.meeting.language.value)
    every = (*_ALWAYS, *_of_meeting(minutes), *_of_people(minutes), *_of_votes(minutes))
    made = {_plain(told(own)): told for told in every}
    # The longest first: one sentence may begin another.
    return {words: made[words] for words in sorted(made, key=len, reverse=True) if words}


def told_by(known: Mapping[str, Told], text: str) -> tuple[Told, ...]:
    """The sentences of which a whole text is made; none where a word of it is somebody's own."""
    made: list[Told] = []
    left = _plain(text).strip()
    while left:
        words = next((each for each in known if left.startswith(each)), None)
        if words is None:
            return ()
        made.append(known[words])
        left = left[len(words) :].lstrip()
    return tuple(made)


def _plain(text: str) -> str:
    """The words with ordinary spaces: which kind of space somebody typed tells nothing."""
    return text.replace(NO_BREAK_SPACE, " ")


def movement_sentence(movement: Movement, language: Language) -> str:
    """``A poistui kokouksesta klo 14.35 tämän asian käsittelyn aikana.``."""
    name, time = movement.person.shown_name, movement.moment.time
    if movement.is_whole_item:
        return sentences.present_for_item([name], language)
    if movement.back is not None:
        return sentences.absent_between(name, time, movement.back.time, language)
    says = sentences.arrived if movement.is_arrival else sentences.left
    return says([name], time, language, movement.when and movement.when.value)


def _of_meeting(minutes: Minutes) -> Iterator[Told]:
    previous = minutes.meeting.previous
    if previous is not None:
        kind = minutes.series.kind.value
        yield partial(sentences.previous_approved, previous.label, previous.date, kind)
    examination = minutes.signatures.examination if minutes.signatures else None
    names = [minutes.name_of(each) for each in examination.examiners] if examination else []
    if names:
        yield partial(sentences.elected, names, "examiner")
    yield from _of_sessions(minutes.meeting)


def _of_sessions(meeting: Meeting) -> Iterator[Told]:
    for at, session in enumerate(meeting.sessions):
        yield partial(sentences.opening, session.opened)
        yield partial(sentences.closing, session.closed)
        for pause in session.breaks:
            yield partial(sentences.adjourned, pause.start, pause.end)
        if at:
            before = meeting.sessions[at - 1]
            ends = (before.date, before.closed), (session.date, session.opened)
            yield partial(sentences.continued, *ends)


def _of_people(minutes: Minutes) -> Iterator[Told]:
    for person in minutes.participants:
        for _, movement, _ in movements_by_key(minutes, person):
            yield partial(movement_sentence, movement)


def _of_votes(minutes: Minutes) -> Iterator[Told]:
    for item in minutes.items:
        for vote in item.votes:
            for option in options_of(vote):
                yield partial(sentences.vote_by_lot, option.label, option.meaning)
