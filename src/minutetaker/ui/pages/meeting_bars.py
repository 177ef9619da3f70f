"""The bars of the live page: what is open before the closing, and a meeting that may not decide."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.quorum import presence_at
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui import i18n
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageArea

_CLOSE, _NEXT, _INTERRUPT, _UNREACHED = "close", "next", "interrupt", "unreached"
_CLOSING, _GOING_ON = "closing", "going_on"


class MeetingBars(QObject):
    """Says things that want an answer, without stopping anybody who types.

    Signals:
        close_wanted, interrupt_wanted, next_wanted, unreached_wanted: the person pressed a button
            that says so.
    """

    close_wanted = Signal()
    interrupt_wanted = Signal()
    next_wanted = Signal()
    unreached_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.area = MessageArea(page)
        self.area.action_chosen.connect(self.choose)

    def choose(self, choice: str) -> None:
        """Say which button was pressed, of a bar or of the note under a decision."""
        if choice == _CLOSE:
            self.close_wanted.emit()
        elif choice == _INTERRUPT:
            self.interrupt_wanted.emit()
        elif choice == _UNREACHED:
            self.unreached_wanted.emit()
        else:
            self.next_wanted.emit()

    def ask_closing(self, count: int, unreached: int = 0) -> None:
        """Tell how much is open before the meeting is closed; 0 takes the bar away.

        ``unreached`` are the items among it of which nothing is written.
        """
        self.area.remove(_CLOSING)
        if count:
            # A bar has two buttons; the walk by F7 stands in the status bar too.
            first = MessageAction(self.tr("Next open matter"), _NEXT, "F7")
            if unreached:
                first = MessageAction(self.tr("Mark items not reached"), _UNREACHED)
            actions = (first, MessageAction(self.tr("Close the meeting"), _CLOSE, "Shift+F5"))
            strong = self.tr("%n matter(s) are still open.", "", count)
            rest = self.tr("They can also be settled after the meeting.")
            self.area.show_message(Message(_CLOSING, "warn", strong, rest, actions))

    def ask_going_on(self, asked: tuple[str, bool] | None) -> None:
        """Tell what F5 does with a meeting that is over; None takes the bar away."""
        self.area.remove(_GOING_ON)
        if asked is None:
            return
        closed, is_today = asked
        clock = times.clock(closed, Language(i18n.language())) if closed else ""
        strong = self.tr("The meeting was closed {time}.").format(time=clock)
        if not closed:
            strong = self.tr("The meeting was left open on another day.")
        rest = self.tr("It can be taken up again: F5 once more.")
        does = self.tr("Take the closing back") if is_today else self.tr("Continue today")
        actions = (MessageAction(does, _INTERRUPT, "F5"),)
        self.area.show_message(Message(_GOING_ON, "info", strong, rest, actions))

    def quorum_note(self, minutes: Minutes, item_id: str) -> Message | None:
        """The note under a decision made by too few; None while all is well."""
        if clock_of(minutes) is not Clock.OPEN or minutes.is_approved:
            return None
        if not minutes.item(item_id).decisions:
            return None
        found = presence_at(minutes, item_id)
        if found.is_quorate:
            return None
        if found.needed is not None and found.here < found.needed:
            strong = self.tr("%n member(s) are here, a decision needs {needed}.", "", found.here)
            strong = strong.format(needed=found.needed)
        else:
            strong = self.tr("There is no chair in the room.")
        rest = self.tr("The discussion may go on. The decision stays an open matter.")
        action = MessageAction(self.tr("Interrupt"), _INTERRUPT, "F5")
        return Message("quorum", "warn", strong, rest, (action,))
