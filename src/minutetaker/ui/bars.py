"""The bars at the foot of the window: what each says, and in which language."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from minutetaker.domain.failures import KnownFailure, UnacceptableFile
from minutetaker.domain.listing import ListedMeeting
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import fault_line, told
from minutetaker.ui import i18n
from minutetaker.ui.models.archive_rows import title_of
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageArea, Weightiness

_SHOWN_FAULTS = 3


class Bars(QObject):
    """Fills the area with messages whose buttons do what they say."""

    def __init__(self, area: MessageArea, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._area = area
        area.action_chosen.connect(self._on_action_chosen)

    def _on_action_chosen(self, act: Callable[[], None]) -> None:
        act()

    def show_or_remove(self, topic: str, message: Message | None) -> None:
        """Show a message, or none of this topic."""
        if message is None:
            self._area.remove(topic)
        else:
            self._area.show_message(message)

    def show_failure(self, failure: KnownFailure) -> None:
        """Tell of an act that was not done."""
        language = Language(i18n.language())
        first, _, rest = told(failure, language).partition(". ")
        if isinstance(failure, UnacceptableFile):
            lines = [fault_line(each, language) for each in failure.faults[:_SHOWN_FAULTS]]
            rest = " ".join((rest, *lines))
        strong = first if first.endswith(".") else first + "."
        self._put("failure", "error", strong, rest, self._close("failure"))

    def show_read_only(self, owner: str | None) -> None:
        """Tell that somebody else writes in the folder, or nobody can."""
        if owner is not None:
            strong = self.tr("The folder is in use: {owner}.").format(owner=owner)
        else:
            strong = self.tr("The folder can't be written to.")
        self._put("read_only", "warn", strong, self.tr("The meetings can be read here."))

    def show_interrupted(self, saved_until: str, go_on: Callable[[], None] | None) -> None:
        """Tell that the program ended in the middle of writing."""
        actions = [self._close("interrupted")]
        if go_on is not None:
            actions.insert(0, MessageAction(self.tr("Open the meeting"), go_on))
        self._put(
            "interrupted",
            "warn",
            self.tr("The program closed in the middle of writing."),
            self.tr("Everything is safe until {time}.").format(time=saved_until),
            *actions,
        )

    def show_bug(self, file: str, *, was_earlier: bool) -> None:
        """Tell that the program failed in a way nobody foresaw."""
        strong = self.tr("The program made an error.")
        if was_earlier:
            strong = self.tr("The program made an error the last time.")
        rest = self.tr("What was saved is safe. What happened is told in the file {file}.")
        self._put("bug", "error", strong, rest.format(file=file), self._close("bug"))

    def show_removed(self, meeting: ListedMeeting, undo: Callable[[], None]) -> None:
        """Tell that a meeting is in the trash."""
        strong = self.tr("{meeting} is in the trash.").format(meeting=title_of(meeting))
        self._put("removed", "info", strong, "", MessageAction(self.tr("Undo"), undo))

    def show_unsaved_at_close(self, copy: str) -> None:
        """Tell that closing again ends the program although not all is saved."""
        rest = self.tr("Closing again ends the program.")
        if copy:
            told_of_copy = self.tr("The text is in the recovery copy {file}.").format(file=copy)
            rest = f"{told_of_copy} {rest}"
        self._put("closing", "error", self.tr("Some of the text is not saved yet."), rest)

    def remove(self, topic: str) -> None:
        """Take a bar away."""
        self._area.remove(topic)

    def _close(self, topic: str) -> MessageAction:
        return MessageAction(self.tr("Close the message"), _Removal(self._area, topic))

    def _put(
        self, topic: str, kind: Weightiness, strong: str, rest: str, *actions: MessageAction
    ) -> None:
        self._area.show_message(Message(topic, kind, strong, rest, actions))


class _Removal:
    """Takes one bar away when called; equal to its like, so the same bar isn't told twice."""

    def __init__(self, area: MessageArea, topic: str) -> None:
        self._area, self._topic = area, topic

    def __call__(self) -> None:
        self._area.remove(self._topic)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Removal) and other._topic == self._topic

    def __hash__(self) -> int:
        return hash(self._topic)
