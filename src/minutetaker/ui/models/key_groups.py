"""All keys by what one does with them, read off the actions themselves, and how a meeting goes."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from minutetaker.ui.frame_actions import FrameActions
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.widgets.palette_entries import PaletteEntry

Group = tuple[str, Iterable[QAction]]


def native(key: str) -> str:
    """A key in Qt's portable words, as the keyboard names it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_entries(
    frame: FrameActions, meeting: MeetingActions, of_pages: Iterable[Group]
) -> list[PaletteEntry]:
    """A row for each action that has a key and for each key of typing, under their headings.

    An action nobody has put in a group stands in the last one.
    """
    rows = list(_steps(frame, meeting))
    seen: set[str] = set()
    for title, actions in (*_of_meeting(meeting), *of_pages, *_of_frame(frame)):
        if title == _writing():
            rows += _typed_keys()
        for action in actions:
            key = native(action.shortcut().toString()) if action.text() else ""
            name = action.text().replace("&", "")
            if key and f"{key} {name}" not in seen:
                seen.add(f"{key} {name}")
                rows.append(PaletteEntry(name, action, key=key, group=title, keywords=(key,)))
    return rows


def _of_meeting(actions: MeetingActions) -> Iterator[Group]:
    translate = QCoreApplication.translate
    course = (actions.clock, actions.close, actions.attendance, actions.people, actions.next_matter)
    items = (actions.next_item, actions.previous_item, actions.go_to, actions.add_item)
    yield translate("KeyGroups", "The course of the meeting"), course
    yield translate("KeyGroups", "From item to item"), items
    known = {*course, *items, actions.undo, actions.redo}
    yield _writing(), (action for action in actions.all() if action not in known)


def _of_frame(actions: FrameActions) -> Iterator[Group]:
    translate = QCoreApplication.translate
    yield translate("KeyGroups", "From stage to stage"), actions.stages()
    yield translate("KeyGroups", "Everywhere"), (*actions.others(), *actions.sides())


def _writing() -> str:
    return QCoreApplication.translate("KeyGroups", "Writing")


def _typed_keys() -> Iterator[PaletteEntry]:
    """What is no action: keys that mean something while one types."""
    translate = QCoreApplication.translate
    for key, name in (
        ("@", translate("KeyGroups", "A name: type a part of it, Enter takes it")),
        (";;", translate("KeyGroups", "A phrase: its short name and a space")),
        (native("Tab"), translate("KeyGroups", "The next open place of a phrase")),
        (native("Ctrl+Tab"), translate("KeyGroups", "Out of a list to the next field")),
        (native("Ctrl+B"), translate("KeyGroups", "Bold")),
        (native("Ctrl+I"), translate("KeyGroups", "Italic")),
        (native("Ctrl+Shift+8"), translate("KeyGroups", "A list, or none again")),
        (native("Ctrl+Shift+7"), translate("KeyGroups", "A numbered list, or none again")),
        (native("Ctrl+V"), translate("KeyGroups", "Paste words, lists and tables, nothing else")),
    ):
        yield PaletteEntry(name, name, key=key, group=_writing(), keywords=(key,))


def _steps(frame: FrameActions, meeting: MeetingActions) -> Iterator[PaletteEntry]:
    """How a meeting goes, in eight lines."""
    translate = QCoreApplication.translate
    title = translate("KeyGroups", "How a meeting goes")
    prepare, _, review, distribute, _ = (_key(each) for each in frame.stages())
    lines = (
        translate("KeyGroups", "{key}: found the body once, then make its next meeting").format(
            key=prepare
        ),
        translate("KeyGroups", "Write the agenda; Enter adds an item"),
        translate("KeyGroups", "{open} opens the meeting, {who} and a part of a name marks").format(
            open=_key(meeting.clock), who=_key(meeting.attendance)
        ),
        translate("KeyGroups", "Write where the caret is; {key} goes to the next item").format(
            key=_key(meeting.next_item)
        ),
        translate(
            "KeyGroups", "{decision} decides, {proposed} as proposed, {vote} votes, {task} a task"
        ).format(
            decision=_key(meeting.decision),
            proposed=_key(meeting.as_proposed),
            vote=_key(meeting.vote),
            task=_key(meeting.task),
        ),
        translate("KeyGroups", "{key} leads to what is still open").format(
            key=_key(meeting.next_matter)
        ),
        translate("KeyGroups", "{close} closes; {review} shows the pages to be approved").format(
            close=_key(meeting.close), review=review
        ),
        translate("KeyGroups", "{key}: the Word file, the PDF and the message go out").format(
            key=distribute
        ),
    )
    for number, line in enumerate(lines, 1):
        yield PaletteEntry(line, line, key=str(number), group=title)


def _key(action: QAction) -> str:
    return native(action.shortcut().toString())
