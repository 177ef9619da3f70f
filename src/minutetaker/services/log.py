"""The decisions and the actions of all bodies."""

from minutetaker.domain.log import Log
from minutetaker.services.desk import Desk


def log(desk: Desk) -> Log:
    """What every meeting has decided and given to do, the newest meeting first."""
    with desk.unit() as unit:
        return unit.log.read(unit.meetings.listed())
