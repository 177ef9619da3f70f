"""A small meeting of a made-up board, and a large one of a council."""

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import Decision
from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import MeetingSeries, MinutesKind, PartKind


def board_meeting(number: int = 3, *, items: int = 2, people: int = 2) -> Minutes:
    """A draft with a note and a decision for each item, everybody present."""
    return Minutes(
        series=MeetingSeries(id="hallitus", name="Hallitus", kind=MinutesKind.DECISION_MINUTES),
        meeting=Meeting(number=number, year=2026, language=MeetingLanguage.FI),
        participants=tuple(
            Participant(id=f"p{at}", name=f"Henkilö {at}", attendance=Attendance.PRESENT)
            for at in range(people)
        ),
        items=tuple(
            AgendaItem(
                id=f"i{at}",
                title=f"Asia {at}",
                state=ItemState.HANDLED,
                parts=(Part(kind=PartKind.DISCUSSION, text=f"Keskusteltiin asiasta {at}."),),
                decisions=(Decision(id=f"d{at}", text="Merkittiin tiedoksi."),),
            )
            for at in range(items)
        ),
    )
