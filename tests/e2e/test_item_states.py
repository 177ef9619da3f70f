"""What becomes of an item, by the palette's keys alone: its number stays, and the page says it."""

from pathlib import Path

import pytest

from minutetaker.domain.agenda import ItemState
from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import export
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.mark.parametrize(
    ("words", "state", "printed"),
    [
        ("poistetaan", ItemState.WITHDRAWN, "Asia poistettiin asialistalta."),
        ("pöydälle", ItemState.TABLED, "Asia jätettiin pöydälle."),
        (
            "palautetaan",
            ItemState.REFERRED_BACK,
            "Asia palautettiin uudelleen valmisteltavaksi.",
        ),
    ],
)
def test_an_item_is_withdrawn_tabled_or_referred_back_and_taken_back(
    secretary: Secretary,
    data_folder: Path,
    tmp_path: Path,
    words: str,
    state: ItemState,
    printed: str,
) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])
    secretary.starts(meeting_id).presses("Alt+Down", "Ctrl+K").types(words).presses("Return")
    secretary.waits_until_saved()

    item = secretary.reads_from_disk(meeting_id).item("a5")
    assert (item.state, item.number) == (state, "5")
    secretary.presses("Ctrl+Z").waits_until_saved()
    assert secretary.reads_from_disk(meeting_id).item("a5").state is ItemState.HANDLED
    secretary.presses("Ctrl+Y").waits_until_saved().leaves()
    with open_desk(data_folder) as desk:
        export(desk, meeting_id, tmp_path / "a.txt")
    assert printed in (tmp_path / "a.txt").read_text(encoding="utf-8")
