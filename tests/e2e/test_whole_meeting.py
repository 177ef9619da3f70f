"""A small meeting from an empty program to a Word file, with keys alone."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from pytestqt.qtbot import QtBot

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.status import Status
from tests.helpers.secretary import Secretary
from tests.helpers.wall_clock import WallClock, hung

ROSTER = (
    ("Aino Lehtoranta", "toiminnanjohtaja", "", "", "puheenjohtaja"),
    ("Outi Hallaperä", "", "Kuulasjoki", "jäsenet", ""),
    ("Tapio Rantakytö", "", "Vesikko", "jäsenet", ""),
    ("Siiri Åkerlund", "", "Harjula", "jäsenet", ""),
    ("Kaisa Metsäpelto", "", "", "sihteeristö", "sihteeri"),
)


@pytest.fixture
def hour() -> Iterator[WallClock]:
    with hung(WallClock(datetime(2026, 3, 3, 14, 2))) as made:
        yield made


@pytest.fixture
def secretary(qtbot: QtBot, data_folder: Path) -> Iterator[Secretary]:
    made = Secretary(qtbot, data_folder)
    yield made
    if made.has_begun:
        made.leaves()


def test_a_body_is_founded_and_its_first_meeting_goes_out_as_a_word_file(
    secretary: Secretary, hour: WallClock, tmp_path: Path
) -> None:
    secretary.starts()
    founds_a_body(secretary)
    writes_the_agenda(secretary)
    holds_the_meeting(secretary, hour)
    approves(secretary)
    reads_the_word_file(exports(secretary, tmp_path))


def founds_a_body(secretary: Secretary) -> None:
    """Valmistelu: the body and its roster."""
    secretary.presses("Return")
    for words in ("Vesikon kylät ry:n hallitus", "Hallitus", "Hallituksen", "Vesikon kylät ry"):
        secretary.types(words).presses("Tab")
    secretary.presses(*["Tab"] * 8)
    for person in ROSTER:
        for cell in person:
            secretary.types(cell).presses("Tab")
    secretary.presses("Ctrl+Return")
    made = secretary.reads_from_disk()
    assert made.series.short_name == "Hallitus"
    assert [each.name for each in made.participants] == [row[0] for row in ROSTER]
    assert made.meeting.printed_number == "1/2026"


def writes_the_agenda(secretary: Secretary) -> None:
    """The usual items are there; one more is written after the opening."""
    secretary.presses("Ctrl+1").presses("Return").types("Talousarvio").presses("Tab")
    secretary.types("Outi Hal").presses("Right", "Tab", "Tab", "Tab").types(
        "Hyväksytään talousarvio."
    )
    secretary.presses("Ctrl+2").waits_until_saved()
    titles = [item.title for item in secretary.reads_from_disk().items]
    assert titles == ["Kokouksen avaus", "Talousarvio", "Muut asiat", "Kokouksen päättäminen"]
    item = secretary.reads_from_disk().items[1]
    assert [secretary.reads_from_disk().name_of(each) for each in item.presenters] == [
        "Outi Hallaperä"
    ]


def holds_the_meeting(secretary: Secretary, hour: WallClock) -> None:
    """Kokous: opened, everybody here but one who is late, notes, a decision as proposed, a task."""
    secretary.presses("F5")
    for name in ("aino", "outi", "siiri", "kaisa"):
        secretary.presses("F2").types(name).presses("Return")
    secretary.presses("Alt+Down", "F3").types("kesk").presses("Return")
    secretary.types("Talousarvioon oltiin tyytyväisiä. ")
    hour.strikes(14, 35)
    secretary.presses("F2").types("rant").presses("Return")
    secretary.types("Sovittiin jatkosta.")
    assert secretary.sees_text() == "Talousarvioon oltiin tyytyväisiä. Sovittiin jatkosta."
    secretary.presses("Ctrl+Return").presses("F6").types("Lähetetään talousarvio").presses("Tab")
    secretary.types("Siiri").presses("Return").types("30.3.").presses("Tab")
    hour.strikes(15, 10)
    # What is still open is told first; pressed again, it closes.
    secretary.presses("Shift+F5", "Shift+F5").waits_until_saved()
    held = secretary.reads_from_disk()
    late = next(each for each in held.participants if each.name == "Tapio Rantakytö")
    assert late.intervals[0].start is not None
    assert late.intervals[0].start.time == "14:35"
    assert {each.attendance for each in held.participants} == {Attendance.PRESENT}
    [task] = held.items[1].actions
    assert (held.name_of(task.owner), str(task.due)) == ("Siiri Åkerlund", "2026-03-30")


def approves(secretary: Secretary) -> None:
    """Tarkastus: the chair reads the pages and approves."""
    secretary.presses("Ctrl+3").waits_for_words("Sivu 1 / ")
    secretary.tabs_to("Hyväksy…").presses("Return", "Return")
    approved = secretary.reads_from_disk()
    assert approved.status is Status.APPROVED
    assert approved.approval is not None


def exports(secretary: Secretary, folder: Path) -> Path:
    """Jakelu: the Word file."""
    secretary.presses("Ctrl+4").tabs_to("Kansio").presses("Ctrl+A").types(str(folder))
    secretary.presses("Ctrl+E").waits_until(lambda: bool(list(folder.glob("*.docx"))))
    [file] = folder.glob("*.docx")
    return file


def reads_the_word_file(file: Path) -> None:
    """It says what was typed, to another program."""
    assert file.name == "Hallitus muistio 1-2026.docx"
    document = Document(str(file))
    whole = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "klo\u00a014.35" in whole
    read = whole.replace("\u00a0", " ")
    for phrase in (
        "Hallituksen kokous 1/2026",
        "Aika\tti 3.3.2026 klo 14.02–15.10",
        "Aino Lehtoranta, toiminnanjohtaja, puheenjohtaja\n",
        "Tapio Rantakytö, Vesikko (saapui klo 14.35)\n",
        "1\tKokouksen avaus\nPuheenjohtaja avasi kokouksen klo 14.02.\n2\tTalousarvio\n",
        "Tapio Rantakytö saapui kokoukseen klo 14.35 tämän asian käsittelyn aikana.",
        "Hyväksytään talousarvio.",
        "Talousarvioon oltiin tyytyväisiä. Sovittiin jatkosta.",
        "Päätettiin ehdotuksen mukaan.",
        "Puheenjohtaja päätti kokouksen klo 15.10.",
    ):
        assert phrase in read, f"{phrase!r} is missing from\n{read}"
    assert "luonnos" not in read.lower()
    task_row = [cell.text for cell in document.tables[0].rows[1].cells]
    assert task_row == ["Lähetetään talousarvio", "Siiri Åkerlund", "30.3.2026"]
