"""Typed text on its way to the disk: the newest wins and nothing waits for a pause."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import StorageFull
from minutetaker.services import notes, text_writer
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.text_writer import TextWriter, TypedText

MEETING = "esimerkki-fi"


def typed(text: str, field: str = "part:1") -> TypedText:
    return TypedText(MEETING, "a4", field, text)


class Heard:
    """What the writer told."""

    def __init__(self) -> None:
        self.saved: list[str] = []
        self.failed: list[Exception] = []

    def on_saved(self, text: TypedText, _changes: Changes) -> None:
        self.saved.append(text.text)

    def on_failed(self, _text: TypedText, failure: Exception) -> None:
        self.failed.append(failure)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def writer(desk: Desk, heard: Heard) -> Iterator[TextWriter]:
    made = TextWriter(desk, heard.on_saved, heard.on_failed)
    yield made
    made.close()


def on_disk(folder: Path) -> str | None:
    with open_desk(folder) as other:
        return other.minutes(MEETING).item("a4").parts[1].text


def test_the_newest_text_is_on_the_disk_after_a_drain(
    writer: TextWriter, heard: Heard, data_folder: Path
) -> None:
    for length in range(1, 200):
        writer.put(typed("x" * length))

    assert writer.drain()
    assert on_disk(data_folder) == "x" * 199
    assert writer.unsaved() == ()
    assert heard.saved[-1] == "x" * 199
    assert not heard.failed


def test_the_newest_text_wins_while_a_save_goes_on(
    writer: TextWriter, heard: Heard, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    is_saving, may_go_on = threading.Event(), threading.Event()

    def slow(desk: Desk, meeting_id: str, item_id: str, field: str, text: str) -> Changes:
        is_saving.set()
        may_go_on.wait(5)
        return notes.save_text(desk, meeting_id, item_id, field, text)

    monkeypatch.setattr(text_writer, "save_text", slow)
    writer.put(typed("yksi"))
    is_saving.wait(5)
    writer.put(typed("kaksi"))
    writer.put(typed("kolme"))
    may_go_on.set()

    assert writer.drain()
    assert heard.saved == ["yksi", "kolme"]
    assert on_disk(data_folder) == "kolme"


def test_a_text_that_can_not_be_saved_stays_and_is_saved_when_it_can(
    writer: TextWriter, heard: Heard, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    def full(*_: object) -> Changes:
        raise StorageFull

    monkeypatch.setattr(text_writer, "save_text", full)
    writer.put(typed("tärkeä"))
    assert not writer.drain()
    assert [text.text for text in writer.unsaved()] == ["tärkeä"]
    assert isinstance(heard.failed[0], StorageFull)

    monkeypatch.setattr(text_writer, "save_text", notes.save_text)
    writer.put(typed("tärkeä ja uusi"))
    assert writer.drain()
    assert on_disk(data_folder) == "tärkeä ja uusi"


def test_it_is_tried_again_by_itself(
    writer: TextWriter, monkeypatch: pytest.MonkeyPatch, data_folder: Path
) -> None:
    monkeypatch.setattr(text_writer, "RETRY_SECONDS", 0.01)
    tries = iter([StorageFull(), None])

    def full_once(desk: Desk, meeting_id: str, item_id: str, field: str, text: str) -> Changes:
        if (failure := next(tries)) is not None:
            raise failure
        return notes.save_text(desk, meeting_id, item_id, field, text)

    monkeypatch.setattr(text_writer, "save_text", full_once)
    writer.put(typed("lopulta"))
    for _ in range(500):
        if not writer.unsaved():
            break
        threading.Event().wait(0.01)

    assert on_disk(data_folder) == "lopulta"


def test_a_text_whose_field_was_removed_is_told_and_not_kept_for_ever(
    writer: TextWriter, heard: Heard
) -> None:
    writer.put(typed("x", "decision:gone"))

    assert writer.drain()
    assert isinstance(heard.failed[0], KeyError)


def test_closing_saves_what_there_is(desk: Desk, heard: Heard, data_folder: Path) -> None:
    writer = TextWriter(desk, heard.on_saved, heard.on_failed)
    writer.put(typed("viimeinen"))

    assert writer.close()
    assert on_disk(data_folder) == "viimeinen"
