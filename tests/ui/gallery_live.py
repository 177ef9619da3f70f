"""The live page of the gallery, alone and under its palettes."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.columns import ThreeColumns
from minutetaker.ui.widgets.decision_delegate import DecisionDelegate
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.gutter_field import GutterField, GutterMark
from minutetaker.ui.widgets.header import Header
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageBar
from minutetaker.ui.widgets.painted_spans import Span
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup
from minutetaker.ui.widgets.row_delegates import (
    AgendaDelegate,
    PersonDelegate,
)
from minutetaker.ui.widgets.segmented_choice import SegmentedChoice
from minutetaker.ui.widgets.stage_tabs import Stage
from minutetaker.ui.widgets.status_bar import StatusBar, StatusWord
from minutetaker.ui.widgets.text_column import TextColumn
from tests.ui.gallery_rows import (
    AGENDA,
    COMMANDS,
    DECISIONS,
    PEOPLE,
    part_list,
)


def live_page() -> QWidget:
    window = QWidget()
    window.resize(1280, 720)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    header = Header()
    header.set_meeting("LÄPI-työryhmä", "Kokous 6/2026", "pencil-line", "Luonnos")
    header.set_stage(Stage.MEETING)
    status = StatusBar()
    status.set_open_matters(2)
    status.set_words("Avattu klo 14.02", "kesto 1 t 1 min")
    status.set_buttons((StatusWord("Tauko", "break", key="F5"),))
    status.set_saved("15.03.22")
    column.addWidget(header)
    column.addWidget(ThreeColumns(_left(), _middle(), _right()), 1)
    column.addWidget(status)
    return window


def _left() -> QWidget:
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 11, 0, 8)
    column.setSpacing(2)
    heading = ColumnHeading()
    heading.show_words("Asiat", "4 / 8")
    column.addWidget(heading)
    column.addWidget(part_list(AGENDA, AgendaDelegate(left)), 1)
    column.addWidget(Button(text="Lisää asia", kind="quiet", icon_name="plus"))
    return left


def _right() -> QWidget:
    right = QWidget()
    column = QVBoxLayout(right)
    column.setContentsMargins(0, 11, 0, 8)
    column.setSpacing(2)
    heading = ColumnHeading()
    heading.show_words("Läsnä", "10 / 12")
    heading.show_state("check", "päätösvaltainen")
    column.addWidget(heading)
    column.addWidget(part_list(PEOPLE, PersonDelegate(right), 288))
    decisions = ColumnHeading()
    decisions.show_words("Päätökset", "4")
    column.addWidget(decisions)
    column.addWidget(part_list(DECISIONS, DecisionDelegate(right)), 1)
    return right


def _middle() -> QWidget:
    page = TextColumn()
    talk = FieldEditor()
    talk.set_markdown(
        "Eero Mäkisalo esitteli luonnoksen asiointipisteiden verkoksi ja mittarit, joilla "
        "palvelujen saavutettavuutta seurataan vuodesta 2028 alkaen. Esityksen aineisto on "
        "liitteenä 2.\n\nNoora Kuusiluoma saapui kokoukseen klo 14.47.\n\nKeskustelussa "
        "pidettiin tärkeänä, että mittareita on vähän ja että ne kuvaavat asukkaan arkea. "
        "Useissa puheenvuoroissa todettiin, että matka-aika kertoo saavutettavuudesta enemmän "
        "kuin pisteiden lukumäärä. Sovittiin, että mittareita on enintään kymmenen. Kuulasjoen "
        "kunta toivoi, että etäpalvelut otetaan mukaan ja että niiden"
    )
    words = talk.raw_text()
    agreed, came = words.index("Sovittiin"), words.index("Noora")
    talk.set_spans(
        (
            Span(agreed, words.index("Kuulasjoen") - 1, ground="soft"),
            Span(came, words.index("14.47") + 6, text="text2"),
        )
    )
    field = GutterField(talk, "Keskustelu")
    field.set_marks(
        (
            GutterMark(came, "log-in", "Noora Kuusiluoma saapui 14.47", "14.47"),
            GutterMark(agreed, "gavel", "Kirjattu päätökseksi", role="accent"),
        )
    )
    page.column.addWidget(field)
    asked = "pyytää kunnilta lausunnot 18.12.2026 mennessä."
    for label, text in (
        ("Esitys", f"Työryhmä merkitsee luonnoksen tiedoksi ja {asked}"),
        ("Päätös", f"Merkittiin luonnos tiedoksi ja päätettiin {asked}"),
    ):
        editor = FieldEditor(weight=500 if label == "Päätös" else 400)
        editor.set_markdown(text)
        page.column.addWidget(GutterField(editor, label))
    message = Message("quorum", "warn", "Paikalla on 5 jäsentä, päätökseen tarvitaan 7.",
                      "Keskustelua voi jatkaa. Päätös jää avoimeksi kohdaksi.",
                      (MessageAction("Keskeytä", 1, "F5"),))  # fmt: skip
    page.column.addWidget(MessageBar(message, is_note=True))
    page.column.addStretch(1)
    page.setFocusProxy(talk)
    return page


def with_palette() -> QWidget:
    window = live_page()
    window.show()
    popup = PalettePopup(window)
    popup.place(width=640)
    popup.open_with(COMMANDS, "Hae", ("↑ ↓ valitse   Enter tee   Esc sulje", "> komennot"))
    field = popup.focusWidget() or popup
    field.setProperty("text", "pää")
    popup.set_entries(COMMANDS)
    return window


def preview() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(48, 4, 20, 8)
    row = QHBoxLayout()
    row.addWidget(QLabel("Asia 4"))
    choice = SegmentedChoice(words=("ennen asiaa", "asian aikana", "asian jälkeen"))
    choice.set_choice(1)
    row.addWidget(choice)
    row.addStretch(1)
    row.addWidget(QLabel("Tab vaihtaa"))
    column.addLayout(row)
    column.addWidget(QLabel("Juhani Lehtimaa poistui kokouksesta klo 15.03."))
    for label in made.findChildren(QLabel):
        theme.make_quiet(label)
    return made


def attendance() -> QWidget:
    window = live_page()
    window.show()
    popup = PalettePopup(window)
    popup.place(below=QRect(410, 280, 2, 24))
    people = (
        PaletteEntry("Juhani Lehtimaa", 1, does="poistuu nyt, klo 15.03", icon="log-out"),
        PaletteEntry("Aino Lehtoranta", 2, detail="puheenjohtaja", does="poistuu nyt",
                     icon="log-out"),
    )  # fmt: skip
    hints = ("Kirjoita myös kellonaika: leh 14.58", "Esc sulkee, kohdistin palaa tekstiin")
    popup.open_with(people, "Nimi", hints, icon="users", title="Läsnäolo")
    popup.set_preview(preview())
    return window


def narrow() -> QWidget:
    window = live_page()
    window.resize(640, 360)
    for field in window.findChildren(GutterField):
        field.set_narrow(is_narrow=True)
    for page in window.findChildren(TextColumn):
        page.set_narrow(is_narrow=True)
    return window
