"""The middle column of written text: as wide as reads well, the rest of the room around it."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.gutter_field import LABEL_GAP, LABEL_WIDTH

_STANDARD = 560
_MOST = 640
_LEAST_MARGIN = 21
_NARROW_MARGIN = 24
_TOP = 24
_BOTTOM = 48


class TextColumn(QScrollArea):
    """A page of fields under each other; ``column``, the layout of ``page``, takes them.

    The text is 560 wide, up to 640 where there is room, after the gutter of the labels.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_narrow = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.column = QVBoxLayout(self.page)
        self.column.setSpacing(theme.px(20))
        self.setWidget(self.page)
        self.viewport().setAutoFillBackground(False)
        self.page.setAutoFillBackground(False)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Give up the gutter, where labels stand over their text."""
        self._is_narrow = is_narrow
        self._place_margins()

    def text_left(self) -> int:
        """Where the written text begins, from the left edge."""
        gutter = 0 if self._is_narrow else theme.px(LABEL_WIDTH + LABEL_GAP)
        return self.column.contentsMargins().left() + gutter

    def lay_out_now(self) -> None:
        """Let the page have its height at once, so that it can be scrolled to a place."""
        self.column.activate()
        height = max(self.page.sizeHint().height(), self.viewport().height())
        self.page.resize(self.page.width(), height)

    def show_widget(self, widget: QWidget) -> None:
        """Bring a widget of the page in view, its top above all."""
        self.lay_out_now()
        margin = theme.px(_TOP)
        self.ensureWidgetVisible(widget, 0, margin)
        top = widget.mapTo(self.page, widget.rect().topLeft()).y()
        if top < self.verticalScrollBar().value():
            self.verticalScrollBar().setValue(max(top - margin, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margins()

    def _place_margins(self) -> None:
        if self._is_narrow:
            side = theme.px(_NARROW_MARGIN)
            self.column.setContentsMargins(QMargins(side, theme.px(8), side, theme.px(_TOP)))
            return
        gutter, width = theme.px(LABEL_WIDTH + LABEL_GAP), self.width()
        text = min(max(theme.px(_STANDARD), width - gutter - theme.px(160)), theme.px(_MOST))
        # Its own width, not the viewport's: a scroll bar that comes or goes moves no word.
        spare = max(width - gutter - text, 2 * theme.px(_LEAST_MARGIN))
        scroll_bar = width - self.viewport().width()
        left = spare // 2
        right = max(spare - left - scroll_bar, 0)
        margins = QMargins(left, theme.px(_TOP), right, theme.px(_BOTTOM))
        self.column.setContentsMargins(margins)
