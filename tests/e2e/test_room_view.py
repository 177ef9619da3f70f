"""F11: what everybody in the room sees, while the secretary's caret stays in the text."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.ui.widgets.room_view import RoomView, RoomWords
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting_id(data_folder: Path) -> str:
    """A meeting in the middle of its fourth item, with a fifth that is secret."""
    (stored,) = store(data_folder, [_with_secrets(sample_minutes())])
    return stored


def _with_secrets(minutes: Minutes) -> Minutes:
    return replace(minutes, items=tuple(_secret(item) for item in minutes.items))


def _secret(item: AgendaItem) -> AgendaItem:
    if item.id != "a5":
        return item
    publicity = Publicity(level=PublicityLevel.SECRET, ground="JulkL 24 §")
    return replace(item, title="Kauppasopimus Veneen kanssa", publicity=publicity)


def view() -> RoomView | None:
    """The view that is on some screen."""
    found = [each for each in QApplication.allWidgets() if isinstance(each, RoomView)]
    return next((each for each in found if each.isVisible()), None)


def wall() -> RoomWords:
    found = view()
    assert found is not None
    return found.words()


def test_the_wall_shows_the_item_and_its_decision_as_it_is_typed(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types(" Hyvin tärkeää puhetta.").presses("F11")

    assert wall().title == "Asiointipisteiden verkko: luonnos ja mittarit"
    assert wall().presence.startswith("Läsnä 10 / 12")
    secretary.presses("F4").types("Hyväksyttiin mittarit.").waits_until_saved()
    assert "Hyväksyttiin mittarit." in [each.text for each in wall().fields]
    assert "puhetta" not in wall().spoken()
    assert secretary.sees_text() == "Hyväksyttiin mittarit."


def test_the_wall_moves_with_the_meeting_and_the_clock_of_presence(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types(" ").presses("F11")
    secretary.presses("F2").types("hallap").presses("Return").waits_until_saved()
    assert wall().presence.startswith("Läsnä 9 / 12")
    assert "Hallaperä" not in wall().names

    secretary.presses("Alt+Up")
    assert wall().title == "Tilannekatsaus: palvelut kunnissa"
    assert "Asiointipisteiden" in wall().following


def test_of_a_secret_item_the_wall_shows_only_the_mention(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types(" ").presses("F11")
    assert "Kauppasopimus" not in wall().spoken() + wall().following

    secretary.presses("Alt+Down", "F4").types("Ostetaan vene.").waits_until_saved()

    assert wall().title == "Salassa pidettävä asia"
    assert "vene" not in wall().spoken().lower()
    assert wall().names == ""


def test_f11_closes_the_view_and_so_does_esc_in_it(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types(" ").presses("F11", "F11")
    assert view() is None

    secretary.presses("F11")
    shown = view()
    assert shown is not None
    QTest.keyClick(shown.window(), Qt.Key.Key_Escape)
    assert view() is None
    secretary.types("Yhä kirjoitetaan.")
    assert "Yhä kirjoitetaan." in secretary.sees_text()
