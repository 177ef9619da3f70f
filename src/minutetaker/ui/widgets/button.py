"""The push button of the look: three kinds, an icon, and its key painted beside the words."""

from typing import Literal

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.tokens import ColourRole, Tokens
from minutetaker.ui.widgets import painting

Kind = Literal["primary", "normal", "quiet", "small"]

_HEIGHTS: dict[Kind, int] = {"primary": 32, "normal": 32, "quiet": 28, "small": 24}
_PADDINGS: dict[Kind, int] = {"primary": 14, "normal": 14, "quiet": 10, "small": 10}
_ICON = 16
_LEAST = 24
_GAP = 8


class Button(QPushButton):
    """One primary a page; normal has an edge, quiet none, small is quiet in caption size.

    ``key`` is only painted and told to screen readers: the shortcut itself belongs to an action.
    The properties ``kind``, ``icon_name`` and ``key`` can be set in a form.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        text: str = "",
        kind: Kind = "normal",
        icon_name: str = "",
        key: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._icon_name = icon_name
        self._key = ""
        self._tint: ColourRole | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._set_key(key)

    def _get_kind(self) -> str:
        return self._kind

    def _set_kind(self, kind: str) -> None:
        if kind in _HEIGHTS:
            self._kind = kind
        self._on_shape_changed()

    def _get_icon_name(self) -> str:
        return self._icon_name

    def _set_icon_name(self, name: str) -> None:
        self._icon_name = name
        self._on_shape_changed()

    def _get_key(self) -> str:
        return self._key

    def _set_key(self, key: str) -> None:
        self._key = key
        self.setAccessibleDescription(key)
        self._on_shape_changed()

    kind = Property(str, _get_kind, _set_kind)
    icon_name = Property(str, _get_icon_name, _set_icon_name)
    key = Property(str, _get_key, _set_key)

    def set_tint(self, role: ColourRole | None) -> None:
        """Paint icon and words in this colour; None: in the colour of the kind."""
        self._tint = role
        self.update()

    def _on_shape_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon, words and key; as high as the kind, for the font of now."""
        label = self._face()
        width = painting.width_of(self._shown_text(), label) + 2 * theme.px(_PADDINGS[self._kind])
        if self._icon_name:
            width += theme.px(_ICON) + (theme.px(_GAP) if self.text() else 0)
        if self._key:
            width += theme.px(_GAP) + painting.width_of(self._key, theme.font("caption"))
        return QSize(round(width + 0.5), max(_LEAST, theme.px(_HEIGHTS[self._kind])))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _face(self) -> QFont:
        if self._kind == "small":
            return theme.font("caption", 500 if self._tint else 400)
        return theme.font("body", 500)

    def _has_edge(self) -> bool:
        return self._kind in {"primary", "normal"}

    def _shown_text(self) -> str:
        # A mnemonic is heard by Qt, never seen.
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _on_accent(self) -> bool:
        return self._kind == "primary" and self.isEnabled()

    def _ground_colour(self, tokens: Tokens) -> QColor | None:
        lit = self.underMouse() and self.isEnabled()
        if self._kind == "primary":
            if not self.isEnabled():
                return tokens.hover
            return _mixed(tokens.accent, tokens.text, 0.14) if lit else tokens.accent
        if self.isChecked():
            return tokens.soft
        if self.isDown():
            return tokens.line
        if lit:
            return tokens.hover
        return tokens.raised if self._kind == "normal" else None

    def _text_colour(self, tokens: Tokens) -> QColor:
        if not self.isEnabled():
            return tokens.text3
        if self._tint is not None:
            return tokens.colour(self._tint)
        if self._on_accent():
            return tokens.on_accent
        if self.isChecked():
            return tokens.on_soft
        return tokens.text if self._kind == "normal" else tokens.text2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses a button as Space does: Qt knows it only in dialogs.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        frame = QRectF(self.rect())
        ground = self._ground_colour(tokens)
        if ground is not None:
            painting.ground(painter, frame, ground)
        is_edged = self._kind == "normal" or (self.isChecked() and tokens.scheme == "contrast")
        if is_edged:
            painting.edge(painter, frame, tokens.control if self.isEnabled() else tokens.line)
        if self.hasFocus():
            if self._on_accent():
                painting.focus_ring_on_accent(painter, frame)
            else:
                painting.focus_ring(painter, frame)
        self._paint_content(painter, frame, tokens)
        painter.end()

    def _paint_content(self, painter: QPainter, frame: QRectF, tokens: Tokens) -> None:
        colour = self._text_colour(tokens)
        label, small = self._face(), theme.font("caption")
        spare = max(0.0, frame.width() - self.sizeHint().width())
        left = frame.left() + theme.px(_PADDINGS[self._kind])
        if self._has_edge():
            left += spare / 2
        right = (
            frame.right() - theme.px(_PADDINGS[self._kind]) - (spare / 2 if self._has_edge() else 0)
        )
        if self._icon_name:
            side = theme.px(_ICON)
            square = QRectF(left, (frame.height() - side) / 2, side, side)
            icons.draw(painter, square, self._icon_name, colour)
            left += side + theme.px(_GAP)
        if self._key:
            width = painting.width_of(self._key, small)
            place = QRectF(right - width, 0, width + 1, frame.height())
            key_colour = colour if self._on_accent() else tokens.text3
            painting.line_of_text(painter, place, self._key, small, key_colour)
            right -= width + theme.px(_GAP)
        place = QRectF(left, 0, max(0.0, right - left) + 1, frame.height())
        painting.line_of_text(painter, place, self._shown_text(), label, colour)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        first.redF() * (1 - share) + second.redF() * share,
        first.greenF() * (1 - share) + second.greenF() * share,
        first.blueF() * (1 - share) + second.blueF() * share,
    )
