"""Records of the model to and from the plain values of JSON, every fault noted with its place."""

import json
import re
from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import TypeVar, cast

from minutetaker.domain.failures import Fault, fault, said
from minutetaker.domain.forms import Form
from minutetaker.domain.record_form import KeyForm, ValueForm, keys_of

Record = TypeVar("Record")

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_ILLEGAL_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SEPARATORS = re.compile(r"[/\\:]|^\.{1,2}$")
_BAD = object()
QUOTED = 60
"""How many characters of a wrong value are quoted at most."""


def plain(value: object) -> object:
    """A value of the model as JSON knows it, with empty and unknown keys left out."""
    if is_dataclass(value):
        pairs = (
            (key.key, key, getattr(value, key.attribute))
            for key in keys_of(cast("type", type(value)))
        )
        return {name: plain(each) for name, key, each in pairs if not _is_left_out(key, each)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, Mapping):
        return {plain(key): each for key, each in value.items()}
    return value


def _is_left_out(key: KeyForm, value: object) -> bool:
    if key.required:
        return False
    if value is False:
        return key.default is False
    return value is None or value in ("", ()) or (isinstance(value, Mapping) and not value)


def shown(value: object) -> str:
    """A value of a file as it is quoted in a fault."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"


class RecordReader:
    """Reads JSON into records and notes every fault."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults

    def record(self, kind: type[Record], raw: object, place: str) -> Record:
        """The record; a value that doesn't fit is left at its default, a required one empty."""
        if not isinstance(raw, dict):
            self._wrong(place, raw, said("{value} is not an object"))
            raw = {}
        keys = keys_of(cast("type", kind))
        known = {key.key for key in keys}
        for unknown in (name for name in raw if name not in known):
            self.faults.append(fault(_below(place, unknown), said("unknown key")))
        values: dict[str, object] = {}
        for key in keys:
            values[key.attribute] = self._of_key(key, raw, _below(place, key.key))
        return kind(**values)

    def _of_key(self, key: KeyForm, raw: dict[str, object], place: str) -> object:
        value = raw.get(key.key)
        if not key.required and value in (None, "", [], {}):
            return key.default
        if value is None:
            self.faults.append(fault(place, said("missing")))
        else:
            read = self._value(key.value, value, place)
            if read is not _BAD:
                # An object of which nothing is known says nothing: it is as good as left out.
                is_empty = is_dataclass(read) and plain(read) == {}
                return key.default if is_empty and not key.required else read
        return self._hole(key.value) if key.required else key.default

    def _hole(self, form: ValueForm) -> object:
        """Something in place of a required value, so that the rest can be looked at."""
        kind = form.kinds[0]
        if is_dataclass(kind):
            quiet = RecordReader([])
            return quiet.record(kind, {}, "")
        return next(iter(kind)) if issubclass(kind, Enum) else ""

    def _value(self, form: ValueForm, value: object, place: str) -> object:
        if form.many:
            if not isinstance(value, list):
                return self._wrong(place, value, said("{value} is not a list"))
            one = ValueForm(form.kinds, form.written)
            read = [self._value(one, each, f"{place}[{at}]") for at, each in enumerate(value)]
            return tuple(each for each in read if each is not _BAD)
        if form.keyed is not None:
            return self._keyed(form.keyed, value, place)
        kind = next((kind for kind in form.kinds if is_dataclass(kind)), None)
        if kind is not None and (isinstance(value, dict) or len(form.kinds) == 1):
            return self.record(kind, value, place)
        return self._scalar(
            next(each for each in form.kinds if each is not kind), form.written, value, place
        )

    def _keyed(self, keys: type, value: object, place: str) -> object:
        if not isinstance(value, dict):
            return self._wrong(place, value, said("{value} is not an object"))
        made: dict[object, str] = {}
        for name, text in value.items():
            key = self._scalar(keys, None, name, _below(place, name))
            read = self._scalar(str, None, text, _below(place, name))
            if key is not _BAD and read is not _BAD:
                made[key] = cast("str", read)
        return MappingProxyType(made)

    def _scalar(self, kind: type, written: Form | None, value: object, place: str) -> object:
        if kind in (int, bool):
            if type(value) is not kind or (kind is int and not -(2**31) < value < 2**31):
                return self._wrong(place, value, _NOT[kind])
            return value
        if not isinstance(value, str):
            return self._wrong(place, value, said("{value} is not a text"))
        if illegal := _ILLEGAL_IN_XML.search(value):
            what = said("character {character} at {at} can't be in a document")
            character = f"U+{ord(illegal[0]):04X}"
            self.faults.append(fault(place, what, character=character, at=illegal.start() + 1))
            return _BAD
        return self._text(kind, written, value, place)

    def _text(self, kind: type, written: Form | None, value: str, place: str) -> object:
        if issubclass(kind, Enum):
            return self._one_of(kind, value, place)
        if kind in (date, datetime):
            return _day(kind, value) or self._wrong(place, value, _NOT[kind])
        if written is Form.TIME and not _TIME.fullmatch(value):
            return self._wrong(place, value, said("{value} is not a time"))
        if written is Form.ID and not value.strip():
            return self._wrong(place, value, said("an empty id"))
        if written is Form.FILE_NAME and _SEPARATORS.search(value):
            return self._wrong(place, value, said("{value} is not a plain file name"))
        return value

    def _one_of(self, kind: type[Enum], value: str, place: str) -> object:
        known = {str(each.value): each for each in kind}
        if value in known:
            return known[value]
        sentence = said("{value} is not one of {known}")
        return self._wrong(place, value, sentence, known=", ".join(known))

    def _wrong(self, place: str, value: object, sentence: str, **fields: str) -> object:
        self.faults.append(fault(place, sentence, value=shown(value), **fields))
        return _BAD


_NOT: dict[type, str] = {
    int: said("{value} is not a whole number"),
    bool: said("{value} is not true or false"),
    date: said("{value} is not a date"),
    datetime: said("{value} is not a date with a time"),
}


def _day(kind: type[date], value: str) -> date | None:
    pattern = _DATE if kind is date else _STAMP
    try:
        return kind.fromisoformat(value) if pattern.fullmatch(value) else None
    except ValueError:
        return None


def _below(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key
