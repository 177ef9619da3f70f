"""A session leaves a mark until it ends, and unsaved text a copy in another place."""

from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.exchange import meeting_file
from minutetaker.services import recovery_copy, session_marker
from minutetaker.services.text_writer import TypedText
from tests.helpers.sample import sample_minutes


def test_the_first_session_finds_nothing(tmp_path: Path) -> None:
    assert session_marker.begin(tmp_path) is None


def test_a_session_that_ended_leaves_nothing(tmp_path: Path) -> None:
    session_marker.begin(tmp_path)
    session_marker.remember(tmp_path, "m1")
    session_marker.end(tmp_path)

    assert session_marker.begin(tmp_path) is None


def test_a_session_that_never_ended_tells_which_meeting_was_open(tmp_path: Path) -> None:
    session_marker.begin(tmp_path)
    session_marker.remember(tmp_path, "m1")

    assert session_marker.begin(tmp_path) == session_marker.Interrupted("m1")
    # It is told until a session ends well.
    assert session_marker.begin(tmp_path) == session_marker.Interrupted("m1")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"meeting": 3}'])
def test_a_mark_that_can_not_be_read_still_tells_of_a_crash(tmp_path: Path, content: str) -> None:
    (tmp_path / session_marker.FILE).write_text(content, encoding="utf-8")

    assert session_marker.begin(tmp_path) == session_marker.Interrupted(None)


def test_a_folder_that_is_gone_costs_only_the_mark(tmp_path: Path) -> None:
    gone = tmp_path / "gone"

    session_marker.remember(gone, "m1")
    session_marker.end(gone)

    assert not gone.exists()


def typed(text: str, field: str = "part:0") -> TypedText:
    return TypedText("m1", sample_minutes().items[0].id, field, text)


def test_the_copy_is_a_meeting_file_with_the_unsaved_text_for_its_owner_alone(
    tmp_path: Path,
) -> None:
    copy = recovery_copy.write_copy(sample_minutes(), [typed("Viimeinen lause.")], [tmp_path])

    assert copy is not None
    assert copy.path.stat().st_mode & 0o777 == 0o600
    read = meeting_file.read(copy.path.read_bytes(), copy.path.name)
    assert read.items[0].parts[0].text == "Viimeinen lause."
    assert replace(read, items=()) == replace(sample_minutes(), items=())


def test_the_copy_goes_to_the_next_place_when_the_first_does_not_take_it(tmp_path: Path) -> None:
    places = [tmp_path / "not there", tmp_path]

    copy = recovery_copy.write_copy(sample_minutes(), [typed("x")], places)

    assert copy is not None
    assert copy.path.parent == tmp_path


def test_no_place_takes_the_copy(tmp_path: Path) -> None:
    assert recovery_copy.write_copy(sample_minutes(), [typed("x")], [tmp_path / "no"]) is None


def test_a_field_that_is_gone_does_not_stop_the_copy(tmp_path: Path) -> None:
    texts = [typed("x", "decision:gone"), typed("Talteen.")]

    copy = recovery_copy.write_copy(sample_minutes(), texts, [tmp_path])

    assert copy is not None
    assert "Talteen." in copy.path.read_text(encoding="utf-8")


def test_the_copy_is_taken_away_once(tmp_path: Path) -> None:
    copy = recovery_copy.write_copy(sample_minutes(), [typed("x")], [tmp_path])
    assert copy is not None

    recovery_copy.remove_copy(copy)
    recovery_copy.remove_copy(copy)

    assert list(tmp_path.iterdir()) == []


def test_a_second_copy_takes_the_place_of_the_first(tmp_path: Path) -> None:
    recovery_copy.write_copy(sample_minutes(), [typed("x")], [tmp_path])
    recovery_copy.write_copy(sample_minutes(), [typed("xy")], [tmp_path])

    assert len(list(tmp_path.iterdir())) == 1


def test_another_disk_is_tried_first(tmp_path: Path) -> None:
    places = recovery_copy.usual_places(tmp_path / "not there")

    assert set(places) >= {Path.home()}
