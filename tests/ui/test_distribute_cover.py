"""Jakelu: the cover message of the mail is seen beforehand and goes out as the person words it."""

from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from minutetaker.domain.cover_message import CoverMessage
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.people import PersonRef
from minutetaker.services import approval, attachments
from minutetaker.services.cover_messages import own_message
from minutetaker.services.earlier_file import mark_of
from minutetaker.services.exporting import DocumentKind, Format
from minutetaker.services.mailing import ATTACHMENTS
from minutetaker.services.public_version import WouldLeak
from minutetaker.ui.pages.distribute_page import DistributePage
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.check_box import CheckBox
from minutetaker.ui.widgets.form_field import ChoiceBox
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.plain_editor import PlainEditor
from tests.helpers.command_line import Answer, call
from tests.ui.one_page import desk_with, part, show
from tests.ui.reviewed import finished_minutes
from tests.ui.sent_files import Sent, sent

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

__all__ = ["sent"]

DOCUMENT = "minutes fi"


@pytest.fixture
def mail(sent: Sent) -> Sent:
    """The page at its mail draft, the caret at the beginning of the cover message."""
    sent.chooses(Format.MAIL)
    sent.hands.presses("Return")
    return sent


def message_of(sent: Sent) -> PlainEditor:
    return part(sent.page, PlainEditor)


def sent_mail(sent: Sent) -> EmailMessage:
    sent.exports()
    (file,) = sent.folder.glob("*.eml")
    return opened(file)


def opened(file: Path) -> EmailMessage:
    read = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert isinstance(read, EmailMessage)
    return read


def words_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n").rstrip("\n")


def kept(sent: Sent, document: str = DOCUMENT) -> CoverMessage:
    sent.bridge.drain()
    return own_message(sent.desk, sent.bridge.meeting_id or "", document)


def test_the_mail_that_is_shown_is_the_mail_that_is_made(mail: Sent) -> None:
    shown = message_of(mail).text()
    assert shown.startswith("Hei\n\nLiitteenä: Muistio, LÄPI-työryhmä 6/2026 (24.11.2026).\n")
    assert "\nSeuraava kokous: ti 15.12.2026 klo 14–16.\n" in shown.replace("\u00a0", " ")
    assert not part(mail.page, Button, "own_words_button").isVisible()

    made = sent_mail(mail)

    assert words_of(made) == shown
    assert made["Subject"] == part(mail.page, QLineEdit, "subject_edit").text()
    names = [each.get_filename() for each in made.iter_attachments()]
    assert part(mail.page, QLabel, "files_words").text().split("\n") == names
    told = part(mail.page, QLabel, "to_words").text()
    assert told.startswith(f"{len(made['To'].addresses)} recipient")


def test_own_words_go_out_as_they_were_typed_and_are_there_again_later(mail: Sent) -> None:
    mail.hands.types("Hyvät  jäsenet\u00a0– ")
    mail.hands.presses("Shift+Tab", "Ctrl+A").types("Muistio tiedoksi")
    text = message_of(mail).text()
    assert text.startswith("Hyvät  jäsenet\u00a0– Hei\n")

    made = sent_mail(mail)

    assert (made["Subject"], words_of(made)) == ("Muistio tiedoksi", text)
    assert kept(mail) == CoverMessage("Muistio tiedoksi", text)
    file = mail.folder / "komennosta.eml"
    assert call("--data", mail.desk.folder, "export", mail.bridge.meeting_id or "", file) == Answer(
        0, "", ""
    )
    assert words_of(opened(file)) == text
    again = DistributePage(mail.bridge)
    hands = show(mail.bot, again)
    part(again, PartList, "outputs_list").setFocus()
    hands.presses("Home", *["Down"] * list(Format).index(Format.MAIL), "Return")
    assert part(again, PlainEditor).text() == text
    again.close_page()


def test_a_key_brings_the_programs_words_back_and_undo_the_persons_own(mail: Sent) -> None:
    generated = message_of(mail).text()
    mail.hands.types("Moi. ")
    assert part(mail.page, Button, "own_words_button").isVisible()

    part(mail.page, Button, "own_words_button").setFocus()
    mail.hands.presses("Return")

    assert message_of(mail).text() == generated
    assert kept(mail) == CoverMessage()
    assert not part(mail.page, Button, "own_words_button").isVisible()
    mail.hands.presses("Ctrl+Z")
    assert message_of(mail).text() == f"Moi. {generated}"
    assert kept(mail).text == f"Moi. {generated}"


