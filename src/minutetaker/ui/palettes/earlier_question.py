"""Which earlier text of the item comes back: each with its time and the words that change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from minutetaker.domain.editing import place_of_text, text_of
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.revision import Revision
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.domain.text_changes import changed_words, shortened
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.models.field_words import action_label, decision_label, field_title
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.change_preview import ChangePreview
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup

_BEGINNING = 60


class EarlierQuestion(Question):
    """Offers every kept text that differs from the one of now, the newest first.

    Signals:
        text_wanted: (Revision) put this text in the place of the present one.
    """

    text_wanted = Signal(object)

    def __init__(self, popup: PalettePopup, host: QWidget) -> None:
        super().__init__(popup)
        self.preview = ChangePreview(host)
        self.preview.hide()
        self._minutes: Minutes | None = None
        self._texts: tuple[Revision, ...] = ()

    def set_texts(self, minutes: Minutes, texts: tuple[Revision, ...]) -> int:
        """Say what there is; how many texts can be taken back."""
        self._minutes = minutes
        self._texts = tuple(each for each in texts if each.text != _present(minutes, each))
        return len(self._texts)

    def ask(self) -> None:
        hints = (self.tr("Struck would go, underlined would come"), self.tr("Esc closes"))
        self.popup.open_with(
            [self._entry(each) for each in self._texts],
            self.tr("Words or a time"),
            hints,
            icon="history",
            title=self.tr("Earlier texts"),
        )
        self.popup.set_preview(self.preview)
        self.move_to(self.popup.current())

    def move_to(self, payload: object) -> None:
        if isinstance(payload, Revision) and self._minutes is not None:
            now, then = _plain(_present(self._minutes, payload)), _plain(payload.text)
            self.preview.show_pieces(shortened(changed_words(now, then)))
            self.popup.set_preview(self.preview)

    def choose(self, payload: object) -> None:
        if isinstance(payload, Revision):
            self.text_wanted.emit(payload)

    def _entry(self, text: Revision) -> PaletteEntry:
        language = Language(i18n.language())
        day = dates.short(text.at.date(), language)
        words = _plain(text.text).replace("\n", " ")
        beginning = words if len(words) <= _BEGINNING else words[:_BEGINNING].rstrip() + "…"
        return PaletteEntry(
            f"{text.at:%H.%M.%S}  {_field_words(text.field)}",
            text,
            detail=day,
            does=self.tr("take back"),
            icon="history",
            keywords=(beginning, words),
        )


def _present(minutes: Minutes, text: Revision) -> str:
    return text_of(minutes, text.item_id, place_of_text(minutes, text.item_id, text.field))


def _plain(text: str) -> str:
    return plain_text(parse(text))


def _field_words(name: str) -> str:
    kind, _, _ = name.replace(":", "#").partition("#")
    if kind == "decision":
        return decision_label()
    if kind == "action":
        return action_label()
    return field_title(PartKind(kind)).replace("&", "")
