"""Phrases and names at the live page: what is typed, what F9 offers, what is kept for later."""

from PySide6.QtCore import QObject, QRect

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.phrases import PhraseBank, phrase_bank, save_phrase
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.inline_typing import InlineTyping
from minutetaker.ui.palettes.phrase_question import PhraseQuestion, ShortNameQuestion
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingPhrases(QObject):
    """The language of the phrases is the meeting's own."""

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._palettes = bridge, acts, palettes
        self._editor, self._page = editor, palettes.host
        self._kept = ""
        self._question = PhraseQuestion(palettes.popup, self._page)
        self._short_name = ShortNameQuestion(palettes.popup, self._page)
        self._typing = InlineTyping(self._page, self._minutes, self._item_id, self._bank)
        editor.keys.ask_first(self._typing)
        actions.phrase.triggered.connect(self._on_phrase)
        actions.keep_phrase.triggered.connect(self._on_keep)
        self._question.phrase_wanted.connect(self._on_phrase_wanted)
        self._short_name.name_given.connect(self._on_name_given)

    def walk_open(self) -> None:
        """Go to the first open place of the text with the caret; Tab goes on to the next."""
        editor = self._editor.current_editor()
        if editor is not None:
            self._typing.walk_open(editor)

    def _minutes(self) -> Minutes | None:
        return self._bridge.minutes

    def _item_id(self) -> str | None:
        return self._acts.item_id

    def _language(self) -> Language:
        minutes = self._bridge.minutes
        return Language(minutes.meeting.language.value) if minutes is not None else Language.FI

    def _bank(self) -> PhraseBank:
        return phrase_bank(self._bridge.desk.folder, self._language())

    def _below(self) -> QRect | None:
        return self._editor.caret_line(self._page) if self._editor.isVisible() else None

    def _on_phrase(self) -> None:
        minutes = self._acts.minutes()
        if minutes is None or self._editor.current_editor() is None:
            return
        bank = self._bank()
        if bank.failure is not None:
            self._bridge.failed.emit(bank.failure)
        self._question.set_bank(bank, minutes, self._acts.item_id)
        self._palettes.ask(self._question, self._below())

    def _on_phrase_wanted(self, text: str) -> None:
        editor = self._editor.current_editor()
        if editor is None:
            return
        cursor = editor.textCursor()
        before = editor.document().characterAt(cursor.selectionStart() - 1)
        is_inside = cursor.selectionStart() > cursor.block().position()
        gap = " " if is_inside and not before.isspace() and before not in {"(", "\u201d"} else ""
        self._typing.put_phrase(editor, gap + text)

    def _on_keep(self) -> None:
        editor = self._editor.current_editor()
        if editor is None:
            return
        words = editor.selected_text().strip() or editor.textCursor().block().text().strip()
        if not words:
            self._acts.told.emit(self.tr("Select the text of the phrase first."))
            return
        self._kept = words
        self._short_name.set_text(words, self._bank())
        self._palettes.ask(self._short_name, self._below())

    def _on_name_given(self, short: str) -> None:
        try:
            save_phrase(self._bridge.desk, self._language(), short, self._kept)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self._acts.told.emit(self.tr("Saved as a phrase: ;;{short}").format(short=short))
