"""Widgets by themselves speak English, whatever language the window before them spoke."""

import pytest
from PySide6.QtWidgets import QApplication

from minutetaker.ui import i18n


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    assert qapp is QApplication.instance()
    i18n.install("en")
