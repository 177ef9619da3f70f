"""The fixture of tests that drive the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutetaker.ui import i18n, theme
from tests.helpers.secretary import Secretary


@pytest.fixture
def secretary(qtbot: QtBot, data_folder: Path) -> Iterator[Secretary]:
    """Somebody at the window of the test's own data folder; it is closed after the test."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    style, palette, language = app.styleSheet(), app.palette(), i18n.language()
    made = Secretary(qtbot, data_folder)
    yield made
    if made.has_begun:
        made.leaves()
    theme.set_scheme(None)
    i18n.install(language)
    app.setStyleSheet(style)
    app.setPalette(palette)
