"""Earlier texts, deleted things and bodies: all can be taken back."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import Part
from minutetaker.domain.decision import Decision
from minutetaker.domain.failures import MeetingNotFound, SeriesNotFound
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import Group
from minutetaker.domain.series import PartKind
from minutetaker.domain.status import Status
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.domain.trash import Deleted, TrashKind
from minutetaker.store.engine import Store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

AT = datetime(2026, 3, 3, 14, 2, 0)
MINUTE = timedelta(minutes=1)
MEETING = board_meeting()
BODY = StoredSeries(
    id="hallitus",
    series=MEETING.series,
    groups=(Group(id="g", heading="jäsenet"),),
    participants=MEETING.participants,
)


def add(store: Store) -> str:
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(MEETING, "m")
        unit.commit()
    return meeting_id


def test_every_saved_text_of_a_field_is_kept(store: Store) -> None:
    meeting_id = add(store)
    with UnitOfWork(store) as unit:
        for at, text in enumerate(("Yksi", "Yksi ja kaksi", "Yksi ja kaksi")):
            unit.revisions.keep(meeting_id, "i0", "part:0", text, AT + at * MINUTE)
        unit.revisions.keep(meeting_id, "i0", "decision:d0", "Päätettiin.", AT)
        unit.commit()

    with UnitOfWork(store) as unit:
        assert [each.text for each in unit.revisions.of(meeting_id, "i0", "part:0")] == [
            "Yksi ja kaksi",
            "Yksi",
        ]
        assert len(unit.revisions.of(meeting_id, "i0")) == 3
        assert unit.revisions.of(meeting_id, "i1") == ()


def test_the_text_that_stood_there_first_is_kept_too(store: Store) -> None:
    meeting_id = add(store)
    with UnitOfWork(store) as unit:
        for text, was in (("Uusi", "Luettu tiedostosta"), ("Uudempi", "Uusi")):
            unit.revisions.keep(meeting_id, "i0", "part:0", text, AT, replaced=was)

        assert [each.text for each in unit.revisions.of(meeting_id, "i0")] == [
            "Uudempi",
            "Uusi",
            "Luettu tiedostosta",
        ]


def test_one_burst_of_typing_is_one_revision_and_lasts_no_longer(store: Store) -> None:
    meeting_id = add(store)
    with UnitOfWork(store) as unit:
        for seconds, text in ((0, "K"), (20, "Ke"), (59, "Kes"), (60, "Kesk"), (100, "Kesku")):
            at = AT + timedelta(seconds=seconds)
            unit.revisions.keep(meeting_id, "i0", "part:0", text, at, within=MINUTE)

        kept = unit.revisions.of(meeting_id, "i0")

    assert [(each.text, each.since, each.at) for each in kept] == [
        ("Kesku", AT + MINUTE, AT + timedelta(seconds=100)),
        ("Kes", AT, AT + timedelta(seconds=59)),
    ]


def test_a_deleted_meeting_is_in_the_trash_and_comes_back_whole(store: Store) -> None:
    meeting_id = add(store)
    with UnitOfWork(store) as unit:
        unit.meetings.remove(meeting_id)
        unit.commit()

    with UnitOfWork(store) as unit:
        with pytest.raises(MeetingNotFound):
            unit.meetings.get(meeting_id)
        assert unit.meetings.listed() == ()
        (thrown,) = unit.trash.all()
        assert (thrown.kind, thrown.title) == (TrashKind.MEETING, "Hallitus 3/2026")
        unit.trash.restore(thrown.id)
        unit.commit()

    with UnitOfWork(store) as unit:
        assert unit.meetings.get(meeting_id) == MEETING
        assert unit.trash.all() == ()


@pytest.mark.parametrize("status", [None, Status.APPROVED])
def test_a_discarded_meeting_is_gone_for_good(store: Store, status: Status | None) -> None:
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(replace(MEETING, status=status))
        unit.revisions.keep(meeting_id, "i0", "part:0", "Teksti", AT)
        unit.meetings.remove(meeting_id)
        (thrown,) = unit.trash.all()
        unit.trash.discard(thrown.id)
        unit.commit()

    for table in ("meeting", "item", "part", "decision", "participant", "revision", "trash"):
        found = store.connection.exec_driver_sql(f"SELECT count(*) FROM {table}")  # noqa: S608
        assert found.scalar() == 0, table
    store.connection.rollback()


@pytest.mark.parametrize(
    "thing",
    [
        MEETING.items[0],
        MEETING.participants[0],
        Part(kind=PartKind.PROPOSAL, text="Esitys"),
        Decision(id="d", text="Päätettiin."),
        ActionItem(id="t", text="Selvitetään."),
        Attachment(id="l", title="Liite"),
        BODY,
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_whatever_is_deleted_comes_back_as_it_was(store: Store, thing: Deleted) -> None:
    meeting_id = add(store)
    with UnitOfWork(store) as unit:
        trash_id = unit.trash.put(thing, "nimi", meeting_id=meeting_id, item_id="i0", place=4)
        unit.commit()

    with UnitOfWork(store) as unit:
        restored = unit.trash.restore(trash_id)
        assert restored.record == thing
        assert (restored.meeting_id, restored.item_id, restored.place) == (meeting_id, "i0", 4)
        assert unit.trash.all() == ()
        with pytest.raises(KeyError):
            unit.trash.restore(trash_id)


def test_a_body_is_kept_changed_removed_and_taken_back(store: Store) -> None:
    renamed = replace(BODY, series=replace(BODY.series, name="Johtokunta"))
    with UnitOfWork(store) as unit:
        unit.series.put(BODY)
        unit.series.put(renamed)
        unit.commit()

    with UnitOfWork(store) as unit:
        assert unit.series.all() == (renamed,)
        trash_id = unit.trash.put(unit.series.remove("hallitus"), "Johtokunta")
        with pytest.raises(SeriesNotFound):
            unit.series.get("hallitus")
        unit.trash.restore(trash_id)
        assert unit.series.get("hallitus") == renamed
