"""Chair and secretary in other hands from an item on, and the election of a temporary chair."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind, Elected
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import handed_over
from minutetaker.domain.people import RoleKind
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_people import elected
from minutetaker.services.desk import Desk


def hand_over(
    desk: Desk, meeting_id: str, item_id: str, participant_id: str, kind: RoleKind
) -> Changes:
    """Somebody leads the meeting, or writes its minutes, from an item on."""

    def make(minutes: Minutes) -> Minutes:
        return handed_over(minutes, participant_id, kind, item_id)

    return desk.change(meeting_id, said("Office handed over"), make)


def elect_chair(desk: Desk, meeting_id: str, item_id: str, participant_id: str) -> Changes:
    """A temporary chair is elected: the decision stands in the item, and they lead from it on."""

    def make(minutes: Minutes) -> Minutes:
        kind = RoleKind.TEMPORARY_CHAIR
        name = minutes.participant(participant_id).shown_name
        language = Language(minutes.meeting.language.value)
        decision = Decision(
            id=new_id(),
            text=elected([name], kind.value, language),
            kind=DecisionKind.ELECTED,
            elected=(Elected(participant=participant_id, office=kind.value),),
        )

        def make_item(item: AgendaItem) -> AgendaItem:
            return replace(item, decisions=(*item.decisions, decision))

        return with_item(handed_over(minutes, participant_id, kind, item_id), item_id, make_item)

    return desk.change(meeting_id, said("Temporary chair elected"), make)
