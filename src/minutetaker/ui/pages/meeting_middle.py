"""The middle of the live page: the item to write in, or what to do where there is none."""

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from minutetaker._generated.meeting_page_ui import Ui_MeetingPage
from minutetaker.ui import theme
from minutetaker.ui.widgets.empty_state import Way
from minutetaker.ui.widgets.stage_tabs import Stage

ADD_ITEM = 0
"""The way that stays on the page; the others are numbers of stages."""


class MeetingMiddle(QObject):
    """Shows the one or the other, and why nothing can be typed where it can't."""

    def __init__(self, ui: Ui_MeetingPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        ui.locked_label.setTextFormat(Qt.TextFormat.PlainText)
        theme.make_quiet(ui.locked_label)

    def has_item(self) -> bool:
        """Whether there is an item to write in."""
        return self._ui.empty_state.isHidden()

    def show_item(self, reason: str) -> None:
        """Show the item; a reason: nothing in it can be changed."""
        self._show(has_item=True)
        self._ui.locked_label.setText(reason)
        self._ui.locked_label.setVisible(bool(reason))
        self._ui.quick_row.setVisible(not reason)
        self._ui.item_editor.set_frozen(is_frozen=bool(reason))

    def show_no_meeting(self) -> None:
        """Say that no meeting is on the desk."""
        self._say(
            QCoreApplication.translate("MeetingPage", "No meeting is open."),
            QCoreApplication.translate(
                "MeetingPage", "Choose a meeting from the archive, or prepare the next one."
            ),
            Way(QCoreApplication.translate("MeetingPage", "Archive"), Stage.ARCHIVE, "primary"),
        )

    def show_no_items(self) -> None:
        """Say that the agenda is empty."""
        self._say(
            QCoreApplication.translate("MeetingPage", "The agenda is empty."),
            QCoreApplication.translate(
                "MeetingPage", "Add the first item here, or prepare the whole agenda first."
            ),
            Way(QCoreApplication.translate("MeetingPage", "Add an item"), ADD_ITEM, "primary"),
        )

    def take_keys(self) -> None:
        """Give the keys to the first way on."""
        self._ui.empty_state.focus_first_way()

    def _say(self, title: str, text: str, way: Way) -> None:
        self._show(has_item=False)
        other = Way(QCoreApplication.translate("MeetingPage", "Prepare"), Stage.PREPARE)
        self._ui.empty_state.show_words(title, text, (way, other))
        # The buttons are on the screen only when the layout has had its turn.
        QTimer.singleShot(0, self.take_keys)

    def _show(self, *, has_item: bool) -> None:
        self._ui.item_editor.setVisible(has_item)
        self._ui.quick_row.setVisible(has_item)
        self._ui.locked_label.hide()
        self._ui.empty_state.setVisible(not has_item)
