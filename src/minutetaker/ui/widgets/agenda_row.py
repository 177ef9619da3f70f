"""An item of the agenda while it is prepared: its title, and in place what belongs to it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.agenda_details import AgendaDetails
from minutetaker.ui.widgets.agenda_entry import AgendaEntry
from minutetaker.ui.widgets.agenda_title import TitleEdit
from minutetaker.ui.widgets.paste_filter import files_of
from minutetaker.ui.widgets.secrecy_line import SecrecyLine

LEFT = 64
PRESENTER = 202
ATTACHMENTS = 60
NARROW = 480
_TITLE = 36
_PAUSE = 1000
"""Milliseconds: typed on without a pause, it is still on the disk so soon."""


class AgendaRow(QWidget):
    """A row that opens in place while it has the keys.

    Signals:
        title_edited, presenters_edited, case_number_edited, planned_edited,
        proposal_edited: (key, str) typed.
        file_asked: (key) a file is to be attached; files_given: (key, tuple of Path) these are.
        attachment_chosen, attachment_removed: (key, attachment id) what to do to it; it is to go.
        key_pressed: (key, Qt.Key, bool) a key of the list; True: the item itself is meant.
        dragged: (key, int, bool) held at this height of the list; True: let go there.
    """

    title_edited = Signal(object, object)
    presenters_edited = Signal(object, object)
    case_number_edited = Signal(object, object)
    planned_edited = Signal(object, object)
    proposal_edited = Signal(object, object)
    file_asked = Signal(object)
    files_given = Signal(object, object)
    attachment_chosen = Signal(object, object)
    attachment_removed = Signal(object, object)
    key_pressed = Signal(object, object, object)
    dragged = Signal(object, object, object)

    def __init__(self, entry: AgendaEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self._people: tuple[str, ...] = ()
        self._is_open, self._is_frozen, self._is_held = False, False, False
        self._details: AgendaDetails | None = None
        # Files are dropped on the row, wherever on it; its title takes none.
        self.setAcceptDrops(True)
        self.title_edit = TitleEdit(self)
        self.title_edit.setAcceptDrops(False)
        self.title_edit.setProperty("bare", True)  # noqa: FBT003
        self.title_edit.setFrame(False)
        self.title_edit.setFixedHeight(theme.px(_TITLE))
        self.title_edit.setPlaceholderText(self.tr("Title of the item"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(LEFT), 0, 0, 1)
        self._column.setSpacing(0)
        self._column.addWidget(self.title_edit)
        self._secrecy = SecrecyLine(self)
        self._column.addWidget(self._secrecy)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.commit)
        self.title_edit.textEdited.connect(self._on_typed)
        self.title_edit.editingFinished.connect(self.commit)
        self.title_edit.key_pressed.connect(self._on_key_pressed)
        self.show_entry(entry)
        self.set_open(is_open=False)

    @property
    def key(self) -> str:
        """The item's id."""
        return self._entry.key

    @property
    def is_open(self) -> bool:
        """Whether what belongs to the item is in sight."""
        return self._is_open

    def details(self) -> AgendaDetails:
        """What belongs to the item, made when it is first asked for."""
        if self._details is None:
            made = AgendaDetails(self)
            self._details = made
            self._column.addWidget(made)
            made.typed.connect(self._on_typed)
            made.left.connect(self.commit)
            made.files_given.connect(self._on_files_given)
            made.attachments.add_requested.connect(self._on_file_asked)
            made.attachments.chosen.connect(self._on_attachment_chosen)
            made.attachments.removed.connect(self._on_attachment_removed)
            made.presenter_field.line.set_known(self._people)
            made.set_frozen(is_frozen=self._is_frozen)
            made.chain_after(self.title_edit)
            self._show_details()
        return self._details

    def last_stop(self) -> QWidget:
        """The last place of the row where Tab stops."""
        return self._details.last_stop() if self._details is not None else self.title_edit

    def show_entry(self, entry: AgendaEntry) -> None:
        """Show the item as it is on the disk; a line being typed in keeps its words."""
        self._entry = entry
        name = self.tr("Item {number}").format(number=entry.number)
        self.title_edit.setAccessibleName(name)
        if not self.title_edit.hasFocus() and self.title_edit.text() != entry.title:
            self.title_edit.setText(entry.title)
            self.title_edit.setCursorPosition(0)
        self.title_edit.setAccessibleDescription(entry.secrecy)
        self._secrecy.show_words(entry.secrecy)
        self._show_details()
        self.update()

    def _show_details(self) -> None:
        if self._details is not None:
            entry = self._entry
            self._details.show_texts(
                entry.presenters, entry.case_number, entry.planned, entry.proposal
            )
            self._details.show_attachments(entry.attachments)

    def set_people(self, names: Sequence[str]) -> None:
        """Whom the presenter's line may complete."""
        self._people = tuple(names)
        if self._details is not None:
            self._details.presenter_field.line.set_known(names)

    def set_open(self, *, is_open: bool) -> None:
        """Show what belongs to the item under its title, or hide it."""
        if self._is_open and not is_open:
            self.commit()
        self._is_open = is_open
        if is_open or self._details is not None:
            self.details().setVisible(is_open)
        self.title_edit.setFont(theme.font("text", 600 if is_open else 400))
        self._make_room()
        self.update()

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let the row be read, not changed."""
        self._is_frozen = is_frozen
        self.title_edit.setReadOnly(is_frozen)
        if self._details is not None:
            self._details.set_frozen(is_frozen=is_frozen)

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        self._pause.stop()
        if self._is_frozen:
            return
        entry, title = self._entry, self.title_edit.text().strip()
        if title != entry.title:
            self.title_edited.emit(self.key, title)
        if self._details is None:
            return
        presenters = self._details.presenter_field.line.text().strip()
        if presenters != entry.presenters:
            self.presenters_edited.emit(self.key, presenters)
        case_number = self._details.case_field.line.text().strip()
        if case_number != entry.case_number:
            self.case_number_edited.emit(self.key, case_number)
        # A length of time is short and may mean another one half typed: it waits till it is left.
        line = self._details.planned_field.line
        if not line.hasFocus() and line.text().strip() != entry.planned:
            self.planned_edited.emit(self.key, line.text().strip())
        proposal = self._details.proposal_edit.markdown()
        if proposal != entry.proposal:
            self.proposal_edited.emit(self.key, proposal)

    def _on_typed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def _on_key_pressed(self, key: Qt.Key, is_meant: bool) -> None:
        self.commit()
        self.key_pressed.emit(self.key, key, is_meant)

    def _on_file_asked(self) -> None:
        self.commit()
        self.file_asked.emit(self.key)

    def _on_files_given(self, paths: tuple[Path, ...]) -> None:
        self.commit()
        self.files_given.emit(self.key, paths)

    def _on_attachment_chosen(self, attachment_id: str) -> None:
        self.attachment_chosen.emit(self.key, attachment_id)

    def _on_attachment_removed(self, attachment_id: str) -> None:
        self.attachment_removed.emit(self.key, attachment_id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()) and not self._is_frozen:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := files_of(event.mimeData()):
            event.acceptProposedAction()
            self._on_files_given(files)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() < theme.px(LEFT):
            self._is_held = not self._is_frozen
            if self._is_held:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self.title_edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            height = self.mapToParent(event.position().toPoint()).y()
            self.dragged.emit(self.key, height, False)  # noqa: FBT003

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_held:
            self._is_held = False
            self.unsetCursor()
            height = self.mapToParent(event.position().toPoint()).y()
            self.dragged.emit(self.key, height, True)  # noqa: FBT003

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _is_narrow(self) -> bool:
        return self.width() < theme.px(LEFT + NARROW)

    def _make_room(self) -> None:
        """The title ends where the presenter's column begins."""
        room = 0 if self._is_open or self._is_narrow() else theme.px(PRESENTER)
        self.title_edit.setMaximumWidth(max(self.width() - theme.px(LEFT) - room, theme.px(120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, side = theme.tokens(), theme.px(16)
        if (self._is_open or self.underMouse()) and not self._is_frozen:
            place = QRectF(0, (theme.px(_TITLE) - side) / 2, side, side)
            icons.draw(painter, place, "grip-vertical", tokens.text2)
        place = QRectF(0, 0, theme.px(LEFT - 12), theme.px(_TITLE))
        font = theme.font("text", 600 if self._is_open else 400)
        ink = tokens.accent if self._is_open else tokens.text2
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, self._entry.number, font, ink, right)
        if not self._is_open and not self._is_narrow():
            self._paint_columns(painter)
        start = QPointF(theme.px(LEFT), self.height() - 1)
        painting.hairline(painter, start, self.width() - theme.px(LEFT), tokens.line)
        painter.end()

    def _paint_columns(self, painter: QPainter) -> None:
        tokens, font = theme.tokens(), theme.font("body")
        begin = self.width() - theme.px(PRESENTER)
        place = QRectF(begin, 0, theme.px(PRESENTER - ATTACHMENTS), theme.px(_TITLE))
        painting.line_of_text(painter, place, self._entry.presenters, font, tokens.text2)
        if not self._entry.attachments:
            return
        count = str(len(self._entry.attachments))
        place = QRectF(0, 0, self.width(), theme.px(_TITLE))
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, count, font, tokens.text2, right)
        side = theme.px(16)
        left = self.width() - painting.width_of(count, font) - theme.px(6) - side
        glyph = QRectF(left, (theme.px(_TITLE) - side) / 2, side, side)
        icons.draw(painter, glyph, "paperclip", tokens.text2)
