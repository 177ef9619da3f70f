"""The smallest meetings that have some feature, and their pages as styles and words."""

from dataclasses import replace

from minutetaker.domain.agenda import (
    AgendaItem,
    ItemState,
    Part,
)
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import (
    MeetingSeries,
    MinutesKind,
)
from minutetaker.export.build import build
from minutetaker.export.text_writer import golden

SERIES = MeetingSeries(name="Ohjausryhmä", kind=MinutesKind.REPORT_MINUTES)


def item(*parts: Part, **more: object) -> AgendaItem:
    plain = AgendaItem(id="1", number="1", state=ItemState.HANDLED, title="Asia", parts=parts)
    return replace(plain, **more)  # type: ignore[arg-type]  # a test gives what it means


def held(*items: AgendaItem, **more: object) -> Minutes:
    plain = Minutes(series=SERIES, meeting=Meeting(language=MeetingLanguage.FI), items=items)
    return replace(plain, **more)  # type: ignore[arg-type]  # a test gives what it means


def person(name: str, **more: object) -> Participant:
    plain = Participant(id=name, name=name, attendance=Attendance.PRESENT)
    return replace(plain, **more)  # type: ignore[arg-type]  # a test gives what it means


def page(minutes: Minutes, layout: str | None = None, *, public: bool = False) -> str:
    return golden(build(minutes, layout=layout, public=public))
