"""The page on the room's wall: large type, nothing but the item, what is proposed and decided."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.theme import Weight
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.wrapped_text import WrappedText

_WALL = (1920, 1080)
"""The screen that the lengths are given for; on another one all keep their share of it."""
_SIZES = (1.0, 0.84, 0.68)
"""Long words are shown smaller, and what is longest still loses its beginning."""
_SIDE, _GUTTER, _TEXT, _RIGHT = 96, 340, 388, 96
_HEAD, _FOOT, _BETWEEN = 73, 61, 46
_SMALL, _WORDS, _TITLE, _LINE = 28, 44, 60, 62
_MANY = 10_000


@dataclass(frozen=True, slots=True)
class RoomField:
    """A label and its words; ``is_lit``: the one that is being made."""

    label: str
    text: str
    is_lit: bool = False


@dataclass(frozen=True, slots=True)
class RoomWords:
    """All that stands on the wall; empty words take no room."""

    body: str = ""
    meeting: str = ""
    presence: str = ""
    is_checked: bool = False
    clock: str = ""
    number: str = ""
    title: str = ""
    presenters: str = ""
    fields: tuple[RoomField, ...] = ()
    names: str = ""
    following_label: str = ""
    following: str = ""
    state: str = ""

    def spoken(self) -> str:
        """The same as one text, for who hears it."""
        told = [f"{each.label}: {each.text}" for each in self.fields]
        first = f"{self.body} {self.meeting}".strip()
        lines = (first, self.presence, f"{self.number} {self.title}".strip(), self.presenters)
        return "\n".join(filter(None, (*lines, *told, self.names, self.state)))


class RoomView(QWidget):
    """Paints the words as large as the window allows; it is read from afar and takes no keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = RoomWords()

    def show_words(self, words: RoomWords) -> None:
        """Show these words now."""
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words.spoken())
            self.update()

    def words(self) -> RoomWords:
        """What is shown."""
        return self._words

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        fit = min(self.width() / _WALL[0], self.height() / _WALL[1])
        _Wall(painter, QRectF(self.rect()), self._words, fit).paint()
        painter.end()