def test_the_key_is_an_action_of_the_page(mail: Sent) -> None:
    mail.hands.types("Moi. ")
    actions = {
        key.toString(): each for each in mail.page.actions_of_page() for key in each.shortcuts()
    }

    actions["Ctrl+R"].trigger()

    assert kept(mail) == CoverMessage()
    mail.chooses(Format.PDF)
    assert not actions["Ctrl+R"].isEnabled()


def test_each_document_has_words_of_its_own(mail: Sent) -> None:
    mail.hands.types("Moi. ")
    box = part(mail.page, ChoiceBox, "document_box")
    box.setFocus()

    mail.hands.presses("Home", *["Down"] * list(DocumentKind).index(DocumentKind.INVITATION))

    assert not message_of(mail).text().startswith("Moi.")
    assert "kokouskutsu" in message_of(mail).text()
    assert "Seuraava kokous" not in message_of(mail).text()
    mail.hands.presses("Home")
    assert message_of(mail).text().startswith("Moi. ")


def test_words_that_nobody_changed_follow_the_meeting(mail: Sent) -> None:
    assert "Asiakirjassa on salassa pidettäviä tietoja." in message_of(mail).text()
    part(mail.page, CheckBox, "public_check").setFocus()

    mail.hands.presses("Space")

    assert "poistettu salassa pidettävät tiedot" in message_of(mail).text()


def test_a_secret_typed_into_the_message_of_a_public_version_is_refused(sent: Sent) -> None:
    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]
    sent.bridge.type_text(item.id, "part:0", "Katto on {{Hopeakuu Oy}}.")
    sent.bridge.drain()
    part(sent.page, CheckBox, "public_check").setFocus()
    sent.hands.presses("Space")
    sent.chooses(Format.MAIL)
    sent.hands.presses("Return").types("Sopimus on: Hopeakuu Oy. ")

    sent.exports()

    assert [type(each) for each in sent.failures] == [WouldLeak]
    assert sent.files() == []


def test_an_approved_meeting_has_a_cover_message_too(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        meeting_id = bridge.meeting_id or ""
        minutes = desk.minutes(meeting_id)
        chair = PersonRef(participant=approval.approvers(minutes)[0].id)
        moment = datetime(2026, 11, 24, 16, 12)
        approval.approve(desk, meeting_id, chair, "pj", fingerprint(minutes), moment)
        bridge.open_meeting(meeting_id)
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        sent.chooses(Format.MAIL)

        sent.hands.presses("Return").types("Hyväksytty tänään. ")

        assert words_of(sent_mail(sent)).startswith("Hyväksytty tänään. Hei\n")
        assert (kept(sent).text or "").startswith("Hyväksytty tänään. ")
        sent.page.close_page()


def test_the_page_follows_the_caret_of_a_long_message(mail: Sent) -> None:
    edit = message_of(mail)

    mail.hands.presses("Ctrl+End", *["Return"] * 30).types("Loppu")

    caret = edit.viewport().mapTo(mail.page, edit.cursorRect().center())
    foot = part(mail.page, Button, "export_button").mapTo(
        mail.page, part(mail.page, Button, "export_button").rect().topLeft()
    )
    assert 0 < caret.y() < foot.y()


def test_the_draft_is_opened_in_the_mail_program(
    mail: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    button = part(mail.page, Button, "open_button")
    assert not button.isVisible()
    mail.exports()

    button.setFocus()
    mail.hands.presses("Return")

    (file,) = mail.folder.iterdir()
    assert [url.toLocalFile() for url in opened] == [str(file)]
    mail.chooses(Format.PDF)
    assert not button.isVisible()


def test_an_attachment_whose_file_is_lost_is_told_before_and_after(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    kept, lost = tmp_path / "Tarjous.pdf", tmp_path / "Kartta.pdf"
    for file in (kept, lost):
        file.write_bytes(file.name.encode())
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        meeting_id = bridge.meeting_id or ""
        item = desk.minutes(meeting_id).items[1]
        attachments.attach(desk, meeting_id, (kept, lost), item.id)
        (data_folder / ATTACHMENTS / mark_of(lost.read_bytes())).unlink()
        bridge.open_meeting(meeting_id)
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        sent.chooses(Format.MAIL)
        told = part(sent.page, QLabel, "files_words").text().split("\n")
        assert "Tarjous.pdf" in told
        assert "Kartta.pdf: not here, so it doesn't go along" in told
        assert "– Kartta.pdf" not in message_of(sent).text()

        names = [each.get_filename() for each in sent_mail(sent).iter_attachments()]

        assert "Tarjous.pdf" in names
        assert "Kartta.pdf" not in names
        assert "Kartta.pdf is not in the data folder" in sent.told[0]
        sent.page.close_page()
