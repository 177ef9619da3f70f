"""Recusal from an item: who takes no part in it, and on which ground (rule C9)."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import on_item
from minutetaker.domain.failures import said
from minutetaker.domain.recusal import Recusal
from minutetaker.services.desk import Desk


def recuse(desk: Desk, meeting_id: str, item_id: str, participant_id: str, ground: str) -> Changes:
    """Somebody takes no part in an item; whoever is recused already has the new ground."""

    def make_item(item: AgendaItem) -> AgendaItem:
        known = tuple(
            replace(each, ground=ground) if each.participant == participant_id else each
            for each in item.recusals
        )
        if any(each.participant == participant_id for each in known):
            return replace(item, recusals=known)
        return replace(item, recusals=(*known, Recusal(participant=participant_id, ground=ground)))

    return desk.change(meeting_id, said("Recusal recorded"), on_item(item_id, make_item))


def take_back(desk: Desk, meeting_id: str, item_id: str, participant_id: str) -> Changes:
    """Somebody was not recused after all."""

    def make_item(item: AgendaItem) -> AgendaItem:
        kept = tuple(each for each in item.recusals if each.participant != participant_id)
        return replace(item, recusals=kept)

    return desk.remove(meeting_id, said("Recusal removed"), on_item(item_id, make_item))
