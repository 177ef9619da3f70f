"""What the body left open at its meeting before, to be taken up in this one."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services.continuing import LeftOpen, Previous
from minutetaker.ui import i18n, theme
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.column_heading import ColumnHeading
from minutetaker.ui.widgets.hairline import Hairline
from minutetaker.ui.widgets.list_parts import Index, PartList, RowRole
from minutetaker.ui.widgets.row_delegates import TwoLineDelegate

_TAKE = RowRole.ID + 1
"""str: what Enter does with the row; nothing where it is done."""


def _row(left: LeftOpen, *, is_taken: bool) -> Row:
    second = _second_line(left, is_taken=is_taken)
    roles: dict[int, object] = {
        RowRole.ICON: "check" if is_taken else "circle",
        RowRole.ICON_COLOUR: "text2" if is_taken else "control",
        RowRole.SECOND: second,
        _TAKE: "" if is_taken else QCoreApplication.translate("LeftOpen", "To the agenda"),
    }
    return Row(left.key, left.title, f"{left.title}, {second}" if second else None, roles)


def _second_line(left: LeftOpen, *, is_taken: bool) -> str:
    if is_taken:
        return QCoreApplication.translate("LeftOpen", "on the agenda")
    if left.state is not None:
        return QCoreApplication.translate("LeftOpen", "not finished")
    due = ""
    if left.due:
        day = dates.without_year(left.due, Language(i18n.language()))
        due = QCoreApplication.translate("LeftOpen", "due {day}").format(day=day)
    return ", ".join(filter(None, (left.owner, due)))


class LeftOpenPanel(QWidget):
    """A heading and the rows under a hairline; nothing at all where nothing was left open.

    Signals:
        title_chosen: (str) Enter on something that is not on the agenda yet.
    """

    title_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left: tuple[LeftOpen, ...] = ()
        self._taken: frozenset[str] = frozenset()
        self._rows = RowsModel(self)
        self._heading = ColumnHeading(parent=self)
        self.open_list = PartList(self)
        self.open_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        self.open_list.setModel(self._rows)
        self.open_list.setItemDelegate(_LeftOpenDelegate(self))
        self.open_list.setAccessibleName(
            QCoreApplication.translate("PreparePage", "Left open at the last meeting")
        )
        self.open_list.row_chosen.connect(self._on_row_chosen)
        self.setFocusProxy(self.open_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addWidget(self._heading)
        column.addWidget(self.open_list, 1)

    def show_left(self, before: Previous | None, minutes: Minutes | None) -> None:
        """Show what the meeting before left open; None: there is none before."""
        self._left = before.left_open if before is not None else ()
        label = before.label if before is not None else ""
        title = QCoreApplication.translate("PreparePage", "Left open at meeting {label}")
        self._heading.show_words(title.format(label=label))
        self.show_taken(minutes)

    def show_taken(self, minutes: Minutes | None) -> None:
        """Check what is on the agenda now."""
        items = minutes.items if minutes is not None else ()
        self._taken = frozenset(item.title for item in items if item.title)
        self._rows.show_rows(
            [_row(each, is_taken=each.title in self._taken) for each in self._left]
        )
        self.setVisible(bool(self._left))

    def _on_row_chosen(self, key: str) -> None:
        chosen = next(each for each in self._left if each.key == key)
        if chosen.title not in self._taken:
            self.title_chosen.emit(chosen.title)


class _LeftOpenDelegate(TwoLineDelegate):
    """Says at the row with the keys, or under the pointer, what Enter does."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint_row(painter, option, index)
        take = list_parts.words(index, _TAKE)
        is_meant = option.state & (
            QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
        )
        if not take or not is_meant:
            return
        tokens, font = theme.tokens(), theme.font("caption", 500)
        width = painting.width_of(take, font) + theme.px(list_parts.ICON + 4)
        right = option.rect.left() + list_parts.width_for(option) - theme.px(list_parts.MARGIN)
        place = QRectF(right - width, option.rect.bottom() - theme.px(21), width, theme.px(16))
        is_hovered = option.state & QStyle.StateFlag.State_MouseOver
        ground = tokens.hover if is_hovered else tokens.panel
        painter.fillRect(place.adjusted(-theme.px(8), 0, 0, 0), ground)
        list_parts.draw_icon(painter, "plus", place.left(), place.center().y(), tokens.text2)
        right_aligned = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, take, font, tokens.text2, right_aligned)
