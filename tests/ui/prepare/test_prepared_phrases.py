"""``@`` and ``;;`` in a proposal: names and phrases come as on the live page."""

from minutetaker.domain.series import PartKind
from tests.ui.prepare.prepared import Prepared


def proposal(prepared: Prepared) -> str | None:
    parts = prepared.minutes.items[0].parts
    return next((part.text for part in parts if part.kind is PartKind.PROPOSAL), None)


def at_the_proposal(prepared: Prepared) -> Prepared:
    prepared.hands.tabs_to("Proposal").presses("Ctrl+A")
    return prepared


def test_a_part_of_a_name_offers_the_person(prepared: Prepared) -> None:
    hands = at_the_proposal(prepared).hands
    hands.types("Valitaan @mäki").presses("Return").types(".")
    hands.presses("Tab")

    assert proposal(prepared) == "Valitaan Eero Mäkisalo."


def test_a_short_name_and_a_space_write_the_phrase(prepared: Prepared) -> None:
    hands = at_the_proposal(prepared).hands
    hands.types(";;mti ").presses("Tab")

    assert (proposal(prepared) or "").startswith("Merkittiin tiedoksi")


def test_escape_gives_the_list_up_and_the_words_stay(prepared: Prepared) -> None:
    hands = at_the_proposal(prepared).hands
    hands.types("Kysytään @mäki").presses("Esc").presses("Tab")

    assert proposal(prepared) == "Kysytään @mäki"
