"""An item of the agenda while it is prepared: its title, and in place what belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import CompletingLineEdit, FormField

LEFT = 54
_TITLE = 36
_PRESENTER = 200


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """What a row shows; ``proposal`` is rich text, ``attachments`` how many there are."""

    key: str
    number: str
    title: str
    presenters: str
    case_number: str
    proposal: str
    attachments: int = 0


class TitleEdit(CompletingLineEdit):
    """The title of an item; its keys add, move and remove items.

    Signals:
        key_pressed: (Qt.Key, bool) Return, Up, Down or Delete; True: the item itself is meant.
    """

    key_pressed = Signal(object, object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        moves = bool(modifiers & Qt.KeyboardModifier.AltModifier) and bool(
            modifiers & Qt.KeyboardModifier.ShiftModifier
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key_pressed.emit(Qt.Key.Key_Return, False)  # noqa: FBT003
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.key_pressed.emit(key, moves)
        elif (key == Qt.Key.Key_Delete and modifiers & Qt.KeyboardModifier.ControlModifier) or (
            key == Qt.Key.Key_Backspace and not self.text()
        ):
            self.key_pressed.emit(Qt.Key.Key_Delete, True)  # noqa: FBT003
        else:
            super().keyPressEvent(event)


class AgendaRow(QWidget):
    """A row that opens in place while it has the keys.

    Signals:
        title_edited, presenters_edited, case_number_edited, proposal_edited: (key, str) typed.
        key_pressed: (key, Qt.Key, bool) a key of the list; True: the item itself is meant.
        dragged: (key, int) dropped at this height of the list.
    """

    title_edited = Signal(object, object)
    presenters_edited = Signal(object, object)
    case_number_edited = Signal(object, object)
    proposal_edited = Signal(object, object)
    key_pressed = Signal(object, object, object)
    dragged = Signal(object, object)

    def __init__(self, entry: AgendaEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._is_open = False
        self._drag_from: float | None = None
        self.title_edit = TitleEdit(self)
        self.presenter_label = QLabel(self)
        theme.make_quiet(self.presenter_label)
        self.presenter_field = FormField(self, label=self.tr("Presenter"))
        self.case_field = FormField(self, label=self.tr("Case number"))
        self.proposal_label = QLabel(self.tr("Proposal"), self)
        self.proposal_label.setFont(theme.font("caption", 500))
        theme.make_quiet(self.proposal_label)
        self.proposal_edit = FieldEditor(self)
        self.proposal_label.setBuddy(self.proposal_edit)
        self.proposal_edit.setAccessibleName(self.tr("Proposal"))
        self._lay_out()
        self.title_edit.editingFinished.connect(self._on_title_finished)
        self.title_edit.key_pressed.connect(self._on_key_pressed)
        self.presenter_field.line.editingFinished.connect(self._on_presenters_finished)
        self.case_field.line.editingFinished.connect(self._on_case_finished)
        self.proposal_edit.caret_left.connect(self.commit)
        self.proposal_edit.edited.connect(self._on_proposal_edited)
        # Typed on without a pause, it is still on the disk every second.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(1000)
        self._pause.timeout.connect(self.commit)
        self.show_entry(entry)
        self.set_open(is_open=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.title_edit, 1)
        head.addWidget(self.presenter_label)
        self._details = QWidget(self)
        who = QHBoxLayout()
        who.setSpacing(theme.px(16))
        who.addWidget(self.presenter_field, 2)
        who.addWidget(self.case_field, 1)
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(0, 0, 0, theme.px(12))
        inside.setSpacing(theme.px(8))
        inside.addLayout(who)
        inside.addWidget(self.proposal_label)
        inside.addWidget(self.proposal_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(LEFT), 0, 0, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._details)
        self.title_edit.setFixedHeight(theme.px(_TITLE))
        self.title_edit.setProperty("plain", True)  # noqa: FBT003
        self.title_edit.setFrame(False)

    @property
    def key(self) -> str:
        """The item's id."""
        return self._entry.key

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops in the row, in their order."""
        return (
            self.title_edit,
            self.presenter_field.line,
            self.case_field.line,
            self.proposal_edit,
        )

    def show_entry(self, entry: AgendaEntry) -> None:
        """Show the item as it is on the disk; a line being typed in keeps its words."""
        self._entry = entry
        name = self.tr("Item {number}").format(number=entry.number)
        self.title_edit.setAccessibleName(name)
        self.title_edit.setPlaceholderText(self.tr("Title of the item"))
        for line, text in (
            (self.title_edit, entry.title),
            (self.presenter_field.line, entry.presenters),
            (self.case_field.line, entry.case_number),
        ):
            if not line.hasFocus() and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        if not self.proposal_edit.hasFocus() and self.proposal_edit.markdown() != entry.proposal:
            self.proposal_edit.set_markdown(entry.proposal)
        self.presenter_label.setText(entry.presenters)
        self.update()

    def set_people(self, names: Sequence[str]) -> None:
        """Whom the presenter's line may complete."""
        self.presenter_field.line.set_known(names)

    def set_open(self, *, is_open: bool) -> None:
        """Show what belongs to the item under its title, or hide it."""
        if self._is_open and not is_open:
            self.commit()
        self._is_open = is_open
        self._details.setVisible(is_open)
        self.presenter_label.setVisible(not is_open)
        self.title_edit.setFont(theme.font("text", 600 if is_open else 400))
        self.update()

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let the row be read, not changed."""
        for line in (self.title_edit, self.presenter_field.line, self.case_field.line):
            line.setReadOnly(is_frozen)
        self.proposal_edit.setReadOnly(is_frozen)

    def _on_proposal_edited(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def commit(self) -> None:
        """Tell what was typed in the proposal, which has no key that ends it."""
        self._pause.stop()
        text = self.proposal_edit.markdown()
        if text != self._entry.proposal and not self.proposal_edit.isReadOnly():
            self.proposal_edited.emit(self.key, text)

    def _on_title_finished(self) -> None:
        text = self.title_edit.text().strip()
        if text != self._entry.title:
            self.title_edited.emit(self.key, text)

    def _on_presenters_finished(self) -> None:
        text = self.presenter_field.line.text().strip()
        if text != self._entry.presenters:
            self.presenters_edited.emit(self.key, text)

    def _on_case_finished(self) -> None:
        text = self.case_field.line.text().strip()
        if text != self._entry.case_number:
            self.case_number_edited.emit(self.key, text)

    def _on_key_pressed(self, key: Qt.Key, is_meant: bool) -> None:
        self._on_title_finished()
        self.key_pressed.emit(self.key, key, is_meant)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.position().x() < theme.px(LEFT):
            self._drag_from = event.position().y()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._drag_from = None
            self.unsetCursor()
            self.dragged.emit(self.key, self.mapToParent(event.position().toPoint()).y())
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, middle = theme.tokens(), theme.px(_TITLE) / 2
        side = theme.px(16)
        if self._is_open or self.underMouse():
            place = QRectF(0, middle - side / 2, side, side)
            icons.draw(painter, place, "grip-vertical", tokens.text2)
        place = QRectF(0, 0, theme.px(LEFT - 12), theme.px(_TITLE))
        font = theme.font("text", 600 if self._is_open else 400)
        ink = tokens.accent if self._is_open else tokens.text2
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, self._entry.number, font, ink, right)
        start = QPointF(theme.px(LEFT), self.height() - 1)
        painting.hairline(painter, start, self.width() - theme.px(LEFT), tokens.line)
        painter.end()
