"""What is written in the review: comments, corrections after the approval, the examination."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services import comments, corrections
from minutetaker.services.desk import Desk
from minutetaker.services.people import person_meant
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup


class ReviewNotes(QObject):
    """Asks for the words in a line over the pages; the keys go back to where they were.

    ``read`` is the item on screen and ``author`` who reviews; the page keeps both up to date.

    Signals:
        item_wanted: (item id) show what a comment is about.
    """

    item_wanted = Signal(object)

    def __init__(self, bridge: Bridge, page: QWidget, view: PartList) -> None:
        super().__init__(page)
        self._bridge, self._view = bridge, view
        self.read: str | None = None
        self.author = ""
        self._write: Callable[[str], None] | None = None
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
        known = sorted(minutes.comments, key=_is_settled)
        self._rows.show_rows([self._row(each, minutes) for each in known])
        self._view.setVisible(bool(known))
        return sum(not each.resolved for each in known)

    def ask_comment(self) -> None:
        """Ask for the words of a comment on the item that is read."""
        minutes = self._bridge.minutes
        if minutes is None or self._bridge.desk.is_read_only:
            return
        about = minutes.item(self.read).title if self.read is not None else ""
        title = self.tr("Comment: {item}").format(item=about) if about else self.tr("Comment")
        self._ask(title, "message-square", self.tr("comment"), self._add_comment)

    def ask_correction(self) -> None:
        """Ask what is wrong in the approved text and how it should read."""
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

    def _ask(self, title: str, icon: str, does: str, write: Callable[[str], None]) -> None:
        self._write, self._does, self._icon = write, does, icon
        self._popup.place()
        hints = (self.tr("Enter writes it down"), self.tr("Esc closes"))
        self._popup.open_with([], title, hints, icon=icon, is_filtering=False)

    def _on_typed(self, text: str) -> None:
        words = " ".join(text.split())
        if self._write == self._confirm_examined:
            return
        entry = PaletteEntry(words, words, does=self._does, icon=self._icon)
        self._popup.set_entries([entry] if words else [])

    def _on_chosen(self, words: str) -> None:
        if self._write is not None:
            self._write(words)

    def _add_comment(self, words: str) -> None:
        target = CommentTarget(item=self.read) if self.read is not None else None
        act = partial(comments.add_comment, *self._place(), target, words, self.author, now())
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

    def _on_comment_chosen(self, chosen: tuple[str, str | None]) -> None:
        if chosen[1] is not None:
            self.item_wanted.emit(chosen[1])

    def _run(self, act: Callable[[], Changes]) -> None:
        self._bridge.run(act, self)

    def _place(self) -> tuple[Desk, str]:
        return self._bridge.desk, self._bridge.meeting_id or ""

    def _row(self, comment: Comment, minutes: Minutes) -> Row:
        item_id = comment.target.item if comment.target is not None else None
        number = next((each.number for each in minutes.items if each.id == item_id), None)
        when = ""
        if comment.at is not None:
            day = dates.short(comment.at.date(), Language(i18n.language()))
            when = f"{day} {comment.at:%H.%M}"
        state = self.tr("answered") if comment.resolved else ""
        second = ", ".join(filter(None, (number, comment.author, when, state)))
        return Row(
            (comment.id, item_id),
            comment.text or "",
            None,
            {
                RowRole.ICON: "check" if comment.resolved else "message-square",
                RowRole.ICON_COLOUR: "text2" if comment.resolved else "warn",
                RowRole.TEXT_COLOUR: "text2" if comment.resolved else "text",
                RowRole.SECOND: second,
            },
        )


def _is_settled(comment: Comment) -> bool:
    return comment.resolved
