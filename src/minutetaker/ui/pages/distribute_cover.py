"""The mail of the distribution page: who gets it, its cover message, and what goes with it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker._generated.distribute_page_ui import Ui_DistributePage
from minutetaker.domain.cover_message import SUBJECT, TEXT, CoverMessage
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.services.cover_messages import goes_with, keep_typed, own_message
from minutetaker.services.exporting import Wishes, mail_beforehand
from minutetaker.services.mailing import Mail
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.distribute_rows import without_address


class Cover(QObject):
    """Shows the program's words until somebody types their own; each document has its own."""

    def __init__(self, ui: Ui_DistributePage, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._bridge = ui, bridge
        self._document = ""
        self._own = CoverMessage()
        self._mail: Mail | None = None
        self.back = QAction(self.tr("Back to the program's words"), self)
        self.back.setShortcut(QKeySequence("Ctrl+R"))
        self.back.triggered.connect(self.take_back)
        ui.own_words_button.clicked.connect(self.take_back)
        ui.subject_edit.textEdited.connect(self._on_subject_edited)
        ui.message_edit.edited.connect(self._on_text_edited)
        ui.message_edit.cursorPositionChanged.connect(self._show_caret)
        is_fixed = bridge.desk.is_read_only
        ui.subject_edit.setReadOnly(is_fixed)
        ui.message_edit.setReadOnly(is_fixed)

    def show(self, minutes: Minutes, wishes: Wishes | None) -> None:
        """Show the mail of the document that the wishes ask for; None: no mail is made."""
        ui, self._mail = self._ui, None
        if wishes is not None:
            try:
                self._mail = mail_beforehand(minutes, wishes, self._bridge.desk.folder)
            except KnownFailure:
                # The export itself says what is wrong with the wishes.
                self._mail = None
        fields = (ui.to_words, ui.subject_edit, ui.message_edit, ui.files_words)
        for field in fields:
            ui.fields_layout.setRowVisible(field, self._mail is not None)
        self.back.setEnabled(self._mail is not None)
        if self._mail is None or wishes is None:
            ui.fields_layout.setRowVisible(ui.own_words_button, False)  # noqa: FBT003
            return
        self._document = goes_with(minutes, wishes)
        self._own = self._known()
        ui.to_words.setText(self._receivers_told(self._mail, minutes))
        lost = self.tr("{file}: not here, so it doesn't go along")
        missing = (lost.format(file=name) for name in self._mail.missing)
        ui.files_words.setText("\n".join((*self._mail.files, *missing)))
        subject = self._mail.subject if self._own.subject is None else self._own.subject
        text = self._mail.text if self._own.text is None else self._own.text
        # What stands there already keeps its caret and what undo knows of it.
        if ui.subject_edit.text() != subject:
            ui.subject_edit.setText(subject)
            ui.subject_edit.setCursorPosition(0)
        if ui.message_edit.text() != text:
            ui.message_edit.show_text(text)
        self._show_own()

    def own(self) -> CoverMessage:
        """What the person has worded of the mail that is shown."""
        return self._own if self._mail is not None else CoverMessage()

    def take_back(self) -> None:
        """Put the program's words in their place again; Ctrl+Z in a field takes that back."""
        if self._mail is None or self._own == CoverMessage():
            return
        ui = self._ui
        if self._own.text is not None:
            ui.message_edit.replace_text(self._mail.text)
        if self._own.subject is not None:
            ui.subject_edit.selectAll()
            ui.subject_edit.insert(self._mail.subject)
            self._on_subject_edited(ui.subject_edit.text())
        ui.message_edit.setFocus()

    def _known(self) -> CoverMessage:
        """What is on the disk, and over it what can't be written there yet."""
        bridge = self._bridge
        bridge.drain()
        kept = own_message(bridge.desk, bridge.meeting_id or "", self._document)
        waiting = {
            each.field: each.text
            for each in bridge.unsaved()
            if (each.meeting_id, each.item_id) == (bridge.meeting_id, self._document)
        }
        return CoverMessage(waiting.get(SUBJECT, kept.subject), waiting.get(TEXT, kept.text))

    def _receivers_told(self, mail: Mail, minutes: Minutes) -> str:
        """How many get the mail, who only for information, and how many have no address."""
        lines = [self.tr("%n recipient(s)", "", len(mail.to))]
        if mail.copies:
            names = ", ".join(each.display_name or each.addr_spec for each in mail.copies)
            lines.append(self.tr("For information: {names}").format(names=names))
        if missing := without_address(minutes):
            lines.append(self.tr("%n person(s) without an address", "", missing))
        return "\n".join(lines)

    def _on_subject_edited(self, typed: str) -> None:
        if self._mail is not None:
            own = None if typed == self._mail.subject else typed
            self._own = CoverMessage(own, self._own.text)
            self._keep(SUBJECT, own)

    def _on_text_edited(self) -> None:
        typed = self._ui.message_edit.text()
        if self._mail is not None:
            own = None if typed == self._mail.text else typed
            self._own = CoverMessage(self._own.subject, own)
            self._keep(TEXT, own)

    def _keep(self, field: str, text: str | None) -> None:
        was_own = self._ui.own_words_button.isVisible()
        self._show_own()
        if self._ui.own_words_button.isVisible() and not was_own:
            announce(self._ui.message_edit, self._ui.own_words_button.text())
        if text is not None:
            self._bridge.type_text(self._document, field, text)
            return
        self._bridge.drain()
        meeting_id = self._bridge.meeting_id or ""
        try:
            keep_typed(self._bridge.desk, meeting_id, self._document, field, None)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)

    def _show_caret(self) -> None:
        """Let the page follow the caret, for the message is as high as its text."""
        ui, edit = self._ui, self._ui.message_edit
        if edit.hasFocus():
            place = edit.viewport().mapTo(ui.output_page, edit.cursorRect().center())
            ui.output_scroll.ensureVisible(place.x(), place.y())

    def _show_own(self) -> None:
        is_own = self._own != CoverMessage()
        self._ui.fields_layout.setRowVisible(self._ui.own_words_button, is_own)
