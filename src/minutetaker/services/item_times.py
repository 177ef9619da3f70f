"""How long the items of a meeting take, and how long they were meant to."""

from dataclasses import replace

from minutetaker.domain.item_time import ItemTime
from minutetaker.services.desk import Desk


def item_times(desk: Desk, meeting_id: str) -> dict[str, ItemTime]:
    """What is known of each item; one that was never at hand is left out."""
    with desk.unit() as unit:
        return {each.item: each for each in unit.item_times.of(meeting_id)}


def keep_item_time(desk: Desk, meeting_id: str, time: ItemTime) -> None:
    """Keep how long an item has taken; its plan stays as it is on the disk.

    It is no act of the meeting: undo knows nothing of it.
    """
    if desk.is_read_only:
        return
    with desk.unit() as unit:
        known = (each.planned for each in unit.item_times.of(meeting_id) if each.item == time.item)
        unit.item_times.keep(meeting_id, replace(time, planned=next(known, None)))
        unit.commit()


def plan_item(desk: Desk, meeting_id: str, item_id: str, minutes: int | None) -> None:
    """Say how long an item may take; None: no plan. It is no act of the meeting either."""
    if desk.is_read_only:
        return
    with desk.unit() as unit:
        known = (each for each in unit.item_times.of(meeting_id) if each.item == item_id)
        time = next(known, ItemTime(item=item_id))
        unit.item_times.keep(meeting_id, replace(time, planned=minutes))
        unit.commit()
