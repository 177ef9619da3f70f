"""The JSON Schema of the meeting file, read off the same records as the reader."""

from dataclasses import is_dataclass
from datetime import date, datetime
from enum import Enum

from minutetaker.domain.forms import Form
from minutetaker.domain.minutes import FORMAT, VERSION, Minutes
from minutetaker.domain.record_form import ValueForm, keys_of

Schema = dict[str, object]


def schema() -> Schema:
    """The JSON Schema (draft 2020-12) of a meeting file."""
    known: dict[str, Schema] = {}
    whole = dict(_record(Minutes, known))
    properties = {
        **_properties(whole),
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "minutetaker meeting",
        **whole,
        "properties": properties,
        "required": ["format", "version", *_required(whole)],
        "$defs": dict(sorted(known.items())),
    }


def _properties(record: Schema) -> Schema:
    properties = record["properties"]
    return properties if isinstance(properties, dict) else {}


def _required(record: Schema) -> list[str]:
    required = record.get("required")
    return required if isinstance(required, list) else []


def _record(kind: type, known: dict[str, Schema]) -> Schema:
    properties: Schema = {}
    for key in keys_of(kind):
        value = _value(key.value, known)
        properties[key.key] = value if key.required else {"anyOf": [value, {"type": "null"}]}
    required = [key.key for key in keys_of(kind) if key.required]
    made: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
    doc = (kind.__doc__ or "").strip().partition("\n")[0]
    return {"description": doc, **made, **({"required": required} if required else {})}


def _value(form: ValueForm, known: dict[str, Schema]) -> Schema:
    if form.keyed is not None:
        names: Schema = {"propertyNames": _one(form.keyed, None, known)}
        return {"type": "object", **names, "additionalProperties": {"type": "string"}}
    kinds = [_one(kind, form.written, known) for kind in form.kinds]
    value: Schema = kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    return {"type": "array", "items": value} if form.many else value


def _one(kind: type, written: Form | None, known: dict[str, Schema]) -> Schema:
    if is_dataclass(kind):
        name = kind.__name__
        if name not in known:
            known[name] = {}
            known[name] = _record(kind, known)
        return {"$ref": f"#/$defs/{name}"}
    if issubclass(kind, Enum):
        return {"enum": [each.value for each in kind]}
    if kind in _PLAIN:
        return _PLAIN[kind]
    made: Schema = {"type": "string"}
    return made | _FORMS.get(written, {})


_PLAIN: dict[type, Schema] = {
    datetime: {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$"},
    date: {"type": "string", "format": "date"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
}
_FORMS: dict[Form | None, Schema] = {
    Form.TIME: {"pattern": r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$"},
    Form.ID: {"minLength": 1},
    Form.FILE_NAME: {"pattern": r"^[^/\\:]+$"},
}
