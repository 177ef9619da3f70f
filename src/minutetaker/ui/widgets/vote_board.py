"""The vote as it is called: big figures, a thin bar, and the voters with the next one lit."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.models.vote_sheet import Figure, VoterRow, VoteSheet
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.vote_figures import figures_height, paint_bar, paint_figures

_ROW = 28
_BAR = 26
_ALL_UP_TO = 8
_AROUND = 5
_AROUND_LOW = 3
_NUMBER = 34
_INSET = 10
_NAME = 0.42  # of the width
_KEY_GAP = 16

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_PageDown: _AROUND,
    Qt.Key.Key_PageUp: -_AROUND,
}


class VoteBoard(QWidget):
    """Asks for a vote by one key and goes on to the next who hasn't voted.

    Signals:
        side_given: (participant id, Side or None) somebody's vote, or that it is taken back.
        letter_typed: (str) a key that is no side of this vote, as a capital.
        search_wanted: look for somebody by name.
        left: Esc; the caret belongs in the text.
    """

    side_given = Signal(object, object)
    letter_typed = Signal(object)
    search_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: VoteSheet | None = None
        self._at = 0
        self._is_low = False
        self._is_frozen = False
        self._is_calling = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: VoteSheet) -> None:
        """Show a vote as it stands; whoever is lit stays lit."""
        lit = self.current()
        self._sheet = sheet
        ids = [each.participant for each in sheet.rows]
        if lit is not None and lit.participant in ids:
            self._at = ids.index(lit.participant)
        self._at = min(self._at, max(len(ids) - 1, 0))
        self.setAccessibleDescription(self._told())
        self.updateGeometry()
        self.update()

    def set_low(self, *, is_low: bool) -> None:
        """Show fewer voters at once, where the page is low."""
        self._is_low = is_low
        self.updateGeometry()
        self.update()

    def set_calling(self, *, is_calling: bool) -> None:
        """Show the voters, or the figures alone."""
        self._is_calling = is_calling
        self.updateGeometry()
        self.update()

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let the voters be walked, and no vote given."""
        self._is_frozen = is_frozen

    def current(self) -> VoterRow | None:
        """Whose turn it is; None where nobody is known to vote."""
        rows = self._sheet.rows if self._sheet is not None else ()
        return rows[self._at] if self._at < len(rows) else None

    def go_to(self, participant_id: str) -> None:
        """Make it somebody's turn."""
        for at, row in enumerate(self._sheet.rows if self._sheet is not None else ()):
            if row.participant == participant_id:
                self._light(at)

    def go_to_first_open(self) -> None:
        """Make it the turn of the first who hasn't voted."""
        self._at = -1
        self._go_on()

    def _go_on(self) -> None:
        """Go to the next who hasn't voted, from the top again at the end; else stay."""
        rows = self._sheet.rows if self._sheet is not None else ()
        order = [*range(self._at + 1, len(rows)), *range(max(self._at, 0))]
        self._light(next((at for at in order if rows[at].side is None), max(self._at, 0)))

    def _light(self, at: int) -> None:
        count = len(self._sheet.rows) if self._sheet is not None else 0
        self._at = min(max(at, 0), max(count - 1, 0))
        self.setAccessibleDescription(self._told())
        announce(self, self._told())
        self.update()

    def _told(self) -> str:
        row = self.current()
        if row is None or self._sheet is None:
            return ""
        said = row.word or ", ".join(f"{each.key} {each.word}" for each in self._keyed())
        return ", ".join(part for part in (row.number, row.name, row.note, said) if part)

    def _keyed(self) -> list[Figure]:
        return [each for each in (self._sheet.figures if self._sheet else ()) if each.key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current()
        if key in _STEPS:
            self._light(self._at + _STEPS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._light(0 if key == Qt.Key.Key_Home else 10_000)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space:
            self.search_wanted.emit()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._take_back()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._answer(event.text().upper(), row)
        else:
            super().keyPressEvent(event)

    def _answer(self, letter: str, row: VoterRow | None) -> None:
        figures = self._sheet.figures if self._sheet is not None else ()
        meant = [each for each in figures if each.key and each.key == letter]
        if letter.isdecimal() and not meant:
            meant = [each for each in figures if each.side == int(letter) - 1]
        if not meant or row is None:
            self.letter_typed.emit(letter)
        elif not self._is_frozen:
            self.side_given.emit(row.participant, meant[0].side)
            self._go_on()

    def _take_back(self) -> None:
        """The vote of whoever is lit, else of the one before."""
        row = self.current()
        if row is not None and row.side is None and self._at > 0:
            self._light(self._at - 1)
            row = self.current()
        if row is not None and row.side is not None and not self._is_frozen:
            self.side_given.emit(row.participant, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        first, count = self._window()
        place = (event.position().y() - self._top()) // theme.px(_ROW)
        if 0 <= place < count:
            self._light(first + int(place))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        announce(self, self._told())
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            }
            if plain and event.text().strip():
                event.accept()  # a letter is a vote here, whatever else it may be elsewhere
                return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        _, count = self._window()
        return QSize(theme.px(320), round(self._top()) + count * theme.px(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    def _top(self) -> float:
        """Where the rows begin."""
        figures = self._sheet.figures if self._sheet is not None else ()
        return figures_height(figures, self.width()) + theme.px(_BAR)

    def _window(self) -> tuple[int, int]:
        """The first row in sight, and how many there are."""
        total = len(self._sheet.rows) if self._sheet is not None and self._is_calling else 0
        most = _AROUND_LOW if self._is_low else _AROUND
        if total <= (most if self._is_low else _ALL_UP_TO):
            return 0, total
        return min(max(self._at - most // 2, 0), total - most), most

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        painter = QPainter(self)
        width, bottom = self.width(), figures_height(self._sheet.figures, self.width())
        paint_figures(painter, self._sheet.figures, QRectF(0, 0, width, bottom))
        paint_bar(painter, self._sheet.figures, QRectF(0, bottom, width, theme.px(6)))
        first, count = self._window()
        for place in range(count):
            top = self._top() + place * theme.px(_ROW)
            frame = QRectF(0, top, width, theme.px(_ROW))
            self._paint_row(painter, self._sheet.rows[first + place], frame)
        painter.end()

    def _paint_row(self, painter: QPainter, row: VoterRow, frame: QRectF) -> None:
        tokens = theme.tokens()
        is_lit = row is self.current()
        if is_lit:
            painting.ground(painter, frame, tokens.soft)
            if self.hasFocus():
                painting.focus_ring(painter, frame)
        ink = tokens.on_soft if is_lit else tokens.text2
        right, left = Qt.AlignmentFlag.AlignRight, frame.left() + theme.px(_NUMBER + 10)
        number = QRectF(frame.left(), frame.top(), theme.px(_NUMBER), frame.height())
        painting.line_of_text(painter, number, row.number, theme.font("body"), ink, right)
        end = self._paint_end(painter, row, frame, is_lit=is_lit)
        named = tokens.on_soft if is_lit else tokens.text if row.word else tokens.text2
        room = max(end - left - theme.px(_KEY_GAP), 0)
        beside = row.note or row.group
        share = min(room, round(frame.width() * _NAME)) if beside else room
        place = QRectF(left, frame.top(), share, frame.height())
        face = theme.font("body", 600 if is_lit else 400)
        painting.line_of_text(painter, place, row.name, face, named)
        is_whole = painting.width_of(beside, theme.font("body")) <= room - share
        if beside and (is_whole or not is_lit):
            place = QRectF(left + share, frame.top(), room - share, frame.height())
            painting.line_of_text(painter, place, beside, theme.font("body"), ink)

    def _paint_end(self, painter: QPainter, row: VoterRow, frame: QRectF, *, is_lit: bool) -> float:
        """What somebody voted, or the keys of the one whose turn it is; where that begins."""
        tokens, end = theme.tokens(), frame.right() - theme.px(_INSET)
        shown = [(row.word, theme.font("body", 600))] if row.word else []
        if is_lit and not self._is_frozen:
            # A row without room for all keys shows the vote that was given, else the letters alone.
            keys = [f"{each.key} {each.word}" for each in self._keyed()]
            face = theme.font("body")
            wide = sum(painting.width_of(each, face) + theme.px(_KEY_GAP) for each in keys)
            if wide > frame.width() * (1 - _NAME):
                keys = [] if shown else [" ".join(each.key for each in self._keyed())]
            shown = [*((each, face) for each in keys), *shown]
        ink = tokens.on_soft if is_lit else tokens.text
        for text, face in reversed(shown):
            width = painting.width_of(text, face)
            place = QRectF(end - width, frame.top(), width + 1, frame.height())
            painting.line_of_text(painter, place, text, face, ink)
            end -= width + theme.px(_KEY_GAP)
        return end + theme.px(_KEY_GAP)
