"""Records to rows and back, and which rows differ between two meetings."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.records import RecordReader, plain

if TYPE_CHECKING:
    from minutetaker.domain.failures import Fault

Record = TypeVar("Record")
Scalar = str | int | None
Values = dict[str, Scalar]
Key = tuple[Scalar, ...]
Raw = dict[str, Any]
"""A record as JSON knows it."""

Row = Mapping[str, Scalar]
Sheet = dict[Key, Values]
"""Rows of one table by what tells them apart within their meeting."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a kind of record lies in its table.

    ``key`` is its list in what holds it; ``columns`` tells which key, or key within a key, each
    column holds; ``identity`` the columns that tell its rows apart within a meeting; ``children``
    lie in tables of their own.
    """

    table: str
    key: str
    columns: Mapping[str, tuple[str, ...]]
    identity: tuple[str, ...] = ("id",)
    children: tuple["Shape", ...] = ()


PARTS = Shape("part", "parts", {"kind": ("kind",), "text": ("text",)}, ("item_id", "place"))
DECISIONS = Shape("decision", "decisions", {"id": ("id",), "text": ("text",), "kind": ("kind",)})
ACTIONS = Shape(
    "action",
    "actions",
    {
        "id": ("id",),
        "text": ("text",),
        "owner_id": ("owner", "participant"),
        "owner_name": ("owner", "name"),
        "due": ("due",),
        "status": ("status",),
    },
)
ITEMS = Shape(
    "item",
    "items",
    {"id": ("id",), "number": ("number",), "title": ("title",), "state": ("state",)},
    children=(PARTS, DECISIONS, ACTIONS),
)
GROUPS = Shape("person_group", "groups", {"id": ("id",), "heading": ("heading",)})
PARTICIPANTS = Shape(
    "participant",
    "participants",
    {"id": ("id",), "name": ("name",), "attendance": ("attendance",)},
)
ATTACHMENTS = Shape(
    "attachment",
    "attachments",
    {"id": ("id",), "title": ("title",), "file": ("file",), "sha256": ("sha256",)},
)
SHAPES = (GROUPS, PARTICIPANTS, ATTACHMENTS, ITEMS)
TABLES = tuple(table.table for shape in SHAPES for table in (shape, *shape.children))
"""The tables in an order in which each comes after what it refers to."""

_IN_OWN_COLUMNS = ("series", "meeting", "status", "approval", "comments")


HEAD_KEYS = (*_IN_OWN_COLUMNS, "signatures", "distribution", "publication")
"""What of a meeting lies in its own row."""


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def written(raw: object) -> str:
    """JSON as it is stored."""
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":"))


def head_values(minutes: Minutes) -> Values:
    """The meeting's own row, without what the store itself notes in it."""
    raw = cast("Raw", plain(minutes))
    meeting = minutes.meeting
    lists = {shape.key for shape in SHAPES}
    rest = {key: each for key, each in raw.items() if key not in lists}
    for key in _IN_OWN_COLUMNS:
        rest.pop(key, None)
    return {
        "series_id": minutes.series.id,
        "body": minutes.series.shown_name,
        "number": meeting.number,
        "year": meeting.year,
        "label": meeting.label,
        "language": meeting.language.value,
        "date": meeting.first_date.isoformat() if meeting.first_date else None,
        "status": raw.get("status"),
        "series": written(raw["series"]),
        "head": written(raw["meeting"]),
        "rest": written(rest),
        "comments": written(raw.get("comments", [])),
        "approval": written(raw.get("approval")),
    }


def head_raw(row: Row) -> Raw:
    """The raw meeting without its lists, from its own row."""
    raw: Raw = {
        **json.loads(cast("str", row["rest"])),
        "series": json.loads(cast("str", row["series"])),
        "meeting": json.loads(cast("str", row["head"])),
        "comments": json.loads(cast("str", row["comments"])),
        "approval": json.loads(cast("str", row["approval"])),
    }
    if row["status"] is not None:
        raw["status"] = row["status"]
    return raw


