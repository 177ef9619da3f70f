"""Two people of the same name told apart, where one of them has to be chosen."""

from collections.abc import Mapping

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant

_TELLING = ("title", "organization", "home_town", "seat")


def listed_names(minutes: Minutes) -> Mapping[str, str]:
    """Everybody's name by their id; that of a namesake with what tells them from the others.

    ``Matti Virtanen, opettaja``; a number in the order of the list where nothing else does.
    """
    known: dict[str, list[Participant]] = {}
    for person in minutes.participants:
        known.setdefault(person.shown_name.casefold(), []).append(person)
    return {
        person.id: f"{person.shown_name}{_apart(person, alike)}"
        for alike in known.values()
        for person in alike
    }


def _apart(person: Participant, alike: list[Participant]) -> str:
    if len(alike) == 1:
        return ""
    for name in _TELLING:
        value = getattr(person, name)
        if value and sum(getattr(each, name) == value for each in alike) == 1:
            return f", {value}"
    return f" ({alike.index(person) + 1})"
