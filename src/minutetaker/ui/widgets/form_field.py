"""A labelled line to fill in: the label above, one line below, the rest of a known word quiet."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from minutetaker.ui import icons, theme

_INPUT = 30
_ICON = 16


class CompletingLineEdit(QLineEdit):
    """Shows in text3 how a known text would go on; Right, End or Enter takes it.

    Tab leaves what was typed: a short name that begins a longer known one must not grow while the
    eyes are on the next field, and nobody looks for a text they typed to have changed behind them.

    Signals:
        completion_taken: (str) the whole text, once the person took the completion.
    """

    completion_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known: tuple[str, ...] = ()
        self.setFont(theme.font("text"))
        # Qt's own inset of two: the words begin where the line below them does.
        self.setTextMargins(-2, 0, -2, 0)

    def set_known(self, known: Sequence[str]) -> None:
        """Offer these texts; the first that begins with what is typed is shown."""
        self.known = tuple(known)
        self.update()

    def completion(self) -> str:
        """The rest of the known text that is offered now; empty for none."""
        typed = self.text()
        if not typed or self.cursorPosition() != len(typed) or not self.hasFocus():
            return ""
        start = typed.casefold()
        for each in self.known:
            if len(each) > len(typed) and each[: len(typed)].casefold() == start:
                return each[len(typed) :]
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        takes = {Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in takes:
            taken = self._take_completion()
            if taken and event.key() in {Qt.Key.Key_Right, Qt.Key.Key_End}:
                return
        super().keyPressEvent(event)

    def _take_completion(self) -> bool:
        rest = self.completion()
        if not rest:
            return False
        self.insert(rest)
        self.completion_taken.emit(self.text())
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus() and self._is_too_long():
            self._paint_elided()
            return
        super().paintEvent(event)
        rest = self.completion()
        if not rest:
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.tokens().text3)
        caret = self.cursorRect()
        metrics = QFontMetricsF(self.font())
        left = caret.center().x() + 1.0
        line = caret.top() + (caret.height() - metrics.height()) / 2 + metrics.ascent()
        shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width() - left)
        painter.drawText(QPointF(left, line), shown)
        painter.end()

    def _is_too_long(self) -> bool:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.width()

    def _paint_elided(self) -> None:
        """Never a letter cut in two: a line that nobody types in ends in an ellipsis."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        metrics = QFontMetricsF(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self.font())
        painter.setPen(self.palette().text().color())
        line = inside.top() + (inside.height() - metrics.height()) / 2 + metrics.ascent()
        painter.drawText(QPointF(0, line), text)
        painter.end()


class ChoiceBox(QComboBox):
    """A choice of few, with the chevron of the look; the wheel never changes it by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font("text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The longest choice doesn't push its neighbours; the form decides how wide it is.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QStylePainter(self), theme.px(_ICON)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room, elide = self.width() - side - theme.px(4), Qt.TextElideMode.ElideRight
        option.currentText = QFontMetricsF(self.font()).elidedText(option.currentText, elide, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRectF(self.width() - side, (self.height() - side) / 2 - 1, side, side)
        icons.draw(painter, place, "chevron-down", theme.tokens().text2)
        painter.end()


class _Labelled(QWidget):
    """A label above an input that is its buddy."""

    def __init__(self, label: str, control: QWidget, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._caption = QLabel(label, self)
        self._caption.setFont(theme.font("caption", 500))
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        theme.make_quiet(self._caption)
        self._caption.setBuddy(control)
        control.setAccessibleName(label)
        control.setMinimumHeight(theme.px(_INPUT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addWidget(control)
        self._control = control
        self.setFocusProxy(control)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_label(self, label: str) -> None:
        """Name the input: above it and to a screen reader."""
        self._caption.setText(label)
        self._control.setAccessibleName(label)


class FormField(_Labelled):
    """A labelled line of text; ``line`` is the input itself."""

    def __init__(self, parent: QWidget | None = None, *, label: str = "") -> None:
        self.line = CompletingLineEdit()
        super().__init__(label, self.line, parent)

    def add_button(self, icon_name: str, name: str) -> QAction:
        """Put a glyph that can be pressed at the end of the line, such as a calendar."""
        action = self.line.addAction(
            icons.icon(icon_name, "text2"), QLineEdit.ActionPosition.TrailingPosition
        )
        action.setText(name)
        action.setToolTip(name)
        return action


class ChoiceField(_Labelled):
    """A labelled choice of few; ``box`` is the input itself."""

    def __init__(self, parent: QWidget | None = None, *, label: str = "") -> None:
        self.box = ChoiceBox()
        super().__init__(label, self.box, parent)
