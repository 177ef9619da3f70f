"""How far a meeting has come, and what of it is open already."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, ItemState, NextMeetingGroup, Part
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, open_matters
from minutetaker.domain.progress import is_done, open_now
from minutetaker.domain.series import MeetingSeries, MinutesKind, PartKind

OPEN = Session(opened="14:00")


def meeting(session: Session, *noted: bool) -> Minutes:
    """Items a0, a1 … in order, with words or without."""
    return Minutes(
        series=MeetingSeries(name="Hallitus", kind=MinutesKind.MEMO),
        meeting=Meeting(language=MeetingLanguage.FI, sessions=(session,)),
        items=tuple(
            AgendaItem(
                id=f"a{at}",
                title="Asia",
                state=ItemState.HANDLED,
                parts=(Part(kind=PartKind.DISCUSSION, text="Puhuttiin." if words else None),),
            )
            for at, words in enumerate(noted)
        ),
    )


def unwritten(minutes: Minutes) -> list[str | None]:
    now = open_now(minutes, open_matters(minutes))
    return [each.item for each in now if each.matter is Matter.NOTHING_WRITTEN]


def test_items_ahead_are_not_open_while_the_meeting_goes_on() -> None:
    assert unwritten(meeting(OPEN, True, False, True, False, False)) == ["a1"]


def test_they_are_once_it_is_closed() -> None:
    closed = replace(OPEN, closed="15:00")
    assert unwritten(meeting(closed, True, False, True, False, True)) == ["a1", "a3"]


def test_an_open_meeting_does_not_lack_its_closing() -> None:
    minutes = meeting(OPEN, True)
    assert Matter.NO_CLOSING in {each.matter for each in open_matters(minutes)}
    now = open_now(minutes, open_matters(minutes))
    assert Matter.NO_CLOSING not in {each.matter for each in now}


def test_coming_meetings_are_words_too() -> None:
    coming = Part(kind=PartKind.NEXT_MEETINGS, groups=(NextMeetingGroup(),))
    minutes = meeting(OPEN, True, True)
    item = replace(minutes.items[1], parts=(coming,))
    assert is_done(minutes, item)
    assert not is_done(minutes, replace(item, parts=(replace(coming, groups=()),)))
