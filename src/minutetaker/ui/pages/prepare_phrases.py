"""``@`` and ``;;`` in the proposals of the prepare page, as in the fields of the live page."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.phrases import PhraseBank, phrase_bank
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.palettes.inline_typing import InlineTyping
from minutetaker.ui.widgets.agenda_editor import AgendaEditor
from minutetaker.ui.widgets.field_editor import FieldEditor


class PreparedPhrases(QObject):
    """Has the keys of a proposal before the proposal itself."""

    def __init__(self, bridge: Bridge, editor: AgendaEditor, page: QWidget) -> None:
        super().__init__(editor)
        self._bridge = bridge
        self._at_hand: str | None = None
        self._typing = InlineTyping(page, self._minutes, self._item_id, self._bank)
        editor.proposal_entered.connect(self._on_proposal_entered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, FieldEditor):
            if event.type() == QEvent.Type.FocusOut:
                self._typing.leave(watched)
            elif isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
                return self._typing.handle(watched, event)
        return super().eventFilter(watched, event)

    def _on_proposal_entered(self, item_id: str, proposal: FieldEditor) -> None:
        self._at_hand = item_id
        # Once more is no second time: Qt only puts the filter first again.
        proposal.installEventFilter(self)

    def _minutes(self) -> Minutes | None:
        return self._bridge.minutes

    def _item_id(self) -> str | None:
        return self._at_hand

    def _bank(self) -> PhraseBank:
        minutes = self._bridge.minutes
        language = Language(minutes.meeting.language.value) if minutes is not None else Language.FI
        return phrase_bank(self._bridge.desk.folder, language)
