"""What an act touched, so that every view can decide for itself what to show anew."""

from dataclasses import dataclass

from minutetaker.domain.minutes import Minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is different in a meeting after an act.

    ``items`` are ids of items whose content changed; ``agenda``: the list itself (order, numbers,
    titles, states);
    ``head``: body, number, times, language, signatures and the like; ``meetings``: the list of
    meetings or bodies.
    """

    meeting_id: str | None = None
    items: frozenset[str] = frozenset()
    agenda: bool = False
    people: bool = False
    head: bool = False
    status: bool = False
    meetings: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was touched."""
        return not (
            self.items or self.agenda or self.people or self.head or self.status or self.meetings
        )


def changes_between(meeting_id: str, before: Minutes, after: Minutes) -> Changes:
    """What an act changed, read off the meeting before and after it."""
    old = {item.id: item for item in before.items}
    new = {item.id: item for item in after.items}
    status = before.status is not after.status or before.approval != after.approval
    head = (
        before.series != after.series
        or before.meeting != after.meeting
        or before.attachments != after.attachments
        or before.signatures != after.signatures
        or before.distribution != after.distribution
        or before.publication != after.publication
        or before.comments != after.comments
    )
    return Changes(
        meeting_id=meeting_id,
        items=frozenset(key for key in old | new if old.get(key) != new.get(key)),
        agenda=_agenda_of(before) != _agenda_of(after),
        people=before.participants != after.participants or before.groups != after.groups,
        head=head,
        status=status,
        meetings=status or head,
    )


def _agenda_of(minutes: Minutes) -> tuple[object, ...]:
    return tuple(
        (item.id, item.number, item.title, item.state, item.level, item.handled, item.presenters)
        for item in minutes.items
    )
