"""Strokes every part shares: grounds, focus rings, hairlines and single lines of text."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

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


def badge(painter: QPainter, place: QRectF, words: str, fill: QColor, ink: QColor) -> None:
    """A number in a filled circle; a longer one in a pill."""
    font = theme.font("caption", 600)
    wide = max(place.height(), width_of(words, font) + place.height() / 2)
    shape = QRectF(place.center().x() - wide / 2, place.top(), wide, place.height())
    ground(painter, shape, fill, place.height() / 2)
    line_of_text(painter, shape, words, font, ink, Qt.AlignmentFlag.AlignHCenter)


def floating(painter: QPainter, panel: QRectF, reach: int) -> None:
    """The ground of what lies over the page for a moment, and its shadow as far as it reaches."""
    tokens = theme.tokens()
    strength = 3 if tokens.scheme == "light" else 9
    ratio = painter.device().devicePixelRatio() if painter.device() is not None else 1.0
    _draw_frame(painter, panel.adjusted(-reach, -reach, reach, reach), reach, strength, ratio)
    ground(painter, panel, tokens.raised, _PALETTE)
    edge(painter, panel, tokens.line, 1.0, _PALETTE)


def _draw_frame(painter: QPainter, place: QRectF, reach: int, strength: int, ratio: float) -> None:
    """The shadow from its four corners and four sides; its middle lies under the panel."""
    picture = _shadow(reach, strength, ratio)
    side = picture.width() / ratio
    corner = (side - 1) / 2
    across = ((0.0, corner), (corner, 1.0), (corner + 1, corner))
    xs = _parts(place.left(), place.width(), corner)
    ys = _parts(place.top(), place.height(), corner)
    for column, (left, width) in enumerate(xs):
        for row, (top, height) in enumerate(ys):
            if (column, row) != (1, 1):
                (from_x, wide), (from_y, high) = across[column], across[row]
                source = QRectF(from_x * ratio, from_y * ratio, wide * ratio, high * ratio)
                painter.drawPixmap(QRectF(left, top, width, height), picture, source)


def _parts(start: float, length: float, corner: float) -> tuple[tuple[float, float], ...]:
    corner = min(corner, length / 2)  # a panel of one row has no room for whole corners
    middle = length - 2 * corner
    return (start, corner), (start + corner, middle), (start + length - corner, corner)


@lru_cache(8)
def _shadow(reach: int, strength: int, ratio: float) -> QPixmap:
    """A shadow just large enough to have all its corners: painting it anew costs milliseconds."""
    side = 4 * reach + 2 * round(_PALETTE) + 1
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    panel = QRectF(reach, reach, side - 2 * reach, side - 2 * reach)
    for step in range(reach, 0, -2):
        grown = panel.adjusted(-step, -step / 2, step, step)
        ground(painter, grown, QColor(0, 0, 0, strength), _PALETTE + step)
    painter.end()
    return picture


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


@lru_cache(maxsize=4096)
def width_of(text: str, font: QFont) -> float:
    """How wide one line of the text is in the font."""
    return QFontMetricsF(font).horizontalAdvance(text)
