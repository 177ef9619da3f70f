"""The head of the window: which meeting, which stage, and the way to everything else."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.stage_tabs import Stage, StageButton, StageTabs

_HEIGHT = 48
_MARGIN = 16
_ICON = 16
_GAP = 8
_SEARCH_WIDTH = 232
_NARROW = 720
_SHORT_SEARCH = 84
_LEAST_TITLE = 160
_SECOND_LINE = 18


class SearchButton(QPushButton):
    """Looks like a search field and opens the palette; short, it is a glyph and the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_short = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setText(self.tr("Search and commands"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("Ctrl+K")
        self.setToolTip(f"{self.text()} (Ctrl+K)")

    def whole_width(self) -> int:
        """How wide it is with all of its words."""
        words = painting.width_of(self.text(), theme.font("body"))
        key = painting.width_of("Ctrl+K", theme.font("caption"))
        around = theme.px(2 * 10 + _ICON + 2 * _GAP)
        return max(theme.px(_SEARCH_WIDTH), round(words + key) + around + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, frame = theme.tokens(), QRectF(self.rect())
        lit = self.underMouse()
        if not self.is_short or lit:
            panel = tokens.panel if tokens.scheme != "dark" else tokens.raised
            painting.ground(painter, frame, tokens.hover if lit else panel)
        if tokens.scheme == "contrast":
            painting.edge(painter, frame, tokens.control)
        if self.hasFocus():
            painting.focus_ring(painter, frame)
        side, inset = theme.px(_ICON), theme.px(10)
        square = QRectF(inset, (frame.height() - side) / 2, side, side)
        icons.draw(painter, square, "search", tokens.text2)
        inner = frame.adjusted(inset + side + theme.px(_GAP), 0, -inset, 0)
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, inner, "Ctrl+K", theme.font("caption"), tokens.text3, right)
        if not self.is_short:
            key = painting.width_of("Ctrl+K", theme.font("caption")) + theme.px(_GAP)
            words = inner.adjusted(0, 0, -key, 0)
            painting.line_of_text(painter, words, self.text(), theme.font("body"), tokens.text2)
        painter.end()


class Header(QWidget):
    """Names the meeting at the left, the stages in the middle, search at the right.

    Signals:
        stage_requested: (Stage) the person chose a stage.
        search_requested: the person wants the palette.
    """

    stage_requested = Signal(object)
    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = ""
        self._meeting = ""
        self._status_icon = ""
        self._status_word = ""
        self._secrecy = ""
        self._stage_button = StageButton(self)
        self._tabs = StageTabs(self)
        self._search = SearchButton(self)
        self._stage_button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tabs.stage_requested.connect(self.stage_requested)
        self._stage_button.stage_requested.connect(self.stage_requested)
        self._search.clicked.connect(self._on_search_clicked)

    def set_meeting(
        self,
        body: str,
        meeting: str = "",
        status_icon: str = "",
        status_word: str = "",
        secrecy: str = "",
    ) -> None:
        """Show whose meeting is open: short name, "Kokous 6/2026", glyph and word of its status.

        ``secrecy``: how much of the whole meeting is secret, and why; it gets a line of its own.

        Without a meeting only ``body`` stands there, as the name of the program or the archive.
        """
        self._body, self._meeting = body, meeting
        self._status_icon, self._status_word = status_icon, status_word
        self._secrecy = secrecy
        told = (body, meeting, status_word, secrecy)
        self.setAccessibleName(", ".join(part for part in told if part))
        self.update()

    def set_stage(self, stage: Stage) -> None:
        """Show which stage is current."""
        self._tabs.set_stage(stage)
        self._stage_button.set_stage(stage)
        self._place_children()

    def stage(self) -> Stage:
        """The stage shown as current."""
        return self._tabs.stage()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(1040), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_children()

    def _place_children(self) -> None:
        narrow = self.width() < theme.px(_NARROW)
        height = self.height()
        self._stage_button.setVisible(narrow)
        self._tabs.setVisible(not narrow)
        if narrow:
            hint = self._stage_button.sizeHint()
            self._stage_button.setGeometry(
                theme.px(6), (height - hint.height()) // 2, hint.width(), hint.height()
            )
        tabs = self._tabs.sizeHint()
        left = max((self.width() - tabs.width()) // 2, theme.px(_LEAST_TITLE))
        right = theme.px(_MARGIN - 4)
        room = self.width() - right - (left + tabs.width() if not narrow else 0) - theme.px(_GAP)
        whole = self._search.whole_width()
        self._search.is_short = narrow or room < whole
        width = theme.px(_SHORT_SEARCH) if self._search.is_short else whole
        self._search.setGeometry(
            self.width() - right - width, (height - theme.px(32)) // 2, width, theme.px(32)
        )
        left = min(left, self._search.x() - tabs.width() - theme.px(_GAP))
        self._tabs.setGeometry(left, height - tabs.height(), tabs.width(), tabs.height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            # The ground may be cut short where the head is narrow.
            QToolTip.showText(event.globalPos(), self._secrecy, self)
            return True
        return super().event(event)

    def _on_search_clicked(self) -> None:
        self.search_requested.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(self.rect(), tokens.base)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        height = float(self.height())
        is_narrow = not self._tabs.isVisible()
        left, right = float(theme.px(_MARGIN)), float(self._tabs.x())
        if is_narrow:
            left = self._stage_button.geometry().right() + theme.px(_GAP)
            right = float(self._search.x())
        if self._secrecy:
            height -= theme.px(_SECOND_LINE)
            place = QRectF(left, height - theme.px(6), right - left, theme.px(_SECOND_LINE))
            self._paint_secrecy(painter, place)
        title = QRectF(left, 0, max(0.0, right - left), height)
        (self._paint_narrow_title if is_narrow else self._paint_title)(painter, title)
        painter.end()

    def _paint_secrecy(self, painter: QPainter, place: QRectF) -> None:
        side, ink = theme.px(_ICON), theme.tokens().text2
        square = QRectF(place.left(), place.center().y() - side / 2, side, side)
        icons.draw(painter, square, SECRET_GLYPH, ink)
        place.setLeft(place.left() + side + theme.px(_GAP) - 2)
        painting.line_of_text(painter, place, self._secrecy, theme.font("caption"), ink)

    def _paint_narrow_title(self, painter: QPainter, place: QRectF) -> None:
        number = self._meeting.rpartition(" ")[2]
        words = f"{self._body} {number}".strip()
        painting.line_of_text(painter, place, words, theme.font("body", 600), theme.tokens().text)

    def _paint_title(self, painter: QPainter, title: QRectF) -> None:
        tokens, height, gap = theme.tokens(), title.height(), theme.px(_GAP)
        left, right = title.left(), title.right()
        strong, plain, small = theme.font("body", 600), theme.font("body"), theme.font("caption")
        width = min(painting.width_of(self._body, strong), right - left)
        place = QRectF(left, 0, width, height)
        painting.line_of_text(painter, place, self._body, strong, tokens.text)
        left += width + gap
        width = painting.width_of(self._meeting, plain)
        if not self._meeting or left + width > right:
            return
        place = QRectF(left, 0, width + 1, height)
        painting.line_of_text(painter, place, self._meeting, plain, tokens.text2)
        left += width + gap + theme.px(4)
        side = theme.px(_ICON)
        width = painting.width_of(self._status_word, small)
        if not self._status_icon or left + side + gap + width > right:
            return
        square = QRectF(left, (height - side) / 2, side, side)
        icons.draw(painter, square, self._status_icon, tokens.text2)
        place = QRectF(left + side + gap - 2, 0, width + 1, height)
        painting.line_of_text(painter, place, self._status_word, small, tokens.text2)
