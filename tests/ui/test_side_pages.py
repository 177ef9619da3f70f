"""The pages of keys and phrases beside the stages: searched by typing, left by Esc."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from minutetaker.finnish.languages import Language
from minutetaker.services.phrases import own_file, phrase_bank
from minutetaker.ui.models.key_groups import key_entries, native
from minutetaker.ui.pages.keys_page import KeysPage
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.phrases_page import PhrasesPage
from minutetaker.ui.widgets.key_list import KeyList
from minutetaker.ui.widgets.search_line import SearchLine
from tests.helpers.sample import unopened_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting(data_folder: Path) -> str:
    (made,) = store(data_folder, [unopened_minutes()])
    return made


def page(secretary: Secretary, kind: type[QWidget]) -> QWidget:
    found = secretary.program.window.findChild(kind)
    assert isinstance(found, kind)
    assert found.isVisible()
    return found


def listed(of: QWidget) -> list[str]:
    (view,) = of.findChildren(KeyList)
    return [str(view.entries.index(row, 0).data()) for row in range(view.entries.rowCount())]


def hint(of: PhrasesPage) -> str:
    return of.accessibleDescription()


def on_the_phrases(secretary: Secretary, meeting: str) -> PhrasesPage:
    secretary.starts(meeting).presses("Ctrl+K").types("fraasit").presses("Return")
    found = page(secretary, PhrasesPage)
    assert isinstance(found, PhrasesPage)
    return found


# ------------------------------------------------------------------- keys


def test_f1_shows_how_a_meeting_goes_in_eight_lines_and_then_the_keys(
    secretary: Secretary, meeting: str
) -> None:
    secretary.starts(meeting).presses("F1")

    rows = listed(page(secretary, KeysPage))
    assert rows[0] == "Näin kokous etenee"
    assert rows[9] == "Kokouksen kulku"
    assert "F5" in rows[3]


def test_every_action_with_a_key_stands_on_the_page(secretary: Secretary, meeting: str) -> None:
    secretary.starts(meeting)
    frame = secretary.program.frame
    wanted = {
        (native(action.shortcut().toString()), action.text())
        for action in frame.actions_now()
        if action.shortcut().toString() and action.text()
    }

    secretary.presses("F1")

    (view,) = page(secretary, KeysPage).findChildren(KeyList)
    assert wanted
    shown = {(entry.key, entry.text) for entry in view.entries.entries()}
    plain = {(key, text.partition(":")[0].replace("&", "")) for key, text in wanted}
    missing = plain - {(key, text.partition(":")[0]) for key, text in shown}
    assert not missing


def test_a_new_action_comes_on_the_page_by_itself(secretary: Secretary, meeting: str) -> None:
    frame = secretary.starts(meeting).program.frame
    own = MeetingActions(frame)
    extra = QAction("Aivan uusi teko", frame)
    extra.setShortcut("Ctrl+Alt+9")

    entries = key_entries(frame.own_actions, own, [("Muuta", (extra,))])

    assert [each.key for each in entries if each.text == "Aivan uusi teko"] == ["Ctrl+Alt+9"]


def test_keys_are_found_by_what_they_do_and_by_their_names(
    secretary: Secretary, meeting: str
) -> None:
    secretary.starts(meeting).presses("F1").types("läsnäolo")
    assert any("Läsnäolo" in row for row in listed(page(secretary, KeysPage)))

    secretary.presses("Escape").types("Ctrl+T")
    assert [row for row in listed(page(secretary, KeysPage)) if row.startswith("Kellonaika")]


def test_escape_leads_from_the_keys_back_to_the_caret(secretary: Secretary, meeting: str) -> None:
    secretary.starts(meeting)
    before = secretary.sees_text()

    secretary.presses("F1").presses("Escape").types("Jatkuu.")

    assert secretary.sees_text() == before + "Jatkuu."


# ------------------------------------------------------------------- phrases


def test_a_phrase_is_made_on_its_page_and_typed_in_the_meeting(
    secretary: Secretary, meeting: str
) -> None:
    found = on_the_phrases(secretary, meeting)
    secretary.presses("Ctrl+N").types("kiit").presses("Return")
    secretary.types("Kiitettiin kokouksen järjestäjiä.").presses("Return")
    assert "Kiitettiin kokouksen järjestäjiä." in listed(found)

    secretary.presses("Escape").types(" ;;kiit ")

    assert secretary.sees_text().endswith(" Kiitettiin kokouksen järjestäjiä. ")


def test_the_programs_own_phrase_is_changed_by_one_in_its_place(
    secretary: Secretary, meeting: str, data_folder: Path
) -> None:
    on_the_phrases(secretary, meeting)
    secretary.types("mti").presses("Return").presses("Ctrl+A").types("Pantiin merkille.")
    secretary.presses("Return")

    bank = phrase_bank(data_folder, Language.FI)
    assert (bank.phrases[0].short, bank.phrases[0].text) == ("mti", "Pantiin merkille.")
    assert sum(each.short == "mti" for each in bank.phrases) == 1


def test_a_phrase_is_removed_and_taken_back(
    secretary: Secretary, meeting: str, data_folder: Path
) -> None:
    own_file(data_folder, Language.FI).write_text('oma = "Oma fraasi."\n', "utf-8")
    found = on_the_phrases(secretary, meeting)
    secretary.types("oma").presses("Delete")
    assert "Oma fraasi." not in listed(found)
    assert ";;oma" in hint(found)

    secretary.presses("Ctrl+Z")

    assert "Oma fraasi." in listed(found)
    assert phrase_bank(data_folder, Language.FI).phrases[0].short == "oma"


def test_escape_gives_up_a_change_and_then_leads_back(secretary: Secretary, meeting: str) -> None:
    on_the_phrases(secretary, meeting)
    secretary.types("mti").presses("Return").types("muuta").presses("Escape")

    assert secretary.program.window.focusWidget() is not None
    assert isinstance(secretary.program.window.focusWidget(), SearchLine)
    assert not own_file(secretary.program.frame.bridge.desk.folder, Language.FI).exists()


def test_a_damaged_file_is_told_with_its_line(
    secretary: Secretary, meeting: str, data_folder: Path
) -> None:
    own_file(data_folder, Language.FI).write_text('a = "yksi"\nb = rikki\n', "utf-8")

    found = on_the_phrases(secretary, meeting)

    assert "rivi 2" in hint(found)
    assert "Merkittiin tiedoksi." in listed(found)
