"""What stands in every stage while there is no meeting: how to get the first one."""

from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.empty_state import EmptyState, Way

_ROOM_FOR_NOTES = 340


class FirstStep(Enum):
    """What a person can begin with."""

    FOUND_BODY = "found_body"
    TAKE_IN = "take_in"
    SAMPLE = "sample"


class StartPage(QWidget):
    """The empty state of the program.

    Signals:
        step_chosen: (FirstStep) the person pressed its button.
    """

    step_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_short = self._has_keys = False
        self._state = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self._state.way_chosen.connect(self.step_chosen)
        self._retranslate()

    def take_keys(self) -> None:
        """Let Enter press the first button."""
        self._has_keys = True
        self._state.focus_first_way()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_short != self._has_little_room():
            self._retranslate()

    def _has_little_room(self) -> bool:
        return self.height() < theme.px(_ROOM_FOR_NOTES)

    def _retranslate(self) -> None:
        self._is_short = self._has_little_room()
        notes = (
            (
                "hard-drive",
                self.tr("Everything is saved on this machine as you type. No network needed."),
            ),
            (
                "keyboard",
                self.tr("A whole meeting can be written by keyboard. F1 shows the keys."),
            ),
            ("lock", self.tr("An approved text doesn't change unnoticed.")),
        )
        self._state.show_words(
            self.tr("No meetings yet"),
            self.tr(
                "Found a body once: its members, numbering and form of document.\n"
                "Every meeting then begins filled in."
            ),
            (
                Way(self.tr("Found a body…"), FirstStep.FOUND_BODY, "primary"),
                Way(self.tr("Take in a meeting from a file…"), FirstStep.TAKE_IN),
                Way(self.tr("Open the sample"), FirstStep.SAMPLE, "quiet"),
            ),
            () if self._is_short else notes,
        )
        if self._has_keys:
            self._state.focus_first_way()
