"""What F2 is about to write: the very sentence, when in the item, and who is here after it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.segmented_choice import SegmentedChoice
from minutetaker.ui.widgets.wrapped_text import WrappedText

_LEFT = 48
_RIGHT = 20
_WIDTH = 560 - 2 * 8 - _LEFT - _RIGHT
"""How wide the words are in a palette of its plain width."""
_LINE = 18
_ROOM_FOR_MORE = 3
"""With more answers than this nothing else has room beside them."""


class _Outcome(QWidget):
    """The sentence; presence and quorum at its right, or under it where both don't fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = self._presence = self._icon = self._hint = ""
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_words(self, sentence: str, presence: str, icon: str, hint: str) -> bool:
        """Show them; whether they need another height than before."""
        self._sentence, self._presence = sentence, presence
        self._icon, self._hint = icon, hint
        self.setAccessibleName(f"{sentence} {presence}")
        small, width = theme.font("caption"), theme.px(_WIDTH)
        beside = painting.width_of(sentence, small) + self._presence_width() + theme.px(12)
        lines = 1
        if beside > width or hint:
            lines = 1 + WrappedText(sentence, small, width, theme.px(_LINE), 2).line_count
        is_other, self._lines = lines != self._lines, lines
        self.updateGeometry()
        self.update()
        return is_other

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(6 + _LINE * self._lines))

    def _presence_width(self) -> float:
        return painting.width_of(self._presence, theme.font("caption")) + theme.px(16) + 6

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, place = theme.tokens(), QRectF(self.rect())
        small, line = theme.font("caption"), theme.px(_LINE)
        top = place.top() + theme.px(3)
        last = QRectF(place.left(), top + line * (self._lines - 1), place.width(), line)
        if self._lines > 1:
            last.setWidth(self._presence_width())
        spot = QRectF(last)
        spot.setLeft(spot.right() - self._presence_width() + theme.px(16) + 6)
        painting.line_of_text(painter, spot, self._presence, small, tokens.text2)
        side = theme.px(16)
        square = QRectF(spot.left() - side - 6, last.center().y() - side / 2, side, side)
        icons.draw(painter, square, self._icon or "check", tokens.text2)
        if self._hint:
            right = QRectF(place.left(), last.top(), place.width(), line)
            align = Qt.AlignmentFlag.AlignRight
            painting.line_of_text(painter, right, self._hint, small, tokens.text2, align)
        width = place.width() if self._lines > 1 else square.left() - place.left() - theme.px(8)
        shown = WrappedText(self._sentence, small, width, line, max(1, self._lines - 1))
        shown.draw(painter, QRectF(place.left(), top, width, line).topLeft(), tokens.text2)
        painter.end()


class AttendancePreview(QWidget):
    """Stands under the row that Enter would choose; Tab moves the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = QLabel(self)
        self._item.setFont(theme.font("body"))
        self.choice = SegmentedChoice(self)
        self._hint = QLabel(self.tr("Tab changes"), self)
        self._hint.setFont(theme.font("caption"))
        for label in (self._item, self._hint):
            theme.make_quiet(label)
        self._outcome = _Outcome(self)
        self._when = QWidget(self)
        row = QHBoxLayout(self._when)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._item)
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(self._hint)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(_LEFT), theme.px(4), theme.px(_RIGHT), theme.px(6))
        column.setSpacing(theme.px(4))
        column.addWidget(self._when)
        column.addWidget(self._outcome)

    def show_outcome(self, item: str, sentence: str, presence: str, icon: str) -> bool:
        """Say what is written; without answers the choice of a moment is left out.

        Whether it needs another height than before.
        """
        has_choice, was_shown = self.choice.count() > 0, not self._when.isHidden()
        has_room = self.choice.count() <= _ROOM_FOR_MORE
        self._when.setVisible(has_choice)
        self._item.setText(item)
        self._item.setVisible(bool(item) and has_room)
        self._hint.setVisible(has_room)
        below = "" if has_room else self._hint.text()
        is_other = self._outcome.show_words(sentence, presence, icon, below)
        # Its height is asked for before Qt has told the layout.
        self._column.invalidate()
        return is_other or has_choice != was_shown
