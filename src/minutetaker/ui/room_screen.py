"""The room view (F11): a window of its own, on the other screen where there is one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.clock import now
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.finnish import times
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.field_words import decision_label, field_name
from minutetaker.ui.pages.meeting_matters import first_to_handle
from minutetaker.ui.status_words import status_word
from minutetaker.ui.widgets.room_view import RoomField, RoomView, RoomWords

if TYPE_CHECKING:
    from minutetaker.services.room import RoomItem

_CLOCK_EVERY = 1000
_PLAIN_SIZE = (960, 540)


class RoomScreen(QObject):
    """Opens and closes the view and keeps it with the meeting; the caret stays in the text."""

    def __init__(self, bridge: Bridge, frame: QWidget) -> None:
        super().__init__(frame)
        self._bridge, self._frame = bridge, frame
        self._item_id: str | None = None
        self._room: _RoomWindow | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_CLOCK_EVERY)
        self._tick.timeout.connect(self._tell)
        bridge.changed.connect(self._tell)
        bridge.item_shown.connect(self._on_item_shown)
        bridge.meeting_opened.connect(self._on_meeting_opened)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)

    def view(self) -> RoomView | None:
        """What is on the wall; None while it is closed."""
        return self._room.view if self._room is not None and self._room.isVisible() else None

    def toggle(self) -> None:
        """Open the view, or close it."""
        if self.view() is not None:
            self.close()
            return
        if self._room is None:
            self._room = _RoomWindow(self._frame.window())
        self._room.show_beside(self._frame.window())
        self._tell()
        self._tick.start()

    def close(self) -> None:
        """Close the view."""
        self._tick.stop()
        if self._room is not None:
            self._room.close()

    def _on_item_shown(self, item_id: str) -> None:
        self._item_id = item_id
        self._tell()

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._item_id = None
        self._tell()

    def _on_screen_removed(self, screen: QScreen) -> None:
        # The system would put the view over the text that is being written.
        if self._room is not None and self._room.screen() in (screen, self._frame.screen()):
            self.close()

    def _tell(self, *_what: object) -> None:
        view = self.view()
        if view is not None and self._room is not None:
            view.show_words(self._words())
            self._room.setWindowTitle(self.tr("Room view"))
            view.setAccessibleName(self.tr("Room view"))

    def _words(self) -> RoomWords:
        # What builds documents is loaded here and no earlier: most sittings have no wall.
        from minutetaker.services.room import room_item

        minutes = self._bridge.minutes
        clock = times.bare(f"{now():%H:%M}")
        if minutes is None:
            return RoomWords(clock=clock)
        number = minutes.meeting.printed_number
        head = RoomWords(
            body=minutes.series.name,
            meeting=self.tr("Meeting {number}").format(number=number) if number else "",
            clock=clock,
            state=_state_words(minutes),
        )
        if not minutes.items:
            return head
        known = {item.id for item in minutes.items}
        item_id = self._item_id if self._item_id in known else None
        shown = room_item(minutes, item_id or first_to_handle(minutes))
        return self._with_item(head, shown, minutes)

    def _with_item(self, head: RoomWords, item: "RoomItem", minutes: Minutes) -> RoomWords:
        here, is_checked = "", False
        if clock_of(minutes) is Clock.BREAK:
            here = self.tr("Break")
        elif item.seats:
            here = self.tr("Present {count}").format(count=f"{item.here} / {item.seats}")
            is_checked = item.is_quorate
            if is_checked:
                here = ", ".join((here, self.tr("quorate")))
        presenter = self.tr("Presenter {name}").format(name=item.presenters)
        names = ", ".join(item.names)
        following = f"{item.next_number}  {item.next_title}".strip()
        return RoomWords(
            body=head.body,
            meeting=head.meeting,
            presence=here,
            is_checked=is_checked,
            clock=head.clock,
            number=item.number,
            title=item.title,
            presenters=presenter if item.presenters else "",
            fields=_fields(item),
            names=self.tr("Present: {names}").format(names=names) if names else "",
            following_label=self.tr("Next") if item.next_title else "",
            following=following,
            state=head.state,
        )


def _fields(item: "RoomItem") -> tuple[RoomField, ...]:
    proposal = field_name(PartKind.PROPOSAL)
    return (
        *(RoomField(proposal if at == 0 else "", text) for at, text in enumerate(item.proposals)),
        *(
            RoomField(decision_label() if at == 0 else "", text, is_lit=True)
            for at, text in enumerate(item.decisions)
        ),
    )


def _state_words(minutes: Minutes) -> str:
    word = status_word(minutes.status)
    if minutes.is_approved:
        return word
    return QCoreApplication.translate("RoomScreen", "{status}, not approved").format(status=word)


class _RoomWindow(QWidget):
    """The window; Esc and F11 close it."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.Window)
        # The caret stays where it is, in the other window.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.view = RoomView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.resize(*_PLAIN_SIZE)

    def show_beside(self, window: QWidget) -> None:
        """Fill another screen than the window's; stand as a plain window where there is none."""
        others = [each for each in QGuiApplication.screens() if each is not window.screen()]
        if others:
            self.setGeometry(others[0].geometry())
            self.showFullScreen()
        else:
            self.showNormal()
        window.activateWindow()  # where a system gives every new window the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F11}:
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.update()
