"""Draws the parts in light and dark beside each other: python -m tests.ui.gallery FOLDER."""

import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button, Kind
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.columns import ThreeColumns
from minutetaker.ui.widgets.empty_state import EmptyState, Way
from minutetaker.ui.widgets.field_editor import FieldEditor, Span
from minutetaker.ui.widgets.form_field import ChoiceField, FormField
from minutetaker.ui.widgets.gutter_field import GutterField, GutterMark
from minutetaker.ui.widgets.header import Header
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageArea, MessageBar
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup
from minutetaker.ui.widgets.row_delegates import (
    AgendaDelegate,
    ChoiceDelegate,
    DecisionDelegate,
    HitDelegate,
    PersonDelegate,
    TwoLineDelegate,
)
from minutetaker.ui.widgets.segmented_choice import SegmentedChoice
from minutetaker.ui.widgets.stage_tabs import Stage
from minutetaker.ui.widgets.status_bar import StatusBar, StatusWord
from minutetaker.ui.widgets.text_column import TextColumn

Row = dict[RowRole | Qt.ItemDataRole, object]
TEXT = Qt.ItemDataRole.DisplayRole

AGENDA: tuple[Row, ...] = (
    {RowRole.NUMBER: "1", TEXT: "Kokouksen avaus ja päätösvaltaisuus", RowRole.ICON: "check",
     RowRole.TEXT_COLOUR: "text2"},
    {RowRole.NUMBER: "2", TEXT: "Edellisen kokouksen muistio", RowRole.ICON: "check",
     RowRole.TEXT_COLOUR: "text2"},
    {RowRole.NUMBER: "3", TEXT: "Tilannekatsaus: palvelut kunnissa", RowRole.ICON: "check",
     RowRole.TEXT_COLOUR: "text2", RowRole.NOTE_ICON: "circle-alert"},
    {RowRole.NUMBER: "4", TEXT: "Asiointipisteiden verkko: luonnos ja mittarit",
     RowRole.ICON: "now", RowRole.IS_LIT: True},
    {RowRole.NUMBER: "5", TEXT: "Lausuntopyynnöt kunnille"},
    {RowRole.NUMBER: "6", TEXT: "Vuoden 2027 työsuunnitelma ja kokousajat"},
    {RowRole.NUMBER: "7", TEXT: "Muut asiat, jäi pöydälle", RowRole.ICON: "circle-pause",
     RowRole.TEXT_COLOUR: "text2"},
    {RowRole.NUMBER: "8", TEXT: "Kokouksen päättäminen"},
)  # fmt: skip
PEOPLE: tuple[Row, ...] = (
    {TEXT: "Aino Lehtoranta", RowRole.ICON: "circle-check", RowRole.NOTE: "puheenjohtaja"},
    {TEXT: "jäsenet", RowRole.IS_HEADING: True},
    {TEXT: "Outi Hallaperä", RowRole.ICON: "circle-check"},
    {TEXT: "Noora Kuusiluoma", RowRole.ICON: "half-right", RowRole.ICON_COLOUR: "text2",
     RowRole.NOTE: "saapui 14.47"},
    {TEXT: "Juhani Lehtimaa", RowRole.ICON: "circle-check", RowRole.IS_LIT: True},
    {TEXT: "Lauri Piilonen", RowRole.ICON: "circle", RowRole.NOTE: "estynyt",
     RowRole.TEXT_COLOUR: "text3"},
    {TEXT: "Pekka Vesaniitty", RowRole.ICON: "half-left", RowRole.NOTE: "poistui 14.35",
     RowRole.ICON_COLOUR: "text2", RowRole.TEXT_COLOUR: "text3"},
    {TEXT: "Irja Pohjanvuori", RowRole.ICON: "circle-slash", RowRole.NOTE: "esteellinen"},
    {TEXT: "Siiri Åkerlund", RowRole.ICON: "circle-dashed", RowRole.ICON_COLOUR: "warn",
     RowRole.NOTE: "kirjaamatta", RowRole.NOTE_COLOUR: "warn"},
)  # fmt: skip
DECISIONS: tuple[Row, ...] = (
    {RowRole.NUMBER: "1", TEXT: "Asialista hyväksyttiin."},
    {RowRole.NUMBER: "4", TEXT: "Merkittiin luonnos tiedoksi ja päätettiin pyytää kunnilta "
     "lausunnot 18.12.2026 mennessä."},
)  # fmt: skip
LINES: tuple[Row, ...] = (
    {TEXT: "Tehtävältä puuttuu vastuuhenkilö", RowRole.SECOND: "6 Vuoden 2027 työsuunnitelma",
     RowRole.ICON: "circle-alert", RowRole.ICON_COLOUR: "warn"},
)  # fmt: skip
HITS: tuple[Row, ...] = (
    {RowRole.SIDE: ("24.11.2026", "LÄPI 6/2026"), RowRole.NUMBER: "4",
     TEXT: "Asiointipisteiden verkko: luonnos ja mittarit", RowRole.EMPHASES: ((37, 8),),
     RowRole.SECOND: "Mittareita on enintään kymmenen.", RowRole.SECOND_EMPHASES: ((0, 10),)},
    {RowRole.SIDE: ("25.8.2026", "LÄPI 4/2026"), RowRole.NUMBER: "3",
     TEXT: "Saavutettavuuden seuranta", RowRole.SECOND: "Mittareiden tietolähteet kuvataan.",
     RowRole.SECOND_EMPHASES: ((0, 11),)},
)  # fmt: skip
CHOICES: tuple[Row, ...] = (
    {TEXT: "Kaikki", RowRole.NOTE: "128", RowRole.IS_LIT: True},
    {TEXT: "LÄPI-työryhmä", RowRole.NOTE: "24"},
)
COMMANDS = (
    PaletteEntry("Päätös esityksen mukaan", 1, key="Ctrl+Enter", icon="gavel", group="Komennot"),
    PaletteEntry("Uusi päätös", 2, key="F4", icon="gavel", group="Komennot"),
    PaletteEntry("Päätä kokous", 3, does="merkitsee päättymisajan", icon="circle-stop",
                 group="Komennot"),
    PaletteEntry("Ilona Pääskylampi", 4, detail="Kuntayhtymä Ilves", does="varajäsen",
                 icon="user", group="Henkilöt"),
)  # fmt: skip


