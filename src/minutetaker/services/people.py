"""The people of a meeting: who belongs to it, and who is meant by typed words."""

import re
from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import with_participant
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Group, Participant, PersonRef
from minutetaker.domain.removal import without_participant
from minutetaker.services.desk import Desk

_AND = re.compile(r"\s+(?:ja|sekä|och|and|&)\s+")


def person_meant(minutes: Minutes, words: str) -> PersonRef | None:
    """The participant whose name it is, else the words as they are; None for no words.

    Which of two namesakes is meant isn't known: their name stays words.
    """
    wanted = " ".join(words.split())
    if not wanted:
        return None
    meant = [
        each.id
        for each in minutes.participants
        if each.name and each.name.casefold() == wanted.casefold()
    ]
    return PersonRef(participant=meant[0]) if len(meant) == 1 else PersonRef(name=wanted)


def people_meant(minutes: Minutes, words: str) -> tuple[PersonRef, ...]:
    """Everybody named in words parted by commas or semicolons.

    ``A ja B`` are two where both are participants: an organization's name may hold such a word.
    """
    known = {each.name.casefold() for each in minutes.participants if each.name}
    whole = " ".join(words.split())
    separator = ";" if ";" in whole or whole.casefold() in known else ","
    named: list[str] = []
    for part in whole.split(separator):
        several = _AND.split(part.strip())
        named += several if all(each.casefold() in known for each in several) else [part]
    return tuple(person for each in named if (person := person_meant(minutes, each)))


def add_person(
    desk: Desk,
    meeting_id: str,
    name: str,
    *,
    group: str | None = None,
    title: str = "",
    organization: str = "",
) -> tuple[str, Changes]:
    """Add somebody to the meeting, not yet marked; their id and what changed.

    They stand after the others of their group, and vote when all the others of it do.
    """
    person = Participant(
        id=new_id(),
        name=name,
        group=group,
        title=title or None,
        organization=organization or None,
        attendance=Attendance.UNRECORDED,
    )

    def make(minutes: Minutes) -> Minutes:
        people = minutes.participants
        like = [each.voting for each in people if each.group == group]
        votes = True if like and all(like) else None
        after = [at for at, each in enumerate(people) if each.group == group]
        place = after[-1] + 1 if after else len(people)
        added = replace(person, voting=votes)
        return replace(minutes, participants=(*people[:place], added, *people[place:]))

    return person.id, desk.change(meeting_id, said("Person added"), make)


def remove_person(desk: Desk, meeting_id: str, participant_id: str) -> Changes:
    """Take somebody out of the meeting; the body's roster keeps them.

    Only somebody who may be removed (domain.removal).
    """

    def make(minutes: Minutes) -> Minutes:
        return without_participant(minutes, participant_id)

    return desk.remove(meeting_id, said("People changed"), make)


def change_person(
    desk: Desk,
    meeting_id: str,
    participant_id: str,
    make_person: Callable[[Participant], Participant],
) -> Changes:
    """Change what is known of somebody."""

    def make(minutes: Minutes) -> Minutes:
        return with_participant(minutes, participant_id, make_person)

    return desk.change(meeting_id, said("Person changed"), make)


def set_people(
    desk: Desk, meeting_id: str, groups: tuple[Group, ...], participants: tuple[Participant, ...]
) -> Changes:
    """Put other groups and people in place of the meeting's own."""

    def make(minutes: Minutes) -> Minutes:
        return replace(minutes, groups=groups, participants=participants)

    return desk.change(meeting_id, said("People changed"), make)
