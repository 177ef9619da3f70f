"""Recording decisions: from a marked sentence, from the proposal, or anew."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.editing import on_item, with_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_item import decided_as_proposed
from minutetaker.services.desk import Desk
from minutetaker.services.elections import with_examiners

_AS_PROPOSED = frozenset(decided_as_proposed(each) for each in Language)
_AS_AMENDED = frozenset(decided_as_proposed(each, amended=True) for each in Language)


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
    """The item's proposal becomes its decision; None when the item has no proposal.

    Where that is decided already, it becomes the decision as amended, and back. Where the item
    waits for the words of a decision, they are these.
    """
    minutes = desk.minutes(meeting_id)
    item = minutes.item(item_id)
    if not any(part.kind is PartKind.PROPOSAL and part.text for part in item.parts):
        return None
    language = Language(minutes.meeting.language.value)
    given = (decided_as_proposed(language), decided_as_proposed(language, amended=True))
    known = next((each for each in item.decisions if each.text in given), None)
    is_amended = known is not None and known.text == given[0]
    known = known or next((each for each in item.decisions if _is_empty(each)), None)
    decision = replace(
        known or Decision(id=new_id(), text=""),
        text=given[is_amended],
        kind=DecisionKind.APPROVED,
        changed=is_amended,
    )
    if known is not None:
        return known.id, change_decision(desk, meeting_id, item_id, decision)
    return _add(desk, meeting_id, item_id, decision)


def as_typed(minutes: Minutes, item_id: str, decision_id: str, before: str) -> Minutes:
    """The meeting after a decision was typed in: other words than "as proposed" change it.

    ``before`` is its text before the typing. Typed back, it is as proposed again.
    """
    plain, amended = _AS_PROPOSED, _AS_AMENDED
    item = minutes.item(item_id)
    found = next((each for each in item.decisions if each.id == decision_id), None)
    if found is None or before == found.text or not {before, found.text} & (plain | amended):
        return minutes
    changed = found.text not in plain

    def make_item(item: AgendaItem) -> AgendaItem:
        kept = (
            replace(each, changed=changed) if each.id == decision_id else each
            for each in item.decisions
        )
        return replace(item, decisions=tuple(kept))

    return with_item(minutes, item_id, make_item)


def drop_empty(desk: Desk, meeting_id: str, item_id: str) -> Changes:
    """Remove the decisions that have neither words nor anybody elected."""

    def make_item(item: AgendaItem) -> AgendaItem:
        kept = tuple(each for each in item.decisions if not _is_empty(each))
        return replace(item, decisions=kept)

    return desk.change(meeting_id, said("Empty decision removed"), on_item(item_id, make_item))


def change_decision(desk: Desk, meeting_id: str, item_id: str, decision: Decision) -> Changes:
    """Put a decision in the place of the one with its id."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(
            item,
            decisions=tuple(
                decision if each.id == decision.id else each for each in item.decisions
            ),
        )

    return desk.change(meeting_id, said("Decision changed"), on_item(item_id, make_item))


def remove_decision(desk: Desk, meeting_id: str, item_id: str, decision_id: str) -> Changes:
    """Remove a decision; a sentence that was marked in the notes stays there."""

    def make_item(item: AgendaItem) -> AgendaItem:
        kept = tuple(each for each in item.decisions if each.id != decision_id)
        return replace(item, decisions=kept)

    def make(minutes: Minutes) -> Minutes:
        return with_examiners(minutes, with_item(minutes, item_id, make_item))

    return desk.remove(meeting_id, said("Decision removed"), make)


def _add(desk: Desk, meeting_id: str, item_id: str, decision: Decision) -> tuple[str, Changes]:
    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, decisions=(*item.decisions, decision))

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    return decision.id, desk.change(meeting_id, said("Decision added"), make)


def _is_empty(decision: Decision) -> bool:
    return not decision.text.strip() and not decision.elected
