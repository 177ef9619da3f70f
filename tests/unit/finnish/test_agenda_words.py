"""Titles of the items that every meeting has."""

from minutetaker.finnish import agenda_words
from minutetaker.finnish.languages import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN


def test_every_meeting_begins_and_ends_with_the_same_items() -> None:
    assert [agenda_words.opening_title(to) for to in Language] == [
        "Kokouksen avaus",
        "Mötet öppnas",
        "Opening of the meeting",
    ]
    assert agenda_words.closing_title(FI) == "Kokouksen päättäminen"
    assert agenda_words.other_title(SV) == "Övriga ärenden"


def test_the_previous_minutes_are_called_by_their_kind() -> None:
    assert agenda_words.previous_title("memo", FI) == "Edellisen kokouksen muistio"
    assert agenda_words.previous_title("report_minutes", SV) == "Föregående mötes protokoll"
