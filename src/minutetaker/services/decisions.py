"""Recording decisions: from a marked sentence, from the proposal, or anew."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_item import decided_as_proposed
from minutetaker.services.desk import Desk
from minutetaker.store.unit_of_work import UnitOfWork


def add_decision(
    desk: Desk, meeting_id: str, item_id: str, text: str = "", kind: DecisionKind | None = None
) -> tuple[str, Changes]:
    """Add a decision to an item; its id and what changed."""
    return _add(desk, meeting_id, item_id, Decision(id=new_id(), text=text, kind=kind))


def mark_as_decision(
    desk: Desk, meeting_id: str, item_id: str, sentence: str
) -> tuple[str, Changes]:
    """Put a sentence of the notes in the decisions log.

    It stays where it stands and is printed once.
    """
    return _add(desk, meeting_id, item_id, Decision(id=new_id(), text=sentence, in_text=True))


def decide_as_proposed(desk: Desk, meeting_id: str, item_id: str) -> tuple[str, Changes] | None:
    """The item's proposal becomes its decision; None when the item has no proposal."""
    minutes = desk.minutes(meeting_id)
    item = minutes.item(item_id)
    if not any(part.kind is PartKind.PROPOSAL and part.text for part in item.parts):
        return None
    language = Language(minutes.meeting.language.value)
    text = decided_as_proposed(language)
    decision = Decision(id=new_id(), text=text, kind=DecisionKind.APPROVED)
    return _add(desk, meeting_id, item_id, decision)


def change_decision(desk: Desk, meeting_id: str, item_id: str, decision: Decision) -> Changes:
    """Put a decision in the place of the one with its id."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(
            item,
            decisions=tuple(
                decision if each.id == decision.id else each for each in item.decisions
            ),
        )

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    return desk.change(meeting_id, said("Decision changed"), make)


def remove_decision(desk: Desk, meeting_id: str, item_id: str, decision_id: str) -> Changes:
    """Remove a decision; a sentence that was marked in the notes stays there."""

    def make_item(item: AgendaItem) -> AgendaItem:
        kept = tuple(each for each in item.decisions if each.id != decision_id)
        return replace(item, decisions=kept)

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    def keep(unit: UnitOfWork) -> None:
        for place, each in enumerate(kin):
            # What stands in the notes is not gone, and what was never said can't come back.
            if each.id == decision_id and each.text.strip() and not each.in_text:
                title = each.text.partition("\n")[0]
                unit.trash.put(each, title, meeting_id=meeting_id, item_id=item_id, place=place)

    kin = desk.minutes(meeting_id).item(item_id).decisions
    return desk.change(meeting_id, said("Decision removed"), make, also=keep)


def _add(desk: Desk, meeting_id: str, item_id: str, decision: Decision) -> tuple[str, Changes]:
    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, decisions=(*item.decisions, decision))

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    return decision.id, desk.change(meeting_id, said("Decision added"), make)
