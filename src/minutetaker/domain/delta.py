"""What differs between two meetings, and nothing else: small enough to keep thousands of them."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TypeVar, cast

Whole = TypeVar("Whole")


@dataclass(frozen=True, slots=True)
class Swap:
    """One value stands in the place of another."""

    old: object
    new: object


@dataclass(frozen=True, slots=True)
class Cut:
    """From ``start`` on, ``old`` gave way to ``new``: letters of a text, or members of a tuple."""

    start: int
    old: str | tuple[object, ...]
    new: str | tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Inside:
    """Parts differ: by name those of a record, by place those of a tuple of the same length."""

    parts: "tuple[tuple[str | int, Delta], ...]"


Delta = Swap | Cut | Inside


def delta(before: object, after: object) -> Delta | None:
    """What leads from one value to the other; None where nothing differs."""
    if before is after or (type(before) is type(after) and before == after):
        return None
    if type(before) is str and type(after) is str:  # a named value is no text, though it is a str
        start = common_start(before, after)
        end = _common_end(before, after, start)
        return Cut(start, before[start : len(before) - end], after[start : len(after) - end])
    if isinstance(before, tuple) and isinstance(after, tuple):
        return _between_tuples(before, after)
    if is_dataclass(before) and type(before) is type(after) and not isinstance(before, type):
        names = [field.name for field in fields(before)]
        return _inside((name, delta(getattr(before, name), getattr(after, name))) for name in names)
    return Swap(before, after)


def applied(value: Whole, change: Delta) -> Whole:
    """The value after the change, when ``value`` is what was there before it."""
    return cast("Whole", _applied(value, change))


def taken_back(change: Delta) -> Delta:
    """The change that leads the other way."""
    match change:
        case Swap(old, new):
            return Swap(new, old)
        case Cut(start, old, new):
            return Cut(start, new, old)
        case Inside(parts):
            return Inside(tuple((key, taken_back(each)) for key, each in parts))


def common_start(one: str, other: str) -> int:
    """How many letters both texts begin with, counted without walking them letter by letter."""
    found, end = 0, min(len(one), len(other))
    while found < end:
        middle = (found + end + 1) // 2
        if one.startswith(other[found:middle], found):
            found = middle
        else:
            end = middle - 1
    return found


def _common_end(one: str, other: str, start: int) -> int:
    found, end = 0, min(len(one), len(other)) - start
    while found < end:
        middle = (found + end + 1) // 2
        if one.endswith(other[len(other) - middle : len(other) - found], 0, len(one) - found):
            found = middle
        else:
            end = middle - 1
    return found


def _between_tuples(before: tuple[object, ...], after: tuple[object, ...]) -> Delta:
    if len(before) == len(after):
        pairs = enumerate(zip(before, after, strict=True))
        return _inside((place, delta(*pair)) for place, pair in pairs)
    shortest = min(len(before), len(after))
    start = 0
    while start < shortest and before[start] == after[start]:
        start += 1
    end = 0
    while end < shortest - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return Cut(start, before[start : len(before) - end], after[start : len(after) - end])


def _inside(parts: Iterable[tuple[str | int, Delta | None]]) -> Inside:
    return Inside(tuple((key, each) for key, each in parts if each is not None))


def _applied(value: object, change: Delta) -> object:
    match change:
        case Swap(_, new):
            return new
        case Cut(start, old, new):
            whole = cast("str", value)  # a tuple is cut and joined with the same words
            return whole[:start] + cast("str", new) + whole[start + len(old) :]
        case Inside(parts) if isinstance(value, tuple):
            members = list(value)
            for place, each in parts:
                members[cast("int", place)] = _applied(members[cast("int", place)], each)
            return tuple(members)
        case Inside(parts):
            new_parts = {
                cast("str", name): _applied(getattr(value, cast("str", name)), each)
                for name, each in parts
            }
            return replace(value, **new_parts)  # type: ignore[type-var]
