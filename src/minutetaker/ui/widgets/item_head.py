"""The head of the item at hand: its number in the margin, title, presenters and times."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.gutter_field import LABEL_GAP, LABEL_WIDTH
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

_TITLE_LINE = 28
_NARROW_TITLE_LINE = 24
_FACTS_LINE = 24
_SECRECY_LINE = 20
_SECRECY_GAP = 2
_SECRECY_GLYPH = 22
_MOST_TITLE_LINES = 6
_STEPS_ROOM = 128


@dataclass(frozen=True, slots=True)
class ItemHeading:
    """What the head says. ``facts`` are pairs of glyph and words, the glyph may be empty.

    ``presenter_label`` stands before ``presenters``; ``place`` is such as "4 / 8"; ``secrecy`` says
    how much of the item is secret, and why.
    """

    number: str = ""
    title: str = ""
    presenter_label: str = ""
    presenters: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    place: str = ""
    secrecy: str = ""


class ItemHead(QWidget):
    """Painted; in a narrow window it holds the steps to the items before and after, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = ItemHeading()
        self._times = ""
        self._hits: tuple[Emphasis, ...] = ()
        self._is_narrow = False
        self._has_steps = False
        self._is_low = False
        self.previous_button = Button(self, kind="quiet", icon_name="chevron-up")
        self.next_button = Button(self, kind="quiet", icon_name="chevron-down")
        self.previous_button.setAccessibleName(self.tr("Previous item"))
        self.previous_button.setToolTip(self.tr("Previous item (Alt+↑)"))
        self.next_button.setAccessibleName(self.tr("Next item"))
        self.next_button.setToolTip(self.tr("Next item (Alt+↓)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for button in (self.previous_button, self.next_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.hide()
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heading(self, heading: ItemHeading) -> None:
        """Show another item's head, or the same one changed."""
        if heading == self._heading:
            return
        self._heading = heading
        said = (f"{heading.number} {heading.title}", heading.presenter_label, heading.presenters)
        words = [part for part in (said[0], heading.secrecy, *said[1:]) if part]
        words += [told for _, told in heading.facts]
        self.setAccessibleName(", ".join(words))
        self._fit()

    def show_hits(self, hits: tuple[Emphasis, ...]) -> None:
        """Paint what was searched for in the title."""
        self._hits = hits
        self.update()

    def show_times(self, times: str) -> None:
        """Say at the right when the item was begun and how long it has taken."""
        if times != self._times:
            self._times = times
            self._fit()

    def set_narrow(self, *, is_narrow: bool, has_steps: bool) -> None:
        """Put the number before the title; ``has_steps``: the agenda's list is not in sight."""
        self._is_narrow, self._has_steps = is_narrow, has_steps
        self.previous_button.setVisible(has_steps)
        self.next_button.setVisible(has_steps)
        self._fit()

    def set_low(self, *, is_low: bool) -> None:
        """Take a smaller title where the window is low."""
        self._is_low = is_low
        self._fit()

    def _role(self) -> theme.FontRole:
        return "small_title" if self._is_low else "item_title"

    def _face(self) -> tuple[float, WrappedText]:
        """Where the title begins, and the title laid out."""
        role = self._role()
        font = theme.font(role, 600)
        left = float(theme.px(LABEL_WIDTH + LABEL_GAP))
        if self._is_narrow:
            number = self._heading.number
            plain = theme.font(role)
            left = painting.width_of(number, plain) + theme.px(10) if number else 0.0
        right = theme.px(_STEPS_ROOM) if self._has_steps else 0
        line = theme.px(_NARROW_TITLE_LINE if self._is_low else _TITLE_LINE)
        width = max(self.width() - left - right, theme.px(120))
        title, hits = self._heading.title, self._hits
        return left, WrappedText(title, font, width, line, _MOST_TITLE_LINES, hits)

    def _secrecy(self, left: float) -> WrappedText:
        """The words of the secrecy, under the title however narrow the page is."""
        line, width = theme.px(_SECRECY_LINE), self.width() - left - theme.px(_SECRECY_GLYPH)
        return WrappedText(self._heading.secrecy, theme.font("body"), width, line, 2)

    def _has_facts(self) -> bool:
        heading = self._heading
        return bool(heading.presenters or heading.facts or self._times) and not self._has_steps

    def _fit(self) -> None:
        left, title = self._face()
        height = round(title.height) + (theme.px(_FACTS_LINE) if self._has_facts() else 0)
        if self._has_steps:
            height = max(height, theme.px(32))
        if self._heading.secrecy:
            height += round(self._secrecy(left).height) + theme.px(_SECRECY_GAP)
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        left, title = self._face()
        line = theme.px(_NARROW_TITLE_LINE if self._is_low else _TITLE_LINE)
        title.draw(painter, QPointF(left, 0), tokens.text)
        font = theme.font(self._role())
        edge = left - theme.px(10 if self._is_narrow else LABEL_GAP)
        align = Qt.AlignmentFlag.AlignRight
        place = QRectF(0, 0, edge, line)
        painting.line_of_text(painter, place, self._heading.number, font, tokens.text2, align)
        if self._has_steps:
            room = theme.px(_STEPS_ROOM)
            place = QRectF(self.width() - room, 0, room - theme.px(80), line)
            body = theme.font("body")
            painting.line_of_text(painter, place, self._heading.place, body, tokens.text2, align)
        top = title.height + theme.px(2)
        if self._heading.secrecy:
            top = max(top, theme.px(34)) if self._has_steps else top
            top += self._paint_secrecy(painter, QPointF(left, top))
        if self._has_facts():
            self._paint_facts(painter, QRectF(left, top, self.width() - left, theme.px(20)))
        painter.end()

    def _paint_secrecy(self, painter: QPainter, corner: QPointF) -> float:
        """Glyph and words; how much room they take."""
        words, ink, side = self._secrecy(corner.x()), theme.tokens().text2, theme.px(16)
        top = corner.y() + (theme.px(_SECRECY_LINE) - side) / 2
        icons.draw(painter, QRectF(corner.x(), top, side, side), SECRET_GLYPH, ink)
        words.draw(painter, corner + QPointF(theme.px(_SECRECY_GLYPH), 0), ink)
        return words.height + theme.px(_SECRECY_GAP)

    def _paint_facts(self, painter: QPainter, place: QRectF) -> None:
        tokens, font, heading = theme.tokens(), theme.font("body"), self._heading
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, self._times, font, tokens.text2, right)
        place.setRight(place.right() - painting.width_of(self._times, font) - theme.px(12))
        words = [(heading.presenter_label, tokens.text2), (heading.presenters, tokens.text)]
        for text, ink in words if heading.presenters else ():
            painting.line_of_text(painter, place, text, font, ink)
            place.setLeft(place.left() + painting.width_of(text, font) + theme.px(8))
        for icon, text in heading.facts:
            place.setLeft(place.left() + (theme.px(8) if heading.presenters else 0))
            if icon:
                side = theme.px(16)
                square = QRectF(place.left(), place.center().y() - side / 2, side, side)
                icons.draw(painter, square, icon, tokens.control)
                place.setLeft(place.left() + side + theme.px(6))
            painting.line_of_text(painter, place, text, font, tokens.text2)
            place.setLeft(place.left() + painting.width_of(text, font) + theme.px(8))
