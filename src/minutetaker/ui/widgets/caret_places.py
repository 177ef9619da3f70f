"""Where the caret belongs when the text under it changes."""

from dataclasses import dataclass

from PySide6.QtWidgets import QTextEdit

from minutetaker.domain.delta import Cut, delta


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret was in an item, and what of the page was in sight."""

    identity: str
    anchor: int
    position: int
    scroll: int


def after_change(place: int, before: str, after: str) -> tuple[int, int]:
    """The place among the same words as before, and the end of what changed."""
    change = delta(before, after)
    if not isinstance(change, Cut):
        return place, len(after)
    end = change.start + len(change.new)
    if place >= change.start + len(change.old):
        return place + len(change.new) - len(change.old), end
    return (end if place > change.start else place), end


def put_caret(editor: QTextEdit, place: int) -> None:
    """Put the caret at a place, at the end where the text is shorter."""
    cursor = editor.textCursor()
    cursor.setPosition(min(place, editor.document().characterCount() - 1))
    editor.setTextCursor(cursor)
