"""Approving on the review page: what stands in the way, and the approval of the pages shown."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.progress import is_going_on
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.services import approval
from minutetaker.services.people import person_meant
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.review_rows import approved
from minutetaker.ui.widgets.approval_panel import ApprovalPanel


class Approving(QObject):
    """Keeps the panel right, and approves the text whose fingerprint is on screen.

    Signals:
        approved: () the text is frozen.
        refused: () it isn't; the page is to be shown as it is now.
    """

    approved = Signal()
    refused = Signal()

    def __init__(self, bridge: Bridge, panel: ApprovalPanel) -> None:
        super().__init__(panel)
        self._bridge, self._panel = bridge, panel
        self.shown: str | None = None
        self._known: tuple[Minutes, str] | None = None
        panel.approve_requested.connect(self._on_approve_requested)

    def forget(self) -> None:
        """Another meeting: none of its pages is shown yet, and somebody else approves it."""
        self.shown = None
        self._panel.approver_field.line.clear()

    def show_minutes(
        self, minutes: Minutes, matters: tuple[OpenMatter, ...], *, is_awaited: bool
    ) -> None:
        """Show how far the approval is; ``matters`` are those that the page lists.

        ``is_awaited``: pages that aren't of this text are being made anew.
        """
        if minutes.is_approved:
            self._panel.show_approved(approved(minutes, Language(i18n.language())))
            return
        self._panel.show_draft(
            tuple(each.shown_name for each in approval.approvers(minutes)),
            matters=len(matters),
            blockers=sum(matter.blocks for matter in matters),
            is_going_on=is_going_on(minutes),
            is_current=self.shown == self._fingerprint(minutes),
            is_awaited=is_awaited,
        )

    def _fingerprint(self, minutes: Minutes) -> str:
        """That of the text at hand, counted once: in a council's minutes it takes a while."""
        if self._known is None or self._known[0] is not minutes:
            self._known = minutes, fingerprint(minutes)
        return self._known[1]

    def _on_approve_requested(self, name: str) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is None or meeting_id is None or self.shown is None:
            return
        person = person_meant(minutes, name)
        if person is None:
            return
        act = partial(
            approval.approve,
            self._bridge.desk,
            meeting_id,
            person,
            _role_of(minutes, person.participant),
            self.shown,
            now(),
        )
        done = self._bridge.run(act, self)
        (self.approved if done else self.refused).emit()


def _role_of(minutes: Minutes, participant: str | None) -> str:
    people = [each for each in minutes.participants if each.id == participant]
    role = people[0].roles[0] if people and people[0].roles else None
    return (role.mark or office(role.role, Language(i18n.language()))) if role else ""
