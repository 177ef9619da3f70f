"""Open matters mended on the live page where no field of an item does it, and the review begun."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.domain.people import RoleKind
from minutetaker.services import approval, examination
from minutetaker.services.desk import Desk
from minutetaker.services.following import examiners
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.palette_entries import PaletteEntry

_OFFICES = {Matter.NO_CHAIR: RoleKind.CHAIR, Matter.NO_SECRETARY: RoleKind.SECRETARY}
_ATTACHMENT = "attachment:"


class MeetingMending(QObject):
    """Asks in palettes for what is missing.

    Signals:
        matter_chosen: (OpenMatter) the person wants to go there.
        times_wanted: the times of the meeting are to be put right.
        office_wanted: (RoleKind) somebody has to be the chair or the secretary.
        attachment_wanted: (attachment id) it has to be given its file.
        ground_wanted: (item id, or None) an item, or the whole meeting, is secret for no reason.
    """

    matter_chosen = Signal(object)
    times_wanted = Signal()
    office_wanted = Signal(object)
    attachment_wanted = Signal(object)
    ground_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._palettes, self._editor = palettes, editor
        actions.matters.triggered.connect(self.ask_matters)
        actions.examiners.triggered.connect(self.ask_examiner)
        actions.to_review.triggered.connect(self._on_to_review)
        actions.to_draft.triggered.connect(self._on_to_draft)
        palettes.matters.matter_chosen.connect(self.matter_chosen)

    def mend(self, matter: OpenMatter) -> None:
        """Ask for what is missing, where a palette asks for it."""
        if matter.matter is Matter.NO_EXAMINERS:
            self.ask_examiner()
        elif matter.matter is Matter.NO_SECRECY_GROUND:
            self.ground_wanted.emit(matter.item)
        elif matter.matter is Matter.NO_OPENING or (
            matter.matter is Matter.NO_CLOSING and not self._is_going_on()
        ):
            self.times_wanted.emit()
        elif matter.matter in _OFFICES:
            self.office_wanted.emit(_OFFICES[matter.matter])
        elif matter.field is not None and matter.field.startswith(_ATTACHMENT):
            self.attachment_wanted.emit(matter.field.removeprefix(_ATTACHMENT))

    def _is_going_on(self) -> bool:
        """Whether the last sitting is of today: then it is closed by its key, not by typing."""
        minutes = self._bridge.minutes
        return minutes is not None and minutes.meeting.sessions[-1].is_sat_at(now())

    def ask_matters(self) -> None:
        """Shift+F7: show everything that is open."""
        self._editor.hand_over()
        self._bridge.drain()
        minutes, matters = self._bridge.minutes, self._bridge.matters()
        if minutes is None or not matters:
            self._acts.told.emit(self.tr("No open matters."))
            return
        self._palettes.matters.set_matters(minutes, matters)
        self._palettes.ask(self._palettes.matters, self._below())

    def ask_examiner(self) -> None:
        """Ask who examines the minutes; Enter chooses somebody or leaves them out again."""
        minutes = self._acts.minutes()
        if minutes is None:
            return
        chosen = {getattr(each, "participant", None) for each in examiners(minutes)}
        entries = [
            PaletteEntry(
                person.shown_name,
                person.id,
                self.tr("examiner") if person.id in chosen else "",
                self.tr("leave out") if person.id in chosen else self.tr("choose"),
                icon="check" if person.id in chosen else "user",
            )
            for person in minutes.participants
            if person.name
        ]
        pick = self._palettes.pick
        asked = self.tr("Enter chooses an examiner")
        pick.offer(entries, self.tr("Examiners"), asked, self._on_examiner_picked)
        self._palettes.ask(pick, self._below())

    def _on_examiner_picked(self, participant_id: object) -> None:
        act = partial(examination.choose_examiner, *self._meeting(), str(participant_id))
        self._bridge.run(act, self)

    def _on_to_review(self) -> None:
        self._editor.hand_over()
        minutes = self._acts.minutes()
        if minutes is None:
            return
        if minutes.is_in_review:
            self._acts.told.emit(self.tr("The minutes are in review already."))
        elif self._bridge.run(partial(approval.send_to_review, *self._meeting()), self):
            self._acts.told.emit(self.tr("Sent to review. Ctrl+3 shows the pages."))

    def _on_to_draft(self) -> None:
        self._editor.hand_over()
        minutes = self._acts.minutes()
        if minutes is None:
            return
        if not minutes.is_in_review:
            self._acts.told.emit(self.tr("The minutes are a draft already."))
        elif self._bridge.run(partial(approval.take_back_from_review, *self._meeting()), self):
            self._acts.told.emit(self.tr("The minutes are a draft again."))

    def _meeting(self) -> tuple[Desk, str]:
        return self._bridge.desk, self._bridge.meeting_id or ""

    def _below(self) -> QRect | None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None
