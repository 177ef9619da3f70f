"""Which field on the page is which field of the item, after others have come or gone."""

from collections.abc import Sequence

from minutetaker.ui.models.item_fields import FieldSpec, Shape
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


def _says_the_same(field: BoundField, spec: FieldSpec) -> bool:
    if spec.shape is not Shape.NOTES or field.spec.shape is not Shape.NOTES:
        return False
    return field.spec.kind is spec.kind and field.stored == spec.text


def _is_the_same(field: BoundField, spec: FieldSpec) -> bool:
    return field.spec.shape is spec.shape and field.spec.identity == spec.identity
