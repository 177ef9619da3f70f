"""The rows shown in the gallery: a made-up meeting."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.palette_entries import PaletteEntry

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
