"""Each open matter is mended where F7 leads, and is gone at once; Shift+F7 lists them all."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.domain.agenda import Part
from minutetaker.domain.approval import Examination, ExaminationMethod, Signatures
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.open_matters import Matter, open_matters
from minutetaker.domain.people import PersonRef, RoleKind
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.domain.series import MinutesKind, PartKind
from minutetaker.domain.status import Status
from minutetaker.domain.vote import Dissent
from minutetaker.ui import dialogs
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.helpers.sample import sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


class Answers:
    """A person who chooses this file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def open_files(self, *_asked: object) -> tuple[Path, ...]:
        return (self.file,)

    def save_file(self, *_asked: object) -> None:
        return None

    def folder(self, *_asked: object) -> None:
        return None


def kinds(minutes: Minutes) -> set[Matter]:
    return {each.matter for each in open_matters(minutes)}


def walks_to(at: AtTheMeeting, words: str) -> None:
    for _ in range(30):
        at.presses("F7")
        if words in str(at.said[-1]):
            return
    raise AssertionError(words, at.said)


def without_decision() -> Minutes:
    """The fifth item has only its proposal, and the meeting has gone on to the sixth."""
    minutes = sample_minutes()
    parts = {
        "a5": (Part(kind=PartKind.PROPOSAL, text="Hyväksytään."),),
        "a6": (Part(kind=PartKind.DISCUSSION, text="Puhuttiin."),),
    }
    items = tuple(replace(item, parts=parts.get(item.id, item.parts)) for item in minutes.items)
    return replace(minutes, items=items)


def test_a_proposal_without_a_decision_is_mended_in_its_item(
    qtbot: QtBot, data_folder: Path
) -> None:
    at = AtTheMeeting(qtbot, data_folder, without_decision())
    walks_to(at, "no decision")
    at.presses("Enter", "Control")

    assert Matter.NO_DECISION not in kinds(at.stored)
    assert at.stored.item("a5").decisions[0].text == "Päätettiin ehdotuksen mukaan."
    at.close()


def unexamined() -> Minutes:
    minutes = sample_minutes()
    examination = Examination(method=ExaminationMethod.EXAMINERS)
    return replace(
        minutes,
        series=replace(minutes.series, kind=MinutesKind.DECISION_MINUTES),
        signatures=Signatures(examination=examination),
    )


def test_unset_examiners_are_chosen_by_a_part_of_the_name(qtbot: QtBot, data_folder: Path) -> None:
    at = AtTheMeeting(qtbot, data_folder, unexamined())
    walks_to(at, "examiners")
    at.types("strand").presses("Return")

    assert Matter.NO_EXAMINERS not in kinds(at.stored)
    signatures = at.stored.signatures
    assert signatures is not None
    assert signatures.examination is not None
    assert signatures.examination.examiners == (PersonRef(participant="strandvik"),)
    at.presses("Z", "Control")
    assert Matter.NO_EXAMINERS in kinds(at.stored)
    at.close()


def secret() -> Minutes:
    minutes = sample_minutes()
    items = tuple(
        replace(item, parts=(replace(item.parts[0], secret=True),)) if item.id == "a3" else item
        for item in minutes.items
    )
    return replace(minutes, items=items)


def test_a_missing_ground_is_picked_from_the_law(qtbot: QtBot, data_folder: Path) -> None:
    at = AtTheMeeting(qtbot, data_folder, secret())
    walks_to(at, "secrecy")
    at.types("yksityinen liike").presses("Return")

    assert Matter.NO_SECRECY_GROUND not in kinds(at.stored)
    publicity = at.stored.item("a3").publicity
    assert publicity == Publicity(
        level=PublicityLevel.PARTLY_SECRET,
        ground="JulkL (621/1999) 24 § 1 mom. 20 k".replace(" ", "\u00a0"),
    )
    at.presses("Z", "Control")
    assert Matter.NO_SECRECY_GROUND in kinds(at.stored)
    at.close()


def test_a_ground_for_secrecy_is_typed_where_it_lacks(qtbot: QtBot, data_folder: Path) -> None:
    at = AtTheMeeting(qtbot, data_folder, secret())
    walks_to(at, "secrecy")
    at.types("JulkL (621/1999) 24 § 1 mom. 20 k").presses("Return")

    assert Matter.NO_SECRECY_GROUND not in kinds(at.stored)
    publicity = at.stored.item("a3").publicity
    assert publicity is not None
    assert publicity.ground == "JulkL (621/1999) 24 § 1 mom. 20 k"
    at.close()


