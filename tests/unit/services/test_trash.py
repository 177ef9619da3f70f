"""Whatever was thrown away comes back to its place, or says why it can't."""

from collections.abc import Callable

import pytest

from minutetaker.domain.failures import AlreadyThere, MeetingIsApproved, PlaceIsGone
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.trash import TrashKind
from minutetaker.services import actions, agenda, decisions, meetings, notes, people, trash
from minutetaker.services.desk import Desk
from minutetaker.services.trash import Thrown

MEETING = "esimerkki-fi"

REMOVALS: dict[TrashKind, Callable[[Desk], object]] = {
    TrashKind.ITEM: lambda desk: agenda.remove_item(desk, MEETING, "a7"),
    TrashKind.PART: lambda desk: notes.remove_part(desk, MEETING, "a4", 0),
    TrashKind.DECISION: lambda desk: decisions.remove_decision(desk, MEETING, "a4", "d5"),
    TrashKind.ACTION: lambda desk: actions.remove_action(desk, MEETING, "a4", "t1"),
    TrashKind.PARTICIPANT: lambda desk: people.remove_person(desk, MEETING, "haapaoja"),
}


def newest(desk: Desk) -> Thrown:
    return trash.thrown(desk)[0]


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_thing_comes_back_to_its_place_and_undo_throws_it_again(
    desk: Desk, kind: TrashKind
) -> None:
    before = desk.minutes(MEETING)
    REMOVALS[kind](desk)
    thing = newest(desk)
    assert (thing.thing.kind, thing.meeting) == (kind, "LÄPI-työryhmä 6/2026")

    trash.bring_back(desk, thing.thing)

    assert desk.minutes(MEETING) == before
    assert trash.thrown(desk) == ()
    desk.undo(MEETING)
    assert desk.minutes(MEETING) != before
    assert [each.thing.kind for each in trash.thrown(desk)] == [kind]


def test_a_field_of_an_item_that_is_gone_waits_for_its_item(desk: Desk) -> None:
    notes.remove_part(desk, MEETING, "a5", 0)
    part = newest(desk).thing
    agenda.remove_item(desk, MEETING, "a5")

    with pytest.raises(PlaceIsGone):
        trash.bring_back(desk, part)
    trash.bring_back(desk, newest(desk).thing)
    trash.bring_back(desk, part)

    assert trash.thrown(desk) == ()


def test_a_thing_of_a_meeting_in_the_trash_waits_for_the_meeting(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    item = newest(desk).thing
    meetings.remove(desk, MEETING)
    assert [each.meeting for each in trash.thrown(desk)] == ["", "LÄPI-työryhmä 6/2026"]

    with pytest.raises(PlaceIsGone):
        trash.bring_back(desk, item)
    trash.bring_back(desk, newest(desk).thing)
    trash.bring_back(desk, item)

    assert desk.minutes(MEETING).item("a5").title == item.title


def test_what_stands_there_again_is_not_put_there_twice(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    thing = newest(desk).thing
    desk.undo(MEETING)

    with pytest.raises(AlreadyThere):
        trash.bring_back(desk, thing)


def test_thrown_away_for_good_is_gone_and_undo_still_brings_the_item_back(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")

    trash.discard(desk, tuple(each.thing for each in trash.thrown(desk)))

    assert trash.thrown(desk) == ()
    desk.undo(MEETING)
    assert desk.minutes(MEETING).item("a5")


def test_a_meeting_is_thrown_away_with_what_was_thrown_out_of_it(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    meetings.remove(desk, MEETING)

    trash.discard(desk, tuple(each.thing for each in trash.thrown(desk)))

    assert trash.thrown(desk) == ()
    assert meetings.listed(desk) == ()


def test_nothing_comes_back_into_an_approved_meeting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    thing = newest(desk).thing
    monkeypatch.setattr(Minutes, "is_approved", property(_yes))

    with pytest.raises(MeetingIsApproved):
        trash.bring_back(desk, thing)


def _yes(_minutes: Minutes) -> bool:
    return True
