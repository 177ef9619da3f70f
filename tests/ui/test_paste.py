"""What real programs put on the clipboard, and the words and structure that are taken over."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from pytestqt.qtbot import QtBot

from minutetaker.domain.rich_text import write
from minutetaker.ui.widgets import paste_filter
from minutetaker.ui.widgets.field_editor import FieldEditor

CLIPBOARD = Path(__file__).parent / "clipboard"

TAKEN = {
    "word": """\
Kokouksessa **sovittiin**

- ensimmäinen kohta
  - alakohta
- toinen kohta

1. numeroitu

Loppu lisätty Aino. vanha""",
    "outlook": """\
Hei,

alla *kommentit* luonnokseen.\\
Terveisin\\
Aino

**Lähettäjä:** Outi""",
    "gmail": """\
Hei,

luonnos on **valmis**.

- yksi
  - kaksi
- kolme

> vanhaa""",
    "calc": """\
| Kunta | 2026 |
| --- | --- |
| Kuulasjoki | 12,5 |""",
    "excel": """\
| Nimi | Määrä |
| --- | --- |
| Aino | 3 |
| Yhteensä 3 |  |""",
}

BROKEN_BY_HAND = """\
Kokouksessa keskusteltiin pitkään siitä, miten asiointipisteiden verkko
tulisi järjestää ja mitä mittareita sen seurannassa tulisi käyttää, kun
kunnat antavat lausuntonsa.

Toinen kappale on lyhyt.
Samoin tämä.

- yksi
- kaksi
  jatkuu
7. seitsemäs
8. kahdeksas
"""


def taken(mime: QMimeData) -> str:
    return write(paste_filter.blocks_of(mime))


def of_text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


@pytest.mark.parametrize("program", TAKEN)
def test_words_and_structure_of_a_program_are_taken_and_nothing_else(program: str) -> None:
    mime = QMimeData()
    mime.setHtml((CLIPBOARD / f"{program}.html").read_text("utf-8"))
    mime.setText("not this")

    assert taken(mime) == TAKEN[program]


def test_lines_broken_for_want_of_room_are_paragraphs_again() -> None:
    assert taken(of_text(BROKEN_BY_HAND)) == (
        "Kokouksessa keskusteltiin pitkään siitä, miten asiointipisteiden verkko tulisi järjestää"
        " ja mitä mittareita sen seurannassa tulisi käyttää, kun kunnat antavat lausuntonsa.\n\n"
        "Toinen kappale on lyhyt.\n\nSamoin tämä.\n\n"
        "- yksi\n- kaksi jatkuu\n\n7. seitsemäs\n8. kahdeksas"
    )


def test_short_lines_and_long_ones_stay_as_they_are() -> None:
    names = "Aino Lehtoranta\nOuti Hallaperä\nTapio Rantakytö"
    assert taken(of_text(names)) == names.replace("\n", "\n\n")

    long = f"{'sana ' * 40}\n{'sana ' * 40}".strip()
    assert taken(of_text(long)).count("\n\n") == 1


@pytest.mark.parametrize("line", ["- yksi rivi", "1. yksi rivi", "hinta - laatu", "12.5. kokous"])
def test_a_line_alone_is_no_list(line: str) -> None:
    (paragraph,) = paste_filter.blocks_of(of_text(line))
    assert "".join(run.text for run in paragraph.runs) == line  # type: ignore[union-attr]


def test_rows_with_tabs_are_a_table_and_a_lone_tab_is_a_space() -> None:
    assert (
        taken(of_text("Kunta\t2026\nVesikko\t7\n"))
        == "| Kunta | 2026 |\n| --- | --- |\n| Vesikko | 7 |"
    )
    assert taken(of_text("Kunta\t2026")) == "Kunta 2026"


def test_one_cell_is_its_words() -> None:
    mime = QMimeData()
    mime.setHtml("<table><tr><td>412 000</td></tr></table>")
    assert taken(mime) == "412 000"


def test_what_was_pasted_goes_back_in_one_step_and_carries_no_look(qtbot: QtBot) -> None:
    field = FieldEditor()
    qtbot.addWidget(field)
    field.set_markdown("Alku. ")
    mime = QMimeData()
    mime.setHtml((CLIPBOARD / "word.html").read_text("utf-8"))
    field.insertFromMimeData(mime)

    html = field.document().toHtml()
    assert "kohta" in html
    assert not [each for each in ("#ff0000", "Arial", "<img", "kuva.png", "Mso") if each in html]

    field.undo()
    assert field.raw_text() == "Alku. "


@pytest.mark.parametrize("kind", ["html", "text", "one paragraph"])
def test_a_megabyte_is_taken_whole(qtbot: QtBot, kind: str) -> None:
    sentence = "Keskusteltiin mittareista ja sovittiin jatkosta. "
    count = 1_000_000 // len(sentence)
    mime = QMimeData()
    if kind == "html":
        mime.setHtml("".join(f"<p class=MsoNormal>{sentence}</p>" for _ in range(count)))
    else:
        mime.setText((sentence + "\n" * (kind == "text")) * count)
    field = FieldEditor()
    qtbot.addWidget(field)
    field.insertFromMimeData(mime)

    assert field.raw_text().count("mittareista") == count


def test_copied_words_are_clean_in_other_programs(qtbot: QtBot) -> None:
    field = FieldEditor()
    qtbot.addWidget(field)
    field.show()
    field.set_markdown("Yksi **kaksi** klo\u00a014.35.\n\n- kolme\n- neljä")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "Yksi kaksi klo\u00a014.35.\nkolme\nneljä"
    document = QTextDocument()
    document.setHtml(mime.html())
    assert document.toPlainText() == "Yksi kaksi klo 14.35.\nkolme\nneljä"
    assert taken(mime) == "Yksi **kaksi** klo\u00a014.35.\n\n- kolme\n- neljä"
    assert mime.html() == (
        "<p>Yksi <b>kaksi</b> klo&nbsp;14.35.</p><ul><li>kolme</li><li>neljä</li></ul>"
    )
