"""A layout profile as it is written: TOML over the one that it is based on, every fault named."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeGuard, TypeVar

Table = Mapping[str, object]

Choice = TypeVar("Choice", bound=StrEnum)


class ProfileFault(ValueError):
    """A profile can't be used; says which file, which key and what it should be."""


def merged(folder: Path, name: str) -> dict[str, object]:
    """A profile's data over that of the one it is based on. Raises ProfileFault."""
    try:
        data: dict[str, object] = tomllib.loads(
            (folder / f"{name}.toml").read_text(encoding="utf-8")
        )
    except tomllib.TOMLDecodeError as error:
        raise ProfileFault(f"{name}.toml: {error}") from error
    base = data.pop("based_on", None)
    return data if base is None else _over(merged(folder, str(base)), data)


class ProfileReader:
    """Takes values out of a profile's data; ``finish`` refuses what nobody asked for."""

    def __init__(self, name: str, data: Table, path: str = "") -> None:
        self._name = name
        self._data = data
        self._path = path
        self._asked: set[str] = set()

    def flag(self, key: str) -> bool:
        """True or false."""
        value = self._value(key)
        if not isinstance(value, bool):
            raise self.fault(key, "must be true or false")
        return value

    def number(self, key: str) -> int:
        """A whole number from 0."""
        value = self._value(key)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self.fault(key, "must be a whole number from 0")
        return value

    def choice(self, key: str, kinds: type[Choice]) -> Choice:
        """One of known words."""
        try:
            return kinds(str(self._value(key)))
        except ValueError:
            raise self.fault(key, f"must be one of {', '.join(kinds)}") from None

    def names(self, key: str, known: frozenset[str]) -> tuple[str, ...]:
        """Known names in an order, each once."""
        value = self._value(key)
        if not isinstance(value, list):
            raise self.fault(key, "must be a list of names")
        strange = [str(name) for name in value if name not in known]
        if strange or len(set(value)) != len(value):
            said = f"doesn't know {', '.join(strange)}" if strange else "names something twice"
            raise self.fault(key, said)
        return tuple(str(name) for name in value)

    def words(self, key: str) -> Mapping[str, str]:
        """A table of words by key."""
        table = self._value(key)
        if not _is_table(table):
            raise self.fault(key, "must be a table")
        if strange := [name for name, word in table.items() if not isinstance(word, str)]:
            raise self.fault(f"{key}.{strange[0]}", "must be words")
        return {name: str(word) for name, word in table.items()}

    def below(self, key: str) -> "ProfileReader":
        """The reader of a table under this one."""
        table = self._value(key)
        if not _is_table(table):
            raise self.fault(key, "must be a table")
        return ProfileReader(self._name, table, f"{self._path}{key}.")

    def finish(self) -> None:
        """Raises ProfileFault when there is a key that means nothing."""
        for key in self._data.keys() - self._asked:
            raise self.fault(key, "means nothing")

    def fault(self, key: str, said: str) -> ProfileFault:
        """The fault of a key."""
        return ProfileFault(f"{self._name}.toml: {self._path}{key} {said}")

    def _value(self, key: str) -> object:
        self._asked.add(key)
        if key not in self._data:
            raise self.fault(key, "is missing")
        return self._data[key]


def _over(base: Table, data: Table) -> dict[str, object]:
    made = dict(base)
    for key, value in data.items():
        below = made.get(key)
        made[key] = _over(below, value) if _is_table(below) and _is_table(value) else value
    return made


def _is_table(value: object) -> TypeGuard[Table]:
    return isinstance(value, dict)