def with_places() -> Minutes:
    minutes = sample_minutes()
    items = tuple(
        replace(item, parts=(Part(kind=PartKind.TEXT, text="Puhetta johti {kuka} klo {aika}."),))
        if item.id == "a5"
        else item
        for item in minutes.items
    )
    return replace(minutes, items=items)


def test_f7_selects_the_open_place_of_a_phrase_and_tab_the_next(
    qtbot: QtBot, data_folder: Path
) -> None:
    at = AtTheMeeting(qtbot, data_folder, with_places())
    walks_to(at, "{kuka}, {aika}")
    at.types("Aino").presses("Tab").types("9.15")

    assert at.stored.item("a5").parts[0].text == "Puhetta johti Aino Lehtoranta klo 9.15."
    assert Matter.OPEN_PLACE not in kinds(at.stored)
    at.close()


def test_a_dissent_without_words_is_mended_in_its_field(qtbot: QtBot, data_folder: Path) -> None:
    minutes = sample_minutes()
    items = tuple(
        replace(item, dissents=(Dissent(participant="makisalo", text=""),))
        if item.id == "a3"
        else item
        for item in minutes.items
    )
    at = AtTheMeeting(qtbot, data_folder, replace(minutes, items=items))
    walks_to(at, "no words")
    at.types("En kannata.")

    assert at.stored.item("a3").dissents[0].text == "En kannata."
    assert Matter.EMPTY_DISSENT not in kinds(at.stored)
    at.close()


@pytest.mark.parametrize(
    ("matter", "kind", "words"),
    [
        (Matter.NO_CHAIR, RoleKind.CHAIR, "chair"),
        (Matter.NO_SECRETARY, RoleKind.SECRETARY, "secretary"),
    ],
)
def test_an_office_that_nobody_has_is_given_for_the_whole_meeting(
    qtbot: QtBot, data_folder: Path, matter: Matter, kind: RoleKind, words: str
) -> None:
    minutes = sample_minutes()
    people = tuple(replace(each, roles=()) for each in minutes.participants)
    at = AtTheMeeting(qtbot, data_folder, replace(minutes, participants=people))
    assert matter in kinds(at.stored)
    walks_to(at, words)
    at.types("mäki").presses("Return")

    assert matter not in kinds(at.stored)
    held = at.stored.participant("makisalo").roles
    assert [(each.role, each.items) for each in held] == [(kind, None)]
    at.close()


def test_an_attachment_without_a_file_is_given_one(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "Lausunnot.pdf"
    file.write_bytes(b"%PDF-1.7")
    minutes = sample_minutes()
    bare = Attachment(id="bare", label="Liite 9")
    minutes = replace(minutes, attachments=(*minutes.attachments, bare))
    at = AtTheMeeting(qtbot, data_folder, minutes)
    dialogs.answer_with(Answers(file))
    walks_to(at, "Liite 9")
    at.presses("Return")
    dialogs.answer_with(None)

    assert at.stored.attachments[-1].file == "Lausunnot.pdf"
    assert Matter.NO_ATTACHMENT_FILE not in kinds(at.stored)
    at.close()


def test_all_of_them_are_listed_and_enter_goes_to_one(live: AtTheMeeting) -> None:
    live.presses("F7", "Shift").types("owner").presses("Return")
    live.waits()

    live.types("Kunnat").presses("Return")
    assert Matter.NO_OWNER not in kinds(live.stored)


def test_an_opening_that_was_never_noted_is_typed(before: AtTheMeeting) -> None:
    before.presses("T", "Control", "Shift").types("14").presses("Return")

    assert before.stored.meeting.sessions[0].opened == "14:00"


def test_the_minutes_are_sent_to_review_and_taken_back(live: AtTheMeeting) -> None:
    for name, status in (
        ("Send to review", Status.IN_REVIEW),
        ("Back to a draft", Status.DRAFT),
    ):
        next(each for each in live.page.actions_of_page() if each.text() == name).trigger()
        assert live.stored.status is status
    live.presses("Z", "Control")
    assert live.stored.status is Status.IN_REVIEW
    assert isinstance(live.focus(), FieldEditor)
