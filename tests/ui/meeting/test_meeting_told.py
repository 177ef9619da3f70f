"""What of the document isn't typed on the live page is read there all the same."""

from pathlib import Path

import pytest

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import open_desk
from minutetaker.services.importing import import_files
from minutetaker.ui.models.item_fields import Shape, fields_of

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "kokous-fi.json"


@pytest.fixture
def sample(data_folder: Path) -> Minutes:
    with open_desk(data_folder) as desk:
        import_files(desk, [SAMPLE])
        return desk.minutes("esimerkki-fi")


def told(minutes: Minutes, item_id: str) -> str:
    specs = fields_of(minutes, minutes.item(item_id))
    return "\n".join(each.text for each in specs if each.shape is Shape.TOLD)


def test_a_recusal_is_read_with_its_ground(sample: Minutes) -> None:
    (recusal,) = sample.item("a3").recusals

    assert sample.participant(recusal.participant).shown_name in told(sample, "a3")
    assert recusal.ground in told(sample, "a3")


def test_a_vote_is_read_with_its_voters_and_a_dissent_with_its_words(sample: Minutes) -> None:
    item = sample.item("a5")
    voters = [sample.name_of(who) for option in item.votes[0].options for who in option.voters]

    assert all(name in told(sample, "a5") for name in voters)
    assert sample.participant(item.dissents[0].participant).shown_name in told(sample, "a5")
