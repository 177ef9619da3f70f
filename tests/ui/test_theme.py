"""The colours can be read, and everything follows the scheme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.ui import icons, theme
from minutetaker.ui.tokens import DARK, LIGHT, ColourRole, Tokens, contrast_tokens

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp)
    yield qapp
    theme.set_scheme(None)


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


PAIRS: tuple[tuple[ColourRole, ColourRole, float], ...] = (
    ("text", "base", 7),
    ("text", "panel", 7),
    ("text", "hit", 4.5),
    ("text", "warn_ground", 7),
    ("text", "error_ground", 7),
    ("text2", "base", 4.5),
    ("text2", "panel", 4.5),
    ("text3", "base", 4.5),
    ("text3", "hover", 4.5),
    ("accent", "base", 4.5),
    ("on_accent", "accent", 4.5),
    ("on_soft", "soft", 4.5),
    ("warn", "warn_ground", 4.5),
    ("error", "error_ground", 4.5),
    ("control", "base", 3),
    ("control", "panel", 3),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("on", "ground", "least"), PAIRS)
def test_words_and_edges_can_be_read(
    tokens: Tokens, on: ColourRole, ground: ColourRole, least: float
) -> None:
    assert ratio(tokens.colour(on), tokens.colour(ground)) >= least


def test_the_scheme_changes_under_a_running_window(dressed: QApplication) -> None:
    theme.set_scheme("light")
    assert dressed.palette().color(QPalette.ColorRole.Base) == LIGHT.base

    theme.set_scheme("dark")
    assert dressed.palette().color(QPalette.ColorRole.Base) == DARK.base
    assert theme.tokens() is DARK


def test_high_contrast_uses_only_the_persons_own_colours() -> None:
    own = QPalette(QColor("black"), QColor("black"))
    own.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    own.setColor(QPalette.ColorRole.Base, QColor("black"))

    tokens = contrast_tokens(own)

    assert tokens.text == tokens.text3 == tokens.warn == QColor("yellow")
    assert tokens.base == QColor("black")
    for on, ground, _ in PAIRS:
        if on != "control":
            assert {tokens.colour(on).name(), tokens.colour(ground).name()} == {
                "#ffff00",
                "#000000",
            }


def test_type_grows_with_the_system_font() -> None:
    before = QApplication.font()
    try:
        QApplication.setFont(QFont(before.family(), 20))
        assert theme.font("text").pointSizeF() == pytest.approx(23)
        assert theme.px(32) == pytest.approx(
            32 * QFontInfo(QApplication.font()).pixelSize() / 13, abs=1
        )
    finally:
        QApplication.setFont(before)


@pytest.mark.parametrize(
    "name", sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))
)
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = QImage(QSize(64, 64), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    icons.draw(painter, QRectF(0, 0, 64, 64), name, QColor("#ff0000"))
    painter.end()

    solid = {
        image.pixelColor(x, y).name()
        for x in range(64)
        for y in range(64)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {"#ff0000"}


def test_every_icon_is_in_the_resources_once() -> None:
    listed = (ROOT / "resources" / "resources.qrc").read_text()
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        assert listed.count(f"<file>icons/{path.name}</file>") == 1


def test_an_icon_of_no_file_is_told_at_once() -> None:
    with pytest.raises(icons.UnknownIcon):
        icons.icon("no-such-icon")


@pytest.mark.usefixtures("dressed")
def test_an_icon_follows_the_scheme() -> None:
    drawn = icons.icon("square", "text")
    theme.set_scheme("light")
    light = drawn.pixmap(32, 32).toImage()
    theme.set_scheme("dark")
    dark = drawn.pixmap(32, 32).toImage()

    assert light != dark


@pytest.mark.usefixtures("dressed")
def test_a_label_in_a_scroll_area_keeps_its_face_when_the_scheme_changes(qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    label = QLabel("Jakelu")
    QVBoxLayout(inside).addWidget(label)
    area.setWidget(inside)
    qtbot.addWidget(area)
    label.setFont(theme.font("item_title", 600))
    area.show()
    face = label.font()

    theme.set_scheme("dark")
    theme.set_scheme("light")

    assert label.font() == face
