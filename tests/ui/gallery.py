"""Draws the parts in light and dark: python -m tests.ui.gallery FOLDER."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button, Kind
from minutetaker.ui.widgets.empty_state import EmptyState, Way
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import ChoiceField, FormField
from minutetaker.ui.widgets.gutter_field import GutterField
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageArea
from minutetaker.ui.widgets.row_delegates import (
    AgendaDelegate,
    ChoiceDelegate,
    HitDelegate,
    PersonDelegate,
    TwoLineDelegate,
)
from minutetaker.ui.widgets.text_column import TextColumn
from tests.ui.gallery_live import attendance, live_page, narrow, with_palette
from tests.ui.gallery_rows import (
    AGENDA,
    CHOICES,
    HITS,
    LINES,
    PEOPLE,
    part_list,
)


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
    place = FormField(label="Paikka")
    place.line.setText("Kokoushuone Koivu")
    kind_of = ChoiceField(label="Asiakirja")
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


def picture(make: Callable[[], QWidget]) -> QPixmap:
    """Show a page for as long as a picture takes.

    It is deleted here and now: a window nobody holds any more may be collected in the middle of
    its own layout, by the memory that its size hints take.
    """
    page = make()
    page.show()
    for field in page.findChildren(TextColumn):
        field.setFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    shot = page.grab()
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)
    return shot


PAGES: dict[str, Callable[[], QWidget]] = {
    "parts": parts,
    "live": live_page,
    "palette": with_palette,
    "attendance": attendance,
    "narrow": narrow,
    "empty": empty,
    "archive": archive,
}


def main(folder: Path) -> None:
    app = QApplication([])
    if "Inter" in QFontDatabase.families():
        app.setFont(QFont("Inter", 10))
    theme.apply(app)
    schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
    for name, make in PAGES.items():
        for scheme in schemes:
            theme.set_scheme(scheme)
            picture(make).save(str(folder / f"{name}-{scheme}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