@dataclass(slots=True)
class Sheets:
    """Rows of a meeting, or of those things in it that matter, by table."""

    meeting_id: str
    rows: dict[str, Sheet] = field(default_factory=lambda: {table: {} for table in TABLES})

    def lay(self, shape: Shape, things: Iterable[tuple[int, object]]) -> None:
        """Lay out things with their places in the list."""
        self._lay(shape, ((place, plain(each)) for place, each in things), {})

    def _lay(self, shape: Shape, things: Iterable[tuple[int, object]], above: Values) -> None:
        for place, raw in things:
            left = dict(cast("Raw", raw))
            values: Values = {"meeting_id": self.meeting_id, **above, "place": place}
            for column, path in shape.columns.items():
                values[column] = _take(left, path)
            for child in shape.children:
                below: Sequence[object] = left.pop(child.key, ())
                self._lay(child, enumerate(below), {"item_id": values["id"]})
            values["rest"] = written(left)
            self.rows[shape.table][tuple(values[name] for name in shape.identity)] = values


def _take(raw: Raw, path: tuple[str, ...]) -> Scalar:
    if len(path) == 1:
        return cast("Scalar", raw.pop(path[0], None))
    if (inner := raw.get(path[0])) is None:
        return None
    taken = (inner := dict(inner)).pop(path[1], None)
    if inner:
        raw[path[0]] = inner
    else:
        del raw[path[0]]
    return cast("Scalar", taken)


def sheets_of(meeting_id: str, minutes: Minutes) -> Sheets:
    """Every row of a meeting but its own."""
    sheets = Sheets(meeting_id)
    for shape in SHAPES:
        sheets.lay(shape, enumerate(getattr(minutes, shape.key)))
    return sheets


def differing(meeting_id: str, old: Minutes, new: Minutes) -> tuple[Sheets, Sheets]:
    """The rows before and after of those things that differ; what is the same is in neither."""
    before, after = Sheets(meeting_id), Sheets(meeting_id)
    for shape in SHAPES:
        gone, come = _changed(getattr(old, shape.key), getattr(new, shape.key))
        before.lay(shape, gone)
        after.lay(shape, come)
    return before, after


_Placed = list[tuple[int, _Identified]]


def _changed(old: tuple[_Identified, ...], new: tuple[_Identified, ...]) -> tuple[_Placed, _Placed]:
    if old is new:
        return [], []
    known = {each.id: (place, each) for place, each in enumerate(old)}
    come: _Placed = []
    for place, each in enumerate(new):
        stood, was = known.get(each.id, (None, None))
        # Most things are the very same value, so looking deep is seldom needed.
        if stood == place and (was is each or was == each):
            del known[each.id]
        else:
            come.append((place, each))
    return list(known.values()), come


def record_of(kind: type[Record], raw: object) -> Record:
    """The record that raw values make. Raises ValueError when they don't make one."""
    faults: list[Fault] = []
    made = RecordReader(faults).record(kind, raw, "")
    if faults:
        raise ValueError(str(faults[0]))
    return made


def assembled(shape: Shape, rows: Mapping[str, Sequence[Row]]) -> list[Raw]:
    """The raw records of a list, from the rows of each table in their order."""
    raws: list[Raw] = []
    by_item: dict[Scalar, Raw] = {}
    for row, raw in _raws(shape, rows[shape.table]):
        raws.append(raw)
        if shape.children:
            by_item[row["id"]] = raw
    for child in shape.children:
        for row, raw in _raws(child, rows[child.table]):
            by_item[row["item_id"]].setdefault(child.key, []).append(raw)
    return raws


def _raws(shape: Shape, rows: Sequence[Row]) -> Iterator[tuple[Row, Raw]]:
    for row in rows:
        rest = cast("str", row["rest"])
        raw: Raw = {} if rest == "{}" else json.loads(rest)
        for column, path in shape.columns.items():
            if (value := row[column]) is not None:
                target = raw if len(path) == 1 else raw.setdefault(path[0], {})
                target[path[-1]] = value
        yield row, raw
