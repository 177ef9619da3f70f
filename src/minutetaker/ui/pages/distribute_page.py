"""Distribute (Jakelu): the minutes as files, one output at a time, from the frozen text."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.distribute_page_ui import Ui_DistributePage
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.services.approval import text_to_send
from minutetaker.services.exporting import DocumentKind, Format
from minutetaker.ui import dialogs
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.file_export import FileExporter, Written
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.distribute_choices import Choices
from minutetaker.ui.pages.distribute_cover import Cover
from minutetaker.ui.pages.distribute_form import dress, lay_out
from minutetaker.ui.pages.distribute_rows import (
    output_rows,
    people_rows,
    purpose_of,
    title_of,
    written_words,
)
from minutetaker.ui.stage_pages import SidePage
from minutetaker.ui.widgets.columns import Room, ThreeColumns
from minutetaker.ui.widgets.folded_columns import FoldedColumns
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.row_delegates import PersonDelegate, TwoLineDelegate


class DistributePage(QWidget):
    """Makes the files that go out.

    Signals:
        notice: (str) what happened, for the status bar.
        side_requested: (SidePage) the person wants a page beside the stages.
    """

    notice = Signal(object)
    side_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen = Format.DOCX
        self._written: dict[tuple[DocumentKind, Format], Written] = {}
        self._writing: tuple[str, DocumentKind] | None = None
        self._exporter = FileExporter(self)
        self._outputs = RowsModel(self)
        self._people = RowsModel(self)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self._build()
        self._export_action = QAction(self.tr("Export"), self)
        self._export_action.setShortcut(QKeySequence("Ctrl+E"))
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        ui = self._ui = Ui_DistributePage()
        ui.setupUi(form)
        self._columns = ThreeColumns(ui.outputs_column, ui.output_column, ui.people_column)
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._folded = FoldedColumns(
            self._columns,
            left=(ui.outputs_fold_button, ui.outputs_list),
            right=(ui.people_fold_button, ui.people_list),
        )
        dress(ui)
        self._choices = Choices(ui, self)
        self._cover = Cover(ui, self._bridge, self)
        ui.outputs_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        ui.outputs_list.setModel(self._outputs)
        ui.outputs_list.setItemDelegate(TwoLineDelegate(self, marks_current=True))
        ui.people_list.setModel(self._people)
        ui.people_list.setItemDelegate(PersonDelegate(self))
        self._lay_out(self._columns.room())

    def _connect(self) -> None:
        ui = self._ui
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._columns.room_changed.connect(self._lay_out)
        self._choices.changed.connect(self._on_choices_changed)
        self._exporter.written.connect(self._on_written)
        self._exporter.failed.connect(self._on_failed)
        self._export_action.triggered.connect(self.export)
        ui.outputs_list.row_chosen.connect(self._on_output_chosen)
        ui.outputs_list.selectionModel().currentChanged.connect(self._on_output_changed)
        ui.folder_button.clicked.connect(self._on_folder_clicked)
        ui.export_button.clicked.connect(self.export)
        ui.stop_button.clicked.connect(self._stop)
        ui.show_button.clicked.connect(self._on_show_clicked)
        ui.open_button.clicked.connect(self._on_open_clicked)
        ui.verify_button.clicked.connect(self._on_verify_clicked)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._export_action, self._cover.back)

    def close_page(self) -> None:
        """Finish the file at hand and let its thread go."""
        self._exporter.close()

    def set_folder(self, folder: Path) -> None:
        """Where the files go until another folder is chosen."""
        self._folder = folder
        self._ui.folder_edit.setText(str(folder))

    def show_meeting(self) -> None:
        """Show what can be made of the meeting on the desk."""
        self._bridge.drain()
        self.set_folder(self._folder)
        self._refresh()
        self._ui.outputs_list.setCurrentIndex(self._outputs.index_of(self._chosen))
        if self._columns.room() is Room.SINGLE:
            self._ui.name_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._ui.outputs_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self) -> None:
        """Write the chosen output; an approved meeting goes out from its frozen text."""
        meeting_id = self._bridge.meeting_id
        if meeting_id is None or self._writing is not None:
            return
        self._bridge.drain()
        try:
            minutes = text_to_send(self._bridge.desk, meeting_id)
        except KnownFailure as failure:
            self._on_failed(failure)
            return
        wishes = replace(self._choices.wishes(self._chosen, minutes), cover=self._cover.own())
        self._writing = meeting_id, wishes.kind
        self._show_result()
        folder = self._bridge.desk.folder
        self._exporter.request(minutes, self._path(minutes), wishes, folder)

    def _stop(self) -> None:
        if self._writing is not None and self._exporter.stop():
            self._writing = None
            self._show_result()
            words = self.tr("The export was stopped. No file was written.")
            self._ui.result_label.setText(words)
            self._ui.result_label.show()
            self.notice.emit(words)
            self._ui.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _path(self, minutes: Minutes) -> Path:
        typed = self._ui.folder_edit.text().strip()
        if typed:
            self._folder = Path(typed).expanduser()
        name = self._ui.name_edit.text().strip() or self._choices.name(minutes, self._chosen)
        if not name.lower().endswith(self._chosen.value):
            name += self._chosen.value
        return self._folder / name

    def _refresh(self) -> None:
        minutes = self._bridge.minutes
        self._ui.output_column.setEnabled(minutes is not None)
        if minutes is None:
            self._ui.people_heading.show_words(self.tr("Recipients"))
            self._ui.outputs_heading.show_words(self.tr("Distribute"))
            self._outputs.show_rows(())
            self._people.show_rows(())
            self._ui.title_label.setText(self.tr("No meeting is open."))
            self._ui.about_label.clear()
            return
        self._show_outputs(minutes)
        self._show_output(minutes)
        rows = people_rows(minutes)
        self._people.show_rows(rows)
        count = sum(1 for row in rows if not row.roles.get(RowRole.IS_HEADING))
        self._ui.people_heading.show_words(self.tr("Recipients"), str(count))

    def _show_outputs(self, minutes: Minutes) -> None:
        made = [each for kind, each in self._written if kind is self._choices.kind]
        rows = output_rows(self._chosen, made, partial(self._choices.name, minutes))
        self._outputs.show_rows(rows)
        self._ui.outputs_heading.show_words(self.tr("Distribute"), f"{len(made)} / {len(rows)}")

    def _show_output(self, minutes: Minutes) -> None:
        ui, is_document = self._ui, self._chosen not in (Format.MEETING, Format.CALENDAR)
        ui.title_label.setText(title_of(self._chosen))
        about = purpose_of(self._chosen)
        if not minutes.is_approved and is_document:
            about += " " + self.tr("The minutes aren't approved: the file says draft.")
        ui.about_label.setText(about)
        ui.name_edit.setText(self._choices.name(minutes, self._chosen))
        self._choices.show(self._chosen, minutes)
        wishes = self._choices.wishes(self._chosen, minutes) if is_document else None
        ui.access_panel.show_minutes(minutes, wishes)
        self._cover.show(minutes, wishes if self._chosen is Format.MAIL else None)
        self._show_result()

    def _show_result(self) -> None:
        written = self._written.get((self._choices.kind, self._chosen))
        self._ui.export_button.setEnabled(self._writing is None)
        self._ui.stop_button.setVisible(self._writing is not None)
        self._ui.show_button.setVisible(written is not None)
        is_mail = written is not None and self._chosen is Format.MAIL
        self._ui.open_button.setVisible(is_mail)
        words = self.tr("Exporting…") if self._writing else written_words(written)
        self._ui.result_label.setText(words)
        self._ui.result_label.setVisible(bool(words))

    def _lay_out(self, room: Room) -> None:
        lay_out(self._ui, room)

    def _on_written(self, written: Written) -> None:
        writing, self._writing = self._writing, None
        if writing is not None and writing[0] == self._bridge.meeting_id:
            self._written[writing[1], Format(written.path.suffix.lower())] = written
        self.notice.emit(written_words(written))
        minutes = self._bridge.minutes
        if minutes is not None:
            self._show_outputs(minutes)
            self._show_result()

    def _on_failed(self, failure: KnownFailure) -> None:
        self._writing = None
        self._show_result()
        self._bridge.failed.emit(failure)

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.meeting_id != self._bridge.meeting_id:
            return
        # A file that was made before is no longer of this text.
        self._written.clear()
        if self.isVisible():
            self._refresh()

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._written.clear()
        if self.isVisible():
            self._refresh()

    def _on_output_chosen(self, ending: str) -> None:
        self._choose(Format(ending))
        self._folded.fold()
        ui, is_mail = self._ui, self._chosen is Format.MAIL
        first = ui.message_edit if is_mail else ui.name_edit
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_output_changed(self, _index: object, _before: object) -> None:
        # Through a model a kind of file comes back as the plain text that it is.
        ending = self._ui.outputs_list.currentIndex().data(RowRole.ID)
        if ending is not None:
            self._choose(Format(ending))

    def _choose(self, wanted: Format) -> None:
        minutes = self._bridge.minutes
        if wanted is not self._chosen and minutes is not None:
            self._chosen = wanted
            self._show_outputs(minutes)
            self._show_output(minutes)

    def _on_folder_clicked(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Folder for the files"), self._folder)
        if chosen is not None:
            self.set_folder(chosen)

    def _on_show_clicked(self) -> None:
        written = self._written.get((self._choices.kind, self._chosen))
        if written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.path.parent)))

    def _on_open_clicked(self) -> None:
        written = self._written.get((self._choices.kind, self._chosen))
        if written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.path)))

    def _on_verify_clicked(self) -> None:
        self.side_requested.emit(SidePage.VERIFY)

    def _on_choices_changed(self) -> None:
        minutes = self._bridge.minutes
        if minutes is not None:
            self._show_outputs(minutes)
            self._show_output(minutes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._writing is not None:
            self._stop()
        elif not self._folded.fold():
            self._ui.outputs_list.setFocus(Qt.FocusReason.OtherFocusReason)
