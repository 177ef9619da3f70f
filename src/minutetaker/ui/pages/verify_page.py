"""Whether a Word file is an approved text: chosen or dropped, and answered in plain words."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from minutetaker._generated.verify_page_ui import Ui_VerifyPage
from minutetaker.domain.failures import KnownFailure
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import told
from minutetaker.services.verifying import Verdict, verdict_lines
from minutetaker.ui import dialogs, i18n, icons, theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.file_check import FileChecker

if TYPE_CHECKING:
    from minutetaker.ui.tokens import ColourRole

_GLYPH = 24
_TEXT = 720


class VerifyPage(QWidget):
    """Asks for a file and tells what it is; the file itself is only read."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._file: Path | None = None
        self._answer: Verdict | KnownFailure | None = None
        self._glyph: tuple[str, ColourRole] = ("", "text")
        self._checker = FileChecker(self)
        ui = self._ui = Ui_VerifyPage()
        ui.setupUi(self)
        ui.title_label.setFont(theme.font("item_title", 600))
        ui.answer_label.setFont(theme.font("small_title", 600))
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        for words in (ui.answer_label, ui.differences_edit):
            words.setTextInteractionFlags(keys | Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (ui.hint_label, ui.file_label):
            theme.make_quiet(label)
        for words in (ui.hint_label, ui.file_label, ui.answer_label, ui.differences_edit):
            words.setMaximumWidth(theme.px(_TEXT))
        ui.verify_scroll.viewport().setAutoFillBackground(False)
        ui.verify_column.setAutoFillBackground(False)
        self.setAcceptDrops(True)
        self.setFocusProxy(ui.choose_button)
        ui.choose_button.clicked.connect(self._on_choose_clicked)
        self._checker.found.connect(self._on_answered)
        self._checker.failed.connect(self._on_answered)
        self._show_answer()

    def show_meeting(self) -> None:
        """Any meeting may be meant: what stands here stays."""

    def close_page(self) -> None:
        """Finish the file at hand and let its thread go."""
        self._checker.close()

    def check(self, file: Path) -> None:
        """Compare a file; the answer comes when it is found."""
        self._bridge.drain()
        self._file, self._answer = file, None
        self._ui.choose_button.setEnabled(False)
        self._show_answer()
        self._checker.request(self._bridge.desk.folder, file)

    def _on_choose_clicked(self) -> None:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._file.parent if self._file else None
        start = folder or Path(QStandardPaths.writableLocation(documents))
        kinds = self.tr("Word files (*.docx)")
        chosen = dialogs.choose_files(self, self.tr("File to check"), start, kinds)
        if chosen:
            self.check(chosen[0])

    def _on_answered(self, answer: Verdict | KnownFailure) -> None:
        self._answer = answer
        self._ui.choose_button.setEnabled(True)
        self._ui.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_answer()
        announce(self._ui.answer_label, self._ui.answer_label.text())

    def _show_answer(self) -> None:
        ui, answer = self._ui, self._answer
        language, rest = Language(i18n.language()), ""
        words, self._glyph = "", ("", "text")
        if isinstance(answer, KnownFailure):
            words, self._glyph = told(answer, language), ("circle-x", "error")
        elif answer is not None:
            words, *lines = verdict_lines(answer, language)
            rest = "\n".join(lines)
            self._glyph = ("shield-check", "text") if answer.is_same else ("triangle-alert", "warn")
        elif self._file is not None:
            words = self.tr("Comparing…")
        ui.file_label.setText(self._file.name if self._file else "")
        ui.answer_label.setText(words)
        ui.answer_label.setAccessibleName(words)
        ui.differences_edit.show_text(rest)
        ui.differences_edit.setVisible(bool(rest))
        self._show_glyph()

    def _show_glyph(self) -> None:
        name, role = self._glyph
        self._ui.glyph_label.setVisible(bool(name))
        if name:
            side = theme.px(_GLYPH)
            self._ui.glyph_label.setPixmap(icons.icon(name, role).pixmap(side, side))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self._ui.choose_button.isEnabled():
            event.acceptProposedAction()
            self.check(Path(files[0]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_glyph()
