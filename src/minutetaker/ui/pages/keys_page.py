"""F1: all keys by what one does, searched by typing; Esc leads back to the caret."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from minutetaker._generated.keys_page_ui import Ui_KeysPage
from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.frame_actions import FrameActions
from minutetaker.ui.models.key_groups import key_entries
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.stage_pages import actions_of
from minutetaker.ui.widgets.stage_tabs import Stage, stage_name

if TYPE_CHECKING:
    from minutetaker.ui.stage_pages import StagePages

_PARTS = (Stage.PREPARE, Stage.REVIEW, Stage.DISTRIBUTE, Stage.ARCHIVE)


class KeysPage(QWidget):
    """Made of the actions of the window and its pages, so that it can't say what isn't so."""

    def __init__(self, _bridge: Bridge, parent: "StagePages") -> None:
        super().__init__(parent)
        self._pages = parent
        # The same actions once more, in nobody's window: their keys and names, and no effect.
        self._frame, self._meeting = FrameActions(self), MeetingActions(self)
        ui = self._ui = Ui_KeysPage()
        ui.setupUi(self)
        ui.title_label.setFont(theme.font("item_title", 600))
        self.setFocusProxy(ui.search_line)
        ui.search_line.textChanged.connect(self._on_text_changed)
        ui.search_line.moved.connect(self._on_moved)
        self._retell()

    def show_meeting(self) -> None:
        """Show all keys there are now."""
        of_pages = [(stage_name(stage), actions_of(self._pages.page(stage))) for stage in _PARTS]
        entries = key_entries(self._frame, self._meeting, of_pages)
        self._ui.search_line.clear()
        self._ui.keys_list.entries.set_entries(entries)
        self._ui.keys_list.choose_first()

    def _on_text_changed(self, text: str) -> None:
        keys = self._ui.keys_list
        keys.entries.show_matching(text)
        keys.choose_first()
        count = keys.entries.count()
        self._ui.search_line.show_found(self.tr("%n match(es)", "", count) if text else "")
        announce(self._ui.search_line, keys.current_words() or self.tr("Nothing was found"))

    def _on_moved(self, steps: int) -> None:
        self._ui.keys_list.move_by(steps)
        announce(self._ui.search_line, self._ui.keys_list.current_words())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._frame.retranslate()
            self._meeting.retranslate()
            self._retell()
            if self.isVisible():
                self.show_meeting()

    def _retell(self) -> None:
        # Elsewhere they say what they would take back or do again.
        self._frame.undo.setText(self.tr("Undo"))
        self._frame.redo.setText(self.tr("Redo"))
        self._ui.title_label.setText(self.tr("Keys"))
        self._ui.search_line.setPlaceholderText(self.tr("A key or what it does"))
        self._ui.search_line.setAccessibleName(self.tr("A key or what it does"))
