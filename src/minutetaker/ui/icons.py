"""Icons drawn from SVG in a colour of the look, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from minutetaker._generated import resources_rc
from minutetaker.ui import theme
from minutetaker.ui.tokens import ColourRole

# Importing the compiled resources registers them; naming them here keeps the import.
_RESOURCES = resources_rc


class UnknownIcon(LookupError):
    """A name without a file in ``resources/icons``."""


@lru_cache(maxsize=256)
def _source(name: str) -> bytes:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise UnknownIcon(name)
    return bytes(file.readAll().data())


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace(b"#000000", colour.encode())))


def draw(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square of the painter. Raises UnknownIcon."""
    _renderer(name, colour.name()).render(painter, rect)


class _Engine(QIconEngine):
    """Draws when asked, so that a change of scheme needs no new icons."""

    def __init__(self, name: str, role: ColourRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        role: ColourRole = "text3" if mode == QIcon.Mode.Disabled else self._role
        draw(painter, QRectF(square), self._name, theme.tokens().colour(role))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


def icon(name: str, role: ColourRole = "text") -> QIcon:
    """An icon for actions and menus; it follows the scheme. Raises UnknownIcon."""
    _source(name)
    return QIcon(_Engine(name, role))
