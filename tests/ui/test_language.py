"""The window speaks one language at a time, and keeps what it needs to speak it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from minutetaker.ui import i18n

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    i18n.install("en")


@pytest.mark.parametrize(
    ("language", "save"), [("fi", "Tallenna"), ("sv", "Spara"), ("en", "Save")]
)
def test_qts_own_buttons_speak_the_language_too(language: i18n.Language, save: str) -> None:
    i18n.install(language)

    said = QCoreApplication.translate("QPlatformTheme", "Save")
    assert (i18n.language(), said) == (language, save)
    assert QLocale().name()[:2] == language


@pytest.mark.parametrize(
    ("setting", "language"), [("sv", "sv"), ("en", "en"), ("fi", "fi"), ("de", "fi")]
)
def test_a_language_we_do_not_speak_becomes_finnish(setting: str, language: i18n.Language) -> None:
    assert i18n.language_for(setting) == language
