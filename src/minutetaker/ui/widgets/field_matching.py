"""Which field on the page is which field of the item, after others have come or gone."""

from collections.abc import Sequence

from minutetaker.ui.models.item_fields import NOTES, FieldSpec, Shape
from minutetaker.ui.widgets.bound_field import BoundField


def matched(
    fields: Sequence[BoundField], specs: Sequence[FieldSpec]
) -> tuple[BoundField | None, ...]:
    """The field that goes on showing each spec; None where one has to be made.

    Words tell parts of one kind apart: the same words are the same field, wherever it stands now.
    """
    spare = list(fields)
    found: list[BoundField | None] = [None] * len(specs)
    for is_same in (_says_the_same, _is_the_same):
        for at, spec in enumerate(specs):
            if found[at] is None:
                field = next((each for each in spare if is_same(each, spec)), None)
                if field is not None:
                    spare.remove(field)
                    found[at] = field
    return tuple(found)


def field_called(fields: Sequence[BoundField], key_or_identity: str) -> BoundField | None:
    """The field with this identity, else the one whose text is stored under this key."""
    for name in ("identity", "key"):
        for field in fields:
            if getattr(field.spec, name) == key_or_identity:
                return field
    return None


def writing_place(fields: Sequence[BoundField]) -> BoundField | None:
    """The last field of notes, where writing goes on; else the last that can be typed in."""
    notes = [each for each in fields if each.spec.shape is Shape.NOTES]
    typed = [each for each in notes if each.spec.kind in NOTES] or notes
    typed = typed or [each for each in fields if each.spec.shape is not Shape.TOLD]
    return typed[-1] if typed else None


def _says_the_same(field: BoundField, spec: FieldSpec) -> bool:
    if spec.shape is not Shape.NOTES or field.spec.shape is not Shape.NOTES:
        return False
    return field.spec.kind is spec.kind and field.stored == spec.text


def _is_the_same(field: BoundField, spec: FieldSpec) -> bool:
    """A generated sentence that became own words, or is one again, is the same field."""
    shapes = {field.spec.shape, spec.shape}
    is_alike = len(shapes) == 1 or shapes == {Shape.TOLD, Shape.NOTES}
    return is_alike and field.spec.identity == spec.identity
