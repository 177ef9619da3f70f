"""The meeting file's shape, read off the domain's own dataclasses.

Keys, types and which of them are required.
"""

from collections.abc import Hashable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from minutetaker.domain.forms import Form


@dataclass(frozen=True, slots=True)
class ValueForm:
    """What one value may be.

    ``many``: a list of such values; ``keyed``: an object from ``keyed`` to text.
    """

    kinds: tuple[type, ...]
    written: Form | None = None
    many: bool = False
    keyed: type | None = None


@dataclass(frozen=True, slots=True)
class KeyForm:
    """One key of an object: its name in the file and in the model, and whether it must be there."""

    key: str
    attribute: str
    value: ValueForm
    required: bool
    default: object


@cache
def keys_of(record: Hashable) -> tuple[KeyForm, ...]:
    """The keys of a dataclass in the order in which they are written."""
    if not isinstance(record, type) or not is_dataclass(record):
        message = f"{record} is no record of the meeting file"
        raise TypeError(message)
    hints = get_type_hints(record, include_extras=True)
    return tuple(
        KeyForm(
            key=each.metadata.get("key", each.name),
            attribute=each.name,
            value=_value_form(hints[each.name]),
            required=each.default is MISSING and each.default_factory is MISSING,
            default=_default(each.default, each.default_factory),
        )
        for each in fields(record)
    )


def _default(default: object, factory: object) -> object:
    if default is not MISSING:
        return default
    return factory() if callable(factory) else None


def _value_form(hint: object) -> ValueForm:
    if get_origin(hint) is tuple:
        inner = _value_form(get_args(hint)[0])
        return ValueForm(inner.kinds, inner.written, many=True)
    if get_origin(hint) is Mapping:
        return ValueForm((str,), keyed=get_args(hint)[0])
    kinds: list[type] = []
    written: Form | None = None
    for each in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        if get_origin(each) is Annotated:
            kind, written = get_args(each)
            kinds.append(kind)
        elif each is not NoneType:
            kinds.append(each)
    return ValueForm(tuple(kinds), written)
