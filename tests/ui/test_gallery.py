"""Every part is painted in both schemes, and nothing of one is left in the other."""

from collections.abc import Iterator
from typing import Literal

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from minutetaker.ui import theme
from minutetaker.ui.tokens import DARK, LIGHT
from tests.ui.gallery import PAGES, picture


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp)
    yield
    theme.set_scheme(None)


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def drawn(page: str, scheme: Literal["light", "dark"]) -> set[str]:
    theme.set_scheme(scheme)
    return colours(picture(PAGES[page]).toImage())


@pytest.mark.parametrize("page", PAGES)
def test_a_dark_page_holds_no_light_ground_and_the_other_way(page: str) -> None:
    light, dark = drawn(page, "light"), drawn(page, "dark")

    assert LIGHT.base.name().upper() in light
    assert DARK.base.name().upper() in dark
    assert not {LIGHT.base.name().upper(), LIGHT.panel.name().upper()} & dark
    assert not {DARK.base.name().upper(), DARK.panel.name().upper()} & light
