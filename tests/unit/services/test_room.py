"""What everybody may see: passages marked secret never reach the wall, wherever they stand."""

from dataclasses import replace

import pytest

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.decision import Decision
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.domain.series import PartKind
from minutetaker.services.room import room_item
from tests.helpers.sample import sample_minutes

SECRET = "Ostetaan vene."
MARKED = f"Julkista. {{{{{SECRET}}}}} Lisää."
LOG = (Decision(id="d", text=SECRET, in_text=True),)
ITEM = AgendaItem(id="x", state=ItemState.HANDLED, number="9", title="Vene")


def part(kind: PartKind, text: str, *, secret: bool = False) -> tuple[Part, ...]:
    return (Part(kind=kind, text=text, secret=secret),)


ITEMS = (
    replace(ITEM, title=MARKED),
    replace(ITEM, decisions=(Decision(id="d", text=MARKED),)),
    replace(ITEM, parts=part(PartKind.DISCUSSION, SECRET, secret=True), decisions=LOG),
    replace(ITEM, parts=part(PartKind.DISCUSSION, MARKED), decisions=LOG),
    replace(ITEM, parts=part(PartKind.DISCUSSION, SECRET)),
    replace(ITEM, parts=part(PartKind.PROPOSAL, SECRET, secret=True)),
    replace(ITEM, parts=part(PartKind.PROPOSAL, MARKED)),
    replace(ITEM, parts=part(PartKind.DECISION, MARKED)),
    replace(ITEM, parts=part(PartKind.DECISION, SECRET, secret=True)),
)
"""An item with the secret, or the talk, at one of its places."""


@pytest.mark.parametrize("item", ITEMS)
@pytest.mark.parametrize("is_next", [True, False])
def test_nothing_secret_and_no_talk_reaches_the_wall(item: AgendaItem, is_next: bool) -> None:
    base = sample_minutes()
    minutes = replace(base, items=(*base.items[:1], item))

    shown = room_item(minutes, base.items[0].id if is_next else item.id)

    assert SECRET not in repr(shown)


def test_whoever_is_recused_is_not_among_those_on_the_wall_for_that_item_alone() -> None:
    base = sample_minutes()
    recusal = Recusal(participant="hallapera", ground="intressijäävi")
    items = tuple(
        replace(item, recusals=(recusal,)) if item.id == "a4" else item for item in base.items
    )
    minutes = replace(base, items=items)

    shown, other = room_item(minutes, "a4"), room_item(minutes, "a5")
    assert (shown.here, "Outi Hallaperä" in shown.names) == (other.here - 1, False)
    assert "Outi Hallaperä" in other.names

    secret = Publicity(level=PublicityLevel.SECRET, ground="JulkL 24 §")
    hidden = tuple(replace(item, publicity=secret) if item.id == "a4" else item for item in items)
    assert room_item(replace(base, items=hidden), "a4").here == other.here
