"""Distribute (Jakelu): the minutes as files, one output at a time, from the frozen text."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.distribute_page_ui import Ui_DistributePage
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.finnish.numbers import number
from minutetaker.services.approval import text_to_send
from minutetaker.services.exporting import Format, Wishes, layouts, name_for
from minutetaker.ui import dialogs, i18n, theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.file_export import FileExporter, Written
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.widgets.columns import ThreeColumns
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.row_delegates import PersonDelegate, TwoLineDelegate

KILOBYTE = 1024


class DistributePage(QWidget):
    """Makes the files that go out.

    Signals:
        notice: (str) what happened, for the status bar.
    """

    notice = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._chosen = Format.DOCX
        self._written: dict[Format, Written] = {}
        self._exporter = FileExporter(self)
        self._outputs = RowsModel(self)
        self._people = RowsModel(self)
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._build()
        self._export_action = QAction(self.tr("Export"), self)
        self._export_action.setShortcut(QKeySequence("Ctrl+E"))
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        self._ui = Ui_DistributePage()
        self._ui.setupUi(form)
        columns = ThreeColumns(
            self._ui.outputs_column, self._ui.output_column, self._ui.people_column
        )
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._ui.title_label.setFont(theme.font("item_title", 600))
        self._ui.output_form.setMaximumWidth(theme.px(640))
        self._ui.output_form.setMinimumWidth(theme.px(280))
        theme.make_quiet(self._ui.about_label)
        self._ui.name_field.set_label(self.tr("Name of the file"))
        self._ui.folder_field.set_label(self.tr("Folder"))
        self._ui.layout_field.set_label(self.tr("Layout"))
        self._ui.language_field.set_label(self.tr("Language of headings and sentences"))
        self._ui.outputs_list.setModel(self._outputs)
        self._ui.outputs_list.setItemDelegate(TwoLineDelegate(self))
        self._ui.people_list.setModel(self._people)
        self._ui.people_list.setItemDelegate(PersonDelegate(self))
        self._ui.layout_field.box.addItem(self.tr("As the body's own"), None)
        for name in layouts():
            self._ui.layout_field.box.addItem(name, name)
        self._ui.language_field.box.addItem(self.tr("As the meeting's"), None)
        for language, name in (
            (Language.FI, "suomi"),
            (Language.SV, "svenska"),
            (Language.EN, "English"),
        ):
            self._ui.language_field.box.addItem(name, language)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._exporter.written.connect(self._on_written)
        self._exporter.failed.connect(self._on_failed)
        self._export_action.triggered.connect(self.export)
        self._ui.outputs_list.row_chosen.connect(self._on_output_chosen)
        self._ui.outputs_list.selectionModel().currentChanged.connect(self._on_output_changed)
        self._ui.folder_button.clicked.connect(self._on_folder_clicked)
        self._ui.export_button.clicked.connect(self.export)
        self._ui.show_button.clicked.connect(self._on_show_clicked)
        self._ui.public_check.toggled.connect(self._on_public_toggled)
        self.destroyed.connect(self._exporter.close)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._export_action,)

    def close_page(self) -> None:
        """Finish the file at hand and let its thread go."""
        self._exporter.close()

    def set_folder(self, folder: Path) -> None:
        """Where the files go until another folder is chosen."""
        self._folder = folder
        self._ui.folder_field.line.setText(str(folder))

    def show_meeting(self) -> None:
        """Show what can be made of the meeting on the desk."""
        self._bridge.drain()
        self._ui.folder_field.line.setText(str(self._folder))
        self._refresh()
        self._ui.outputs_list.setFocus()

    def _refresh(self) -> None:
        minutes = self._bridge.minutes
        self._ui.export_button.setEnabled(minutes is not None)
        if minutes is None:
            self._outputs.show_rows(())
            self._people.show_rows(())
            return
        self._show_outputs(minutes)
        self._show_people(minutes)
        self._show_output(minutes)

    def _show_outputs(self, minutes: Minutes) -> None:
        titles = self._titles()
        rows = [
            Row(
                wanted,
                titles[wanted],
                None,
                {
                    RowRole.ICON: "file-text",
                    RowRole.SECOND: name_for(minutes, wanted),
                    RowRole.NOTE_ICON: "check" if wanted in self._written else "",
                    RowRole.NOTE: self.tr("done") if wanted in self._written else "",
                    RowRole.IS_LIT: wanted is self._chosen,
                },
            )
            for wanted in Format
        ]
        self._outputs.show_rows(rows)
        count = f"{len(self._written)} / {len(rows)}"
        self._ui.outputs_heading.show_words(self.tr("Distribute"), count)

    def _titles(self) -> dict[Format, str]:
        return {
            Format.DOCX: self.tr("Word document"),
            Format.PDF: self.tr("PDF"),
            Format.HTML: self.tr("Web page"),
            Format.TEXT: self.tr("Plain text"),
            Format.MEETING: self.tr("Meeting file"),
        }

    def _about(self) -> dict[Format, str]:
        return {
            Format.DOCX: self.tr("The official document, with real headings and lists."),
            Format.PDF: self.tr("The same pages, accessible and fit for an archive."),
            Format.HTML: self.tr("One file that opens in any browser and prints well."),
            Format.TEXT: self.tr("The words alone, for mail or a message."),
            Format.MEETING: self.tr("The whole meeting, for another copy of this program."),
        }

    def _show_output(self, minutes: Minutes) -> None:
        self._ui.title_label.setText(self._titles()[self._chosen])
        about = self._about()[self._chosen]
        if not minutes.is_approved:
            about += " " + self.tr("The minutes aren't approved: the file says draft.")
        self._ui.about_label.setText(about)
        public = self._ui.public_check.isChecked()
        self._ui.name_field.line.setText(name_for(minutes, self._chosen, public=public))
        is_document = self._chosen is not Format.MEETING
        for each in (self._ui.layout_field, self._ui.language_field, self._ui.public_check):
            each.setVisible(is_document)
        written = self._written.get(self._chosen)
        self._ui.show_button.setVisible(written is not None)
        self._ui.result_label.setText(self._told(written) if written else "")

    def _show_people(self, minutes: Minutes) -> None:
        rows: list[Row] = []
        for person in minutes.participants:
            if person.attendance is Attendance.VACANT:
                continue
            note, colour = ("", "text2")
            if not person.email:
                note, colour = self.tr("no address"), "warn"
            icon = "circle-check" if person.email else "circle-dashed"
            rows.append(
                Row(
                    person.id,
                    person.shown_name,
                    f"{person.shown_name}, {note}" if note else None,
                    {
                        RowRole.ICON: icon,
                        RowRole.ICON_COLOUR: colour if note else "control",
                        RowRole.NOTE: note,
                        RowRole.NOTE_COLOUR: colour,
                    },
                )
            )
        self._people.show_rows(rows)
        self._ui.people_heading.show_words(self.tr("Recipients"), str(len(rows)))

    def export(self) -> None:
        """Write the chosen output; an approved meeting goes out from its frozen text."""
        meeting_id = self._bridge.meeting_id
        if meeting_id is None:
            return
        self._bridge.drain()
        try:
            minutes = text_to_send(self._bridge.desk, meeting_id)
        except KnownFailure as failure:
            self._on_failed(failure)
            return
        self._folder = Path(self._ui.folder_field.line.text().strip() or str(self._folder))
        path = self._folder / (self._ui.name_field.line.text().strip() or "asiakirja")
        if path.suffix.lower() != self._chosen.value:
            path = path.with_name(path.name + self._chosen.value)
        wishes = Wishes(
            language=self._ui.language_field.box.currentData(),
            layout=self._ui.layout_field.box.currentData(),
            public=self._ui.public_check.isChecked(),
        )
        self._ui.export_button.setEnabled(False)
        self._ui.result_label.setText(self.tr("Exporting…"))
        self._exporter.request(minutes, path, wishes)

    def _on_written(self, written: Written) -> None:
        self._written[Format(written.path.suffix.lower())] = written
        self._refresh()
        self.notice.emit(self._told(written))

    def _on_failed(self, failure: KnownFailure) -> None:
        self._ui.export_button.setEnabled(True)
        self._ui.result_label.clear()
        self._bridge.failed.emit(failure)

    def _told(self, written: Written) -> str:
        kilobytes = number(max(1, round(written.size / KILOBYTE)), Language(i18n.language()))
        sentence = self.tr("Exported: {path}, {size} kB")
        return sentence.format(path=written.path, size=kilobytes)

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.meeting_id == self._bridge.meeting_id and self.isVisible():
            self._refresh()

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._written.clear()
        if self.isVisible():
            self._refresh()

    def _on_output_chosen(self, wanted: Format) -> None:
        self._chosen = wanted
        self._refresh()
        self._ui.name_field.setFocus()

    def _on_output_changed(self, index: object, _before: object) -> None:
        wanted = self._ui.outputs_list.currentIndex().data(RowRole.ID)
        if isinstance(wanted, Format) and wanted is not self._chosen:
            self._chosen = wanted
            self._refresh()

    def _on_folder_clicked(self) -> None:
        chosen = dialogs.choose_folder(self, self.tr("Folder for the files"), self._folder)
        if chosen is not None:
            self.set_folder(chosen)

    def _on_show_clicked(self) -> None:
        written = self._written.get(self._chosen)
        if written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(written.path.parent)))

    def _on_public_toggled(self, _checked: bool) -> None:
        minutes = self._bridge.minutes
        if minutes is not None:
            self._show_output(minutes)
