"""What was taken back or done again, as the status bar says it."""

from PySide6.QtCore import QCoreApplication

from minutetaker.finnish.languages import Language
from minutetaker.services.messages import translated
from minutetaker.ui import i18n


def undo_sentence(act: str, *, was_redone: bool) -> str:
    """The sentence for an act named by its source text."""
    name = translated(act, Language(i18n.language()))
    if was_redone:
        return QCoreApplication.translate("Undo", "Done again: {act}").format(act=name)
    return QCoreApplication.translate("Undo", "Taken back: {act}").format(act=name)
