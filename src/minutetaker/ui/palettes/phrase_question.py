"""F9: a phrase by its short name or its words; and under which short name a new one is kept."""

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.phrase import is_short_name, slots_of
from minutetaker.services.phrases import PhraseBank
from minutetaker.ui import theme
from minutetaker.ui.models.offered import Offer, PhraseOffers, phrase_entries
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

_LEFT, _RIGHT, _LINE, _BELOW = 20, 20, 20, 8
_MOST_LINES = 4


class TextPreview(QWidget):
    """The very text that Enter writes; places that are still open are bolder."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.hide()

    def show_text(self, text: str) -> None:
        """Say what is written."""
        self._text = text
        self.setAccessibleName(text)
        self.update()

    def _laid_out(self, width: float) -> WrappedText:
        emphases = [Emphasis(each.start, each.end - each.start) for each in slots_of(self._text)]
        room = width - theme.px(_LEFT + _RIGHT)
        line = theme.px(_LINE)
        return WrappedText(self._text, theme.font("body"), room, line, _MOST_LINES, emphases)

    def sizeHint(self) -> QSize:
        parent = self.parentWidget()
        width = parent.width() if parent is not None else theme.px(560)
        return QSize(width, round(self._laid_out(width).height) + theme.px(_BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = theme.tokens().text2
        self._laid_out(self.width()).draw(painter, QPointF(theme.px(_LEFT), 0), ink)
        painter.end()


class PhraseQuestion(Question):
    """Words of a phrase, a part of a name and a number at the end find it and fill its places.

    Signals:
        phrase_wanted: (str) the text to be written.
    """

    phrase_wanted = Signal(object)

    def __init__(self, popup: PalettePopup, host: QWidget) -> None:
        super().__init__(popup)
        self._preview = TextPreview(host)
        self._offers = PhraseOffers((), None, None)

    def set_bank(self, bank: PhraseBank, minutes: Minutes, item_id: str | None) -> None:
        """Offer these phrases, with what this item of the meeting puts into their places."""
        self._offers = PhraseOffers(bank.phrases, minutes, item_id)

    def ask(self) -> None:
        hints = (self.tr("A name and a number may follow: arr leh"), self.tr("Esc closes"))
        entries = phrase_entries(self._offers.matching(""), is_grouped=True)
        placeholder = self.tr("Short name or words")
        self.popup.open_with(
            entries,
            placeholder,
            hints,
            icon="quote",
            title=self.tr("Phrase"),
            is_filtering=False,
        )
        self.move_to(self.popup.current())

    def type_words(self, text: str) -> None:
        offers = self._offers.matching(text)
        self.popup.set_entries(phrase_entries(offers, is_grouped=not text.strip()))
        self.move_to(self.popup.current())

    def move_to(self, payload: object) -> None:
        offer = payload if isinstance(payload, Offer) else None
        if offer is not None:
            self._preview.show_text(offer.text)
        self.popup.set_preview(self._preview if offer is not None else None)

    def choose(self, payload: object) -> None:
        if isinstance(payload, Offer):
            self.phrase_wanted.emit(payload.text)


class ShortNameQuestion(Question):
    """Under which short name a text is kept as a phrase.

    Signals:
        name_given: (str) the short name.
    """

    name_given = Signal(object)

    def __init__(self, popup: PalettePopup, host: QWidget) -> None:
        super().__init__(popup)
        self._preview = TextPreview(host)
        self._bank = PhraseBank(())

    def set_text(self, text: str, bank: PhraseBank) -> None:
        """Ask about this text; a short name in the bank may be taken over."""
        self._preview.show_text(text)
        self._bank = bank

    def ask(self) -> None:
        hints = (self.tr("Letters and digits, typed after ;; later"), self.tr("Esc closes"))
        self.popup.open_with(
            [],
            self.tr("Short name of the phrase"),
            hints,
            icon="quote",
            title=self.tr("Save as a phrase"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        short = text.strip()
        entries = []
        if is_short_name(short):
            known = self._bank.with_short_name(short)
            does = self.tr("takes the place of another") if known else self.tr("save")
            entries = [PaletteEntry(f";;{short}", short, does=does, icon="quote")]
        self.popup.set_entries(entries)
        self.popup.set_preview(self._preview if entries else None)

    def choose(self, payload: object) -> None:
        self.name_given.emit(payload)
