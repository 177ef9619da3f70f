"""What the body left open at its meeting before, as rows to be taken up in this one."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from minutetaker.domain.minutes import Minutes
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services.continuing import LeftOpen
from minutetaker.ui import i18n, theme
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.list_parts import Index, RowRole
from minutetaker.ui.widgets.row_delegates import TwoLineDelegate

_TAKE = RowRole.ID + 1
"""str: what Enter does with the row; nothing where it is done."""


def left_open_rows(left: Iterable[LeftOpen], minutes: Minutes) -> list[Row]:
    """What was left open, with a check where it is on the agenda already."""
    titles = {item.title for item in minutes.items}
    return [_row(each, is_taken=each.title in titles) for each in left]


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


class LeftOpenDelegate(TwoLineDelegate):
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
        height = theme.px(list_parts.LINE)
        right = option.rect.left() + list_parts.width_for(option) - theme.px(list_parts.MARGIN)
        top = option.rect.bottom() - theme.px(7) - height
        place = QRectF(QRectF(right - width, top, 0, 0).topLeft(), QSizeF(width, height))
        is_hovered = option.state & QStyle.StateFlag.State_MouseOver
        ground = tokens.hover if is_hovered else tokens.panel
        painter.fillRect(place.adjusted(-theme.px(8), 0, 0, 0), ground)
        list_parts.draw_icon(painter, "plus", place.left(), place.center().y(), tokens.text2)
        right_aligned = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, take, font, tokens.text2, right_aligned)
