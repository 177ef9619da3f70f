"""The decisions and the actions of all bodies, and the figures of one body's year."""

from minutetaker.domain.figures import Figures
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.log import Log
from minutetaker.services.desk import Desk


def log(desk: Desk) -> Log:
    """What every meeting has decided and given to do, the newest meeting first."""
    with desk.unit() as unit:
        return unit.log.read(unit.meetings.listed())


def figures_of(desk: Desk, meeting: ListedMeeting) -> Figures | None:
    """The figures of the year in which a meeting of a body was; None where it has no day yet."""
    if meeting.date is None:
        return None
    with desk.unit() as unit:
        those = [
            each
            for each in unit.meetings.listed()
            if each.body == meeting.body and each.date and each.date.year == meeting.date.year
        ]
        return unit.log.figures(those)
