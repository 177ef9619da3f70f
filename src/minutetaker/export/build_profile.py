"""Layout profiles: what a body's documents look like, as data beside the program."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TypeGuard

from minutetaker.domain.failures import UnknownLayout
from minutetaker.domain.series import AttendanceForm, NumberForm, PartKind, TimeForm
from minutetaker.export.document import Grid
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language

STANDARD = "sfs2487-2024"
FOLDER = Path(__file__).parent / "profiles"


class DocumentKind(StrEnum):
    """What is made of a meeting."""

    MINUTES = "minutes"
    AGENDA = "agenda"
    EXCERPT = "excerpt"


class MastheadForm(StrEnum):
    """The first lines of page 1: with organisation and kind, or with the date alone."""

    FULL = "full"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How a body's documents look, where its own wishes don't say otherwise.

    ``contents_from``: from how many items a list of contents is printed; 0: never. ``parts``: the
    label of each kind of part; a kind that isn't there has none. ``movements_in_items``: comings
    and goings are told where they happened, else in the list of people with their item. ``labels``:
    words of the profile's own by language and label, ``memo.present`` for memos alone.
    """

    name: str
    grid: Grid
    number_form: NumberForm
    time_form: TimeForm
    people: AttendanceForm
    masthead: MastheadForm
    bold_labels: bool
    title_with_genitive: bool
    date_and_time_on_lines: bool
    presenters_in_heading: bool
    recusal_has_heading: bool
    movements_in_items: bool
    attachments_tell_items: bool
    contents_tell_attachments: bool
    contents_from: int
    order: Mapping[DocumentKind, tuple[str, ...]]
    parts: Mapping[PartKind, Label]
    labels: Mapping[Language, Mapping[str, str]]


def known_layouts() -> tuple[str, ...]:
    """The names of all profiles, the standard's first."""
    names = sorted(path.stem for path in FOLDER.glob("*.toml"))
    return (STANDARD, *(name for name in names if name != STANDARD))


@cache
def profile(name: str) -> Profile:
    """The profile with this name. Raises UnknownLayout."""
    known = known_layouts()
    if name not in known:
        raise UnknownLayout(layout=name, known=", ".join(known))
    return _profile(name, _merged(name))


def _merged(name: str) -> dict[str, object]:
    """A profile's data over that of the one it is based on."""
    data: dict[str, object] = tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    base = data.pop("based_on", None)
    return data if base is None else _over(_merged(str(base)), data)


def _over(base: Mapping[str, object], data: Mapping[str, object]) -> dict[str, object]:
    made = dict(base)
    for key, value in data.items():
        below = made.get(key)
        made[key] = _over(below, value) if _is_table(below) and _is_table(value) else value
    return made


def _is_table(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, dict)


def _table(data: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = data[key]
    if not _is_table(value):
        raise TypeError(key)
    return value


def _profile(name: str, data: Mapping[str, object]) -> Profile:
    order = _table(data, "order")
    labels = _table(data, "labels")
    parts = {PartKind(kind): str(key) for kind, key in _table(data, "parts").items()}
    return Profile(
        name=name,
        grid=Grid(**{key: _number(value) for key, value in _table(data, "grid").items()}),
        number_form=NumberForm(str(data["number_form"])),
        time_form=TimeForm(str(data["time_form"])),
        people=AttendanceForm(str(data["people"])),
        masthead=MastheadForm(str(data["masthead"])),
        bold_labels=data["bold_labels"] is True,
        title_with_genitive=data["title_with_genitive"] is True,
        date_and_time_on_lines=data["date_and_time_on_lines"] is True,
        presenters_in_heading=data["presenters_in_heading"] is True,
        recusal_has_heading=data["recusal_has_heading"] is True,
        movements_in_items=data["movements_in_items"] is True,
        attachments_tell_items=data["attachments_tell_items"] is True,
        contents_tell_attachments=data["contents_tell_attachments"] is True,
        contents_from=_number(data["contents_from"]),
        order={kind: _names(order[kind.value]) for kind in DocumentKind},
        parts={kind: Label(key) for kind, key in parts.items() if key},
        labels={
            language: {key: str(word) for key, word in _table(labels, language.value).items()}
            for language in Language
        },
    )


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(str(name) for name in value)
