"""F7 on the live page: to the place where the next open matter is mended."""

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import matter_words
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_keys import MeetingKeys
from minutetaker.ui.pages.meeting_matters import OF_PEOPLE, OF_PREPARING, next_matter
from minutetaker.ui.widgets.item_editor import ItemEditor

_VOTE = "vote:"


class MatterWalk(QObject):
    """Walks round the open matters, one at a time.

    Signals:
        item_wanted, person_wanted: (id) go to this item, to this person in the list.
        people_wanted: go to the list of people.
        preparing_wanted: (OpenMatter) go where it is prepared.
        told: (str) what is open, or that nothing is.
    """

    item_wanted = Signal(object)
    person_wanted = Signal(object)
    people_wanted = Signal()
    preparing_wanted = Signal(object)
    told = Signal(object)

    def __init__(self, bridge: Bridge, keys: MeetingKeys, editor: ItemEditor) -> None:
        super().__init__(editor)
        self._bridge, self._editor = bridge, editor
        self._votes, self._mending, self._phrases = keys.votes, keys.mending, keys.phrases
        self._walked: OpenMatter | None = None
        keys.mending.matter_chosen.connect(self.go_to)

    def forget(self) -> None:
        """Begin from the top: another meeting is on the desk."""
        self._walked = None

    def go_to(self, matter: OpenMatter) -> None:
        """Go where a matter is mended, and say what it is."""
        self._walked = matter
        if matter.item is not None:
            self.item_wanted.emit(matter.item)
            self._go_in_item(matter)
        elif matter.participant is not None:
            self.person_wanted.emit(matter.participant)
        elif matter.matter in OF_PEOPLE:
            self.people_wanted.emit()
        elif matter.matter in OF_PREPARING:
            self.preparing_wanted.emit(matter)
            return
        self._mending.mend(matter)
        self.told.emit(matter_words(matter, Language(i18n.language())))

    def go_to_next(self) -> None:
        """Walk to the next matter."""
        self._editor.hand_over()
        self._bridge.drain()
        found = next_matter(self._bridge.matters_now(), self._walked)
        if found is None:
            self.told.emit(self.tr("No open matters."))
        else:
            self.go_to(found)

    def _go_in_item(self, matter: OpenMatter) -> None:
        if matter.field is None:
            return
        if matter.field.startswith(_VOTE):
            self._votes.close()
            self._votes.open_at(int(matter.field.removeprefix(_VOTE)))
        else:
            self._editor.go_to(matter.field, to_lines=matter.matter is Matter.NO_OWNER)
        if matter.matter is Matter.OPEN_PLACE:
            self._phrases.walk_open()
