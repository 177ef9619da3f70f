"""A box to tick in the look: an edge like a field's, the accent and a check when it is on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting

_HEIGHT = 28
_BOX = 16
_GAP = 8
_RADIUS = 4


class CheckBox(QCheckBox):
    """Painted wholly by itself, so that it is as large to the finger as a quiet button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = theme.px(_BOX + 2 * _GAP) + painting.width_of(self.text(), theme.font("body"))
        return QSize(round(width), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_BOX + 2 * _GAP), theme.px(_HEIGHT))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, side = theme.tokens(), theme.px(_BOX)
        box = QRectF(theme.px(_GAP) / 2, (self.height() - side) / 2, side, side)
        if self.isChecked():
            painting.ground(painter, box, tokens.accent, _RADIUS)
            icons.draw(painter, box.adjusted(2, 2, -2, -2), "check", tokens.on_accent)
        else:
            if self.underMouse():
                painting.ground(painter, box, tokens.hover, _RADIUS)
            painting.edge(painter, box, tokens.control, 1.0, _RADIUS)
        place = QRectF(self.rect()).adjusted(box.right() + theme.px(_GAP), 0, 0, 0)
        painting.line_of_text(painter, place, self.text(), theme.font("body"), tokens.text)
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(self.rect()))
        painter.end()
