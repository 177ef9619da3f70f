"""A clock on the wall that stands until somebody moves its hands."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

from minutetaker import clock

Asked = Callable[[], date]


class WallClock:
    """What the whole program takes for the time while ``hung`` lasts."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it shows."""
        return self.moment

    def today(self) -> date:
        """The day of that moment."""
        return self.moment.date()

    def strikes(self, hour: int, minute: int) -> None:
        """It is this late now."""
        self.moment = self.moment.replace(hour=hour, minute=minute)


@contextmanager
def hung(wall: WallClock) -> Iterator[WallClock]:
    """Let every module ask this clock, also those loaded later, until the block ends."""
    real = {"now": clock.now, "today": clock.today}
    shown = {"now": wall.now, "today": wall.today}
    _put(real, shown)
    try:
        yield wall
    finally:
        _put(shown, real)


def _put(old: dict[str, Asked], new: dict[str, Asked]) -> None:
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] != "minutetaker":
            continue
        for asked, known in old.items():
            if vars(module).get(asked) == known:
                setattr(module, asked, new[asked])
