"""What is said of what is secret: how much, and on which ground. A glyph never stands alone."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.publicity import is_secret_whole, kept_secret
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets.list_parts import RowRole

SECRET_GLYPH = "eye-off"


def secrecy_word(told: Publicity) -> str:
    """``Secret`` or ``Partly secret``, of what is either."""
    translate = QCoreApplication.translate
    if told.level is PublicityLevel.PARTLY_SECRET:
        return translate("Secrecy", "Partly secret")
    return translate("Secrecy", "Secret")


def secrecy_words(told: Publicity) -> str:
    """``Secret, JulkL …``, or that the ground is missing."""
    word = secrecy_word(told)
    if told.ground:
        return f"{word}, {told.ground}"
    return QCoreApplication.translate("Secrecy", "{word} – the ground is missing").format(word=word)


def secret_attachment() -> str:
    """``secret``, after the name of an attachment that is."""
    return QCoreApplication.translate("Secrecy", "secret")


def secret_rows(minutes: Minutes) -> Mapping[str, Publicity]:
    """What a list of items says of its rows; of a meeting secret as a whole its head says it."""
    return {} if is_secret_whole(minutes) else kept_secret(minutes)


def with_secrecy(row: Row, told: Publicity | None) -> Row:
    """The row of an item that says how much of it is secret."""
    if told is None:
        return row
    roles: dict[int, object] = {
        RowRole.SECOND: secrecy_word(told),
        RowRole.SECOND_ICON: SECRET_GLYPH,
    }
    sentence = f"{row.sentence or row.text}, {secrecy_words(told)}"
    return replace(row, sentence=sentence, roles={**row.roles, **roles})
