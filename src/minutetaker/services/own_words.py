"""Generated sentences told in own words, and back; sentences that most meetings have, put in."""

from dataclasses import replace
from functools import partial

from minutetaker.clock import now
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.editing import (
    FieldKey,
    FieldKind,
    name_of_text,
    part_key,
    text_of,
    with_item,
    with_text,
)
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.own_words import back_to_told, in_own_words, own_words
from minutetaker.domain.series import PartKind
from minutetaker.domain.told import ToldKey
from minutetaker.finnish.agenda_words import Standing
from minutetaker.services.desk import Desk
from minutetaker.services.following import moved_words, sentence_told, sentences
from minutetaker.store.unit_of_work import UnitOfWork


def tell_in_own_words(
    desk: Desk, meeting_id: str, item_id: str, key: ToldKey, text: str
) -> Changes:
    """Somebody has typed in a generated sentence: from now on it is their own text.

    Raises KeyError when there is no such sentence.
    """

    def make(minutes: Minutes) -> Minutes:
        return in_own_words(minutes, item_id, key, text, partial(moved_words, minutes))[0]

    return desk.change(meeting_id, said("Own words"), make)


def take_sentence_back(
    desk: Desk, meeting_id: str, item_id: str, field: FieldKey
) -> Changes | None:
    """Ctrl+R: the sentence that follows the data takes the place of the own words.

    Those stay among the item's earlier texts. None when the field tells no such sentence.
    """
    minutes = desk.minutes(meeting_id)
    item = minutes.item(item_id)
    words = text_of(minutes, item_id, field)
    told = sentence_told(sentences(minutes), item, words)
    key = own_words(minutes, item).get(int(field.key)) if field.kind is FieldKind.PART else None
    if key is None and told is None:
        return None

    def make(before: Minutes) -> Minutes:
        if key is not None:
            return back_to_told(before, item_id, key, partial(moved_words, before))
        return with_text(before, item_id, field, sentences(before)[told or ""])

    kept_as = name_of_text(minutes, item_id, field)

    def keep(unit: UnitOfWork) -> None:
        unit.revisions.keep(meeting_id, item_id, kept_as, words, now())

    return desk.change(meeting_id, said("Back to the generated sentence"), make, also=keep)


def insert_sentence(
    desk: Desk, meeting_id: str, item_id: str, standing: Standing
) -> tuple[str, Changes] | None:
    """Put a sentence in an item, to follow its data until somebody edits it.

    The key of its field and what changed; None where its data are missing. What is decided becomes
    a decision, the quorum a text.
    """
    minutes = desk.minutes(meeting_id)
    text = sentences(minutes).get(standing.value)
    if text is None:
        return None
    if standing is Standing.QUORUM:
        field = part_key(len(minutes.item(item_id).parts))
    else:
        field = FieldKey(FieldKind.DECISION, new_id())
    is_election = standing is Standing.EXAMINERS
    kind = DecisionKind.ELECTED if is_election else DecisionKind.APPROVED
    decision = Decision(id=field.key, text=text, kind=kind)

    def make_item(item: AgendaItem) -> AgendaItem:
        if field.kind is FieldKind.PART:
            return replace(item, parts=(*item.parts, Part(kind=PartKind.TEXT, text=text)))
        return replace(item, decisions=(*item.decisions, decision))

    def make(before: Minutes) -> Minutes:
        return with_item(before, item_id, make_item)

    return str(field), desk.change(meeting_id, said("Sentence put in"), make)
