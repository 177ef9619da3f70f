"""What the page shows of a vote being taken: figures, voters in order, and the key of each side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.electorate import voters_of
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.vote import Vote, VoteMethod
from minutetaker.domain.voting import (
    NoSide,
    Side,
    cast,
    count_of,
    is_open_tie,
    options_of,
    sides_given,
    sides_of,
)
from minutetaker.finnish.labels import Label, capitalized, label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_item import vote_meanings
from minutetaker.services.votes import result_of
from minutetaker.ui.models.attendance_model import note_of


@dataclass(frozen=True, slots=True)
class Figure:
    """A side with its votes; ``side`` None: those who haven't voted, who have no key."""

    side: Side | None
    word: str
    count: int
    key: str = ""


@dataclass(frozen=True, slots=True)
class VoterRow:
    """Somebody who may vote, with what is told of them and what they voted."""

    participant: str
    number: str
    name: str
    group: str
    note: str
    side: Side | None
    word: str


@dataclass(frozen=True, slots=True)
class VoteSheet:
    """One vote; ``by_count``: its figures don't come from names alone."""

    title: str
    meanings: str
    given: str
    figures: tuple[Figure, ...]
    rows: tuple[VoterRow, ...]
    result: str
    is_tied: bool
    by_count: bool

    def figure(self, side: Side) -> Figure:
        """The figure of a side."""
        return next(each for each in self.figures if each.side == side)


def begins_by_count(sheet: VoteSheet, vote: Vote) -> bool:
    """Whether a vote is taken by counts: in secret, or many who vote and nobody called yet."""
    is_called = any(option.voters for option in vote.options)
    return vote.method is VoteMethod.BALLOT or (sheet.by_count and not is_called)


def sheet_of(minutes: Minutes, item_id: str, vote: Vote) -> VoteSheet:
    """The sheet of a vote of an item, stored or not yet."""
    translate = QCoreApplication.translate
    language = Language(minutes.meeting.language.value)
    voters = voters_of(minutes, item_id)
    words = {side: side_word(vote, side) for side in sides_of(vote)}
    keys = side_keys(vote)
    figures = [
        Figure(side, words[side], count_of(vote, side) or 0, keys.get(side, ""))
        for side in sides_of(vote)
    ]
    total, given = sum(voters.values()), cast(vote)
    waiting = 0
    absent = count_of(vote, NoSide.ABSENT) or 0
    if total:
        waiting = max(total - given - absent, 0)
        figures.append(Figure(None, translate("Vote", "not cast"), waiting))
        told = translate("Vote", "{given} / {total} cast")
    else:
        told = translate("Vote", "{given} cast")
    named = {who.participant for option in vote.options for who in option.voters}
    ids = [*voters, *(each for each in named if each is not None and each not in voters)]
    rows = _rows(minutes, vote, ids, words)
    method = capitalized(label(vote.method.value, language)) if vote.method else ""
    named_votes = sum(voters.get(each or "", 1) for each in named)
    by_count = not rows or given + absent > named_votes
    return VoteSheet(
        title=vote.heading or method or translate("Vote", "Vote"),
        meanings=" ".join(
            each
            for each in (
                vote.question or "",
                vote_meanings([(each.label, each.meaning) for each in options_of(vote)]),
            )
            if each
        ),
        given=told.format(given=given, total=total),
        figures=tuple(figures),
        rows=rows,
        # While names are called the result isn't there yet, whoever leads.
        result=result_of(minutes, vote) if by_count or not waiting else "",
        is_tied=is_open_tie(vote) and (by_count or not waiting),
        by_count=by_count,
    )


def side_word(vote: Vote, side: Side) -> str:
    """What a side is called in a row: an option by its label, small where it is a yes or a no."""
    if side is NoSide.BLANK:
        return QCoreApplication.translate("Vote", "&blank").replace("&", "")
    if side is NoSide.ABSENT:
        return QCoreApplication.translate("Vote", "&absent").replace("&", "")
    word = options_of(vote)[int(side)].label
    return word.casefold() if word in _yes_and_no() else word


def side_keys(vote: Vote) -> dict[Side, str]:
    """The key of each side: the first letter of a yes and a no, else the option's number."""
    labels = [each.label for each in options_of(vote)]
    are_plain = all(each in _yes_and_no() for each in labels)
    keys: dict[Side, str] = {
        at: each[:1].upper() if are_plain else str(at + 1) for at, each in enumerate(labels)
    }
    translate = QCoreApplication.translate
    keys[NoSide.BLANK] = _letter(translate("Vote", "&blank"))
    keys[NoSide.ABSENT] = _letter(translate("Vote", "&absent"))
    return keys


def _letter(marked: str) -> str:
    return marked.partition("&")[2][:1].upper()


def _yes_and_no() -> frozenset[str]:
    return frozenset(label(each, to) for each in (Label.YES, Label.NO) for to in Language)


def _rows(
    minutes: Minutes, vote: Vote, ids: Sequence[str], words: Mapping[Side, str]
) -> tuple[VoterRow, ...]:
    people, names = {each.id: each for each in minutes.participants}, listed_names(minutes)
    headings = {group.id: group.heading for group in minutes.groups}
    if len(headings) == 1:
        headings = {}
    sides = sides_given(vote)
    made = []
    for at, each in enumerate(ids, 1):
        person, side = people[each], sides.get(each)
        made.append(
            VoterRow(
                participant=each,
                number=str(at),
                name=names[each],
                group=person.organization or headings.get(person.group or "", ""),
                note=note_of(person),
                side=side,
                word=words[side] if side is not None else "",
            )
        )
    return tuple(made)
