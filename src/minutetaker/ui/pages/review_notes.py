"""What is written in the review: comments, corrections after the approval, the examination."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes
from minutetaker.services import comments, corrections
from minutetaker.services.desk import Desk
from minutetaker.services.people import person_meant
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.review_comments import comment_places, comment_row
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup


class ReviewNotes(QObject):
    """Asks for the words in a line over the pages; the keys go back to where they were.

    ``read`` is the item on screen and ``author`` who reviews; the page keeps both up to date.

    Signals:
        place_wanted: (item id, field or None) show what a comment is about.
    """

    place_wanted = Signal(object)

    def __init__(self, bridge: Bridge, page: QWidget, view: PartList) -> None:
        super().__init__(page)
        self._bridge, self._view = bridge, view
        self.read: str | None = None
        self.author = ""
        self._write: Callable[..., None] | None = None
        self._places: list[PaletteEntry] = []
        self._does, self._icon = "", ""
        self._popup = PalettePopup(page)
        self._rows = RowsModel(self)
        view.setModel(self._rows)
        view.row_chosen.connect(self._on_comment_chosen)
        self.comment = QAction(self.tr("Comment"), self)
        self.comment.setShortcut(QKeySequence("Ctrl+M"))
        self.settle = QAction(self.tr("The comment is answered"), self)
        self.settle.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.settle.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.addAction(self.settle)
        self.comment.triggered.connect(self.ask_comment)
        self.settle.triggered.connect(self._on_settle)
        self._popup.chosen.connect(self._on_chosen)
        self._popup.typed.connect(self._on_typed)

    def show_comments(self, minutes: Minutes) -> int:
        """Show all comments, those without an answer first; how many have none."""
        known = sorted(enumerate(minutes.comments, 1), key=_is_settled)
        self._rows.show_rows([comment_row(minutes, each, number) for number, each in known])
        self._view.setVisible(bool(known))
        return sum(not each.resolved for _, each in known)

    def ask_comment(self) -> None:
        """Ask for the words of a comment on the item that is read."""
        minutes = self._bridge.minutes
        if minutes is None or self._bridge.desk.is_read_only:
            return
        about = minutes.item(self.read).title if self.read is not None else ""
        title = self.tr("Comment: {item}").format(item=about) if about else self.tr("Comment")
        self._places = comment_places(minutes, self.read)
        self._ask(title, "message-square", self.tr("comment"), self._add_comment)

    def ask_correction(self) -> None:
        """Ask what is wrong in the approved text and how it should read."""
        self._places = []
        what = self.tr("What is wrong, and how it should read")
        self._ask(what, "pencil-line", self.tr("add the correction"), self._add_correction)

    def ask_examined(self) -> None:
        """Ask to confirm that the examiners have examined the text."""
        self._write = self._confirm_examined
        words = self.tr("The examiners have examined the minutes")
        entry = PaletteEntry(words, words, does=self.tr("confirm"), icon="shield-check")
        self._popup.place()
        hints = (self.tr("Enter confirms; this can't be taken back"), self.tr("Esc closes"))
        self._popup.open_with([entry], "", hints, icon="shield-check", is_filtering=False)

    def _ask(self, title: str, icon: str, does: str, write: Callable[..., None]) -> None:
        self._write, self._does, self._icon = write, does, icon
        self._popup.place()
        enter = self.tr("Enter writes it down")
        if len(self._places) > 1:
            enter = self.tr("Enter writes it down, ↓ chooses the place")
        hints = (enter, self.tr("Esc closes"))
        self._popup.open_with(self._places, title, hints, icon=icon, is_filtering=False)

    def _on_typed(self, text: str) -> None:
        # The confirmation has nothing to type, and a comment's rows are the places for it.
        if self._write == self._confirm_examined or self._places:
            return
        words = " ".join(text.split())
        entry = PaletteEntry(words, words, does=self._does, icon=self._icon)
        self._popup.set_entries([entry] if words else [])

    def _on_chosen(self, chosen: object) -> None:
        if self._write == self._add_comment:
            self._add_comment(cast("CommentTarget | None", chosen))
        elif self._write is not None:
            self._write(str(chosen))

    def _add_comment(self, target: CommentTarget | None) -> None:
        words = " ".join(self._popup.text().split())
        if words:
            place = (*self._place(), target)
            act = partial(comments.add_comment, *place, words, self.author, now())
            self._bridge.make(act, self)

    def _add_correction(self, words: str) -> None:
        minutes = self._bridge.minutes
        if minutes is not None:
            by = person_meant(minutes, self.author)
            self._run(partial(corrections.correct, *self._place(), by, words, now()))

    def _confirm_examined(self, _words: str) -> None:
        self._run(partial(corrections.confirm_examined, *self._place()))

    def _on_settle(self) -> None:
        chosen = self._view.currentIndex().data(RowRole.ID)
        if isinstance(chosen, tuple):
            self._run(partial(comments.settle_comment, *self._place(), chosen[0]))

    def _on_comment_chosen(self, chosen: tuple[str, str | None, str | None]) -> None:
        if chosen[1] is not None:
            self.place_wanted.emit(chosen[1:])

    def _run(self, act: Callable[[], Changes]) -> None:
        self._bridge.run(act, self)

    def _place(self) -> tuple[Desk, str]:
        return self._bridge.desk, self._bridge.meeting_id or ""


def _is_settled(numbered: tuple[int, Comment]) -> bool:
    return numbered[1].resolved
