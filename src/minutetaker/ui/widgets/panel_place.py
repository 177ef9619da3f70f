"""Where a panel stands among the fields of an item, in place of the sentence it will become."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from minutetaker.ui import theme
from minutetaker.ui.models.item_fields import Shape
from minutetaker.ui.widgets.bound_field import BoundField
from minutetaker.ui.widgets.gutter_field import GutterField

_FOLLOWING = frozenset({Shape.DECISION, Shape.ACTION})
_SPACE = 12


class PanelPlace:
    """Holds one panel or none; ``column`` is the layout of the fields."""

    def __init__(self, column: QVBoxLayout) -> None:
        self._column = column
        self.panel: GutterField | None = None
        self._stands_in = ""

    def hold(self, panel: GutterField | None, stands_in: str) -> None:
        """Show a panel where this field is, else before the decisions; None: no panel."""
        if self.panel is not None:
            self._column.removeWidget(self.panel)
            self.panel.hide()
        self.panel, self._stands_in = panel, stands_in
        if panel is not None:
            panel.set_space_above(theme.px(_SPACE))

    def hides(self, field: BoundField) -> bool:
        """Whether the panel stands in place of this field."""
        return self.panel is not None and field.spec.identity == self._stands_in

    def in_order(self, fields: Sequence[BoundField]) -> list[GutterField]:
        """The fields with the panel among them."""
        if self.panel is None:
            return list(fields)
        place = next((at for at, each in enumerate(fields) if self.hides(each)), None)
        if place is None:
            found = (at for at, each in enumerate(fields) if each.spec.shape in _FOLLOWING)
            place = next(found, len(fields))
        return [*fields[:place], self.panel, *fields[place:]]
