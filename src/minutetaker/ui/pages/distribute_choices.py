"""What may be chosen for a document that goes out: its layout and its language."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from minutetaker.finnish.languages import Language
from minutetaker.services.exporting import Format, Wishes, layouts
from minutetaker.ui.layout_words import layout_words

_LANGUAGES = {Language.FI: "suomi", Language.SV: "svenska", Language.EN: "English"}


def fill_choices(layout_box: QComboBox, language_box: QComboBox) -> None:
    """Offer every layout and language; first, as None, what the body and the meeting have."""
    layout_box.addItem(QCoreApplication.translate("Distribute", "As the body's own"), None)
    for name in layouts():
        layout_box.addItem(layout_words(name), name)
    language_box.addItem(QCoreApplication.translate("Distribute", "As the meeting's"), None)
    for language, word in _LANGUAGES.items():
        language_box.addItem(word, language)


def wishes_for(
    wanted: Format, layout_box: QComboBox, language_box: QComboBox, *, is_public: bool
) -> Wishes:
    """What was chosen, of that which makes a difference to the kind of file."""
    if wanted is Format.MEETING:
        return Wishes()
    language = language_box.currentData()
    if wanted is Format.CALENDAR:
        return Wishes(language=language, public=is_public)
    return Wishes(language=language, layout=layout_box.currentData(), public=is_public)
