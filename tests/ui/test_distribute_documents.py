"""Jakelu: other documents of the meeting, corrections shown beforehand, and a leak refused."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from minutetaker.domain.item_choice import NoSuchItem
from minutetaker.services.exporting import DocumentKind, Format
from minutetaker.services.public_version import WouldLeak
from minutetaker.ui.widgets.check_box import CheckBox
from minutetaker.ui.widgets.form_field import ChoiceBox
from tests.ui.one_page import desk_with, part
from tests.ui.reviewed import finished_minutes
from tests.ui.sent_files import Sent, sent

__all__ = ["sent"]


def chooses_document(sent: Sent, kind: DocumentKind) -> None:
    box = part(sent.page, ChoiceBox, "document_box")
    box.setFocus()
    sent.hands.presses("Home", *["Down"] * list(DocumentKind).index(kind))


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        (DocumentKind.AGENDA, "esityslista", "Koollekutsuja"),
        (DocumentKind.INVITATION, "kokouskutsu", "Kutsutut"),
        (DocumentKind.DECISION_LIST, "päätösluettelo", "Mittareita on enintään kymmenen."),
        (DocumentKind.ACTION_LIST, "tehtäväluettelo", "Lähetetään lausuntopyyntö kunnille"),
    ],
)
def test_another_document_of_the_meeting_goes_out_under_its_own_name(
    sent: Sent, kind: DocumentKind, name: str, words: str
) -> None:
    sent.chooses(Format.TEXT)
    chooses_document(sent, kind)
    assert not part(sent.page, QLineEdit, "items_edit").isVisible()

    sent.exports()

    (file,) = sent.folder.iterdir()
    assert file.name == f"LÄPI-työryhmä {name} 6-2026.txt"
    assert words in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("wanted", [Format.TEXT, Format.HTML])
def test_both_languages_are_one_choice(sent: Sent, wanted: Format) -> None:
    sent.chooses(wanted)
    part(sent.page, ChoiceBox, "language_box").setFocus()
    sent.hands.presses("End", "Up")

    sent.exports()

    (file,) = sent.folder.iterdir()
    words = file.read_text(encoding="utf-8")
    words = re.sub("<[^>]*>", "", words)
    assert "Muistio | Promemoria" in words
    assert "Lähipalvelut 2028 -työryhmä | Arbetsgruppen Närservice 2028" in words
    assert "Puheenjohtaja avasi kokouksen" in words
    assert "Ordföranden öppnade mötet" in words


def test_both_languages_are_offered_to_a_body_with_two_names_alone(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    minutes = finished_minutes()
    one_name = replace(minutes, series=replace(minutes.series, names_sv=None))
    with desk_with(data_folder, one_name) as (desk, bridge):
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        sent.chooses(Format.TEXT)
        box = part(sent.page, ChoiceBox, "language_box")
        box.setFocus()

        sent.hands.presses("End")

        assert box.currentText() == "English"
        last = box.itemText(box.count() - 1)
        assert last == "svenska | suomi (the body has no Swedish name)"
        sent.page.close_page()


def test_an_excerpt_holds_the_items_that_were_typed_and_a_wrong_one_is_told(sent: Sent) -> None:
    sent.chooses(Format.TEXT)
    chooses_document(sent, DocumentKind.EXCERPT)
    items = part(sent.page, QLineEdit, "items_edit")
    items.setFocus()
    sent.hands.types("4, 99")

    sent.exports()
    assert [type(each) for each in sent.failures] == [NoSuchItem]
    items.setFocus()
    sent.hands.presses("Ctrl+A").types("3–4")
    sent.exports()

    (file,) = sent.folder.iterdir()
    text = file.read_text(encoding="utf-8")
    assert "Kohta 2 on jätetty pois otteesta." in text
    assert "Kohdat 5–7 on jätetty pois otteesta." in text


def test_corrections_are_shown_before_they_are_made_in_the_file_alone(sent: Sent) -> None:
    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]
    sent.bridge.type_text(item.id, "part:0", "Alkoi klo 14:05.")
    sent.bridge.drain()
    sent.chooses(Format.TEXT)
    check, changes = (
        part(sent.page, CheckBox, "typography_check"),
        part(sent.page, QLabel, "changes_label"),
    )
    assert not changes.isVisible()
    check.setFocus()

    sent.hands.presses("Space")

    assert changes.isVisible()
    assert "”klo 14:05” → ”klo\u00a014.05” (rule T1)" in changes.text()
    sent.exports()
    (file,) = sent.folder.iterdir()
    assert "Alkoi klo\u00a014.05." in file.read_text(encoding="utf-8")
    stored = sent.desk.minutes(sent.bridge.meeting_id or "").item(item.id)
    assert stored.parts[0].text == "Alkoi klo 14:05."


def test_a_public_version_that_would_leak_is_refused_with_its_place(sent: Sent) -> None:
    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]
    sent.bridge.type_text(item.id, "part:0", "Katto on {{Hopeakuu Oy}}. Hopeakuu Oy hyväksyttiin.")
    sent.bridge.drain()
    part(sent.page, CheckBox, "public_check").setFocus()
    sent.hands.presses("Space")

    sent.exports()

    (failure,) = sent.failures
    assert isinstance(failure, WouldLeak)
    assert "hopeakuu oy" in str(failure)
    assert sent.files() == []
