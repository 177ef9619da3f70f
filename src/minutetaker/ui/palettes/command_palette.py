"""Ctrl+K: every command, item, decision, person and meeting, by a part of its name."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QRect, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.minutes import Minutes
from minutetaker.ui.models.archive_rows import title_of
from minutetaker.ui.status_words import status_glyph
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup

_WIDTH = 640


@dataclass(frozen=True, slots=True)
class ItemChosen:
    """Go to an item of the meeting on the desk."""

    item_id: str


@dataclass(frozen=True, slots=True)
class PersonChosen:
    """Go to somebody of the meeting on the desk."""

    participant_id: str


@dataclass(frozen=True, slots=True)
class MeetingChosen:
    """Open another meeting."""

    meeting_id: str


class CommandPalette(QObject):
    """Opens the palette with what there is now.

    Signals:
        action_chosen: (QAction) to be triggered.
        item_chosen, person_chosen, meeting_chosen: (id) to go there.
    """

    action_chosen = Signal(object)
    item_chosen = Signal(object)
    person_chosen = Signal(object)
    meeting_chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._popup = PalettePopup(host)
        self._popup.chosen.connect(self._on_chosen)

    def open_all(
        self,
        actions: Iterable[QAction],
        minutes: Minutes | None,
        meetings: Iterable[ListedMeeting],
    ) -> None:
        """Offer everything."""
        entries = [*command_entries(actions)]
        if minutes is not None:
            entries += [*item_entries(minutes), *decision_entries(minutes)]
            entries += [*person_entries(minutes)]
        entries += [*meeting_entries(meetings)]
        right = self.tr("> commands   @ people   # items")
        self._open(entries, self.tr("Search and commands"), right)

    def is_open(self) -> bool:
        """Whether it has the keys."""
        return self._popup.isVisible()

    def close_palette(self) -> None:
        """Go away."""
        self._popup.close_palette()

    def _open(
        self, entries: list[PaletteEntry], title: str, right: str, *, icon: str = "search"
    ) -> None:
        below: QRect | None = None
        self._popup.place(width=_WIDTH, below=below)
        left = self.tr("↑ ↓ choose   Enter does it   Esc closes")
        self._popup.open_with(entries, title, (left, right), icon=icon)

    def _on_chosen(self, payload: object) -> None:
        match payload:
            case QAction():
                self.action_chosen.emit(payload)
            case ItemChosen(item_id):
                self.item_chosen.emit(item_id)
            case PersonChosen(participant_id):
                self.person_chosen.emit(participant_id)
            case MeetingChosen(meeting_id):
                self.meeting_chosen.emit(meeting_id)


def command_entries(actions: Iterable[QAction]) -> Iterator[PaletteEntry]:
    """The actions that can be done now, with their keys."""
    group = QCoreApplication.translate("CommandPalette", "Commands")
    for action in actions:
        if action.isEnabled() and action.text():
            keys = QKeySequence(action.shortcut()).toString(QKeySequence.SequenceFormat.NativeText)
            text = action.text().replace("&", "")
            yield PaletteEntry(
                text, action, does=keys, icon="chevron-right", group=group, prefix=">"
            )


def item_entries(minutes: Minutes) -> Iterator[PaletteEntry]:
    """The items of the meeting."""
    for item in minutes.items:
        yield PaletteEntry(
            "  ".join(part for part in (item.number, item.title) if part),
            ItemChosen(item.id),
            does=QCoreApplication.translate("CommandPalette", "go to the item"),
            icon="list",
            group=QCoreApplication.translate("CommandPalette", "In this meeting"),
            prefix="#",
        )


def decision_entries(minutes: Minutes) -> Iterator[PaletteEntry]:
    """The decisions of the meeting."""
    for item in minutes.items:
        for decision in item.decisions:
            if decision.text.strip():
                yield PaletteEntry(
                    decision.text.partition("\n")[0],
                    ItemChosen(item.id),
                    does=QCoreApplication.translate("CommandPalette", "item {number}").format(
                        number=item.number or ""
                    ),
                    icon="gavel",
                    group=QCoreApplication.translate("CommandPalette", "In this meeting"),
                    prefix="#",
                )


def person_entries(minutes: Minutes) -> Iterator[PaletteEntry]:
    """The people of the meeting."""
    for person in minutes.participants:
        if person.shown_name:
            yield PaletteEntry(
                person.shown_name,
                PersonChosen(person.id),
                detail=person.organization or "",
                does=QCoreApplication.translate("CommandPalette", "go to the person"),
                icon="user",
                group=QCoreApplication.translate("CommandPalette", "People"),
                prefix="@",
            )


def meeting_entries(meetings: Iterable[ListedMeeting]) -> Iterator[PaletteEntry]:
    """Other meetings."""
    for meeting in meetings:
        day = meeting.date
        yield PaletteEntry(
            title_of(meeting),
            MeetingChosen(meeting.id),
            does=f"{day.day}.{day.month}.{day.year}" if day else "",
            icon=status_glyph(meeting.status),
            group=QCoreApplication.translate("CommandPalette", "Other meetings"),
        )
