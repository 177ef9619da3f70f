"""One thing changed at a time, and what it touched."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.changes import Changes, changes_between
from minutetaker.domain.editing import (
    field_key,
    first_part_kind,
    part_key,
    text_of,
    with_item,
    with_participant,
    with_text,
)
from minutetaker.domain.series import MinutesKind, PartKind
from minutetaker.domain.status import Status
from minutetaker.exchange import meeting_file

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "kokous-fi.json"
MINUTES = meeting_file.read(SAMPLE.read_bytes(), SAMPLE.name)


@pytest.mark.parametrize("field", ["part:0", "part:2", "decision:d5", "action:t1"])
@given(text=st.text())
def test_a_text_that_is_written_is_read_back(field: str, text: str) -> None:
    key = field_key(field)

    changed = with_text(MINUTES, "a4", key, text)

    assert text_of(changed, "a4", key) == text
    assert with_text(changed, "a4", key, text_of(MINUTES, "a4", key)) == MINUTES
    assert str(key) == field


def test_an_items_first_text_makes_its_part() -> None:
    empty = with_item(MINUTES, "a8", lambda item: replace(item, parts=()))

    typed = with_text(empty, "a8", part_key(0), "Sovittiin.")

    assert [part.kind for part in typed.item("a8").parts] == [PartKind.DISCUSSION]
    assert text_of(empty, "a8", part_key(0)) == ""


def test_decision_minutes_print_no_discussion_so_their_first_text_is_background() -> None:
    assert first_part_kind(MinutesKind.DECISION_MINUTES) is PartKind.BACKGROUND
    assert first_part_kind(MinutesKind.MEMO) is PartKind.DISCUSSION


@pytest.mark.parametrize("field", ["part:9", "decision:zz", "action:zz"])
def test_a_field_that_is_gone_is_no_place_for_a_text(field: str) -> None:
    with pytest.raises(KeyError):
        with_text(MINUTES, "a4", field_key(field), "x")
    assert text_of(MINUTES, "a4", field_key(field)) == ""


def test_nobody_unknown_is_changed() -> None:
    with pytest.raises(KeyError):
        with_participant(MINUTES, "nobody", lambda person: person)
    with pytest.raises(KeyError):
        with_item(MINUTES, "nothing", lambda item: item)
    with pytest.raises(ValueError, match="nonsense"):
        field_key("nonsense:1")


def test_views_hear_what_changed_and_nothing_more() -> None:
    typed = with_text(MINUTES, "a4", part_key(1), "Toisin.")
    retitled = with_item(MINUTES, "a4", lambda item: replace(item, title="Toinen"))
    moved = replace(MINUTES, items=MINUTES.items[::-1])
    renamed = with_participant(MINUTES, "akerlund", lambda person: replace(person, name="X"))
    later = replace(MINUTES, meeting=replace(MINUTES.meeting, number=7))
    reviewed = replace(MINUTES, status=Status.IN_REVIEW)
    item = frozenset({"a4"})

    assert changes_between("m", MINUTES, MINUTES).is_nothing
    assert changes_between("m", MINUTES, typed) == Changes(meeting_id="m", items=item)
    assert changes_between("m", MINUTES, retitled) == Changes(
        meeting_id="m", items=item, agenda=True
    )
    assert changes_between("m", MINUTES, moved) == Changes(meeting_id="m", agenda=True)
    assert changes_between("m", MINUTES, renamed) == Changes(meeting_id="m", people=True)
    assert changes_between("m", MINUTES, later) == Changes(meeting_id="m", head=True, meetings=True)
    assert changes_between("m", MINUTES, reviewed) == Changes(
        meeting_id="m", status=True, meetings=True
    )
