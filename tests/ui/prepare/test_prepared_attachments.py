"""Attachments of an item while it is prepared: by a path, the dialog or a drop; and removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from minutetaker.domain.minutes import Attachment
from minutetaker.services.attachments import attachment_files
from minutetaker.store.attachment_files import Kept
from minutetaker.ui import dialogs
from minutetaker.ui.widgets.agenda_row import AgendaRow
from minutetaker.ui.widgets.attachment_buttons import AttachmentButton
from minutetaker.ui.widgets.button import Button
from tests.ui.prepare.prepared import Prepared

ADD = "Add an attachment…"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "Mittariluettelo.pdf"
    file.write_bytes(b"%PDF-1.7")
    return file


def of_first(prepared: Prepared) -> list[Attachment]:
    ids = prepared.minutes.items[0].attachments
    return [each for each in prepared.minutes.attachments if each.id in ids]


def adds_by_path(prepared: Prepared, file: Path) -> Attachment:
    prepared.hands.tabs_to(ADD).presses("Space").types(str(file)).presses("Return")
    return of_first(prepared)[-1]


def test_a_typed_path_attaches_its_file_and_the_row_lists_it(
    prepared: Prepared, report: Path
) -> None:
    made = adds_by_path(prepared, report)

    assert made.file == "Mittariluettelo.pdf"
    assert attachment_files(prepared.desk.folder, prepared.minutes)[-1].kept is Kept.WHOLE
    names = [
        each.accessibleName()
        for each in prepared.page.findChildren(AttachmentButton)
        if each.isVisible()
    ]
    assert names == [f"{made.label} Mittariluettelo"]
    assert prepared.told == [f"{made.label} attached. Undo Ctrl+Z"]


def test_the_dialog_gives_the_files(prepared: Prepared, report: Path) -> None:
    class Answers:
        def open_files(self, *_asked: object) -> tuple[Path, ...]:
            return (report,)

        def save_file(self, *_asked: object) -> None:
            return None

        def folder(self, *_asked: object) -> None:
            return None

    dialogs.answer_with(Answers())
    prepared.hands.tabs_to(ADD).presses("Space", "Return")
    dialogs.answer_with(None)

    assert [each.file for each in of_first(prepared)] == ["Mittariluettelo.pdf"]


def test_delete_removes_it_and_the_keys_stay_in_the_row(prepared: Prepared, report: Path) -> None:
    made = adds_by_path(prepared, report)
    prepared.hands.presses("Shift+Tab")
    assert prepared.hands.focus().accessibleName() == f"{made.label} Mittariluettelo"

    prepared.hands.presses("Del")

    assert of_first(prepared) == []
    assert prepared.told[-1] == "Attachment removed. Undo Ctrl+Z"
    assert getattr(prepared.hands.focus(), "text", str)() == ADD
    prepared.bridge.undo()
    assert of_first(prepared) == [made]


def test_enter_on_one_gives_it_a_title(prepared: Prepared, report: Path) -> None:
    adds_by_path(prepared, report)
    prepared.hands.presses("Shift+Tab", "Return").types("Mittarit 2028").presses("Return")

    assert [each.title for each in of_first(prepared)] == ["Mittarit 2028"]


def test_a_file_dropped_on_a_row_is_attached_to_its_item(prepared: Prepared, report: Path) -> None:
    row = min(prepared.page.findChildren(AgendaRow), key=lambda each: each.y())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(report))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier

    entered = QDragEnterEvent(QPoint(60, 10), actions, mime, buttons, plain)
    QApplication.sendEvent(row, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(row, QDropEvent(QPointF(60, 10), actions, mime, buttons, plain))

    assert [each.file for each in of_first(prepared)] == ["Mittariluettelo.pdf"]


def test_an_attachment_is_made_secret_and_its_row_says_so(prepared: Prepared, report: Path) -> None:
    made = adds_by_path(prepared, report)

    prepared.hands.tabs_to(f"{made.label} Mittariluettelo").presses("Return")
    prepared.hands.presses("Down", "Down", "Return")

    assert of_first(prepared)[-1].secret
    (button,) = [each for each in prepared.page.findChildren(AttachmentButton) if each.isVisible()]
    assert button.accessibleName() == f"{made.label} Mittariluettelo, secret"
    assert button.text().endswith(", secret")
    assert prepared.told[-1] == f"{made.label} Mittariluettelo is secret. Undo Ctrl+Z"
    prepared.bridge.undo()
    assert not of_first(prepared)[-1].secret


def test_the_keys_get_out_of_a_list_and_attach_from_anywhere_in_the_item(
    prepared: Prepared, report: Path
) -> None:
    prepared.hands.tabs_to("Proposal").types("1. Hyväksytään.")
    prepared.hands.presses("Tab")
    assert prepared.hands.focus().accessibleName() == "Proposal"
    prepared.hands.presses("Ctrl+Tab")
    assert isinstance(prepared.hands.focus(), Button)

    attach = next(each for each in prepared.page.actions_of_page() if each.text() == ADD)
    attach.trigger()
    prepared.hands.types(str(report)).presses("Return")
    assert of_first(prepared)[-1].file == report.name
    assert prepared.said_last.endswith("attached. Undo Ctrl+Z")
    prepared.hands.presses("Esc", "End", "Return").types("Uusi asia").presses("Up")
    assert prepared.said_last == ""


def test_esc_goes_to_the_title_of_the_item_that_is_open(prepared: Prepared) -> None:
    prepared.hands.presses("Down", "Tab").presses("Esc")

    assert prepared.hands.sees() == prepared.titles()[1]
