"""Marks painted over white pages, never in them: what has changed, and the numbers of comments."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from minutetaker.ui import theme
from minutetaker.ui.tokens import LIGHT
from minutetaker.ui.widgets import painting

_TEXT = (0.085, 0.915)
"""Where the text of a page begins and ends, as parts of its width."""
_BAR = 0.07
_BADGE = 0.95
_SIDE = 18


@dataclass(frozen=True, slots=True)
class PageMark:
    """A stretch of a page (from 0), ``top`` and ``bottom`` parts of its height.

    With a ``number`` it is a comment, else a change; ``is_lit``: the one that is walked to.
    """

    page: int
    top: float
    bottom: float
    number: str = ""
    is_lit: bool = False


def paint_marks(painter: QPainter, page: QRectF, marks: Sequence[PageMark]) -> None:
    """Paint the marks of one page, which lies at this place; a page is white in every scheme."""
    is_plain = theme.tokens().scheme == "contrast"
    free = page.top()
    for mark in marks:
        top = page.top() + mark.top * page.height()
        if mark.number:
            side = float(theme.px(_SIDE))
            place = QRectF(page.left() + _BADGE * page.width() - side / 2, 0, side, side)
            # Two comments on one place stand under each other.
            place.moveTop(max(top, free))
            free = place.bottom() + theme.px(2)
            painting.badge(painter, place, mark.number, LIGHT.warn, LIGHT.base)
            continue
        bottom = page.top() + mark.bottom * page.height()
        if not is_plain:
            left, right = (page.left() + each * page.width() for each in _TEXT)
            painter.save()
            # The letters under the tint stay as black as they print.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(QRectF(left, top, right - left, bottom - top), LIGHT.soft)
            painter.restore()
        wide = float(theme.px(5 if mark.is_lit else 2))
        bar = QRectF(page.left() + _BAR * page.width() - wide, top, wide, bottom - top)
        painter.fillRect(bar, LIGHT.text if is_plain else LIGHT.accent)
