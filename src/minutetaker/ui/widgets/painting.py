"""Strokes every part shares: grounds, focus rings, hairlines and single lines of text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from minutetaker.ui import theme

RADIUS = 6.0
RING = 2.0
_RING_ON_ACCENT = 1.5
_PALETTE = 10.0


def ground(painter: QPainter, rect: QRectF, colour: QColor, radius: float = RADIUS) -> None:
    """Fill a rounded ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def edge(
    painter: QPainter, rect: QRectF, colour: QColor, width: float = 1.0, radius: float = RADIUS
) -> None:
    """Stroke a rounded edge that lies wholly inside the rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
    painter.restore()


def floating(painter: QPainter, panel: QRectF, reach: int) -> None:
    """The ground of what lies over the page for a moment, and its shadow as far as it reaches."""
    tokens = theme.tokens()
    strength = 3 if tokens.scheme == "light" else 9
    for step in range(reach, 0, -2):
        grown = panel.adjusted(-step, -step / 2, step, step)
        ground(painter, grown, QColor(0, 0, 0, strength), _PALETTE + step)
    ground(painter, panel, tokens.raised, _PALETTE)
    edge(painter, panel, tokens.line, 1.0, _PALETTE)


def focus_ring(painter: QPainter, rect: QRectF) -> None:
    """The accent ring inside a row or button that has the keys."""
    edge(painter, rect, theme.tokens().accent, RING)


def focus_ring_on_accent(painter: QPainter, rect: QRectF) -> None:
    """The ring of a button whose ground is the accent itself."""
    inner = rect.adjusted(RING, RING, -RING, -RING)
    edge(painter, inner, theme.tokens().on_accent, _RING_ON_ACCENT, RADIUS - RING)


def hairline(painter: QPainter, start: QPointF, length: float, colour: QColor) -> None:
    """A horizontal line one logical pixel thick, from ``start`` to the right."""
    painter.fillRect(QRectF(start.x(), start.y(), length, 1.0), colour)


def line_of_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line, centred upright in the rectangle, elided at the right where it doesn't fit."""
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def width_of(text: str, font: QFont) -> float:
    """How wide one line of the text is in the font."""
    return QFontMetricsF(font).horizontalAdvance(text)
