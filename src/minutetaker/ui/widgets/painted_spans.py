"""Characters painted apart without being so in the text: marked sentences, hits of a search."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from minutetaker.ui import theme
from minutetaker.ui.tokens import ColourRole


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of the field painted apart, by places counted as the document counts them.

    ``ground`` lies behind the words and ``text`` colours them; None leaves either as it is.
    """

    start: int
    end: int
    ground: ColourRole | None = None
    text: ColourRole | None = None


class Layer(IntEnum):
    """What lies over what."""

    MARKS = 0
    HITS = 1


class PaintedSpans:
    """The layers of one editor; the places follow what is typed before them."""

    def __init__(self, editor: QTextEdit) -> None:
        self._editor = editor
        self._layers: dict[Layer, list[tuple[QTextCursor, Span]]] = {each: [] for each in Layer}

    def set_layer(self, layer: Layer, spans: tuple[Span, ...]) -> None:
        """Paint these and no others in a layer."""
        if not spans and not self._layers[layer]:
            return
        self._layers[layer] = [(self._cursor(span), span) for span in spans]
        self.paint()

    def clear(self) -> None:
        """Another text comes: nothing in it is painted apart yet."""
        for layer in Layer:
            self._layers[layer] = []
        self._editor.setExtraSelections([])

    def paint(self) -> None:
        """Paint all layers, in the colours of now."""
        made = []
        for layer in Layer:
            for cursor, span in self._layers[layer]:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = _format(span)
                made.append(selection)
        self._editor.setExtraSelections(made)

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        last = self._editor.document().characterCount() - 1
        cursor.setPosition(min(span.start, last))
        cursor.setPosition(min(span.end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _format(span: Span) -> QTextCharFormat:
    form = QTextCharFormat()
    if span.ground is not None:
        form.setBackground(theme.tokens().colour(span.ground))
    if span.text is not None:
        form.setForeground(theme.tokens().colour(span.text))
    return form
