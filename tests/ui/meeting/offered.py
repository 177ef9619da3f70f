"""What is offered to somebody who types at the live page."""

from PySide6.QtWidgets import QApplication, QListView, QWidget

from minutetaker.ui.widgets.inline_list import InlineList
from minutetaker.ui.widgets.palette_popup import PalettePopup
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def inline(at: AtTheMeeting) -> InlineList | None:
    QApplication.processEvents()
    (found,) = at.page.findChildren(InlineList)
    return found if found.isVisible() else None


def rows(widget: QWidget | None) -> list[str]:
    """What the list in a palette offers, headings too."""
    if widget is None:
        return []
    model = widget.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def palette(at: AtTheMeeting) -> PalettePopup:
    (found,) = at.page.findChildren(PalettePopup)
    assert found.isVisible()
    return found


def in_an_empty_item(at: AtTheMeeting) -> AtTheMeeting:
    """The item after the one at hand, with nothing in it yet."""
    at.presses("Down", "Alt")
    assert at.editor().raw_text() == ""
    return at
