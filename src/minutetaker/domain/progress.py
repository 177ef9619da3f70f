"""How far a meeting has come: which items are done, and what of the open matters is still ahead."""

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.domain.series import PartKind
from minutetaker.domain.told import tells_closing, tells_opening

SETTLED = frozenset(
    {
        ItemState.TABLED,
        ItemState.REFERRED_BACK,
        ItemState.WITHDRAWN,
        ItemState.NOT_REACHED,
    }
)
"""States of an item that needs no more words."""

_BEFOREHAND = frozenset({PartKind.PROPOSAL, PartKind.BACKGROUND})
OF_HANDLING = frozenset({Matter.NOTHING_WRITTEN, Matter.NO_DECISION})
"""Matters that every item has until its turn comes."""


def is_done(minutes: Minutes, item: AgendaItem) -> bool:
    """Whether something was written down of its handling, or it was settled otherwise."""
    if tells_opening(minutes, item) or tells_closing(minutes, item) or item.state in SETTLED:
        return True
    noted = any((part.text or part.groups) and part.kind not in _BEFOREHAND for part in item.parts)
    return noted or bool(item.decisions or item.votes or item.actions)


def is_going_on(minutes: Minutes) -> bool:
    """Whether the meeting was opened and nobody has said when it closed."""
    sessions = minutes.meeting.sessions
    return bool(sessions) and sessions[-1].opened is not None and sessions[-1].closed is None


def open_now(minutes: Minutes, matters: tuple[OpenMatter, ...]) -> tuple[OpenMatter, ...]:
    """Those of the matters that could be mended already.

    While a meeting is open, its closing and the handling of items after the last one that is done
    are not open matters yet: they are the rest of the meeting.
    """
    if not is_going_on(minutes):
        return matters
    ahead: set[str] = set()
    for item in reversed(minutes.items):
        if is_done(minutes, item):
            break
        ahead.add(item.id)
    return tuple(
        each
        for each in matters
        if each.matter is not Matter.NO_CLOSING
        and not (each.matter in OF_HANDLING and each.item in ahead)
    )
