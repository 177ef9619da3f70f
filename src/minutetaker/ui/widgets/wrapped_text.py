"""Text of several lines, measured by the very layout that paints it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Characters painted apart: bolder, on a ground, in a colour of their own, with a line."""

    start: int
    length: int
    ground: QColor | None = None
    ink: QColor | None = None
    weight: int = 600
    is_underlined: bool = False
    is_struck: bool = False


class WrappedText:
    """Words laid out in a width, on ``most_lines`` lines at most; the last one is elided.

    Lines stand ``line_height`` apart whatever the font's own height is.
    """

    def __init__(  # all of them shape the one layout
        self,
        text: str,
        font: QFont,
        width: float,
        line_height: float,
        most_lines: int = 3,
        emphases: Sequence[Emphasis] = (),
    ) -> None:
        self._line_height = line_height
        self._width = max(width, 1.0)
        self._font = font
        self._metrics = QFontMetricsF(font)
        self._layout, lines = self._laid_out(text, emphases)
        self.line_count = max(1, min(lines, most_lines))
        if lines > most_lines:
            start = self._layout.lineAt(most_lines - 1).textStart()
            # A little less than the width, since emphasised words are wider than measured here.
            room = self._width - (self._metrics.averageCharWidth() if emphases else 0)
            tail = self._metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, room)
            self._layout, _ = self._laid_out(text[:start] + tail, emphases)

    @property
    def height(self) -> float:
        """How high all lines are together."""
        return self.line_count * self._line_height

    def _laid_out(self, text: str, emphases: Sequence[Emphasis]) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_range(each, len(text)) for each in emphases if each.start < len(text)])
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            lead = (self._line_height - line.height()) / 2
            line.setPosition(QPointF(0, count * self._line_height + lead))
            count += 1
        layout.endLayout()
        return layout, count

    def draw(self, painter: QPainter, place: QPointF, colour: QColor) -> None:
        """Paint with the first line's top left corner at ``place``."""
        painter.setPen(colour)
        self._layout.draw(painter, place)


def _range(emphasis: Emphasis, length: int) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setFontWeight(emphasis.weight)
    form.setFontUnderline(emphasis.is_underlined)
    form.setFontStrikeOut(emphasis.is_struck)
    if emphasis.ground is not None:
        form.setBackground(QBrush(emphasis.ground))
    if emphasis.ink is not None:
        form.setForeground(QBrush(emphasis.ink))
    made.start = emphasis.start
    made.length = min(emphasis.length, length - emphasis.start)
    made.format = form
    return made
