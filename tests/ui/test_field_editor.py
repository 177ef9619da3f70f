"""Typing into a field, and what the clipboard brings."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from minutetaker.domain.rich_text import write
from minutetaker.ui.widgets import paste_filter, rich_text_reading
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.painted_spans import Span
from tests.ui.typing_hands import types

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qtbot: QtBot) -> FieldEditor:
    made = FieldEditor()
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.setFocus()
    return made


def pasted(field: FieldEditor, *, html: str = "", text: str = "") -> str:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    field.insertFromMimeData(mime)
    return field.markdown()


def test_words_are_kept_as_they_are_typed(field: FieldEditor, qtbot: QtBot) -> None:
    types(field, "Todettiin ")
    qtbot.keyClick(field, Qt.Key.Key_B, CONTROL)
    types(field, "yksi")
    qtbot.keyClick(field, Qt.Key.Key_B, CONTROL)
    types(field, " ja ")
    qtbot.keyClick(field, Qt.Key.Key_I, CONTROL)
    types(field, "kaksi")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.markdown() == "Todettiin **yksi** ja *kaksi*"


def test_a_dash_typed_first_is_no_list(field: FieldEditor) -> None:
    types(field, "- ei luettelo *eikä* {{salainen}}")

    assert field.markdown() == "\\- ei luettelo \\*eikä\\* \\{\\{salainen\\}\\}"


def test_a_list_is_made_and_left_by_keys(field: FieldEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_ParenLeft, CONTROL | SHIFT)
    types(field, "yksi")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    types(field, "alempi")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Backtab, SHIFT)
    types(field, "kaksi")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    types(field, "Loppu")

    assert field.markdown() == "- yksi\n  - alempi\n- kaksi\n\nLoppu"


def test_paragraphs_become_a_numbered_list_and_plain_again(
    field: FieldEditor, qtbot: QtBot
) -> None:
    field.set_markdown("yksi\n\nkaksi")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Slash, CONTROL | SHIFT)
    assert field.markdown() == "1. yksi\n2. kaksi"

    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Slash, CONTROL | SHIFT)
    assert field.markdown() == "yksi\n\nkaksi"


def test_tab_outside_a_list_leaves_the_field(field: FieldEditor, qtbot: QtBot) -> None:
    types(field, "sana")
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert field.markdown() == "sana"


def test_no_break_spaces_survive_typing_beside_them(field: FieldEditor) -> None:
    field.set_markdown("5\u00a0§ ja 1\u00a0000\u00a0€")
    types(field, "!")

    assert field.markdown() == "5\u00a0§ ja 1\u00a0000\u00a0€!"


def test_a_text_nobody_changed_is_given_back_to_the_letter(field: FieldEditor) -> None:
    odd = "*  outo\n\n\n\n__ei__ mikään  \nrivi"
    field.set_markdown(odd)

    assert field.markdown() == odd


def test_loading_is_no_edit_and_typing_is_one(field: FieldEditor) -> None:
    heard: list[str] = []

    def hear() -> None:
        heard.append(field.markdown())

    field.edited.connect(hear)
    field.set_markdown("Ladattu")
    assert heard == []

    types(field, "a")
    assert heard == ["Ladattua"]


def test_undo_gives_back_what_was_loaded(field: FieldEditor) -> None:
    field.set_markdown("Alku")
    types(field, " loppu")
    field.undo()

    assert field.markdown() == "Alku"


def test_paste_keeps_structure_and_drops_fonts_colours_and_pictures(field: FieldEditor) -> None:
    html = """<h2 style="color:red">Otsikko</h2>
        <p style="font-family:Comic Sans MS;color:#f00">Punainen <b>lihava</b>
        <i>kursiivi</i><img src="file:///etc/hostname"> 5&nbsp;§</p>
        <ul><li>yksi</li><li>kaksi</li></ul>
        <table><tr><th>A</th><td>B</td></tr><tr><td>c</td><td>d</td></tr></table>"""

    assert pasted(field, html=html) == (
        "**Otsikko**\n\nPunainen **lihava** *kursiivi* 5\u00a0§\n\n- yksi\n- kaksi\n\n"
        "| **A** | B |\n| --- | --- |\n| c | d |"
    )


def test_pasted_words_join_the_sentence_at_the_caret(field: FieldEditor) -> None:
    field.set_markdown("Alku loppu")
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)

    assert pasted(field, html="<b>keski</b> ") == "Alku **keski** loppu"


def test_pasted_control_characters_never_reach_the_document(field: FieldEditor) -> None:
    assert pasted(field, text="yksi\x00\x0bkaksi\r\nkolme\x1f") == "yksikaksi\n\nkolme"


def test_a_giant_paragraph_is_split_between_sentences(field: FieldEditor, qtbot: QtBot) -> None:
    sentence = "Todettiin asia. "
    with qtbot.waitSignal(field.paragraph_split):
        kept = pasted(field, text=sentence * 2000)

    paragraphs = kept.split("\n\n")
    assert max(map(len, paragraphs)) <= paste_filter.LONGEST_PARAGRAPH
    assert "".join(paragraphs).replace(" ", "") == (sentence * 2000).replace(" ", "")
    assert all(each.rstrip().endswith("asia.") for each in paragraphs)


def test_what_is_copied_can_be_pasted_whole(field: FieldEditor) -> None:
    text = "5\u00a0§ **kaksi** {{salainen}}\n\n- luettelo\n- toinen"
    field.set_markdown(text)
    field.selectAll()
    field.copy()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "5\u00a0§ kaksi salainen\nluettelo\ntoinen"

    field.set_markdown("")
    field.paste()
    assert field.markdown() == text


def test_a_marked_sentence_stays_marked_when_words_come_before_it(field: FieldEditor) -> None:
    field.set_markdown("Sovittiin näin.")
    field.set_spans((Span(0, 9, ground="soft"),))
    field.moveCursor(QTextCursor.MoveOperation.Start)
    types(field, "x ")

    (selection,) = field.extraSelections()
    assert selection.cursor.selectedText().endswith("Sovittiin")


def test_the_field_is_as_high_as_its_text(field: FieldEditor, qtbot: QtBot) -> None:
    one = field.height()
    types(field, "yksi")
    assert field.height() == one

    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.height() > one


def test_a_text_changed_elsewhere_leaves_the_caret_where_it_was(field: FieldEditor) -> None:
    field.set_markdown("Yksi kaksi")
    cursor = field.textCursor()
    cursor.setPosition(4)
    field.setTextCursor(cursor)

    field.reload_markdown("Yksi, kaksi ja kolme")
    assert field.textCursor().position() == 4


def test_bold_pasted_into_a_decision_is_still_told_from_its_own_weight(qtbot: QtBot) -> None:
    decision = FieldEditor(weight=500)
    qtbot.addWidget(decision)

    assert pasted(decision, html="Päätettiin <b>yksimielisesti</b>.") == (
        "Päätettiin **yksimielisesti**."
    )


edits = st.lists(
    st.tuples(
        st.sampled_from(["type", "split", "erase", "bold", "paste"]),
        st.integers(0, 60),
        st.text("aåb *-1.", max_size=4),
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(edits)
def test_what_is_remembered_of_paragraphs_is_what_stands_in_them(
    qtbot: QtBot, edits: list[tuple[str, int, str]]
) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    editor.set_markdown("Yksi **kaksi**.\n\n- a\n- b\n\nKolme.\n\nKolme.")
    for what, place, words in edits:
        cursor = editor.textCursor()
        cursor.setPosition(place % editor.document().characterCount())
        match what:
            case "type":
                cursor.insertText(words)
            case "split":
                cursor.insertBlock()
            case "erase":
                cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 3)
                cursor.removeSelectedText()
            case "bold":
                cursor.select(cursor.SelectionType.WordUnderCursor)
                editor.setTextCursor(cursor)
                editor.toggle_bold()
            case _:
                cursor.insertText(f"{words}\nuusi\n")

        editor.document().setModified(True)
        assert editor.markdown() == write(rich_text_reading.read(editor.document()))
