"""Whatever the clock is made to do, the meeting can be kept in its file, and undo undoes it."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.services import sessions
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.sessions import Clock, clock_of
from tests.helpers.sample import unopened_minutes

if TYPE_CHECKING:
    from collections.abc import Callable

EVENING = datetime(2026, 11, 24, 18, 0)
ITEMS = [item.id for item in unopened_minutes().items]
_STEPS = st.lists(
    st.tuples(st.sampled_from(("f5", "close", "reopen", "correct")), st.integers(-60, 90)),
    min_size=1,
    max_size=12,
)


def acts(desk: Desk, key: str, moment: datetime, what: str) -> object:
    """What a person's key does in this state of the meeting; None where it does nothing."""
    minutes = desk.minutes(key)
    clock = clock_of(minutes)
    item = ITEMS[moment.minute % len(ITEMS)]
    by_key: dict[tuple[str, Clock], Callable[[], object]] = {
        ("f5", Clock.NOT_OPENED): lambda: sessions.open_meeting(desk, key, moment),
        ("f5", Clock.OPEN): lambda: sessions.interrupt(desk, key, moment),
        ("f5", Clock.BREAK): lambda: sessions.resume(desk, key, moment, item),
        ("f5", Clock.CLOSED): lambda: sessions.continue_meeting(desk, key, moment, item),
        ("close", Clock.OPEN): lambda: sessions.close_meeting(desk, key, moment),
        ("close", Clock.BREAK): lambda: sessions.close_meeting(desk, key, moment),
        ("reopen", Clock.CLOSED): lambda: sessions.reopen_meeting(desk, key),
        ("correct", Clock.OPEN): lambda: later_opening(desk, key, minutes),
    }
    act = by_key.get((what, clock))
    return act() if act is not None else None


def later_opening(desk: Desk, key: str, minutes: Minutes) -> object:
    session = minutes.meeting.sessions[-1]
    place = len(minutes.meeting.sessions) - 1
    return sessions.correct_session(desk, key, place, replace(session, opened="17:30"))


@settings(max_examples=40)
@given(_STEPS)
def test_every_state_can_be_kept_and_every_act_taken_back(steps: list[tuple[str, int]]) -> None:
    with TemporaryDirectory() as folder, open_desk(Path(folder)) as desk:
        with desk.unit() as unit:
            key = unit.meetings.add(unopened_minutes())
            unit.commit()
        states, moment = [desk.minutes(key)], EVENING
        for what, later in steps:
            # Within one night; a meeting of another day begins where the last one was closed.
            # The computer's clock may be set back while it goes on, but not into the day before.
            moment = min(moment + timedelta(minutes=later), EVENING + timedelta(hours=11))
            moment = max(moment, EVENING.replace(hour=17, minute=45))
            if acts(desk, key, moment, what) is not None and desk.minutes(key) != states[-1]:
                states.append(desk.minutes(key))
            now = desk.minutes(key)
            assert meeting_file.read(meeting_file.write(now), "meeting.json") == now
            for session in now.meeting.sessions:
                gaps = session.breaks if session.closed is not None else session.breaks[:-1]
                assert all(gap.end is not None for gap in gaps)
            told = [part.text for item in now.items for part in item.parts if part.text]
            assert len(told) == len(set(told)) or "keskeytettiin" in " ".join(told)
        for state in reversed(states[:-1]):
            desk.undo(key)
            assert desk.minutes(key) == state
