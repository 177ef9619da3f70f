"""Undo and redo over a whole meeting: in true order, sentence by sentence, and small in memory."""

import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.editing import field_key, text_of, with_item, with_text
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.services import actions, agenda, attendance, decisions, notes, sessions
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.history import History, Trashed, TypedIn
from tests.helpers.sample import sample_minutes

MEETING = "esimerkki-fi"
AT = datetime(2026, 11, 24, 14, 30)

Do = Callable[[Desk, str], object]


def text_at(minutes: Minutes) -> str:
    return minutes.item("a4").parts[2].text or ""


def typing(text: str) -> Do:
    """Type on at the end of the discussion, as far as there is one."""

    def act(desk: Desk, meeting_id: str) -> object:
        item = desk.minutes(meeting_id).items[3]
        written = (item.parts[0].text or "") if item.parts else ""
        return notes.save_text(desk, meeting_id, item.id, "part:0", written + text)

    return act


def remove_first_part(desk: Desk, meeting_id: str) -> None:
    item = desk.minutes(meeting_id).items[3]
    if item.parts:
        notes.remove_part(desk, meeting_id, item.id, 0)


def remove_last_item(desk: Desk, meeting_id: str) -> None:
    items = desk.minutes(meeting_id).items
    if len(items) > 5:
        agenda.remove_item(desk, meeting_id, items[-1].id)


def remove_first_decision(desk: Desk, meeting_id: str) -> None:
    item = desk.minutes(meeting_id).items[3]
    for each in item.decisions[:1]:
        decisions.remove_decision(desk, meeting_id, item.id, each.id)


ACTS: tuple[Do, ...] = (
    typing("Sovittiin jatkosta. Seuraavaksi"),
    typing(" sana"),
    typing("**lihava. teksti**\n\n- luettelo"),
    lambda desk, of: notes.add_part(desk, of, desk.minutes(of).items[3].id, PartKind.PROPOSAL),
    remove_first_part,
    lambda desk, of: decisions.add_decision(desk, of, desk.minutes(of).items[3].id, "Päätettiin."),
    remove_first_decision,
    lambda desk, of: actions.add_action(desk, of, desk.minutes(of).items[3].id, "tehdään"),
    lambda desk, of: attendance.mark(desk, of, "makisalo", Attendance.EXCUSED),
    lambda desk, of: attendance.mark(desk, of, "makisalo", Attendance.PRESENT),
    lambda desk, of: attendance.come_or_go(desk, of, "hallapera", Moment(time="14:10")),
    lambda desk, of: agenda.add_item(desk, of, "Lisäasia", after=desk.minutes(of).items[0].id),
    lambda desk, of: agenda.move_item(desk, of, desk.minutes(of).items[-1].id, 4),
    remove_last_item,
    lambda desk, of: agenda.set_state(desk, of, desk.minutes(of).items[3].id, ItemState.TABLED),
    lambda desk, of: sessions.interrupt(desk, of, AT),
    lambda desk, of: sessions.close_meeting(desk, of, AT + timedelta(hours=1)),
    sessions.reopen_meeting,
)


@pytest.fixture(scope="module")
def long_desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return open_desk(tmp_path_factory.mktemp("desk"), must_write=True)


def stored(desk: Desk, meeting_id: str) -> Minutes:
    """The meeting as its rows tell it, whatever is remembered of it."""
    desk.store.cache.clear()
    return desk.minutes(meeting_id)


def _after(seconds: int) -> datetime:
    return AT + timedelta(seconds=seconds)


def trash_of(desk: Desk) -> list[tuple[str, object]]:
    with desk.unit() as unit:
        return sorted((each.title, each.place) for each in unit.trash.all())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(ACTS), max_size=14), st.lists(st.booleans(), max_size=8))
