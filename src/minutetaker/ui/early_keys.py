"""Keys pressed before the program is loaded: what the first list can do at once, and what waits."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from minutetaker.ui.first_view import FirstView

if TYPE_CHECKING:
    from minutetaker.ui.frame import Frame

_FIRST_STAGE = 1
_STAGE_KEYS = {Qt.Key(Qt.Key.Key_0.value + stage): stage for stage in range(1, 6)}


@dataclass(frozen=True, slots=True)
class _Kept:
    key: int
    modifiers: Qt.KeyboardModifier
    text: str


class EarlyKeys:
    """Moves in the list and filters it; a meeting opened or a stage chosen waits with what follows.

    ``obey`` does then what was asked for, in the order in which it was.
    """

    def __init__(self, view: FirstView) -> None:
        self._view = view
        self._is_opened = False
        self._stage: int | None = None
        self._kept: list[_Kept] = []
        self._current: str | None = None
        self._typed = ""

    def press(self, event: QKeyEvent) -> None:
        """Take a key."""
        key, control = Qt.Key(event.key()), Qt.KeyboardModifier.ControlModifier
        if event.modifiers() == control and key in _STAGE_KEYS:
            self._stage = _STAGE_KEYS[key]
        elif self._is_opened or self._stage is not None:
            self._kept.append(_Kept(event.key(), event.modifiers(), event.text()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._is_opened = self._view.current() is not None
        elif not self._moves(key):
            self._filters(key, event.text())

    def _moves(self, key: Qt.Key) -> bool:
        page = self._view.lines() - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if key in steps:
            self._view.move_by(steps[key])
        return key in steps

    def _filters(self, key: Qt.Key, text: str) -> None:
        typed = self._view.typed()
        if key == Qt.Key.Key_Backspace:
            self._view.filter_by(typed[:-1])
        elif text and text.isprintable():
            self._view.filter_by(typed + text)

    def end(self) -> None:
        """Remember where the list was, for it goes away now."""
        self._current, self._typed = self._view.current(), self._view.typed()

    def obey(self, frame: "Frame", wanted: str | None) -> None:
        """Do in the frame what was asked for; ``wanted`` is the meeting named at the start."""
        archive = frame.archive()
        if archive.count() == 0:
            frame.show_stage(self._stage or _FIRST_STAGE)
        else:
            archive.type_filter(self._typed)
            archive.choose(self._current)
            opened = wanted or (self._current if self._is_opened else None)
            if opened is not None:
                frame.open_meeting(opened)
            if self._stage is not None:
                frame.show_stage(self._stage)
        for kept in self._kept:
            into = frame.window().focusWidget() or frame
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(into, QKeyEvent(kind, kept.key, kept.modifiers, kept.text))
