"""What is the same for every meeting: the window's language, backups, each body's own look."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from minutetaker import clock
from minutetaker._generated.settings_page_ui import Ui_SettingsPage
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.languages import Language
from minutetaker.services import body_templates
from minutetaker.services.exporting import layouts
from minutetaker.services.meetings import language_of
from minutetaker.services.recovery import back_up
from minutetaker.services.remarks import remark_line, styles_made
from minutetaker.services.review import Pages
from minutetaker.services.samples import sample_of, write_sample
from minutetaker.services.series import bodies, save_layout
from minutetaker.ui import dialogs, i18n, theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.frame_actions import LANGUAGES
from minutetaker.ui.layout_words import layout_words
from minutetaker.ui.page_render import PageRenderer

_COLUMN = 380
_PREVIEW_FROM = 760
"""Pixels of the look: in less there is no room for pages beside the settings."""


class SettingsPage(QWidget):
    """Every choice takes effect at once; Esc leads back.

    Signals:
        language_requested: (language code) the person chose another language.
    """

    language_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._bodies: tuple[StoredSeries, ...] = ()
        self._renderer = PageRenderer(self)
        ui = self._ui = Ui_SettingsPage()
        ui.setupUi(self)
        ui.title_label.setFont(theme.font("item_title", 600))
        for quiet in (
            *(ui.backup_label, ui.template_label),
            *(ui.backup_result_label, ui.template_note_label),
        ):
            theme.make_quiet(quiet)
        for caption in (ui.backup_label, ui.template_label):
            caption.setFont(theme.font("caption", 500))
        ui.settings_scroll.viewport().setAutoFillBackground(False)
        ui.settings_column.setAutoFillBackground(False)
        ui.settings_scroll.setMaximumWidth(theme.px(_COLUMN))
        for code, name in LANGUAGES.items():
            ui.language_field.box.addItem(name, code)
        self.setFocusProxy(ui.language_field)
        self._tell(ui.backup_result_label, "")
        self._connect()
        self._retell()

    def _connect(self) -> None:
        ui = self._ui
        ui.language_field.box.activated.connect(self._on_language_chosen)
        ui.body_field.box.activated.connect(self._on_body_chosen)
        ui.layout_field.box.activated.connect(self._on_layout_chosen)
        ui.backup_button.clicked.connect(self._on_backup_clicked)
        ui.choose_button.clicked.connect(self._on_choose_clicked)
        ui.try_button.clicked.connect(self._on_try_clicked)
        ui.remove_button.clicked.connect(self._on_remove_clicked)
        self._renderer.rendered.connect(self._on_rendered)
        self._renderer.failed.connect(self._bridge.failed)

    def show_meeting(self) -> None:
        """Show what is chosen now; the body is that of the meeting on the desk."""
        box = self._ui.language_field.box
        box.setCurrentIndex(box.findData(i18n.language()))
        self._show_bodies()

    def close_page(self) -> None:
        """Let the thread of the preview go."""
        self._renderer.close()

    def _body(self) -> StoredSeries | None:
        place = self._ui.body_field.box.currentIndex()
        return self._bodies[place] if 0 <= place < len(self._bodies) else None

    def _show_bodies(self) -> None:
        try:
            self._bodies = bodies(self._bridge.desk)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        before = self._body()
        minutes = self._bridge.minutes
        wanted = before.id if before else (minutes.series.id if minutes else None)
        box = self._ui.body_field.box
        box.clear()
        box.addItems([each.series.name for each in self._bodies])
        places = [place for place, each in enumerate(self._bodies) if each.id == wanted]
        box.setCurrentIndex(places[0] if places else 0)
        self._show_body()

    def _show_body(self) -> None:
        ui, body = self._ui, self._body()
        for each in (ui.body_field, ui.layout_field, ui.template_label, ui.template_name_label):
            each.setVisible(body is not None)
        for button in (ui.choose_button, ui.try_button, ui.remove_button):
            button.setVisible(body is not None)
        self._tell(ui.template_note_label, "")
        if body is None:
            ui.page_view.show_pages(())
            return
        box = ui.layout_field.box
        box.setCurrentIndex(max(0, box.findData(body.series.layout or layouts()[0])))
        self._show_template(body)

    def _sample(self, body: StoredSeries) -> Minutes:
        return sample_of(body.series, language_of(self._bridge.desk, body))

    def _show_template(self, body: StoredSeries) -> None:
        """Show the body's template by its name, and a sample in it, as near as it can be drawn."""
        ui = self._ui
        kept = body_templates.kept(self._bridge.desk.folder, body.series)
        ui.template_name_label.setText(kept.name if kept else self.tr("The program's own"))
        ui.try_button.setEnabled(kept is not None)
        ui.remove_button.setEnabled(kept is not None)
        self._renderer.request(self._sample(body), kept)

    @staticmethod
    def _tell(label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _retell(self) -> None:
        ui = self._ui
        ui.title_label.setText(self.tr("Settings"))
        ui.language_field.set_label(self.tr("Language of the window"))
        ui.body_field.set_label(self.tr("Body"))
        ui.layout_field.set_label(self.tr("Layout of new meetings' documents"))
        box = ui.layout_field.box
        box.clear()
        for name in layouts():
            box.addItem(layout_words(name), name)

    def _on_language_chosen(self, place: int) -> None:
        self.language_requested.emit(self._ui.language_field.box.itemData(place))

    def _on_body_chosen(self, _place: int) -> None:
        self._show_body()

    def _on_layout_chosen(self, place: int) -> None:
        body = self._body()
        if body is None:
            return
        try:
            save_layout(self._bridge.desk, body, self._ui.layout_field.box.itemData(place))
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
        self._show_bodies()

    def _on_backup_clicked(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        proposed = folder / f"minutetaker {clock.now():%Y-%m-%d}.zip"
        kinds = self.tr("Backups (*.zip)")
        chosen = dialogs.choose_place(self, self.tr("Save a backup"), proposed, kinds)
        if chosen is None:
            return
        self._bridge.drain()
        try:
            back_up(self._bridge.desk.folder, chosen)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._tell(self._ui.backup_result_label, self.tr("Saved: {path}").format(path=chosen))

    def _on_choose_clicked(self) -> None:
        body = self._body()
        kinds = self.tr("Word files (*.docx *.dotx *.docm *.dotm)")
        chosen = dialogs.choose_files(self, self.tr("Word template"), None, kinds)
        if body is None or not chosen:
            return
        try:
            lacking = body_templates.keep(self._bridge.desk.folder, body.series, chosen[0])
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._show_template(body)
        made = remark_line(styles_made(chosen[0].name, lacking), Language(i18n.language()))
        every = self.tr("The template has every style.")
        near = self.tr("Beside, its letterhead is drawn nearly so; Try it opens the true one.")
        self._tell(self._ui.template_note_label, f"{made if lacking else every} {near}")

    def _on_try_clicked(self) -> None:
        body = self._body()
        if body is None:
            return
        place = Path(tempfile.mkdtemp(prefix="minutetaker-")) / "minutetaker.docx"
        try:
            write_sample(self._bridge.desk.folder, self._sample(body), place)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _on_remove_clicked(self) -> None:
        body = self._body()
        if body is None:
            return
        try:
            body_templates.forget(self._bridge.desk.folder, body.series)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
        self._show_body()
        self._ui.choose_button.setFocus()

    def _on_rendered(self, pages: Pages) -> None:
        self._ui.page_view.show_pages(pages.drawings)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ui.page_view.setVisible(self.width() >= theme.px(_PREVIEW_FROM))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._retell()
            self.show_meeting()
