"""One of a few words beside each other: radio buttons on a common ground."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting

_HEIGHT = 28
_PADDING = 14
_NARROW = 9
_MANY = 3
"""More words than this stand closer."""


class _Segment(QAbstractButton):
    """One word; the chosen one is bold inside an edge, so that colour alone says nothing."""

    def __init__(self, text: str, padding: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._padding = padding
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        width = painting.width_of(self.text(), theme.font("body", 600)) + 2 * theme.px(
            self._padding
        )
        return QSize(round(width), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, frame = theme.tokens(), QRectF(self.rect())
        if self.isChecked():
            inner = frame.adjusted(1, 1, -1, -1)
            painting.ground(painter, inner, tokens.base)
            painting.edge(painter, inner, tokens.accent, 2 if self.hasFocus() else 1.5)
        elif self.hasFocus():
            painting.focus_ring(painter, frame)
        font = theme.font("body", 600 if self.isChecked() else 400)
        ink = tokens.text if self.isChecked() else tokens.text2
        middle = Qt.AlignmentFlag.AlignHCenter
        painting.line_of_text(painter, frame, self.text(), font, ink, middle)
        painter.end()


class SegmentedChoice(QWidget):
    """A choice seen whole, such as before, during or after the item.

    Signals:
        choice_moved: (int) the place of the word the person chose, from 0.
    """

    choice_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, words: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words: list[str] = []
        self.set_words(words)
        self._group.idClicked.connect(self._on_id_clicked)

    def set_words(self, words: Sequence[str], place: int = 0) -> None:
        """Offer other words, with the one at this place chosen."""
        if len(words) == len(self._words):
            # The keys stay where they are while a count in the words changes.
            for segment, word in zip(self._group.buttons(), words, strict=True):
                segment.setText(word)
                segment.setAccessibleName(word)
                segment.updateGeometry()
            self._words = list(words)
        elif list(words) != self._words:
            self._words = list(words)
            for button in self._group.buttons():
                self._group.removeButton(button)
                self._row.removeWidget(button)
                button.hide()
                button.deleteLater()
            padding = _PADDING if len(words) <= _MANY else _NARROW
            before: QWidget = self
            for at, word in enumerate(words):
                segment = _Segment(word, padding, self)
                # Tab comes to the words where it comes to the choice, not after all else.
                QWidget.setTabOrder(before, segment)
                before = segment
                self._group.addButton(segment, at)
                self._row.addWidget(segment)
        if words:
            self.set_choice(place)

    def choice(self) -> int:
        """The place of the chosen word, from 0."""
        return self._group.checkedId()

    def count(self) -> int:
        """How many words there are."""
        return len(self._words)

    def set_choice(self, place: int) -> None:
        """Show which word is chosen, without telling."""
        button = self._group.button(place)
        button.setChecked(True)
        self.update()

    def move_choice(self, steps: int) -> None:
        """Go on to the next word, from the last to the first; for who has no focus to give."""
        count = len(self._group.buttons())
        if count:
            self.set_choice((self.choice() + steps) % count)
            self.choice_moved.emit(self.choice())

    def _on_id_clicked(self, place: int) -> None:
        self.choice_moved.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.ground(painter, QRectF(self.rect()), theme.tokens().desk)
        painter.end()
