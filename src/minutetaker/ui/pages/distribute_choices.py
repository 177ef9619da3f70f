"""What may be chosen for a file that goes out: document, items, layout, language, corrections."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from minutetaker._generated.distribute_page_ui import Ui_DistributePage
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import BOTH, BOTH_SWEDISH_FIRST, IN_BOTH, Language
from minutetaker.services.exporting import (
    DocumentKind,
    Format,
    Typography,
    Wishes,
    has_secrets,
    layouts,
    name_for,
    typographic_changes,
)
from minutetaker.services.typography import change_line
from minutetaker.ui import i18n
from minutetaker.ui.layout_words import layout_words

if TYPE_CHECKING:
    from PySide6.QtGui import QStandardItemModel

_LANGUAGES = {
    Language.FI: "suomi",
    Language.SV: "svenska",
    Language.EN: "English",
    BOTH: "suomi | svenska",
    BOTH_SWEDISH_FIRST: "svenska | suomi",
}
_MOST_CHANGES = 50


class Choices(QObject):
    """The fields of the page that say how a document is to be made.

    Signals:
        changed: something was chosen that the file's name, or what is offered, depends on.
    """

    changed = Signal()

    def __init__(self, ui: Ui_DistributePage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        for kind in DocumentKind:
            ui.document_box.addItem(_document_words(kind), kind.value)
        ui.layout_box.addItem(QCoreApplication.translate("Distribute", "As the body's own"), None)
        for name in layouts():
            ui.layout_box.addItem(layout_words(name), name)
        ui.language_box.addItem(QCoreApplication.translate("Distribute", "As the meeting's"), None)
        for language, word in _LANGUAGES.items():
            ui.language_box.addItem(word, language)
        ui.document_box.currentIndexChanged.connect(self.changed)
        ui.public_check.toggled.connect(self.changed)
        ui.typography_check.toggled.connect(self.changed)

    @property
    def kind(self) -> DocumentKind:
        """Which document was chosen."""
        return DocumentKind(self._ui.document_box.currentData())

    def name(self, minutes: Minutes, wanted: Format) -> str:
        """The name proposed for the file."""
        asked = self.wishes(wanted, minutes)
        return name_for(minutes, wanted, kind=asked.kind, public=asked.public)

    def wishes(self, wanted: Format, minutes: Minutes) -> Wishes:
        """What was chosen, of that which makes a difference to the kind of file."""
        ui = self._ui
        if wanted is Format.MEETING:
            return Wishes()
        public = ui.public_check.isChecked() and has_secrets(minutes)
        language = ui.language_box.currentData()
        if wanted is Format.CALENDAR:
            return Wishes(language=language, public=public)
        items = ui.items_edit.text().strip() if self.kind is DocumentKind.EXCERPT else ""
        correct = ui.typography_check.isChecked()
        return Wishes(
            kind=self.kind,
            items=items or None,
            language=language,
            layout=ui.layout_box.currentData(),
            public=public,
            typography=Typography.CORRECT if correct else Typography.KEEP,
        )

    def show(self, wanted: Format, minutes: Minutes) -> None:
        """Offer what makes a difference to the kind of file."""
        ui = self._ui
        has_words = wanted is not Format.MEETING
        is_document = has_words and wanted is not Format.CALENDAR
        is_corrected = is_document and ui.typography_check.isChecked()
        rows = {
            ui.document_box: is_document,
            ui.items_edit: is_document and self.kind is DocumentKind.EXCERPT,
            ui.layout_box: is_document,
            ui.language_box: has_words,
            ui.public_check: has_words and has_secrets(minutes),
            ui.left_out_label: has_words and has_secrets(minutes),
            ui.typography_check: is_document,
            ui.changes_label: is_corrected,
        }
        for field, is_offered in rows.items():
            ui.fields_layout.setRowVisible(field, is_offered)
        self._offer_both(is_useful=minutes.series.has_two_names)
        if is_corrected:
            ui.changes_label.setText(_changes_told(minutes))
        if rows[ui.left_out_label]:
            is_public = ui.public_check.isChecked()
            ui.left_out_label.show_minutes(minutes, is_public=is_public)
            ui.public_check.setAccessibleDescription(ui.left_out_label.text())

    def _offer_both(self, *, is_useful: bool) -> None:
        """Both languages in one document, for a body with two names; else why it isn't offered."""
        box = self._ui.language_box
        reason = QCoreApplication.translate("Distribute", "the body has no Swedish name")
        for language in IN_BOTH:
            place = box.findData(language)
            words = _LANGUAGES[language]
            box.setItemText(place, words if is_useful else f"{words} ({reason})")
            row = cast("QStandardItemModel", box.model()).item(place)
            row.setEnabled(is_useful)
        if not is_useful and box.currentData() in IN_BOTH:
            box.setCurrentIndex(0)


def _document_words(kind: DocumentKind) -> str:
    words = {
        DocumentKind.MINUTES: QCoreApplication.translate("Distribute", "Minutes"),
        DocumentKind.AGENDA: QCoreApplication.translate("Distribute", "Agenda"),
        DocumentKind.EXCERPT: QCoreApplication.translate("Distribute", "Excerpt"),
        DocumentKind.INVITATION: QCoreApplication.translate("Distribute", "Notice of meeting"),
        DocumentKind.DECISION_LIST: QCoreApplication.translate("Distribute", "List of decisions"),
        DocumentKind.ACTION_LIST: QCoreApplication.translate("Distribute", "Action list"),
    }
    return words[kind]


def _changes_told(minutes: Minutes) -> str:
    """Each correction a line, so that it is known beforehand; the store keeps what was typed."""
    changes = typographic_changes(minutes)
    if not changes:
        return QCoreApplication.translate("Distribute", "Nothing to correct.")
    language = Language(i18n.language())
    lines = [change_line(change, language) for change in changes[:_MOST_CHANGES]]
    left = len(changes) - len(lines)
    if left:
        words = QCoreApplication.translate("Distribute", "Besides these: {count}")
        lines.append(words.format(count=left))
    return "\n".join(lines)