def test_whatever_was_done_goes_back_wholly_and_comes_again_wholly(
    long_desk: Desk, acts: list[Do], hesitations: list[bool]
) -> None:
    desk = long_desk
    with desk.unit() as unit:
        meeting_id = unit.meetings.add(sample_minutes())
        unit.commit()
    first, thrown_first = desk.minutes(meeting_id), trash_of(desk)
    for act in acts:
        act(desk, meeting_id)
    last, thrown_last = desk.minutes(meeting_id), trash_of(desk)

    for is_back in hesitations:
        (desk.undo if is_back else desk.redo)(meeting_id)
    while desk.redo(meeting_id):
        pass
    assert repr(desk.minutes(meeting_id)) == repr(last)
    assert stored(desk, meeting_id) == last
    while desk.undo(meeting_id):
        pass
    assert (stored(desk, meeting_id), trash_of(desk)) == (first, thrown_first)
    while desk.redo(meeting_id):
        pass
    assert (stored(desk, meeting_id), trash_of(desk)) == (last, thrown_last)


def test_typing_goes_back_sentence_by_sentence_however_it_was_saved(desk: Desk) -> None:
    old = text_at(desk.minutes(MEETING))
    for text in (" E", " Ensin", " Ensin tämä. Sitten t", " Ensin tämä. Sitten tuo! Ja"):
        notes.save_text(desk, MEETING, "a4", "part:2", old + text)

    seen = []
    while desk.undo(MEETING):
        seen.append(text_at(desk.minutes(MEETING)))

    assert seen == [old + " Ensin tämä. Sitten tuo!", old + " Ensin tämä.", old]


def test_after_a_pause_what_is_typed_goes_back_alone(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = text_at(desk.minutes(MEETING))
    typed = {0: " Ensin", 1: " Ensin tämä", 6: " Ensin tämä ja", 7: " Ensin tämä ja tuo"}
    for seconds, text in typed.items():
        monkeypatch.setattr("minutetaker.services.desk.now", partial(_after, seconds))
        notes.save_text(desk, MEETING, "a4", "part:2", old + text)

    desk.undo(MEETING)
    assert text_at(desk.minutes(MEETING)) == old + " Ensin tämä"
    desk.undo(MEETING)
    assert text_at(desk.minutes(MEETING)) == old


def test_marks_of_bold_words_are_never_parted(desk: Desk) -> None:
    old = text_at(desk.minutes(MEETING))
    notes.save_text(desk, MEETING, "a4", "part:2", f"{old} **Ensin tämä. Sitten tuo.**")

    desk.undo(MEETING)

    assert text_at(desk.minutes(MEETING)) == old


def test_undo_of_a_removal_takes_it_out_of_the_trash_and_redo_throws_it_again(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    assert [title for title, _ in trash_of(desk)] == ["Lausuntopyynnöt kunnille"]

    desk.undo(MEETING)
    assert trash_of(desk) == []
    desk.redo(MEETING)
    assert [title for title, _ in trash_of(desk)] == ["Lausuntopyynnöt kunnille"]


def test_three_thousand_acts_on_half_a_million_letters_stay_small() -> None:
    long = "Keskustelussa todettiin, että asia on tärkeä. " * 1_090
    items = tuple(
        AgendaItem(
            id=f"i{at}",
            state=ItemState.HANDLED,
            parts=(Part(kind=PartKind.DISCUSSION, text=long),),
        )
        for at in range(10)
    )
    meeting, history = replace(sample_minutes(), items=items), History()
    tracemalloc.start()
    try:
        for at in range(1_500):
            typed = TypedIn(f"i{at % 10}", "part:0")
            key = field_key(typed.field)
            text = text_of(meeting, typed.item_id, key) + f" Lause {at}"
            longer = with_text(meeting, typed.item_id, key, text)
            history.add_typing("Typing", meeting, longer, typed, AT)
            state = ItemState.TABLED if at // 10 % 2 else ItemState.HANDLED
            meeting = with_item(longer, typed.item_id, partial(replace, state=state))
            history.add("State", longer, meeting, Trashed())
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(history.done) > 2_200
    assert held < 5_000_000, f"{held / 1e6:.1f} MB"
