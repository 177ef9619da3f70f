"""White pages on the desk: what will print, to be read, scrolled and zoomed by keys."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.page_marks import PageMark, paint_marks

A4 = (595.3, 841.9)
"""Width and height of a page in points; at 100 % a point is a pixel of the look."""
_GAP = 20
_SIDE = 24
ZOOM_STEPS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.12, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
STANDARD = 1.12
_JUST_SEEN = 0.005


class PageView(QAbstractScrollArea):
    """Shows pages under each other. Up, Down, Page Up and Down scroll; + and - zoom.

    Signals:
        page_changed: (int, int) the page at the top, from 1, and how many there are.
        place_changed: (int, float) the page that is read, from 0, and how far down it.
        zoom_changed: (float) the pages have another size.
        edit_requested: () Enter on what is read.
    """

    page_changed = Signal(object, object)
    place_changed = Signal(object, object)
    zoom_changed = Signal(object)
    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[_Page, ...] = ()
        self._marks: dict[int, list[PageMark]] = {}
        self._zoom = STANDARD
        self._is_fitted, self._has_ring = True, False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def zoom(self) -> float:
        """How large the pages are; 1.0: a point is a pixel of the look."""
        return self._zoom

    def show_pages(self, drawings: Sequence[bytes]) -> None:
        """Show these pages (SVG); the place that was read stays where it was."""
        # A page that is as it was keeps its picture: after most changes that is all but one.
        before = dict(enumerate(self._pages))
        self._pages = tuple(
            before[at] if at in before and before[at].drawing == drawing else _Page(drawing)
            for at, drawing in enumerate(drawings)
        )
        self._fit()
        self.setAccessibleDescription(self.tr("%n page(s)", "", len(self._pages)))

    def show_marks(self, marks: Iterable[PageMark]) -> None:
        """Show these marks on the pages, and no others."""
        self._marks = {}
        for mark in sorted(marks, key=lambda each: each.top):
            self._marks.setdefault(mark.page, []).append(mark)
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages in another size."""
        self._is_fitted = False
        self._put_zoom(min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1]))

    def _put_zoom(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self._zoom = zoom
        self._fit()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit(self._zoom)

    def zoom_in(self) -> None:
        """The next larger size."""
        self.set_zoom(next((step for step in ZOOM_STEPS if step > self._zoom), ZOOM_STEPS[-1]))

    def zoom_out(self) -> None:
        """The next smaller size."""
        smaller = [step for step in ZOOM_STEPS if step < self._zoom]
        self.set_zoom(smaller[-1] if smaller else ZOOM_STEPS[0])

    def go_to(self, page: int, height: float) -> None:
        """Scroll to a part of a page (from 0), ``height`` of it from its top."""
        size = self._page_size()
        top = page * (size.height() + theme.px(_GAP)) + height * size.height()
        self.verticalScrollBar().setValue(round(top))

    def _page_size(self) -> QSize:
        scale = self._zoom * theme.px(1000) / 1000
        return QSize(round(A4[0] * scale), round(A4[1] * scale))

    def _fit(self) -> None:
        size, shown = self._page_size(), self.viewport().size()
        high = len(self._pages) * (size.height() + theme.px(_GAP)) + theme.px(_GAP)
        wide = size.width() + 2 * theme.px(_SIDE)
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setPageStep(shown.height())
        vertical.setSingleStep(theme.px(48))
        vertical.setRange(0, max(0, high - shown.height()))
        horizontal.setPageStep(shown.width())
        horizontal.setRange(0, max(0, wide - shown.width()))
        self.viewport().update()
        self._on_scrolled()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        if self._pages:
            step = self._page_size().height() + theme.px(_GAP)
            middle = self.verticalScrollBar().value() + self.viewport().height() / 3
            page = min(int(middle // step), len(self._pages) - 1)
            self.page_changed.emit(page + 1, len(self._pages))
            self.place_changed.emit(page, (middle - page * step) / step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * theme.px(_SIDE) - self.verticalScrollBar().sizeHint().width()
        fitting = min(STANDARD, max(room / (A4[0] * theme.px(1000) / 1000), ZOOM_STEPS[0]))
        if self._is_fitted and abs(fitting - self._zoom) > _JUST_SEEN:
            self._put_zoom(fitting)
        else:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Who came by Tab has to see where the keys are; who came by the stage reads the page.
        self._has_ring = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Plus:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_Home:
                self.verticalScrollBar().setValue(0)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.edit_requested.emit()
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y() > 0:
                self.zoom_in()
            else:
                self.zoom_out()
            return
        super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = theme.tokens()
        painter.fillRect(self.viewport().rect(), tokens.desk)
        size, width = self._page_size(), self.viewport().width()
        left = max(theme.px(_SIDE), (width - size.width()) / 2)
        left -= self.horizontalScrollBar().value()
        top = float(theme.px(_GAP) - self.verticalScrollBar().value())
        for at, page in enumerate(self._pages):
            place = QRectF(left, top, size.width(), size.height())
            if place.intersects(QRectF(event.rect())):
                painter.drawImage(place.topLeft(), page.picture(size, self.devicePixelRatioF()))
                paint_marks(painter, place, self._marks.get(at, ()))
                painter.setPen(tokens.line)
                painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
            top += size.height() + theme.px(_GAP)
        if self.hasFocus() and self._has_ring:
            painting.focus_ring(painter, QRectF(self.viewport().rect()))
        painter.end()


class _Page:
    """A page that is drawn when it first comes in sight, and again for another size."""

    def __init__(self, drawing: bytes) -> None:
        self.drawing = drawing
        self._renderer: QSvgRenderer | None = None
        self._picture = QImage()

    def picture(self, size: QSize, ratio: float) -> QImage:
        """The page in this size, sharp on a screen with so many pixels to one of the look."""
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._picture.size() != wanted:
            if self._renderer is None:
                self._renderer = QSvgRenderer(QByteArray(self.drawing))
            self._picture = QImage(wanted, QImage.Format.Format_RGB32)
            self._picture.fill(Qt.GlobalColor.white)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._renderer.render(painter)
            painter.end()
            self._picture.setDevicePixelRatio(ratio)
        return self._picture
