"""How long the items of a meeting take, and how long they were meant to."""

from minutetaker.domain.item_time import ItemTime
from minutetaker.services.desk import Desk


def item_times(desk: Desk, meeting_id: str) -> dict[str, ItemTime]:
    """What is known of each item; one that was never at hand is left out."""
    with desk.unit() as unit:
        return {each.item: each for each in unit.item_times.of(meeting_id)}


def keep_item_time(desk: Desk, meeting_id: str, time: ItemTime) -> None:
    """Keep how long an item has taken. It is no act of the meeting: undo knows nothing of it."""
    if desk.is_read_only:
        return
    with desk.unit() as unit:
        unit.item_times.keep(meeting_id, time)
        unit.commit()
