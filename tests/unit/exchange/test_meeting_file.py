"""The meeting file: strict when it enters, every fault with its place, stable when it leaves."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.failures import UnacceptableFile
from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.exchange.schema import schema

Raw = dict[str, object]
MARKS = "present, absent, excused, vacant, unrecorded"
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


def smallest(**more: object) -> Raw:
    return {
        "format": "minutetaker-meeting",
        "version": 1,
        "series": {"name": "Hallitus", "kind": "decision_minutes"},
        "meeting": {"language": "fi"},
        **more,
    }


def read(raw: object) -> Minutes:
    return meeting_file.read(json.dumps(raw).encode(), "kokous.json")


def faults(raw: object) -> list[str]:
    with pytest.raises(UnacceptableFile) as refused:
        read(raw)
    return [str(fault) for fault in refused.value.faults]


def test_what_is_unknown_stays_unknown() -> None:
    minutes = read(smallest(items=[{"id": "a", "state": "handled", "title": None}]))

    assert minutes.meeting.number is None
    assert minutes.items[0].number is None
    assert json.loads(meeting_file.write(minutes)) == smallest(
        items=[{"id": "a", "state": "handled"}]
    )


@pytest.mark.parametrize("name", ["kokous-fi.json", "kokous-sv.json"])
def test_the_samples_are_written_as_they_were_read(name: str) -> None:
    data = (SAMPLES / name).read_bytes()

    assert meeting_file.write(meeting_file.read(data, name)) == data


def test_the_real_memo_leaves_as_the_same_bytes_twice(seed_folder: Path) -> None:
    first = meeting_file.write(
        meeting_file.read((seed_folder / "ohti-7-2023.json").read_bytes(), "memo")
    )

    assert meeting_file.write(meeting_file.read(first, "memo")) == first


def test_every_fault_is_named_with_its_place() -> None:
    raw = smallest(
        colour="blue",
        groups=[{"id": "j", "heading": "jäsenet"}, {"id": "j", "heading": "muut", "under": "x"}],
        participants=[
            {"id": "p", "attendance": "here", "group": "nobody", "deputy_for": "p"},
            {
                "id": "q",
                "attendance": "present",
                "intervals": [{"from": {"item": "zz", "session": 3}}],
            },
        ],
        items=[
            {
                "id": "a",
                "state": "handled",
                "level": 3,
                "title": "bell\x07",
                "attachments": ["l"],
                "presenters": [{"participant": "p", "name": "P"}, {"participant": "z"}],
                "decisions": [{"id": "d", "text": "x"}, {"id": "d", "text": "y"}],
                "votes": [{"options": [{"label": "JAA", "count": -1}], "blank": True}],
                "actions": [{"id": "t", "text": "x", "due": "31.2.2024"}],
                "recusals": [{"participant": "z", "ground": "g"}],
            },
            {"state": "handled"},
        ],
        attachments=[{"id": "k", "file": "../salaa.pdf"}],
        comments=[{"id": "c", "target": {"item": "a", "part": 4}}],
    )
    raw["meeting"] = {
        "language": "fi",
        "number": "7",
        "document_date": "2023-02-30",
        "sessions": [{"opened": "14:00", "closed": "13:00", "breaks": [{"start": "25:00"}]}],
    }

    assert sorted(faults(raw)) == sorted(
        [
            "colour: unknown key",
            'meeting.number: "7" is not a whole number',
            'meeting.document_date: "2023-02-30" is not a date',
            "meeting.sessions[0].closed: ends 13:00, before it starts 14:00",
            'meeting.sessions[0].breaks[0].start: "25:00" is not a time',
            'groups[1].id: the id "j" stands twice',
            'groups[1].under: there is no group "x"',
            'participants[0].attendance: "here" is not one of ' + MARKS,
            'participants[0].group: there is no group "nobody"',
            "participants[0].deputy_for: nobody is their own deputy",
            'participants[1].intervals[0].from.item: there is no item "zz"',
            "participants[1].intervals[0].from.session: there is no session 3",
            "items[0].title: character U+0007 at 5 can't be in a document",
            "items[0].level: 3 is not 1 or 2",
            'items[0].attachments[0]: there is no attachment "l"',
            'items[0].presenters[0]: a person needs exactly one of "participant" and "name"',
            'items[0].presenters[1].participant: there is no participant "z"',
            'items[0].decisions[1].id: the id "d" stands twice',
            "items[0].votes[0].options[0].count: -1 is less than nothing",
            "items[0].votes[0].blank: true is not a whole number",
            'items[0].actions[0].due: "31.2.2024" is not a date',
            'items[0].recusals[0].participant: there is no participant "z"',
            "items[1].id: missing",
            'attachments[0].file: "../salaa.pdf" is not a plain file name',
            "comments[0].target.part: the item has no part 4",
        ]
    )


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", "line 1, column 1: this is not JSON"),
        (b"[1, 2", "line 1, column 6: this is not JSON"),
        (b'{"a": 1, "a": 2}', "the same key twice: a"),
        (b"\xff\xfe{}", "byte 1 is not UTF-8 text"),
        (b"[" * 100_000, "too deep, or too large a number, for a meeting file"),
        (b'{"a": ' + b"9" * 5000 + b"}", "too deep, or too large a number, for a meeting file"),
        (b"[]", "format: this is no meeting file"),
        (
            b'{"format": "minutetaker-meeting", "version": 2}',
            "version: 2 is not a version that this program reads",
        ),
    ],
)
def test_what_is_no_meeting_file_is_told_apart(data: bytes, fault: str) -> None:
    with pytest.raises(UnacceptableFile) as refused:
        meeting_file.read(data, "kokous.json")

    assert [str(each) for each in refused.value.faults] == [fault]


def test_an_evening_meeting_may_close_after_midnight() -> None:
    session = {"date": "2026-03-03", "opened": "18:00", "closed": "00:20"}
    minutes = read(smallest(meeting={"language": "fi", "sessions": [session]}))

    assert minutes.meeting.sessions[0].closes_next_day


def test_groups_can_not_stand_under_each_other_in_a_circle() -> None:
    groups = [{"id": "a", "heading": "A", "under": "b"}, {"id": "b", "heading": "B", "under": "a"}]

    assert faults(smallest(groups=groups)) == [
        "groups[0].under: a group can't stand under itself",
        "groups[1].under: a group can't stand under itself",
    ]


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("groups", {}, None),
        ("groups", "j", 'groups: "j" is not a list'),
        ("groups", ["j"], 'groups[0]: "j" is not an object'),
        ("series", 5, "series: 5 is not an object"),
        ("status", 5, "status: 5 is not a text"),
        ("attachments", [{"id": " "}], "attachments[0].id: an empty id"),
    ],
)
def test_a_wrong_type_is_named(key: str, value: object, fault: str | None) -> None:
    if fault is None:
        assert read(smallest(**{key: value})).groups == ()
    else:
        assert fault in faults(smallest(**{key: value}))


def test_a_recusal_may_tell_its_time_by_clock_or_by_moment() -> None:
    item = {
        "id": "a",
        "state": "handled",
        "recusals": [
            {
                "participant": "p",
                "ground": "g",
                "from": "14:10",
                "to": {"item": "a", "phase": "after"},
            }
        ],
    }
    people = [{"id": "p", "attendance": "present", "name": "P"}]
    raw = smallest(participants=people, items=[item])

    assert json.loads(meeting_file.write(read(raw))) == raw


def test_headings_of_parts_keep_their_words_and_order() -> None:
    series = {
        "name": "Hallitus",
        "kind": "memo",
        "part_headings": {"proposal": "Esittelijän ehdotus", "discussion": "Käsittely"},
    }
    assert json.loads(meeting_file.write(read(smallest(series=series))))["series"] == series
    series["part_headings"] = {"song": "Laulu"}
    assert faults(smallest(series=series))[0].startswith('series.part_headings.song: "song" is not')


@pytest.mark.parametrize("name", ["kokous-fi.json", "kokous-sv.json"])
def test_the_schema_accepts_what_is_written(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())

    jsonschema.validate(json.loads((SAMPLES / name).read_bytes()), schema())


def test_the_schema_refuses_an_unknown_key() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(smallest(colour="blue"), schema())


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(
    st.sampled_from(["series", "meeting", "groups", "participants", "items", "approval"]),
    json_values,
)
def test_a_hostile_value_is_refused_or_read_and_never_a_crash(key: str, value: object) -> None:
    try:
        minutes = read(smallest(**{key: value}))
    except UnacceptableFile:
        return
    assert meeting_file.read(meeting_file.write(minutes), "again") == minutes
