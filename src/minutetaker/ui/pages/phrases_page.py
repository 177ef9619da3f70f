"""The phrases (Fraasit): found by typing, a person's own made, changed and removed."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from minutetaker._generated.phrases_page_ui import Ui_PhrasesPage
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.phrase import SLOT_NAMES, Phrase
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import told
from minutetaker.services.phrases import PhraseBank, phrase_bank, remove_phrase, save_phrase
from minutetaker.ui import i18n, theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.frame_actions import LANGUAGES
from minutetaker.ui.models.offered import Offer, PhraseOffers, phrase_entries

_LOW = 440


class PhrasesPage(QWidget):
    """Shows the phrases of one language; the program's own change only by one's own in their place.

    Signals:
        notice: (str) what was done, for the status bar.
    """

    notice = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._bank = PhraseBank(())
        self._changed: str | None = None
        self._removed: tuple[Language, Phrase] | None = None
        ui = self._ui = Ui_PhrasesPage()
        ui.setupUi(self)
        ui.title_label.setFont(theme.font("item_title", 600))
        ui.hint_label.setTextFormat(Qt.TextFormat.PlainText)
        theme.make_quiet(ui.hint_label)
        for code, name in LANGUAGES.items():
            ui.language_box.addItem(name, code)
        self._new_action = self._made("Ctrl+N")
        self._undo_action = self._made("Ctrl+Z")
        self.setFocusProxy(ui.search_line)
        ui.change_button.clicked.connect(self._on_change)
        ui.language_box.activated.connect(self._on_language_chosen)
        ui.new_button.clicked.connect(self._on_new)
        ui.phrase_form.given_up.connect(self._on_given_up)
        ui.phrase_form.saved.connect(self._on_saved)
        ui.phrases_list.doubleClicked.connect(self._on_change)
        ui.remove_button.clicked.connect(self._on_remove)
        ui.search_line.accepted.connect(self._on_change)
        ui.search_line.moved.connect(self._on_moved)
        ui.search_line.removal_requested.connect(self._on_remove)
        ui.search_line.installEventFilter(self)
        ui.search_line.textChanged.connect(self._on_text_changed)
        self._new_action.triggered.connect(self._on_new)
        self._undo_action.triggered.connect(self._on_undo)
        self._retell()

    def _made(self, key: str) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        return action

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._new_action, self._undo_action)

    def show_meeting(self) -> None:
        """Show the phrases in the language of the meeting on the desk, else of the window."""
        minutes = self._bridge.minutes
        code = minutes.meeting.language.value if minutes is not None else i18n.language()
        self._ui.language_box.setCurrentIndex(self._ui.language_box.findData(code))
        self._set_writing(is_writing=False)
        self._ui.search_line.clear()
        self._show()

    def _language(self) -> Language:
        return Language(self._ui.language_box.currentData())

    def _show(self) -> None:
        names = SLOT_NAMES[self._language().value]
        self._ui.phrase_form.set_slots(" ".join(f"{{{name}}}" for name in names))
        self._bank = phrase_bank(self._bridge.desk.folder, self._language())
        self._show_matching(self._ui.search_line.text())
        failure = self._bank.failure
        if failure is not None:
            hint = told(failure, Language(i18n.language()))
        elif self._removed is not None:
            short = self._removed[1].short
            hint = self.tr("Removed: ;;{short}. Undo Ctrl+Z").format(short=short)
        else:
            hint = self.tr("Type ;; and the short name in the text, or press F9.")
        self._ui.hint_label.setText(hint)
        self.setAccessibleDescription(hint)

    def _show_matching(self, text: str) -> None:
        offers = PhraseOffers(self._bank.phrases, None, None).matching(text)
        listed = self._ui.phrases_list
        listed.entries.show_all(phrase_entries(offers, is_grouped=not text.strip()), text)
        listed.choose_first()
        self._tell_choice()

    def _tell_choice(self) -> None:
        phrase, is_writing = self._chosen(), self._ui.phrase_form.isVisibleTo(self)
        is_own = phrase is not None and phrase.is_own
        self._ui.remove_button.setVisible(is_own and not is_writing)
        self._ui.change_button.setVisible(phrase is not None and not is_writing)

    def _set_writing(self, *, is_writing: bool) -> None:
        """Leave the room at the foot to the phrase that is written."""
        self._ui.phrase_form.setVisible(is_writing)
        self._ui.hint_label.setVisible(not is_writing)
        self._ui.phrases_list.setVisible(not is_writing or self.height() > theme.px(_LOW))
        self._ui.new_button.setVisible(not is_writing)
        self._tell_choice()

    def _chosen(self) -> Phrase | None:
        entry = self._ui.phrases_list.current_entry()
        return entry.payload.phrase if entry and isinstance(entry.payload, Offer) else None

    def _choose(self, short: str) -> None:
        """Go to a phrase; the program's stand after the person's own."""
        listed = self._ui.phrases_list
        for _ in self._bank.phrases:
            phrase = self._chosen()
            if phrase is None or phrase.short == short:
                break
            listed.move_by(1)
        self._tell_choice()

    def _on_text_changed(self, text: str) -> None:
        self._show_matching(text)
        count = self._ui.phrases_list.entries.count()
        self._ui.search_line.show_found(self.tr("%n match(es)", "", count) if text else "")
        announce(self._ui.search_line, self._ui.phrases_list.current_words())

    def _on_moved(self, steps: int) -> None:
        self._ui.phrases_list.move_by(steps)
        self._tell_choice()
        announce(self._ui.search_line, self._ui.phrases_list.current_words())

    def _on_language_chosen(self, *_place: object) -> None:
        self._show()

    def _on_change(self, *_index: object) -> None:
        phrase = self._chosen()
        if phrase is not None:
            self._changed = phrase.short if phrase.is_own else None
            self._ui.phrase_form.show_phrase(phrase.short, phrase.text)
            self._set_writing(is_writing=True)

    def _on_new(self) -> None:
        self._changed = None
        self._ui.phrase_form.show_phrase("", "")
        self._set_writing(is_writing=True)

    def _on_given_up(self) -> None:
        self._set_writing(is_writing=False)
        self._ui.search_line.setFocus()

    def _on_saved(self, short: str, text: str) -> None:
        if not text:
            self._on_given_up()
            return
        try:
            save_phrase(self._bridge.desk, self._language(), short, text, instead_of=self._changed)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._removed = None
        self._on_given_up()
        self._ui.search_line.clear()
        self._show()
        self._choose(short)
        self.notice.emit(self.tr("Saved as a phrase: ;;{short}").format(short=short))

    def _on_remove(self) -> None:
        phrase = self._chosen()
        if phrase is None or not phrase.is_own:
            return
        try:
            remove_phrase(self._bridge.desk, self._language(), phrase.short)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._removed = (self._language(), phrase)
        self._show()

    def _on_undo(self) -> None:
        """Bring back what was removed last."""
        if self._removed is None:
            return
        language, phrase = self._removed
        try:
            save_phrase(self._bridge.desk, language, phrase.short, phrase.text)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._removed = None
        self._show()
        self._choose(phrase.short)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and self._removed is not None:
                # The line would take back what was typed in it, which nobody means here.
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._retell()

    def _retell(self) -> None:
        self._ui.title_label.setText(self.tr("Phrases"))
        self._ui.search_line.setPlaceholderText(self.tr("Short name or words"))
        self._new_action.setText(self.tr("New phrase"))
        self._undo_action.setText(self.tr("Undo"))
