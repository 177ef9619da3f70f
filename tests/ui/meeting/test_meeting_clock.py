"""The clock by keys: closed and taken up again, over midnight, on another day, times put right."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from minutetaker.domain.agenda import ItemState
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.ui.meeting.at_the_meeting import AtTheMeeting

Strikes = Callable[[datetime], None]


@pytest.fixture
def strikes(monkeypatch: pytest.MonkeyPatch) -> Strikes:
    """Sets the clock of the page."""

    def set_to(moment: datetime) -> None:
        def told() -> datetime:
            return moment

        for room in ("clock", "keys"):
            monkeypatch.setattr(f"minutetaker.ui.pages.meeting_{room}.now", told, raising=False)

    return set_to


def closed(live: AtTheMeeting) -> AtTheMeeting:
    return live.presses("F5", "Shift").presses("F5", "Shift")


def bars(live: AtTheMeeting) -> str:
    messages = live.page._bars.area.messages()  # noqa: SLF001 - what a person reads there
    return " ".join(f"{each.strong} {each.rest}" for each in messages)


def test_f5_asks_before_it_takes_a_closing_back(live: AtTheMeeting) -> None:
    closed(live).presses("F5")
    assert clock_of(live.stored) is Clock.CLOSED
    assert "15.03" in bars(live)

    live.presses("F5")
    assert clock_of(live.stored) is Clock.OPEN
    assert len(live.stored.meeting.sessions) == 1
    assert not bars(live)


def test_the_small_hours_are_still_the_same_sitting(live: AtTheMeeting, strikes: Strikes) -> None:
    strikes(datetime(2026, 11, 25, 0, 40))
    live.presses("F5")
    assert clock_of(live.stored) is Clock.BREAK
    strikes(datetime(2026, 11, 25, 0, 50))
    live.presses("F5")
    live.page._clock.tell()  # noqa: SLF001 - as its timer does
    assert "10\u00a0h 48" in str(live.said[-1])

    closed(live)
    session = live.stored.meeting.sessions[0]
    assert (session.opened, session.closed) == ("14:02", "00:50")
    assert session.closes_next_day


def test_another_day_is_a_sitting_of_its_own_and_the_item_tells_it(
    live: AtTheMeeting, strikes: Strikes
) -> None:
    closed(live)
    strikes(datetime(2026, 11, 25, 9, 0))
    live.presses("F5").presses("F5")

    first, second = live.stored.meeting.sessions
    assert (first.closed, second.date, second.opened) == ("15:03", date(2026, 11, 25), "09:00")
    assert second.place == first.place
    assert live.stored.item("a4").parts[-1].text == (
        "Kokous keskeytettiin 24.11.2026 klo\u00a015.03 "
        "ja sitä jatkettiin 25.11.2026 klo\u00a09.00."
    )
    live.presses("Z", "Control")
    assert len(live.stored.meeting.sessions) == 1


def test_a_meeting_left_open_goes_on_the_next_day_without_a_closing_made_up(
    live: AtTheMeeting, strikes: Strikes
) -> None:
    strikes(datetime(2026, 11, 26, 9, 30))
    live.presses("F5")
    assert "left open" in bars(live)
    live.presses("F5")

    first, second = live.stored.meeting.sessions
    assert (first.closed, second.opened) == (None, "09:30")


def test_the_opening_is_put_right_by_typing_and_its_sentence_follows(before: AtTheMeeting) -> None:
    before.presses("F5").presses("T", "Control", "Shift").types("1405").presses("Return")

    assert before.stored.meeting.sessions[0].opened == "14:05"
    texts = [each.raw_text() for each in before.page.findChildren(FieldEditor)]
    assert "Puheenjohtaja avasi kokouksen klo\u00a014.05." in texts


def test_a_break_is_put_right_on_its_own_row(live: AtTheMeeting, strikes: Strikes) -> None:
    live.presses("F5")
    strikes(datetime(2026, 11, 24, 15, 10))
    live.presses("F5").presses("T", "Control", "Shift").presses("Down").types("15.00-15.20")
    live.presses("Return")

    (pause,) = live.stored.meeting.sessions[0].breaks
    assert (pause.start, pause.end) == ("15:00", "15:20")
    assert live.stored.item("a4").parts[-1].text == (
        "Kokous keskeytettiin klo\u00a015.00 ja sitä jatkettiin klo\u00a015.20."
    )


@pytest.mark.parametrize("words", ["25.61", "joskus"])
def test_what_is_no_time_changes_nothing_and_is_said(live: AtTheMeeting, words: str) -> None:
    before = live.stored
    live.presses("T", "Control", "Shift").types(words).presses("Return")

    assert live.stored == before
    assert words in str(live.said[-1])


def test_a_closing_before_the_opening_is_refused(live: AtTheMeeting) -> None:
    closed(live).presses("T", "Control", "Shift").presses("Down").types("13.00").presses("Return")

    assert live.stored.meeting.sessions[0].closed == "15:03"
    assert "13.00" in str(live.said[-1])


def test_the_closing_offers_to_mark_what_was_not_reached(live: AtTheMeeting) -> None:
    live.presses("F5", "Shift")
    area = live.page._bars.area  # noqa: SLF001 - what a person presses there
    buttons = {each.text(): each for each in area.findChildren(Button)}
    assert list(buttons) == ["Mark items not reached", "Close the meeting"]
    button = buttons["Mark items not reached"]
    before = bars(live)
    button.setFocus()
    live.presses("Space")

    states = [item.state for item in live.stored.items]
    assert ItemState.NOT_REACHED in states
    assert clock_of(live.stored) is Clock.OPEN
    assert bars(live) != before
    assert not any("not reached" in each.text() for each in area.findChildren(Button))
    live.presses("F5", "Shift")
    assert clock_of(live.stored) is Clock.CLOSED


def test_after_the_closing_somebody_leaves_only_at_a_time_that_is_typed(
    live: AtTheMeeting, strikes: Strikes
) -> None:
    closed(live)
    strikes(datetime(2026, 11, 24, 16, 30))

    live.presses("F2").types("lehti").presses("Enter")
    assert live.stored.participant("lehtimaa").intervals == ()
    assert "15.03" in str(live.said[-1])
    live.presses("F2").types("lehti 15.20").presses("Enter")
    assert live.stored.participant("lehtimaa").intervals == ()

    live.presses("F2").types("lehti 14.50").presses("Enter")
    end = live.stored.participant("lehtimaa").intervals[-1].end
    assert end is not None
    assert end.time == "14:50"
