"""What belongs to an item of the agenda beside its title: presenters, case, time, proposal."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.finnish.times import read_duration
from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.attachment_buttons import AttachmentButtons, AttachmentEntry
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.form_field import CompletingLineEdit, FormField

_LEAST_TEXT = 24


class AgendaDetails(QWidget):
    """The fields under the title of the item that is open.

    Signals:
        typed: () something was typed; it isn't told yet.
        left: () the keys went out of a field.
        files_given: (tuple of Path) files were dropped or pasted into the proposal.
    """

    typed = Signal()
    left = Signal()
    files_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter_field = FormField(self, label=self.tr("Presenter"))
        self.case_field = FormField(self, label=self.tr("Case number"))
        self.planned_field = FormField(self, label=self.tr("Time"))
        self.planned_field.line.setPlaceholderText(self.tr("20 min"))
        self.proposal_label = QLabel(self.tr("Proposal"), self)
        self.proposal_label.setFont(theme.font("caption", 500))
        theme.make_quiet(self.proposal_label)
        self.proposal_edit = FieldEditor(self)
        self.proposal_edit.setMinimumHeight(theme.px(_LEAST_TEXT))
        self.proposal_label.setBuddy(self.proposal_edit)
        self.proposal_edit.setAccessibleName(self.tr("Proposal"))
        self.attachments = AttachmentButtons(self)
        self._lay_out()
        for field in (self.presenter_field, self.case_field, self.planned_field):
            field.line.textEdited.connect(self.typed)
            field.line.editingFinished.connect(self.left)
        self.proposal_edit.edited.connect(self.typed)
        self.proposal_edit.caret_left.connect(self.left)
        self.proposal_edit.files_given.connect(self.files_given)

    def _lay_out(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(theme.px(16))
        who.addWidget(self.presenter_field, 4)
        who.addWidget(self.case_field, 3)
        who.addWidget(self.planned_field, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(12))
        column.setSpacing(0)
        column.addLayout(who)
        column.addSpacing(theme.px(12))
        column.addWidget(self.proposal_label)
        column.addSpacing(theme.px(3))
        column.addWidget(self.proposal_edit)
        column.addSpacing(theme.px(10))
        column.addWidget(self.attachments)

    def chain_after(self, title: QWidget) -> None:
        """Let Tab go from the title through the fields as they stand."""
        lines = (self.presenter_field.line, self.case_field.line, self.planned_field.line)
        for before, after in pairwise((title, *lines, self.proposal_edit)):
            self.setTabOrder(before, after)

    def last_stop(self) -> QWidget:
        """The last place where Tab stops."""
        return self.attachments.add_button

    def show_texts(self, presenters: str, case_number: str, planned: str, proposal: str) -> None:
        """Show what is on the disk; a field being typed in keeps its words."""
        for line, text in (
            (self.presenter_field.line, presenters),
            (self.case_field.line, case_number),
            *self._time_to_show(planned),
        ):
            if not line.hasFocus() and line.text() != text:
                line.setText(text)
                line.setCursorPosition(0)
        if not self.proposal_edit.hasFocus() and self.proposal_edit.markdown() != proposal:
            self.proposal_edit.set_markdown(proposal)

    def show_attachments(self, entries: Sequence[AttachmentEntry]) -> None:
        """Show the item's attachments; Tab goes through them too."""
        self.attachments.show_entries(entries)
        self.attachments.chain_after(self.proposal_edit)

    def _time_to_show(self, planned: str) -> list[tuple[CompletingLineEdit, str]]:
        """Typed words that are no length of time stay as they were typed."""
        line = self.planned_field.line
        is_kept = line.isModified() and line.text().strip() and read_duration(line.text()) is None
        return [] if is_kept else [(line, planned)]

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let them be read, not changed."""
        self.presenter_field.line.setReadOnly(is_frozen)
        self.case_field.line.setReadOnly(is_frozen)
        self.planned_field.line.setReadOnly(is_frozen)
        self.proposal_edit.setReadOnly(is_frozen)
        self.attachments.set_frozen(is_frozen=is_frozen)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, place = theme.tokens(), self.proposal_edit.geometry()
        start = QPointF(place.left(), place.bottom() + theme.px(4))
        if self.proposal_edit.hasFocus():
            painting.hairline(painter, start, place.width(), tokens.accent)
            painting.hairline(painter, start + QPointF(0, 1), place.width(), tokens.accent)
        else:
            painting.hairline(painter, start, place.width(), tokens.control)
        painter.end()
