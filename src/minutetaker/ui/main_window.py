"""The window itself: painted at once, then filled by the frame when that is loaded."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from minutetaker.domain.listing import ListedMeeting
from minutetaker.settings import Settings
from minutetaker.ui.first_view import FirstView

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent

    from minutetaker.ui.early_keys import EarlyKeys

STANDARD_SIZE = (1280, 720)
LEAST_SIZE = (480, 320)


class MainWindow(QMainWindow):
    """Shows the list of meetings first, then whatever ``furnish`` puts in its place.

    Signals:
        alt_pressed: the person pressed Alt alone, which asks for the menu.
    """

    alt_pressed = Signal()

    def __init__(self, meetings: tuple[ListedMeeting, ...], settings: Settings) -> None:
        super().__init__()
        self.first_view = FirstView(meetings, settings.meeting)
        self._early: EarlyKeys | None = None
        self._is_furnished = False
        self._may_close: Callable[[], bool] | None = None
        self._is_alt_alone = False
        self.setWindowTitle("Minutetaker")
        self.setCentralWidget(self.first_view)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*STANDARD_SIZE)
        if settings.geometry is not None:
            left, top, width, height = settings.geometry
            self.setGeometry(left, top, width, height)

    def early_keys(self) -> "EarlyKeys":
        """The keys that came before the content did."""
        if self._early is None:
            from minutetaker.ui.early_keys import EarlyKeys

            self._early = EarlyKeys(self.first_view)
        return self._early

    def furnish(self, content: QWidget, may_close: Callable[[], bool] | None = None) -> None:
        """Put the real content in; ``may_close`` is asked before the window closes."""
        if not self._is_furnished:
            self.early_keys().end()
        self._is_furnished = True
        self._may_close = may_close
        self.setCentralWidget(content)

    def closeEvent(self, event: "QCloseEvent") -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        super().closeEvent(event)

    def keyPressEvent(self, event: "QKeyEvent") -> None:
        if not self._is_furnished:
            self.early_keys().press(event)
            return
        self._is_alt_alone = event.key() == _ALT
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: "QKeyEvent") -> None:
        if event.key() == _ALT and self._is_alt_alone:
            self.alt_pressed.emit()
        self._is_alt_alone = False
        super().keyReleaseEvent(event)


_ALT = 0x01000023
"""Qt.Key.Key_Alt; see first_view for why it isn't called so here."""
