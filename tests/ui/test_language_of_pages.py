"""A page that was made in one language speaks the other as soon as the window does."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from minutetaker.services.desk import open_desk
from minutetaker.services.importing import import_files
from minutetaker.ui import i18n
from minutetaker.ui.stage_pages import SidePage, StagePages
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.secretary import Secretary
from tests.ui.window import secretary  # noqa: F401  # a fixture

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "kokous-fi.json"
PAGES = [*Stage, *SidePage]


ALIKE = {"20 min"}
"""Written alike in both languages; a field that one page has open and the fresh one hasn't."""


def words(page: QWidget) -> set[str]:
    """Whatever a page says, to the eye or to a screen reader, when nobody has done anything."""
    said: set[str] = set()
    for widget in page.findChildren(QWidget):
        said |= {widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()}
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        if isinstance(widget, QLineEdit):
            said.add(widget.placeholderText())
    return said - {""}


@pytest.mark.parametrize("which", PAGES, ids=str)
def test_a_page_says_what_one_made_in_that_language_says(
    secretary: Secretary,  # noqa: F811  # the fixture
    data_folder: Path,
    which: Stage | SidePage,
) -> None:
    with open_desk(data_folder) as desk:
        import_files(desk, [SAMPLE])
    secretary.starts("esimerkki-fi")
    frame = secretary.program.frame
    frame.show_stage(which) if isinstance(which, Stage) else frame.show_side(which)
    QApplication.processEvents()
    pages = frame.findChildren(StagePages)[0]
    old = pages.page(which)
    before = words(old)

    i18n.install("sv")
    secretary.waits_until(lambda: pages.page(which) is not old)
    assert pages.shown() is which
    after = words(pages.page(which))
    fresh = StagePages(frame.bridge)
    fresh.show_page(which)
    expected = words(fresh.page(which))
    fresh.close_pages()
    fresh.deleteLater()

    assert before != after
    assert not {each for each in before - expected - ALIKE if each in after}