class _Wall:
    """One painting of the words on a ground of a certain size."""

    def __init__(self, painter: QPainter, ground: QRectF, words: RoomWords, fit: float) -> None:
        self._painter, self._ground, self._words, self._fit = painter, ground, words, fit
        self._tokens = theme.tokens()

    def paint(self) -> None:
        """Head and foot where they always stand, between them as much as there is room for."""
        self._paint_head()
        bottom = self._paint_foot()
        top, floor = self._px(_HEAD + 122), bottom - self._px(28)
        for size in _SIZES:
            left = floor - top - self._height(size)
            if left >= 0:
                self._paint_middle(top, size, {})
                self._paint_names(floor, left)
                return
        self._paint_middle(top, _SIZES[-1], self._cut(floor - top))

    def _paint_head(self) -> None:
        words, line = self._words, self._line(_HEAD - 24, 48)
        strong, plain = self._font(_SMALL, 600), self._font(_SMALL)
        clock = painting.width_of(words.clock, strong)
        self._write(QRectF(line), words.clock, strong, self._tokens.text, is_right=True)
        line.setRight(line.right() - clock - (self._px(52) if words.clock else 0))
        told = painting.width_of(words.presence, plain)
        self._write(QRectF(line), words.presence, plain, self._tokens.text2, is_right=True)
        line.setRight(line.right() - told)
        if words.is_checked and words.presence:
            side = self._px(28)
            place = QRectF(
                line.right() - side - self._px(14), line.center().y() - side / 2, side, side
            )
            icons.draw(self._painter, place, "check", self._tokens.text2)
            line.setRight(place.left())
        line.setRight(line.right() - self._px(28))
        self._write(QRectF(line), words.body, strong, self._tokens.text)
        line.setLeft(line.left() + painting.width_of(words.body, strong) + self._px(16))
        self._write(line, words.meeting, plain, self._tokens.text2)

    def _paint_foot(self) -> float:
        """Paint what follows; the height where the foot begins."""
        words, plain = self._words, self._font(_SMALL)
        line = self._line(self._ground.height() / self._fit - _FOOT - 24, 48)
        top = self._ground.bottom() - self._px(_FOOT + 49)
        rule = QRectF(line.left(), top, line.width(), max(1.0, self._px(1)))
        self._painter.fillRect(rule, self._tokens.line)
        self._write(QRectF(line), words.state, plain, self._tokens.text2, is_right=True)
        line.setRight(line.right() - painting.width_of(words.state, plain) - self._px(48))
        self._write(QRectF(line), words.following_label, plain, self._tokens.text2)
        line.setLeft(line.left() + painting.width_of(words.following_label, plain) + self._px(26))
        self._write(line, words.following, plain, self._tokens.text)
        return top

    def _height(self, size: float) -> float:
        """How high the middle is, with its words in this size."""
        fields = sum(
            self._laid_out(each, size).height + self._px(_BETWEEN) for each in self._words.fields
        )
        presenters = self._px(70) if self._words.presenters else 0
        return self._title(size).height + presenters + self._px(54) + fields

    def _title(self, size: float) -> WrappedText:
        font = self._font(_TITLE * size, 600)
        return WrappedText(self._words.title, font, self._width(), self._px(_TITLE * size * 1.2), 3)

    def _laid_out(self, field: RoomField, size: float, text: str | None = None) -> WrappedText:
        font = self._font(_WORDS * size, 500 if field.is_lit else 400)
        shown = (field.text if text is None else text).replace("\n", "\u2028")
        return WrappedText(shown, font, self._width(), self._px(_LINE * size), _MANY)

    def _cut(self, room: float) -> dict[RoomField, str]:
        """What of the words stays when even the smallest are too long: the ends, typed last."""
        size, fields = _SIZES[-1], self._words.fields
        other = self._height(size) - sum(self._laid_out(each, size).height for each in fields)
        left, kept = room - other, dict[RoomField, str]()
        for field in sorted(fields, key=_by_need):
            lines = max(1, int(left / self._px(_LINE * size)))
            text = field.text
            while self._laid_out(field, size, text).line_count > lines and " " in text[2:]:
                cut = max(len(text) // 12, 2)
                text = "… " + text[cut:].partition(" ")[2]
            kept[field] = text
            left -= self._laid_out(field, size, text).height
        return kept

    def _paint_middle(self, top: float, size: float, cut: dict[RoomField, str]) -> None:
        words, tokens, left = self._words, self._tokens, self._px(_TEXT)
        title = self._title(size)
        line = self._px(_TITLE * size * 1.2)
        margin = QRectF(self._px(_SIDE), top, self._px(_GUTTER - _SIDE), line)
        number = self._font(_TITLE * size)
        self._write(QRectF(margin), words.number, number, tokens.text3, is_right=True)
        title.draw(self._painter, QPointF(left, top), tokens.text)
        top += title.height
        if words.presenters:
            place = QRectF(left, top + self._px(14), self._width(), self._px(44))
            self._write(place, words.presenters, self._font(30), tokens.text2)
            top += self._px(70)
        top += self._px(54)
        for field in words.fields:
            laid_out = self._laid_out(field, size, cut.get(field))
            margin = QRectF(self._px(_SIDE), top, self._px(_GUTTER - _SIDE), self._px(_LINE * size))
            label = self._font(_SMALL + 2, 500)
            self._write(margin, field.label, label, tokens.text2, is_right=True)
            if field.is_lit:
                bar = QRectF(self._px(_TEXT - 26), top, self._px(5), laid_out.height)
                painting.ground(self._painter, bar, tokens.accent, self._px(2))
            laid_out.draw(self._painter, QPointF(left, top), tokens.text)
            top += laid_out.height + self._px(_BETWEEN)

    def _paint_names(self, floor: float, room: float) -> None:
        """Who is here, over the foot, where all of them find room."""
        line = self._px(42)
        width = self._ground.width() - self._px(_SIDE + _RIGHT)
        names = WrappedText(self._words.names, self._font(_SMALL), width, line, _MANY)
        if self._words.names and names.height + self._px(24) <= room:
            place = QPointF(self._px(_SIDE), floor - names.height)
            names.draw(self._painter, place, self._tokens.text2)

    def _write(
        self, place: QRectF, text: str, font: QFont, ink: QColor, *, is_right: bool = False
    ) -> None:
        align = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painting.line_of_text(self._painter, place, text, font, ink, align)

    def _line(self, top: float, height: float) -> QRectF:
        width = self._ground.width() - self._px(_SIDE + _RIGHT)
        return QRectF(self._px(_SIDE), self._px(top), width, self._px(height))

    def _width(self) -> float:
        return self._ground.width() - self._px(_TEXT + _RIGHT)

    def _px(self, length: float) -> float:
        return length * self._fit

    def _font(self, pixels: float, weight: Weight = 400) -> QFont:
        font = QFont(theme.font("room", weight))
        font.setPixelSize(max(8, round(pixels * self._fit)))
        return font


def _by_need(field: RoomField) -> bool:
    """The decision needs its room first."""
    return not field.is_lit
