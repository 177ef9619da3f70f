"""``@`` and ``;;`` while typing: people and phrases under the caret, and the places of a phrase."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.phrase import LONGEST_NAME, slots_of
from minutetaker.services.phrases import PhraseBank
from minutetaker.ui.models.offered import Offer, PhraseOffers, people_entries, phrase_entries
from minutetaker.ui.widgets import paste_filter
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.inline_list import InlineList
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.slot_walk import SlotWalk

_REACH = 48
_NAME = re.compile(r"(?:^|(?<=[^\w@]))@((?:[^\W\d_][\w'’-]*)?(?: [^\W\d_][\w'’-]*)?)$")
_SHORT = re.compile(rf"(?:^|(?<=[^\w;]));;([^\W_]{{0,{LONGEST_NAME}}})$")
_PEOPLE_WIDTH, _PHRASES_WIDTH = 360, 560
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TAB = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


@dataclass(frozen=True, slots=True)
class _Wish:
    """What the words before the caret ask for, from ``start`` on; ``is_place``: of a phrase."""

    start: int
    typed: str
    is_phrase: bool = False
    is_place: bool = False


class InlineTyping(QObject):
    """Gives way to the keys of the editor wherever nothing is offered.

    ``minutes`` gives the meeting whose people are meant, ``item_id`` the item at hand and ``bank``
    the phrases.
    """

    def __init__(
        self,
        host: QWidget,
        minutes: Callable[[], Minutes | None],
        item_id: Callable[[], str | None],
        bank: Callable[[], PhraseBank],
    ) -> None:
        super().__init__(host)
        self._host = host
        self._minutes, self._item_id, self._bank = minutes, item_id, bank
        self._list = InlineList(host)
        self._editor: FieldEditor | None = None
        self._followed: WeakSet[FieldEditor] = WeakSet()
        self._walk: SlotWalk | None = None
        self._offers: PhraseOffers | None = None
        self._given_up: int | None = None
        self._has_moved = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._refresh)
        self._list.chosen.connect(self._on_chosen)
        host.installEventFilter(self)

    def put_phrase(self, editor: FieldEditor, text: str, *, start: int | None = None) -> None:
        """Write a text over the selection, or from ``start`` to the caret, as one step of undo.

        Its open places are walked then.
        """
        self._stop()
        text = paste_filter.clean(text)
        at = editor.insert_words(text, start)
        self._follow(editor)
        if slots_of(text):
            self._walk = SlotWalk(editor, at, text)
            self._walk.step(1)
            self._refresh()

    def walk_open(self, editor: FieldEditor) -> None:
        """Begin to walk the open places that stand in a text, as if it had just been written."""
        self._stop()
        self._follow(editor)
        text = editor.raw_text()
        if slots_of(text):
            self._walk = SlotWalk(editor, 0, text)
            self._step(1)

    def handle(self, editor: FieldEditor, event: QKeyEvent) -> bool:
        """Whether the key is done with here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            # Esc would else reach an action of the window before the editor.
            is_ours = event.key() == Qt.Key.Key_Escape and self._is_busy(editor)
            if is_ours:
                event.accept()
            return is_ours
        if editor.isReadOnly():
            return False
        self._follow(editor)
        if event.matches(QKeySequence.StandardKey.Undo):
            self._stop()
            return False
        if self._later.isActive():
            self._refresh()  # the words may be newer than the list
        plain = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
        is_plain = not event.modifiers() & ~plain or event.key() == Qt.Key.Key_Backtab
        return is_plain and self._handle_plain(editor, event)

    def leave(self, editor: FieldEditor) -> None:
        """The caret went elsewhere."""
        if editor is self._editor:
            self._later.stop()
            self._list.hide()

    def _follow(self, editor: FieldEditor) -> None:
        """Know when its caret goes elsewhere without a key, and when it shows another text."""
        if editor not in self._followed:
            self._followed.add(editor)
            editor.cursorPositionChanged.connect(self._on_caret_moved)
            editor.edited.connect(self._later.start)
            editor.loaded.connect(self._stop)
        if editor is not self._editor:
            self._stop()
            self._editor = editor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._on_caret_moved()  # its line is elsewhere now
        return super().eventFilter(watched, event)

    def _on_caret_moved(self) -> None:
        if self._list.isVisible():
            self._later.start()

    def _is_busy(self, editor: FieldEditor) -> bool:
        return editor is self._editor and (self._list.isVisible() or self._walk is not None)

    def _handle_plain(self, editor: FieldEditor, event: QKeyEvent) -> bool:
        key, is_space = Qt.Key(event.key()), event.text() == " "
        if self._list.isVisible() and self._handle_in_list(key):
            return True
        if (is_space or key == Qt.Key.Key_Tab) and self._expand(editor, is_space=is_space):
            return True
        if self._walk is None or not self._walk.goes_on():
            self._walk = None
            return False
        if key in _TAB:
            self._step(_TAB[key])
        elif key == Qt.Key.Key_Escape:
            self._stop()
        else:
            return False
        return True

    def _handle_in_list(self, key: Qt.Key) -> bool:
        wish = self._wish()
        if wish is None:
            return False
        if key in _STEPS:
            self._has_moved = True
            self._list.move_by(_STEPS[key])
        elif key in _ENTER or (key == Qt.Key.Key_Tab and self._is_meant(wish)):
            self._on_chosen(self._list.current())
        elif key == Qt.Key.Key_Escape:
            self._given_up = wish.start
            self._list.hide()
        else:
            return False
        return True

    def _is_meant(self, wish: _Wish) -> bool:
        """In a place of a phrase, Tab walks on until somebody was meant."""
        return not wish.is_place or bool(wish.typed) or self._has_moved

    def _expand(self, editor: FieldEditor, *, is_space: bool) -> bool:
        """Write the phrase whose whole short name stands before the caret; a space follows it."""
        found = _SHORT.search(_before(editor))
        phrase = self._bank().with_short_name(found[1]) if found is not None and found[1] else None
        if found is None or phrase is None:
            return False
        text = PhraseOffers((), self._minutes(), self._item_id()).offer(phrase).text
        start = editor.textCursor().position() - len(found[0])
        self.put_phrase(editor, text + (" " if is_space else ""), start=start)
        return True

    def _step(self, by: int) -> None:
        if self._walk is not None and self._walk.step(by):
            self._has_moved = False
            self._given_up = None
            self._refresh()
        else:
            self._stop()

    def _stop(self) -> None:
        self._walk = self._offers = self._given_up = None
        self._has_moved = False
        self._later.stop()
        self._list.hide()

    def _on_chosen(self, payload: object) -> None:
        editor, wish = self._editor, self._wish()
        if editor is None or wish is None:
            return
        if isinstance(payload, Offer):
            self.put_phrase(editor, payload.text, start=wish.start)
            return
        editor.insert_words(str(payload), wish.start)
        if self._walk is not None and wish.is_place:
            self._step(1)
        else:
            self._list.hide()

    def _wish(self) -> _Wish | None:
        editor = self._editor
        if editor is None or editor.isReadOnly():
            return None
        cursor = editor.textCursor()
        if self._walk is not None and self._walk.editor is editor:
            start = self._walk.asks_for_name()
            if start is not None:
                typed = (
                    "" if cursor.hasSelection() else _before(editor)[start - cursor.position() :]
                )
                return _Wish(start, typed if cursor.position() > start else "", is_place=True)
        if cursor.hasSelection():
            return None
        before = _before(editor)
        for pattern in (_NAME, _SHORT):
            found = pattern.search(before)
            if found is not None:
                start = cursor.position() - len(found[0])
                return _Wish(start, found[1], is_phrase=pattern is _SHORT)
        return None

    def _refresh(self) -> None:
        """Offer what the words before the caret ask for now."""
        self._later.stop()
        wish = self._wish()
        if wish is None or self._given_up != wish.start:
            self._given_up = None
        entries = self._entries(wish) if wish is not None and self._given_up is None else []
        if wish is None or self._editor is None or not entries:
            self._offers = None
            self._list.hide()
            return
        if not self._list.isVisible():
            self._has_moved = False
        width = _PHRASES_WIDTH if wish.is_phrase else _PEOPLE_WIDTH
        line = _line_of(self._editor, wish.start, self._host)
        self._list.show_entries(entries, wish.typed, line, width)

    def _entries(self, wish: _Wish) -> list[PaletteEntry]:
        minutes = self._minutes()
        if not wish.is_phrase:
            return people_entries(minutes, wish.typed) if minutes is not None else []
        if self._offers is None:
            self._offers = PhraseOffers(self._bank().phrases, minutes, self._item_id())
        return phrase_entries(self._offers.matching(wish.typed), is_grouped=False)


def _before(editor: FieldEditor) -> str:
    """The last words of the paragraph before the caret."""
    cursor = QTextCursor(editor.textCursor())
    at = cursor.position()
    cursor.setPosition(max(cursor.block().position(), at - _REACH))
    cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _line_of(editor: FieldEditor, place: int, host: QWidget) -> QRect:
    """The line of a character, from the character on, as the host sees it."""
    cursor = QTextCursor(editor.document())
    cursor.setPosition(place)
    rect = editor.cursorRect(cursor)
    # The list stands under the caret's line, where the words have wrapped to another one.
    caret = editor.cursorRect()
    left = rect.left() if rect.top() == caret.top() else 0
    top = editor.viewport().mapTo(host, QPoint(left, caret.top()))
    return QRect(top.x(), top.y(), editor.width(), caret.height())
