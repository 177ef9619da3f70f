"""What stands in every stage while there is no meeting: how to get the first one."""

from enum import Enum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui.widgets.empty_state import EmptyState, Way


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
        self._state = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self._state.way_chosen.connect(self.step_chosen)
        self._retranslate()

    def take_keys(self) -> None:
        """Let Enter press the first button."""
        self._state.focus_first_way()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
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
            (
                (
                    "hard-drive",
                    self.tr("Everything is saved on this machine as you type. No network needed."),
                ),
                (
                    "keyboard",
                    self.tr("A whole meeting can be written by keyboard. F1 shows the keys."),
                ),
                ("lock", self.tr("An approved text doesn't change unnoticed.")),
            ),
        )
