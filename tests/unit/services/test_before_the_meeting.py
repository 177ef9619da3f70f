"""What a secretary does before a meeting, on the disk at once."""

from minutetaker.services import agenda, continuing, meetings, people, review, series
from minutetaker.services.desk import Desk
from minutetaker.services.exporting import has_secrets
from tests.helpers.sample import sample_minutes
from tests.unit.services.conftest import MEETING


def test_somebody_added_stands_and_votes_with_their_group(desk: Desk) -> None:
    group = desk.minutes(MEETING).groups[0].id

    added, _ = people.add_person(desk, MEETING, "Liisa Uusi", group=group, title="lakimies")

    after = desk.minutes(MEETING)
    members = [each for each in after.participants if each.group == group]
    assert (members[-1].id, members[-1].title) == (added, "lakimies")
    assert members[-1].voting


def test_somebody_without_a_group_stands_where_the_others_without_one_do(desk: Desk) -> None:
    alone = [each for each in desk.minutes(MEETING).participants if each.group is None]

    added, _ = people.add_person(desk, MEETING, "Liisa Uusi")

    people_now = desk.minutes(MEETING).participants
    assert people_now[len(alone)].id == added


def test_the_first_of_a_group_stands_last_and_does_not_vote(desk: Desk) -> None:
    before = desk.minutes(MEETING)
    guests = before.groups[-1].id
    for each in [each for each in before.participants if each.group == guests]:
        people.remove_person(desk, MEETING, each.id)

    added, _ = people.add_person(desk, MEETING, "Liisa Uusi", group=guests)

    assert desk.minutes(MEETING).participants[-1].id == added
    assert desk.minutes(MEETING).participants[-1].voting is None


def test_somebody_removed_is_taken_back_with_all_that_was_theirs(desk: Desk) -> None:
    before = desk.minutes(MEETING)
    somebody = before.participants[-1]

    people.remove_person(desk, MEETING, somebody.id)
    assert somebody.id not in {each.id for each in desk.minutes(MEETING).participants}
    desk.undo(MEETING)

    assert desk.minutes(MEETING) == before


def test_typing_on_in_a_title_is_one_act_and_another_field_another(desk: Desk) -> None:
    item = desk.minutes(MEETING).items[0]
    agenda.retitle_item(desk, MEETING, item.id, "Avaus")
    agenda.retitle_item(desk, MEETING, item.id, "Avaus ja")
    agenda.set_case_number(desk, MEETING, item.id, "PV/1/2026")

    desk.undo(MEETING)
    assert desk.minutes(MEETING).items[0].title == "Avaus ja"
    desk.undo(MEETING)
    assert desk.minutes(MEETING).items[0].title == item.title


def test_the_next_meeting_knows_what_the_last_one_left_open(desk: Desk) -> None:
    body = series.bodies(desk)[0].id
    day = desk.minutes(MEETING).meeting.first_date
    assert day is not None
    assert continuing.previous_meeting(desk, MEETING) is None
    next_id, _ = meetings.create(desk, body, day.replace(month=12))

    before = continuing.previous_meeting(desk, next_id)

    assert before is not None
    assert before.label == "6/2026"
    assert [each.title for each in before.left_open if each.owner] == [
        "Lähetetään lausuntopyyntö kunnille",
        "Viimeistellään mittariluettelo",
    ]
    assert continuing.previous_meeting(desk, "ei ole") is None


def test_the_pages_know_where_each_item_begins(desk: Desk) -> None:
    minutes = desk.minutes(MEETING)

    made = review.pages(minutes)

    begun = [made.places[item.id, None] for item in minutes.items]
    assert [(each.page, each.height) for each in begun] == sorted(
        (each.page, each.height) for each in begun
    )
    assert all(each.page < len(made.drawings) and 0 < each.height < 1 for each in begun)
    assert made.drawings[0].startswith(b"<svg")


def test_only_a_meeting_with_secrets_has_a_public_version(desk: Desk) -> None:
    assert has_secrets(desk.minutes(MEETING))
    assert not has_secrets(sample_minutes())
