"""What the archive tells at the right of the line that is chosen: its meeting, or its item."""

from PySide6.QtCore import QObject

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.listing import ListedMeeting
from minutetaker.finnish import dates, times
from minutetaker.services.log import figures_of
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models import archive_rows
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.status_words import status_word
from minutetaker.ui.widgets.archive_delegate import ContentsDelegate
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.meeting_summary import MeetingSummary


class ArchiveChosen(QObject):
    """Fills the head and the list of the right column."""

    def __init__(self, bridge: Bridge, head: MeetingSummary, contents: PartList) -> None:
        super().__init__(contents)
        self._bridge, self._head = bridge, head
        self._rows = RowsModel(self)
        contents.setModel(self._rows)
        contents.setItemDelegate(ContentsDelegate(self))

    def tell(self, meeting: ListedMeeting | None, item_id: str | None = None) -> None:
        """Tell of a meeting, or of one item of it; None: of nothing."""
        if meeting is None:
            self._head.show_words("", "", "")
            self._rows.show_rows(())
            return
        language = archive_rows.language()
        day = dates.with_weekday(meeting.date, language) if meeting.date else ""
        below = ", ".join(part for part in (day, status_word(meeting.status)) if part)
        title = archive_rows.title_of(meeting)
        try:
            minutes = self._bridge.desk.minutes(meeting.id)
        except KnownFailure as failure:
            self._head.show_words("", title, below)
            self._rows.show_rows(())
            self._bridge.failed.emit(failure)
            return
        item = next((each for each in minutes.items if each.id == item_id), None)
        if item is None:
            self._head.show_words("", title, below)
        else:
            named = "  ".join(part for part in (item.number, item.title) if part)
            self._head.show_words(title, named, below)
        rows = archive_rows.content_rows(minutes, item.id if item else None)
        self._rows.show_rows((*rows, *(() if item else self._figure_rows(meeting))))

    def _figure_rows(self, meeting: ListedMeeting) -> tuple[Row, ...]:
        """The year of its body in figures, each on a line of its own."""
        told = figures_of(self._bridge.desk, meeting)
        if told is None or meeting.date is None:
            return ()
        heading = f"{meeting.body} {meeting.date.year}"
        lines = [self.tr("%n meeting(s)", "", told.meetings)]
        if told.length is not None:
            length = times.duration(told.length, archive_rows.language())
            lines.append(self.tr("{length} on average").format(length=length))
        if told.presence is not None:
            lines.append(
                self.tr("{percent} % of the members present").format(percent=told.presence)
            )
        head = Row(key=("heading", heading), text=heading, roles={RowRole.IS_HEADING: True})
        return (head, *(Row(key=("figure", each), text=each) for each in lines))
