"""The figures of a vote and the bar that shows their shares; words say what each is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from minutetaker.domain.voting import NoSide
from minutetaker.ui import theme
from minutetaker.ui.models.vote_sheet import Figure
from minutetaker.ui.widgets import painting

_LINE = 48
_UNDER = 14
_LEAST = 16
_MOST = 64
_GAP = 8
_BETWEEN = 3


def figures_height(figures: Sequence[Figure], width: int) -> int:
    """How high the figures are in this width."""
    return theme.px(_LINE) * len(_lines(figures, width))


def paint_figures(painter: QPainter, figures: Sequence[Figure], frame: QRectF) -> None:
    """Each figure with its word beside it; those of no side of the vote are quieter."""
    base = frame.top() - theme.px(_UNDER)
    for line in _lines(figures, round(frame.width())):
        base += theme.px(_LINE)
        spare = frame.width() - sum(map(_width, line))
        gap = min(max(spare / max(len(line) - 1, 1), theme.px(_LEAST)), theme.px(_MOST))
        left = frame.left()
        for figure in line:
            _paint_figure(painter, figure, QPointF(left, base))
            left += _width(figure) + gap


def _paint_figure(painter: QPainter, figure: Figure, at: QPointF) -> None:
    tokens, face = theme.tokens(), _face(figure)
    painter.setFont(face)
    painter.setPen(tokens.text if isinstance(figure.side, int) else tokens.text2)
    painter.drawText(at, str(figure.count))
    right = painting.width_of(str(figure.count), face) + theme.px(_GAP)
    painter.setFont(theme.font("body", 500))
    painter.setPen(tokens.text2)
    painter.drawText(QPointF(at.x() + right, at.y()), figure.word)


def _face(figure: Figure) -> QFont:
    return theme.font("empty", 600 if isinstance(figure.side, int) else 400)


def _width(figure: Figure) -> float:
    word = painting.width_of(figure.word, theme.font("body", 500))
    return painting.width_of(str(figure.count), _face(figure)) + theme.px(_GAP) + word


def _lines(figures: Sequence[Figure], width: int) -> list[list[Figure]]:
    """The figures in as many lines as they need."""
    lines: list[list[Figure]] = [[]]
    for figure in figures:
        taken = sum(_width(each) + theme.px(_LEAST) for each in lines[-1])
        if lines[-1] and taken + _width(figure) > width:
            lines.append([])
        lines[-1].append(figure)
    return lines


def paint_bar(painter: QPainter, figures: Sequence[Figure], frame: QRectF) -> None:
    """The shares beside each other; the votes not cast have only an edge."""
    total = sum(each.count for each in figures)
    if not total:
        painting.edge(painter, frame, theme.tokens().control, 1.0, frame.height() / 2)
        return
    shown = [each for each in figures if each.count]
    room = frame.width() - _BETWEEN * (len(shown) - 1)
    left = frame.left()
    for figure in shown:
        width = room * figure.count / total
        place = QRectF(left, frame.top(), width, frame.height())
        colour = _colour(figure)
        if colour is None:
            painting.edge(painter, place, theme.tokens().control, 1.0, frame.height() / 2)
        else:
            painting.ground(painter, place, colour, min(frame.height(), width) / 2)
        left += width + _BETWEEN


def _colour(figure: Figure) -> QColor | None:
    tokens = theme.tokens()
    if figure.side is None or figure.side is NoSide.ABSENT:
        return None
    if figure.side is NoSide.BLANK:
        return tokens.control
    return (tokens.accent, tokens.text2, tokens.text3)[min(figure.side, 2)]
