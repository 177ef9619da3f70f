"""What F2 is about to write: the very sentence, when in the item, and who is here after it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.domain.attendance import Phase
from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.segmented_choice import SegmentedChoice

PHASES = (Phase.BEFORE, Phase.DURING, Phase.AFTER)
_LEFT = 48
_RIGHT = 20


class _Outcome(QWidget):
    """The sentence at the left; presence and quorum at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = self._presence = self._icon = ""

    def show_words(self, sentence: str, presence: str, icon: str) -> None:
        self._sentence, self._presence, self._icon = sentence, presence, icon
        self.setAccessibleName(f"{sentence} {presence}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, place = theme.tokens(), QRectF(self.rect())
        small = theme.font("caption")
        width = painting.width_of(self._presence, small)
        spot = QRectF(place.right() - width, place.top(), width + 1, place.height())
        painting.line_of_text(painter, spot, self._presence, small, tokens.text2)
        side = theme.px(16)
        square = QRectF(spot.left() - side - 6, place.center().y() - side / 2, side, side)
        icons.draw(painter, square, self._icon or "check", tokens.text2)
        place.setRight(square.left() - theme.px(8))
        painting.line_of_text(painter, place, self._sentence, small, tokens.text2)
        painter.end()


class AttendancePreview(QWidget):
    """Stands under the row that Enter would choose; Tab moves the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = (
            self.tr("before the item"),
            self.tr("during the item"),
            self.tr("after the item"),
        )
        self._item = QLabel(self)
        self._item.setFont(theme.font("body"))
        self.choice = SegmentedChoice(words, self)
        self.choice.set_choice(PHASES.index(Phase.DURING))
        hint = QLabel(self.tr("Tab changes"), self)
        hint.setFont(theme.font("caption"))
        for label in (self._item, hint):
            theme.make_quiet(label)
        self._outcome = _Outcome(self)
        self._when = QWidget(self)
        row = QHBoxLayout(self._when)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._item)
        row.addWidget(self.choice)
        row.addStretch(1)
        row.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(_LEFT), theme.px(4), theme.px(_RIGHT), theme.px(6))
        column.setSpacing(theme.px(4))
        column.addWidget(self._when)
        column.addWidget(self._outcome)

    def phase(self) -> Phase:
        """When in the item it happens."""
        return PHASES[self.choice.choice()]

    def show_outcome(self, item: str, sentence: str, presence: str, icon: str) -> None:
        """Say what is written; no item: the choice of a moment is left out."""
        self._when.setVisible(bool(item))
        self._item.setText(item)
        self._outcome.show_words(sentence, presence, icon)
