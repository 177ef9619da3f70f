"""The palettes of the live page: who comes or goes, which field, which item."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.quorum import is_here_now
from minutetaker.domain.series import PartKind
from minutetaker.ui.models.live_rows import PeopleWords
from minutetaker.ui.pages.live_words import part_label
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup

KINDS = (
    PartKind.DISCUSSION,
    PartKind.PROPOSAL,
    PartKind.BACKGROUND,
    PartKind.COUNTER_PROPOSAL,
    PartKind.SPEECH,
    PartKind.ANNOUNCEMENT,
    PartKind.EXPLANATION,
    PartKind.SIDE_NOTE,
    PartKind.TEXT,
)


class MeetingPalettes(QObject):
    """One palette over the page, for three questions.

    Signals:
        person_chosen: (participant id) they come or go now.
        kind_chosen: (PartKind) this field is wanted.
        item_chosen: (item id) go there.
    """

    person_chosen = Signal(object)
    kind_chosen = Signal(object)
    item_chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._popup = PalettePopup(host)
        self._answer = self.person_chosen
        self._popup.chosen.connect(self._on_chosen)

    def ask_person(self, minutes: Minutes, words: PeopleWords, below: QRect | None) -> None:
        """Ask who comes or goes."""
        entries = []
        for person in minutes.participants:
            if person.attendance is Attendance.VACANT:
                continue
            is_here = is_here_now(person)
            entries.append(
                PaletteEntry(
                    person.shown_name,
                    person.id,
                    detail=person.organization or "",
                    does=self.tr("leaves now") if is_here else self.tr("is here now"),
                    icon="log-out" if is_here else "log-in",
                    keywords=(person.title or "", words.excused if not is_here else ""),
                )
            )
        self._answer = self.person_chosen
        self._open(entries, self.tr("Part of a name"), self.tr("Attendance"), below)

    def ask_kind(self, below: QRect | None) -> None:
        """Ask which field."""
        entries = [PaletteEntry(part_label(kind), kind, icon="pencil-line") for kind in KINDS]
        self._answer = self.kind_chosen
        self._open(entries, self.tr("Which field"), self.tr("Field"), below)

    def ask_item(self, minutes: Minutes, below: QRect | None) -> None:
        """Ask which item."""
        entries = [
            PaletteEntry(f"{item.number or ''} {item.title or ''}".strip(), item.id)
            for item in minutes.items
        ]
        self._answer = self.item_chosen
        self._open(entries, self.tr("Number or title"), self.tr("Items"), below)

    def _open(
        self, entries: list[PaletteEntry], placeholder: str, title: str, below: QRect | None
    ) -> None:
        self._popup.place(below=below)
        foot = (self.tr("↑ ↓ choose   Enter does it   Esc closes"), "")
        self._popup.open_with(entries, placeholder, foot, title=title)

    def _on_chosen(self, payload: object) -> None:
        self._answer.emit(payload)
