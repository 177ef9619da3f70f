"""What was read of each paragraph of an editor, kept until the paragraph changes."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument

from minutetaker.domain.rich_text import Runs
from minutetaker.ui.widgets.rich_text_reading import runs_in


class ParagraphMemory(QObject):
    """A key in a long note changes one paragraph, so only that one is read anew."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._count = document.blockCount()
        self._known: dict[int, Runs] = {}
        document.contentsChange.connect(self._on_contents_change)

    def runs_of(self, block: QTextBlock) -> Runs:
        """The runs of a paragraph."""
        number = block.blockNumber()
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = runs_in(block)
        return known

    def _on_contents_change(self, place: int, _removed: int, added: int) -> None:
        count = self._document.blockCount()
        if count != self._count:
            # Every paragraph behind has another number now.
            self._count = count
            self._known.clear()
            return
        block = self._document.findBlock(place)
        while block.isValid() and block.position() <= place + added:
            self._known.pop(block.blockNumber(), None)
            block = block.next()
