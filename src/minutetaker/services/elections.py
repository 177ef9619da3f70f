"""Electing people: who, to what office, in whose place; elected examiners examine the minutes."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.approval import Examination, ExaminationMethod, Signatures
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind, Elected
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef, RoleKind
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.services.desk import Desk

OFFICES = (
    RoleKind.EXAMINER,
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.TEMPORARY_CHAIR,
    RoleKind.SECRETARY,
    RoleKind.TELLER,
)
"""Offices that a meeting elects to most often; any other is told in words."""


def office_word(office: str | None, language: Language) -> str:
    """The printed word of an office; other words as they are."""
    if office is None:
        return ""
    return label(office, language) if office in set(OFFICES) else office


def office_meant(words: str, language: Language) -> str | None:
    """The office whose word begins so, else the words themselves; None for no words."""
    typed = " ".join(words.split())
    if not typed:
        return None
    known = (each for each in OFFICES if label(each, language).startswith(typed.casefold()))
    return next(known, typed)


def usual_office(item: AgendaItem, decision: Decision | None, language: Language) -> str | None:
    """The office of whoever was elected last, else that of examiners where the title says so."""
    if decision is not None and decision.elected:
        return decision.elected[-1].office
    stem = label(Label.EXAMINER, language)[:-1]
    title = (item.title or "").casefold()
    return RoleKind.EXAMINER.value if stem in title or "tarkastaj" in title else None


def elect(
    desk: Desk, meeting_id: str, item_id: str, decision_id: str | None, elected: Elected
) -> tuple[str, Changes]:
    """Elect somebody by a decision, or no longer, when they were; the decision's id.

    ``decision_id`` None: a new decision, which needs no other words.
    """
    known = decision_id or new_id()

    def make_item(item: AgendaItem) -> AgendaItem:
        if decision_id is None:
            new = Decision(id=known, text="", kind=DecisionKind.ELECTED, elected=(elected,))
            return replace(item, decisions=(*item.decisions, new))
        kept = (
            _turned(each, elected) if each.id == decision_id else each for each in item.decisions
        )
        return replace(item, decisions=tuple(kept))

    def make(minutes: Minutes) -> Minutes:
        after = with_item(minutes, item_id, make_item)
        return with_examiners(minutes, after)

    return known, desk.remove(meeting_id, said("Persons elected"), make)


def examiners_of(minutes: Minutes) -> tuple[PersonRef, ...]:
    """Those whom the decisions elect to examine the minutes."""
    return tuple(
        PersonRef(participant=each.participant, name=each.name)
        for item in minutes.items
        for decision in item.decisions
        for each in decision.elected
        if each.office == RoleKind.EXAMINER and each.deputy_for is None
    )


def with_examiners(before: Minutes, after: Minutes) -> Minutes:
    """The meeting where whoever is newly elected examines it, and no longer who isn't elected."""
    was, now = examiners_of(before), examiners_of(after)
    if was == now:
        return after
    signatures = after.signatures or Signatures()
    known = signatures.examination or Examination()
    kept = tuple(each for each in known.examiners if each in now or each not in was)
    examiners = (*kept, *(each for each in now if each not in kept))
    method = ExaminationMethod.EXAMINERS if examiners else known.method
    examination = replace(known, examiners=examiners, method=method)
    return replace(after, signatures=replace(signatures, examination=examination))


def _turned(decision: Decision, elected: Elected) -> Decision:
    kept = tuple(each for each in decision.elected if each != elected)
    if kept == decision.elected:
        kept = (*kept, elected)
    return replace(decision, elected=kept, kind=decision.kind or DecisionKind.ELECTED)
