"""Offices in other hands for some items, and back."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import numbered
from minutetaker.domain.offices import handed_over, holds_at
from minutetaker.domain.people import Role, RoleKind
from tests.unit.domain.test_presence import held, member

CHAIR, TEMPORARY = RoleKind.CHAIR, RoleKind.TEMPORARY_CHAIR


def meeting() -> Minutes:
    chair = member("A", roles=(Role(role=CHAIR, mark="pj"),))
    return held(chair, member("B", roles=(Role(role=RoleKind.VICE_CHAIR),)), member("C"), items=6)


def roles(minutes: Minutes, who: str) -> list[tuple[RoleKind, str | None]]:
    return [(role.role, role.items) for role in minutes.participant(who).roles]


def leads(minutes: Minutes) -> str:
    """Who leads each item in turn."""
    return "".join(
        "".join(each.id for each in minutes.participants if holds_at(each, item, CHAIR, TEMPORARY))
        for item in minutes.items
    )


def test_the_chair_changes_for_a_range_of_items_and_back() -> None:
    away = handed_over(meeting(), "B", CHAIR, "3")
    assert roles(away, "A") == [(CHAIR, "1–2")]
    assert roles(away, "B") == [(RoleKind.VICE_CHAIR, None), (CHAIR, "3–6")]
    assert leads(away) == "AABBBB"

    back = handed_over(away, "A", CHAIR, "5")
    assert roles(back, "A") == [(CHAIR, "1–2, 5–6")]
    assert roles(back, "B") == [(RoleKind.VICE_CHAIR, None), (CHAIR, "3–4")]
    assert leads(back) == "AABBAA"
    assert back.participant("A").roles[0].mark == "pj"


def test_a_temporary_chair_leads_in_place_of_the_chair() -> None:
    minutes = handed_over(meeting(), "C", TEMPORARY, "2")

    assert leads(minutes) == "ACCCCC"
    assert roles(minutes, "C") == [(TEMPORARY, "2–6")]


def test_whoever_leads_from_the_first_item_on_leads_the_whole() -> None:
    minutes = handed_over(meeting(), "C", TEMPORARY, "1")

    assert roles(minutes, "A") == []
    assert roles(minutes, "C") == [(TEMPORARY, None)]


def test_the_secretary_changes_without_the_chair() -> None:
    minutes = meeting()
    people = tuple(
        replace(each, roles=(Role(role=RoleKind.SECRETARY),)) if each.id == "C" else each
        for each in minutes.participants
    )
    minutes = handed_over(replace(minutes, participants=people), "B", RoleKind.SECRETARY, "4")

    assert roles(minutes, "C") == [(RoleKind.SECRETARY, "1–3")]
    assert leads(minutes) == "AAAAAA"


def test_an_item_added_or_moved_stays_with_whoever_leads_it() -> None:
    minutes = handed_over(meeting(), "B", CHAIR, "3")
    added = AgendaItem(id="x", state=ItemState.ADDED)
    items = minutes.items

    longer = numbered(replace(minutes, items=(*items[:1], added, *items[1:], added_last())))
    assert leads(longer) == "AAABBBBB"
    assert roles(longer, "A") == [(CHAIR, "1–3")]
    assert roles(longer, "B")[-1] == (CHAIR, "4–8")

    other = numbered(replace(minutes, items=(items[5], *items[:5])))
    assert leads(other) == "BAABBB"
    assert roles(other, "B")[-1] == (CHAIR, "1, 4–6")


def added_last() -> AgendaItem:
    return AgendaItem(id="y", state=ItemState.ADDED)
