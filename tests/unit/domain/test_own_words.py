"""Own words stand where the sentence stood, are found again, and give way to it without a trace."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.attendance import Attendance, Interval, Moment
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.own_words import back_to_told, in_own_words, own_words
from minutetaker.domain.people import Participant
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.series import MeetingSeries, MinutesKind, PartKind
from minutetaker.domain.told import ToldKey, ToldKind, told_key, told_keys
from minutetaker.domain.vote import Vote

ITEMS = ("a", "b", "c")
NAMES = ("Aino Lehto", "Outi Halla", "Siiri Åker")
_PARTS = st.lists(
    st.builds(
        Part,
        kind=st.sampled_from((PartKind.DISCUSSION, PartKind.PROPOSAL, PartKind.BACKGROUND)),
        text=st.sampled_from(("Puhuttiin.", "Esitettiin.")),
    )
    | st.just(Part(kind=PartKind.ATTENDANCE)),
    max_size=3,
).map(tuple)
_MOMENTS = st.none() | st.builds(
    Moment, time=st.sampled_from(("14:10", "15:20")), item=st.sampled_from(ITEMS)
)
_STAYS = st.lists(st.builds(Interval, start=_MOMENTS, end=_MOMENTS), max_size=2).map(tuple)


@st.composite
def meetings(draw: st.DrawFn) -> Minutes:
    people = tuple(
        Participant(id=name, name=name, attendance=Attendance.PRESENT, intervals=draw(_STAYS))
        for name in NAMES
    )
    recused = st.lists(st.sampled_from(NAMES), unique=True, max_size=2)
    items = tuple(
        AgendaItem(
            id=key,
            state=ItemState.HANDLED,
            parts=draw(_PARTS),
            recusals=tuple(Recusal(participant=name, ground="osallinen") for name in draw(recused)),
            votes=(Vote(),) * draw(st.integers(0, 2)),
        )
        for key in ITEMS
    )
    sessions = (Session(opened="14:00", closed=draw(st.none() | st.just("16:00"))),)
    return Minutes(
        series=MeetingSeries(name="H", kind=MinutesKind.MEMO),
        meeting=Meeting(language=MeetingLanguage.FI, sessions=sessions),
        participants=people,
        items=items,
    )


def tell(key: ToldKey) -> str:
    return f"{key.participant} {key.kind} {key.place}."


def keys_of(minutes: Minutes) -> list[tuple[str, ToldKey]]:
    return [(item.id, key) for item in minutes.items for key, _ in told_keys(minutes, item)]


@given(meetings(), st.data())
def test_there_and_back_leaves_the_meeting_as_it_was(minutes: Minutes, data: st.DataObject) -> None:
    item_id, key = data.draw(st.sampled_from(keys_of(minutes)))
    made, place = in_own_words(minutes, item_id, key, f"{key.participant} toisin sanoen.", tell)

    assert own_words(made, made.item(item_id))[place] == key
    assert back_to_told(made, item_id, key, tell) == minutes


@given(meetings(), st.lists(st.integers(0, 30), max_size=5))
def test_each_sentence_told_in_own_words_is_told_once(minutes: Minutes, turns: list[int]) -> None:
    made = minutes
    for turn in turns:
        waiting = [
            (item.id, key)
            for item in made.items
            for key, is_typed in told_keys(made, item)
            if not is_typed
        ]
        if not waiting:
            break
        item_id, key = waiting[turn % len(waiting)]
        made, _ = in_own_words(made, item_id, key, tell(key), tell)
    for item in made.items:
        typed = sorted(str(key) for key, is_typed in told_keys(made, item) if is_typed)
        assert sorted(map(str, own_words(made, item).values())) == typed
    kept = [part for item in minutes.items for part in item.parts]
    now = [part for item in made.items for part in item.parts]
    assert [part for part in now if part in kept] == kept


@given(meetings())
def test_a_key_is_read_as_it_is_written(minutes: Minutes) -> None:
    for _, key in keys_of(minutes):
        assert told_key(str(key)) == key


def test_the_other_end_of_a_stay_keeps_its_own_words() -> None:
    stay = Interval(start=Moment(time="14:10", item="a"), end=Moment(time="15:20", item="b"))
    items = tuple(AgendaItem(id=key, state=ItemState.HANDLED) for key in ("a", "b"))
    minutes = Minutes(
        series=MeetingSeries(name="H", kind=MinutesKind.MEMO),
        meeting=Meeting(language=MeetingLanguage.FI),
        participants=(
            Participant(id="x", name="X", attendance=Attendance.PRESENT, intervals=(stay,)),
        ),
        items=items,
    )
    came, left = ToldKey(ToldKind.MOVED, "x"), ToldKey(ToldKind.MOVED, "x", 1)
    both, _ = in_own_words(minutes, "a", came, "X tuli.", tell)
    part = replace(both.item("b").parts[0], text="X lähti kiireisiinsä.")
    both = replace(both, items=(both.items[0], replace(both.items[1], parts=(part,))))

    back = back_to_told(both, "a", came, tell)
    assert back.item("a").parts[0].text == tell(came)
    assert back.item("b").parts[0].text == "X lähti kiireisiinsä."
    assert back_to_told(back, "b", left, tell) == minutes
