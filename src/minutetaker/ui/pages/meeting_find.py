"""Ctrl+F on the live page: hits are marked in every item, and the caret waits where it was."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from minutetaker._generated.meeting_page_ui import Ui_MeetingPage
from minutetaker.domain.minutes import Minutes
from minutetaker.ui import theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.item_fields import Shape
from minutetaker.ui.models.meeting_hits import count_in, places_of
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_item import ItemOnPage
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets.bound_field import BoundField
from minutetaker.ui.widgets.painted_spans import Span
from minutetaker.ui.widgets.palette_entries import folded
from minutetaker.ui.widgets.wrapped_text import Emphasis

if TYPE_CHECKING:
    from minutetaker.ui.widgets.caret_places import Caret
    from minutetaker.ui.widgets.find_line import FindLine
    from minutetaker.ui.widgets.item_editor import ItemEditor

_AROUND = 48
_PLANE = "\uffff"


@dataclass(frozen=True, slots=True)
class _Hit:
    """Words on the page, by places as Qt counts them; ``field`` None: in the title."""

    start: int
    end: int
    field: BoundField | None = None


class MeetingFind(QObject):
    """Walks through the hits in the order of the agenda.

    Signals:
        item_wanted: (item id) this item has to be shown, now.
    """

    item_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        item: ItemOnPage,
        ui: Ui_MeetingPage,
    ) -> None:
        super().__init__(ui.item_editor)
        editor: ItemEditor = ui.item_editor
        line: FindLine = ui.find_line
        self._bridge, self._acts = bridge, acts
        self._editor, self._line = editor, line
        self._words = ""
        self._at: int | None = None
        self._is_going = False
        self._before: tuple[str | None, Caret | None] = (None, None)
        actions.find.triggered.connect(self._on_find)
        bridge.meeting_opened.connect(self._on_meeting_opened)
        editor.text_moved.connect(line.set_text_left)
        item.shown.connect(self._on_item_shown)
        line.left.connect(self._on_left)
        line.stayed.connect(self._on_stayed)
        line.stepped.connect(self._on_stepped)
        line.typed.connect(self._on_typed)

    def _on_find(self) -> None:
        if self._bridge.minutes is None or self._editor.isHidden():
            return
        editor = self._editor.current_editor()
        if self._line.isHidden():
            self._before = (self._acts.item_id, self._editor.caret())
        selected = editor.selected_text() if editor is not None and editor.hasFocus() else ""
        self._line.set_text_left(self._editor.text_left())
        self._line.open_with(selected if "\n" not in selected else "")

    def _on_typed(self, text: str) -> None:
        """Mark the hits; the first one meant is after the caret, if there is one in this item."""
        self._editor.hand_over()
        self._bridge.drain()
        self._words = folded(" ".join(text.split()))
        hits = self._hits()
        after = [at for at, hit in enumerate(hits) if self._is_after_caret(hit)]
        self._at = after[0] if after else (0 if hits else None)
        self._show(hits)

    def _on_stepped(self, by: int) -> None:
        hits = self._hits()
        first = 0 if by > 0 else len(hits) - 1
        at = first if self._at is None else self._at + by
        if not 0 <= at < len(hits):
            self._go_on(by)
            hits = self._hits()
            at = 0 if by > 0 else len(hits) - 1
        self._at = at if hits else None
        self._show(hits)

    def _go_on(self, by: int) -> None:
        """To the nearest other item with a hit, round the ends of the agenda."""
        minutes, here = self._bridge.minutes, self._acts.item_id
        if minutes is None or here is None:
            return
        ids = [item.id for item in minutes.items]
        place = ids.index(here)
        for step in range(1, len(ids)):
            item = minutes.items[(place + by * step) % len(ids)]
            if count_in(minutes, item, self._words):
                self._is_going = True
                self.item_wanted.emit(item.id)
                self._is_going = False
                self._line.line.setFocus()
                return

    def _fields(self) -> list[BoundField]:
        column = self._editor.column
        items = (column.itemAt(at) for at in range(column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, BoundField)]

    def _hits(self) -> list[_Hit]:
        """The hits of the item on the page, from its top."""
        minutes, item_id = self._bridge.minutes, self._acts.item_id
        if minutes is None or item_id is None or not self._words:
            return []
        title = folded(minutes.item(item_id).title or "")
        hits = [_Hit(*span) for span in self._spans(title)]
        for field in self._fields():
            text = folded(field.editor.raw_text())
            hits += [_Hit(*span, field) for span in self._spans(text)]
        return hits

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        long = _units(self._words)
        for at in places_of(self._words, text):
            start = _units(text[:at])
            yield start, start + long

    def _is_after_caret(self, hit: _Hit) -> bool:
        identity, caret = self._before
        if hit.field is None or caret is None or identity != self._acts.item_id:
            return False
        fields = [field.spec.identity for field in self._fields()]
        if caret.identity not in fields:
            return False
        here = (fields.index(hit.field.spec.identity), hit.start)
        return here >= (fields.index(caret.identity), min(caret.position, caret.anchor))

    def _show(self, hits: list[_Hit]) -> None:
        """Paint the hits, the one meant in the accent, and say which of how many it is."""
        current = hits[self._at] if self._at is not None and self._at < len(hits) else None
        tokens = theme.tokens()
        for field in self._fields():
            spans = [
                Span(hit.start, hit.end, *_look(is_current=hit is current))
                for hit in hits
                if hit.field is field
            ]
            field.editor.set_hits(tuple(spans))
        titles = [
            Emphasis(
                hit.start,
                hit.end - hit.start,
                tokens.accent if hit is current else tokens.hit,
                tokens.on_accent if hit is current else tokens.text,
            )
            for hit in hits
            if hit.field is None
        ]
        self._editor.head.show_hits(tuple(titles))
        self._tell(hits, current)
        if current is not None:
            self._bring_in_view(current)

    def _tell(self, hits: list[_Hit], current: _Hit | None) -> None:
        minutes = self._bridge.minutes
        if minutes is None or not self._words:
            self._line.show_found("")
            return
        before, total = self._count(minutes, len(hits))
        if current is None:
            none = self.tr("Nothing was found")
            self._line.show_found(self.tr("%n hit(s)", "", total) if total else none)
            return
        item = minutes.item(self._acts.item_id or "")
        label = current.field.spec.label if current.field is not None else ""
        words = " ".join(filter(None, (item.number, item.title)))
        place = f"{before + hits.index(current) + 1} / {total}"
        self._line.show_found(place, ", ".join(filter(None, (words, label))))

    def _count(self, minutes: Minutes, here: int) -> tuple[int, int]:
        """How many hits stand before the item on the page, and how many there are."""
        before = total = 0
        for item in minutes.items:
            is_here = item.id == self._acts.item_id
            if is_here:
                before = total
            total += here if is_here else count_in(minutes, item, self._words)
        return before, total

    def _bring_in_view(self, hit: _Hit) -> None:
        if hit.field is None:
            self._editor.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(hit.field.editor.document())
        cursor.setPosition(hit.start)
        line = hit.field.editor.cursorRect(cursor).center()
        place = hit.field.editor.viewport().mapTo(self._editor.page, line)
        margin = min(theme.px(_AROUND), self._editor.viewport().height() // 3)
        self._editor.ensureVisible(place.x(), place.y(), 0, margin)

    def _close(self) -> None:
        self._line.hide()
        self._words, self._at = "", None
        self._show([])

    def _on_left(self) -> None:
        """Back to the caret where it was."""
        item_id, caret = self._before
        self._close()
        minutes = self._bridge.minutes
        if minutes is None:
            return
        if item_id in {item.id for item in minutes.items} and item_id != self._acts.item_id:
            self.item_wanted.emit(item_id)
        self._editor.put_caret(caret)

    def _on_stayed(self) -> None:
        """The caret goes to the hit."""
        hits = self._hits()
        hit = hits[self._at] if self._at is not None and self._at < len(hits) else None
        self._close()
        if hit is None or hit.field is None or hit.field.spec.shape is Shape.TOLD:
            self._editor.put_caret(self._editor.caret())
            return
        cursor = hit.field.editor.textCursor()
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        hit.field.editor.setTextCursor(cursor)
        hit.field.editor.setFocus()

    def _on_item_shown(self) -> None:
        if not self._line.isHidden() and self._words and not self._is_going:
            self._at = None
            self._show(self._hits())

    def _on_meeting_opened(self, *_meeting_id: object) -> None:
        if not self._line.isHidden():
            self._close()


def _look(*, is_current: bool) -> tuple[ColourRole, ColourRole]:
    return ("accent", "on_accent") if is_current else ("hit", "text")


def _units(text: str) -> int:
    """How long Qt takes the text to be: characters above the first plane count twice."""
    above = sum(char > _PLANE for char in text) if max(text, default="") > _PLANE else 0
    return len(text) + above
