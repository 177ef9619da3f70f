"""When in the item at hand somebody comes or goes: the answers that F2 offers, the likely first."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.comings import When
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import is_deputy
from minutetaker.domain.quorum import is_here_now


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer; ``is_only``: they are there for the item at hand alone."""

    words: str
    when: When
    is_only: bool = False


def answers(item: AgendaItem, person: Participant) -> tuple[tuple[Answer, ...], int]:
    """The answers in their order, and the place of the one that Enter takes.

    An item that has a decision or a vote asks whether they voted; for a person without a vote who
    comes it is offered that they are there for the item alone.
    """
    translate = QCoreApplication.translate
    if not (person.voting or is_deputy(person)):
        plain = (
            Answer(translate("MomentAnswers", "before the item"), When.BEFORE),
            Answer(translate("MomentAnswers", "during the item"), When.DURING),
            Answer(translate("MomentAnswers", "after the item"), When.AFTER),
        )
        only = Answer(translate("MomentAnswers", "only for it"), When.BEFORE, is_only=True)
        return (plain if is_here_now(person) else (*plain, only)), 1
    is_decided = any(each.text.strip() for each in item.decisions)
    if not is_decided and not item.votes:
        return (
            Answer(translate("MomentAnswers", "before the item"), When.BEFORE),
            Answer(translate("MomentAnswers", "during the item"), When.DURING),
            Answer(translate("MomentAnswers", "after the item"), When.AFTER),
        ), 1
    is_leaving = is_here_now(person)
    voted, passed = (When.DECIDED, When.DURING) if is_leaving else (When.DURING, When.DECIDED)
    found = (
        Answer(translate("MomentAnswers", "before"), When.BEFORE),
        Answer(translate("MomentAnswers", "during, voted"), voted),
        Answer(translate("MomentAnswers", "during, not voted"), passed),
        Answer(translate("MomentAnswers", "after"), When.AFTER),
    )
    is_later = is_decided or _is_named(item, person)
    likely = When.DECIDED if is_later else When.DURING
    return found, next(at for at, each in enumerate(found) if each.when is likely)


def _is_named(item: AgendaItem, person: Participant) -> bool:
    """Whether a vote of the item names somebody: they were there when it was taken."""
    return any(
        voter.participant == person.id
        for vote in item.votes
        for option in vote.options
        for voter in option.voters
    )
