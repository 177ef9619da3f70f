"""What the head of the window and its title say: the meeting at hand, or the page."""

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import is_secret
from minutetaker.ui.models.secrecy_words import secrecy_words
from minutetaker.ui.stage_pages import SidePage, side_name
from minutetaker.ui.status_words import status_glyph, status_word
from minutetaker.ui.widgets.header import Header


class FrameHead(QObject):
    """Tells what is shown.

    Signals:
        title_changed: (str) what the window is called now.
    """

    title_changed = Signal(object)

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self._header = header

    def tell(self, minutes: Minutes | None, side: SidePage | None, *, is_archive: bool) -> None:
        """Name the side page, else the meeting, else the archive."""
        if side is not None:
            self._header.set_meeting(side_name(side))
            self.title_changed.emit(side_name(side))
        elif minutes is None:
            self._header.set_meeting(self.tr("Archive") if is_archive else "Minutetaker")
            self.title_changed.emit("Minutetaker")
        else:
            self._tell_meeting(minutes)

    def _tell_meeting(self, minutes: Minutes) -> None:
        number = minutes.meeting.printed_number
        meeting = self.tr("Meeting {number}").format(number=number) if number else ""
        body, told = minutes.series.shown_name, minutes.meeting.publicity
        self._header.set_meeting(
            body,
            meeting,
            status_glyph(minutes.status),
            status_word(minutes.status),
            secrecy_words(told) if told and is_secret(told) else "",
        )
        self.title_changed.emit(" ".join(part for part in (body, number) if part))
