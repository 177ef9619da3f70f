"""Colours and type of the look, and how they reach the application."""

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from minutetaker.ui.style_sheet import style_sheet
from minutetaker.ui.tokens import DARK, LIGHT, Tokens, contrast_tokens, palette_for

FontRole = Literal[
    "caption", "body", "text", "small_title", "item_title", "empty",
    "room", "room_text", "room_number",
]  # fmt: skip
Weight = Literal[400, 500, 600]

# A 10 pt font at 96 dots an inch; every length of the look is given for it.
_REFERENCE_PIXELS = 13
_RATIOS: dict[FontRole, float] = {
    "caption": 0.92,
    "body": 1.0,
    "text": 1.15,
    "small_title": 1.3,
    "item_title": 1.7,
    "empty": 2.15,
    "room": 2.15,
    "room_text": 3.4,
    "room_number": 4.6,
}


class _Keeper(QObject):
    """Holds what is current and follows the system while no scheme is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.wanted: Literal["light", "dark"] | None = None
        self._system_palette: QPalette | None = None

    def attach(self, app: QApplication) -> None:
        """Give the application the look now, and again whenever the system's scheme changes."""
        app.setStyle("Fusion")
        if self._system_palette is None:
            self._system_palette = QPalette(app.palette())
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self.refresh)
            if hasattr(hints, "accessibility"):
                hints.accessibility().contrastPreferenceChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the system again and repaint everything in what it asks for."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if self.wanted is None and _wants_contrast():
            # Only the person's own palette keeps the contrast they chose.
            app.setStyleSheet("")
            app.setPalette(QPalette())
            self.tokens = contrast_tokens(app.palette())
            return
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.tokens = DARK if (self.wanted or ("dark" if dark else "light")) == "dark" else LIGHT
        app.setPalette(palette_for(self.tokens))
        _set_style_sheet(app, style_sheet(self.tokens))


_keeper = _Keeper()


def _set_style_sheet(app: QApplication, sheet: str) -> None:
    """Change the style sheet; in scroll areas Qt would forget the fonts that labels were given."""
    own = Qt.WidgetAttribute.WA_SetFont
    faces = [(each, each.font()) for each in app.allWidgets() if each.testAttribute(own)]
    app.setStyleSheet(sheet)
    for widget, face in faces:
        if widget.font() != face:
            widget.setFont(face)


def _wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    preference = hints.accessibility().contrastPreference()
    return bool(preference == Qt.ContrastPreference.HighContrast)


def tokens() -> Tokens:
    """The colours of now; ask at every paint, for the scheme may change under a running window."""
    return _keeper.tokens


def apply(app: QApplication) -> None:
    """Dress the application: Fusion, palette and style sheet, following the system's scheme."""
    _keeper.attach(app)


def set_scheme(scheme: Literal["light", "dark"] | None) -> None:
    """Hold one scheme whatever the system says; None follows the system again."""
    _keeper.wanted = scheme
    _keeper.refresh()


def px(length: float) -> int:
    """A length of the look (for a 10 pt system font) in logical pixels for the font of now."""
    return round(length * _pixels(QGuiApplication.font()) / _REFERENCE_PIXELS)


@lru_cache(maxsize=8)
def _pixels(face: QFont) -> int:
    return QFontInfo(face).pixelSize()


def font(role: FontRole, weight: Weight = 400) -> QFont:
    """The application font in one of the sizes of the look, with tabular figures.

    It is everybody's: who changes anything of it makes a copy first.
    """
    return _made(QGuiApplication.font(), role, weight)


@lru_cache(maxsize=64)
def _made(face: QFont, role: FontRole, weight: Weight) -> QFont:
    made = QFont(face)
    if made.pixelSize() > 0:
        made.setPixelSize(round(made.pixelSize() * _RATIOS[role]))
    else:
        made.setPointSizeF(made.pointSizeF() * _RATIOS[role])
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def make_quiet(label: QLabel) -> None:
    """Show a label's words in text2, whatever the scheme becomes."""
    label.setProperty("quiet", True)  # noqa: FBT003
    if label.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # A style sheet reads properties once.
        label.style().unpolish(label)
        label.style().polish(label)
