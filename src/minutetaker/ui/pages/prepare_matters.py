"""F7 on the prepare page: to the next open matter that is mended here, else to the live page."""

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import matter_words
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_matters import next_matter
from minutetaker.ui.pages.prepare_attachments import PreparedAttachments
from minutetaker.ui.pages.prepare_secrecy import PreparedSecrecy
from minutetaker.ui.widgets.agenda_editor import AgendaEditor
from minutetaker.ui.widgets.meeting_form import MeetingForm

_DATA = frozenset({Matter.NO_DATE, Matter.NO_OPENING})
_AGENDA = frozenset({Matter.NO_ITEMS, Matter.NO_TITLE, Matter.NO_SECRECY_GROUND})
_ATTACHMENT = "attachment:"


class PreparedMatters(QObject):
    """Walks round what this page can mend.

    Signals:
        told: (str) what is open, or that nothing is.
        form_wanted: the meeting's data have to be in sight.
        elsewhere: (OpenMatter) it is mended on another page.
    """

    told = Signal(object)
    form_wanted = Signal()
    elsewhere = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        form: MeetingForm,
        agenda: AgendaEditor,
        attached: PreparedAttachments,
        secrecy: PreparedSecrecy,
    ) -> None:
        super().__init__(agenda)
        self._bridge, self._form = bridge, form
        self._agenda, self._attached, self._secrecy = agenda, attached, secrecy
        self._walked: OpenMatter | None = None

    def go_to_next(self) -> None:
        """Walk to the next matter; those of this page come first."""
        self._agenda.commit()
        self._bridge.drain()
        minutes, matters = self._bridge.minutes, self._bridge.matters_now()
        mine = [each for each in matters if minutes is not None and _is_mended(minutes, each)]
        found = next_matter(mine, self._walked)
        if found is not None:
            self.go_to(found)
        elif matters:
            self.elsewhere.emit(matters[0])
        else:
            self.told.emit(self.tr("No open matters."))

    def go_to(self, matter: OpenMatter) -> None:
        """Go where a matter of this page is mended, and say what it is."""
        self._walked = matter
        minutes = self._bridge.minutes
        if matter.matter in _DATA:
            self.form_wanted.emit()
            self._form.go_to_time(is_day=matter.matter is Matter.NO_DATE)
        elif matter.matter is Matter.NO_ITEMS:
            self._agenda.go_to_adding()
        elif matter.item is not None and matter.matter is Matter.NO_TITLE:
            self._agenda.focus_item(matter.item)
        elif matter.matter is Matter.NO_SECRECY_GROUND:
            self._agenda.focus_item(matter.item or "")
            self._secrecy.ask_ground_of(matter.item)
        elif minutes is not None:
            key = (matter.field or "").removeprefix(_ATTACHMENT)
            owner = _owner(minutes, key) or ""
            self._agenda.focus_item(owner)
            self._attached.ask_at(owner, key)
        self.told.emit(matter_words(matter, Language(i18n.language())))


def _is_mended(minutes: Minutes, matter: OpenMatter) -> bool:
    """Whether it is mended on this page: the meeting's data, the agenda, files of the items."""
    if matter.matter in _DATA | _AGENDA:
        return True
    field = matter.field or ""
    is_file = field.startswith(_ATTACHMENT)
    return is_file and _owner(minutes, field.removeprefix(_ATTACHMENT)) is not None


def _owner(minutes: Minutes, attachment_id: str) -> str | None:
    return next((item.id for item in minutes.items if attachment_id in item.attachments), None)
