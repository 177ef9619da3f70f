"""The marks in the margin of a field that is secret, or that holds secret passages."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.ui.models.item_fields import FieldSpec
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH, secrecy_words
from minutetaker.ui.widgets.gutter_field import GutterMark
from minutetaker.ui.widgets.rich_text_codec import SECRET


def secrecy_marks(spec: FieldSpec, document: QTextDocument) -> Iterator[GutterMark]:
    """One mark for a secret field, else one for each paragraph with a secret passage."""
    words = secrecy_words(Publicity(level=PublicityLevel.SECRET, ground=spec.ground))
    text = QCoreApplication.translate("Secrecy", "secret", "in the margin")
    if spec.is_secret:
        yield GutterMark(0, SECRET_GLYPH, words, text, above=text)
        return
    tip = QCoreApplication.translate("Secrecy", "{words}: ”{passage}”")
    above = QCoreApplication.translate("Secrecy", "secret passage")
    for place, passage in _passages(document):
        told = tip.format(words=words, passage=passage)
        yield GutterMark(place, SECRET_GLYPH, told, text, above=above)
        above = ""


def _passages(document: QTextDocument) -> Iterator[tuple[int, str]]:
    """Where the first passage of each paragraph begins, and the words of all of them."""
    block = document.begin()
    while block.isValid():
        found = []
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().property(SECRET):
                found.append(fragment)
            fragments += 1
        if found:
            yield found[0].position(), " … ".join(each.text().strip() for each in found)
        block = block.next()