class Rows(QStandardItemModel):
    """Rows given as they are."""

    def __init__(self, rows: tuple[Row, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._given = rows
        for _ in rows:
            self.appendRow(QStandardItem())

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return (
            self._given[index.row()].get(RowRole(role) if role > 256 else TEXT, None)
            if (role > 256 or role == TEXT)
            else None
        )


def part_list(rows: tuple[Row, ...], delegate: object, width: int = 0) -> PartList:
    made = PartList()
    made.setModel(Rows(rows, made))
    made.setItemDelegate(delegate)  # type: ignore[arg-type]
    made.setSelectionMode(PartList.SelectionMode.NoSelection)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    if width:
        made.resize(width, 100)
        made.setFixedHeight(made.content_height())
    return made


def parts() -> QWidget:
    page = QWidget()
    page.resize(640, 720)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 16, 20, 4)
    column.setSpacing(6)
    kinds: tuple[Kind, ...] = ("primary", "normal", "quiet")
    row = QHBoxLayout()
    for kind in kinds:
        for enabled in (True, False):
            button = Button(text="Hyväksy", kind=kind, icon_name="plus" if kind == "quiet" else "",
                            key="F7" if kind == "normal" else "")  # fmt: skip
            button.setEnabled(enabled)
            row.addWidget(button)
    row.addStretch(1)
    column.addLayout(row)
    panel = QWidget()
    panel.setAutoFillBackground(True)
    colours = panel.palette()
    colours.setColor(panel.backgroundRole(), theme.tokens().panel)
    panel.setPalette(colours)
    two = QHBoxLayout(panel)
    two.setContentsMargins(0, 0, 0, 0)
    two.addWidget(part_list(AGENDA, AgendaDelegate(panel), 290))
    right = QVBoxLayout()
    right.addWidget(part_list(PEOPLE, PersonDelegate(panel), 290))
    right.addWidget(part_list(LINES, TwoLineDelegate(panel), 290))
    two.addLayout(right)
    column.addWidget(panel)
    for label, text, hint in (
        ("Keskustelu", "Keskustelussa pidettiin tärkeänä, että", ""),
        ("Päätös", "Merkittiin **luonnos** tiedoksi.", ""),
        ("Tehtävä", "", "Kirjoita, mitä tehdään. @ lisää henkilön"),
    ):
        editor = FieldEditor()
        editor.set_markdown(text)
        editor.set_hint(hint)
        field = GutterField(editor, label)
        field.set_waiting(is_waiting=label == "Päätös")
        column.addWidget(field)
    forms = QHBoxLayout()
    place = FormField("Paikka")
    place.line.setText("Kokoushuone Koivu")
    kind_of = ChoiceField("Asiakirja")
    kind_of.box.addItems(["Muistio", "Pöytäkirja"])
    forms.addWidget(place)
    forms.addWidget(kind_of)
    column.addLayout(forms)
    column.addStretch(1)
    column.addWidget(bars())
    return page


def bars() -> MessageArea:
    area = MessageArea()
    area.show_message(
        Message("quorum", "warn", "Paikalla on 5 jäsentä, päätökseen tarvitaan 7.",
                actions=(MessageAction("Keskeytä", 1, "F5"),))
    )  # fmt: skip
    area.show_message(
        Message("saving", "error", "Tallennus ei onnistunut: levy on täynnä.",
                "Mitään ei ole kadonnut.", (MessageAction("Yritä uudelleen", 2),))
    )  # fmt: skip
    return area


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
    choice = SegmentedChoice(("ennen asiaa", "asian aikana", "asian jälkeen"))
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


def empty() -> QWidget:
    page = EmptyState()
    page.resize(1280, 640)
    page.show_words(
        "Ei vielä yhtään kokousta",
        "Perusta toimielin kerran: jäsenet, numerointi ja asiakirjan muoto.\n"
        "Sen jälkeen jokainen kokous alkaa valmiiksi täytettynä.",
        (
            Way("Perusta toimielin…", 1, "primary"),
            Way("Tuo kokous tiedostosta…", 2),
            Way("Avaa esimerkki", 3, "quiet"),
        ),
        (
            ("hard-drive", "Kaikki tallentuu tälle koneelle. Verkkoa ei tarvita."),
            ("keyboard", "Koko kokouksen voi kirjata näppäimistöllä. F1 näyttää näppäimet."),
        ),
    )
    return page


def archive() -> QWidget:
    page = QWidget()
    page.resize(1000, 200)
    row = QHBoxLayout(page)
    choices = part_list(CHOICES, ChoiceDelegate(page), 240)
    choices.setFixedWidth(240)
    row.addWidget(choices)
    row.addWidget(part_list(HITS, HitDelegate(page)), 1)
    return page


def picture(widget: QWidget) -> QPixmap:
    widget.show()
    for field in widget.findChildren(TextColumn):
        field.setFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    shot = widget.grab()
    widget.hide()
    return shot


def main(folder: Path) -> None:
    app = QApplication([])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    theme.apply(app)
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for name, make in (
        ("parts", parts), ("live", live_page), ("palette", with_palette), ("empty", empty),
        ("archive", archive), ("attendance", attendance), ("narrow", narrow),
    ):  # fmt: skip
        shots = []
        for scheme in schemes:
            theme.set_scheme(scheme)
            shots.append(picture(make()))
        beside = name == "parts"
        width = sum(shot.width() for shot in shots) if beside else shots[0].width()
        height = shots[0].height() if beside else sum(shot.height() for shot in shots)
        whole = QPixmap(width, height)
        painter = QPainter(whole)
        for at, shot in enumerate(shots):
            painter.drawPixmap(at * shot.width() * beside, at * shot.height() * (not beside), shot)
        painter.end()
        whole.save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
