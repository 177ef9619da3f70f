"""A field on the page: its label and marks hang in the left margin, a rule shows the caret."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.field_editor import FieldEditor

LABEL_WIDTH = 96
LABEL_GAP = 20
_RULE_GAP = 9
_RULE = 2
_LINE = 24
_ICON = 16
_NARROW_INSET = 13
_MARK_ROOM = 24
_LEAST_FACE = 10
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


@dataclass(frozen=True, slots=True)
class GutterMark:
    """A glyph and a word beside the line that holds the character ``place`` of the field.

    ``tip`` says the same as a sentence, for tool tips and screen readers; ``above`` are the words
    over the text where there is no margin.
    """

    place: int
    icon: str
    tip: str
    text: str = ""
    role: ColourRole = "text2"
    above: str = ""


class GutterField(QWidget):
    """Frames a field's content; ``content`` is a FieldEditor or any other widget."""

    def __init__(self, content: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._label = ""
        self._marks: tuple[GutterMark, ...] = ()
        self._has_caret = False
        self._is_waiting = False
        self._is_narrow = False
        self._space = 0
        self._over: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(content)
        self._column.addStretch()
        self._place_content()
        self.set_label(label)
        self.watch(content)

    def put_over(self, line: QWidget) -> None:
        """Put a line over the content; while it is shown the label stands beside it."""
        self._over = line
        self._column.insertWidget(0, line)
        self.watch(line)

    def watch(self, widget: QWidget) -> None:
        """Count the focus of this widget, too, as the caret being in the field."""
        widget.installEventFilter(self)

    def set_label(self, label: str) -> None:
        """Name the field, for the eye and for screen readers."""
        self._label = label
        self._place_content()
        if isinstance(self.content, FieldEditor):
            self.content.setAccessibleName(label)
        else:
            self.setAccessibleName(label)
        self.update()

    def set_marks(self, marks: tuple[GutterMark, ...]) -> None:
        """Show marks beside lines, ordered by place."""
        self._marks = marks
        self.content.setAccessibleDescription(". ".join(mark.tip for mark in marks))
        self._place_content()
        self.update()

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Keep the rule, quiet, while a palette has the keys and will give the caret back."""
        self._is_waiting = is_waiting
        self.update()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the label over the text, where there is no room beside it."""
        self._is_narrow = is_narrow
        self._place_content()
        self.update()

    def set_space_above(self, space: int) -> None:
        """Keep so many pixels free above the field, to part it from the one before."""
        self._space = space
        self._place_content()
        self.update()

    def _place_content(self) -> None:
        if self._is_narrow:
            right = theme.px(_MARK_ROOM) if self._marks else 0
            top = self._space + (theme.px(_LINE) if self._label or self._told_above() else 0)
            self._column.setContentsMargins(theme.px(_NARROW_INSET), top, right, 0)
        else:
            left = theme.px(LABEL_WIDTH + LABEL_GAP)
            self._column.setContentsMargins(left, self._space, 0, 0)
        # Words in the margin stand under the label: a text of one line leaves them room.
        told = self._label and any(mark.text for mark in self._marks) and not self._is_narrow
        self.setMinimumHeight(self._space + 2 * theme.px(_LINE) if told else 0)

    def _told_above(self) -> str:
        """What the marks say where there is no margin: beside the label."""
        return ", ".join(mark.above for mark in self._marks if mark.above)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _FOCUS:
            self._has_caret = kind == QEvent.Type.FocusIn
            self.update()
        elif kind == QEvent.Type.Resize:
            self.update()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.content.setFocus(Qt.FocusReason.MouseFocusReason)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            for mark in self._marks:
                line = self._baseline(mark.place)
                if line - theme.px(_LINE) < event.pos().y() <= line + theme.px(6):
                    QToolTip.showText(event.globalPos(), mark.tip, self)
                    return True
            QToolTip.hideText()
        return super().event(event)

    def _top(self) -> int:
        if self._over is None or self._over.isHidden():
            return self.content.y()
        return self._over.y()

    def _baseline_of_label(self) -> float:
        if self._over is None or self._over.isHidden():
            return self._baseline(0)
        metrics = QFontMetricsF(theme.font("body"))
        return self._over.y() + (self._over.height() - metrics.height()) / 2 + metrics.ascent()

    def _baseline(self, place: int) -> float:
        top = self.content.y()
        if isinstance(self.content, FieldEditor):
            return top + self.content.baseline_at(place)
        metrics = QFontMetricsF(theme.font("text"))
        return top + (theme.px(_LINE) - metrics.height()) / 2 + metrics.ascent()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        if self._has_caret or self._is_waiting:
            left = self.content.x() - theme.px(_RULE_GAP) - _RULE
            top = self._top()
            height = self.content.y() + self.content.height() - top
            rule = QRectF(max(0, left), top, _RULE, height)
            colour = tokens.accent if self._has_caret else tokens.control
            painter.fillRect(rule, colour)
        face = theme.font("body", 500)
        colour = tokens.accent if self._has_caret else tokens.text2
        if self._is_narrow:
            place = QRectF(0, self._space, self.width(), theme.px(_LINE) - 2)
            painting.line_of_text(painter, place, self._label, face, colour)
            if self._told_above():
                place.setRight(place.right() - theme.px(_MARK_ROOM))
                small, right = theme.font("caption"), Qt.AlignmentFlag.AlignRight
                ink = theme.tokens().text2
                painting.line_of_text(painter, place, self._told_above(), small, ink, right)
        else:
            painter.setPen(colour)
            self._draw_ending_at(painter, self._baseline_of_label(), self._label, face)
        self._paint_marks(painter)
        painter.end()

    def _draw_ending_at(self, painter: QPainter, line: float, text: str, face: QFont) -> float:
        """Draw words that end where the gutter ends; where they begin."""
        right = self.content.x() - theme.px(LABEL_GAP)
        metrics = QFontMetricsF(face)
        wanted = metrics.horizontalAdvance(text)
        if wanted > right > 0:
            # A label is read whole: a long one is drawn smaller before it is cut short.
            size, face = QFontInfo(face).pixelSize(), QFont(face)
            face.setPixelSize(max(theme.px(_LEAST_FACE), int(size * right / wanted)))
            metrics = QFontMetricsF(face)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right)
        left = right - metrics.horizontalAdvance(shown)
        painter.setFont(face)
        painter.drawText(QPointF(left, line), shown)
        return left

    def _paint_marks(self, painter: QPainter) -> None:
        face, side = theme.font("caption"), theme.px(_ICON)
        for mark, own_line in self._lines_of_marks():
            line = own_line
            colour = theme.tokens().colour(mark.role)
            painter.setPen(colour)
            left = float(self.content.x() - theme.px(LABEL_GAP))
            if self._is_narrow:
                left = float(self.width())
                if mark.above:
                    line = self._space + (theme.px(_LINE) + QFontMetricsF(face).capHeight()) / 2
            elif mark.text:
                left = self._draw_ending_at(painter, line, mark.text, face) - theme.px(6)
            top = line - QFontMetricsF(face).capHeight() / 2 - side / 2
            icons.draw(painter, QRectF(left - side, top, side, side), mark.icon, colour)

    def _lines_of_marks(self) -> list[tuple[GutterMark, float]]:
        """The marks and their lines; one that falls on the label or another goes below it."""
        least = self._baseline_of_label() + theme.px(
            _LINE if self._label and not self._is_narrow else 0
        )
        placed = [(mark, max(self._baseline(mark.place), least)) for mark in self._marks]
        for at, ((_, above), (mark, line)) in enumerate(pairwise(tuple(placed)), 1):
            placed[at] = (mark, max(line, above + theme.px(18)))
        return placed
