"""The language of the window: our own catalogue and Qt's, loaded and kept."""

from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from minutetaker.paths import RESOURCES

Language = Literal["fi", "sv", "en"]

CATALOGUES = RESOURCES / "i18n"

# A translator lives as long as somebody holds it.
_installed: list[QTranslator] = []
_chosen: list[Language] = ["fi"]


def language() -> Language:
    """The language the window speaks now."""
    return _chosen[-1]


def language_for(setting: str | None) -> Language:
    """The language a setting names; without one the system's where we speak it, else Finnish."""
    wanted = setting or QLocale.system().name()[:2]
    for each in get_args(Language):
        if each == wanted:
            speaks: Language = each
            return speaks
    return "fi"


def install(chosen: Language) -> None:
    """Let the application speak this language from now on; the frame makes its pages anew."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    _chosen[:] = [chosen]
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for place, name in ((folder, f"qtbase_{chosen}"), (str(CATALOGUES), f"minutetaker_{chosen}")):
        translator = QTranslator()
        if translator.load(name, place):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)


_LOCALES: dict[Language, str] = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
