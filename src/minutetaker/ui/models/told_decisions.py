"""What stands under a decision: who is elected, that all agreed, and who dissents from it."""

from collections.abc import Iterator

from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.vote import Dissent
from minutetaker.finnish.languages import Language
from minutetaker.finnish.names import person_line
from minutetaker.finnish.sentences_item import dissent, joined_dissent, unanimous
from minutetaker.finnish.sentences_people import deputy_mark, elected
from minutetaker.services.elections import office_word


def elected_sentences(minutes: Minutes, decision: Decision) -> Iterator[str]:
    """Those elected, an office a sentence; deputies with the member they stand in for."""
    language = Language(minutes.meeting.language.value)
    by_office: dict[str | None, list[str]] = {}
    for each in decision.elected:
        if not each.deputy_for:
            by_office.setdefault(each.office, []).append(minutes.name_of(each))
    for office, names in by_office.items():
        yield elected(names, office, language)
    deputies = [_deputy(minutes, each, language) for each in decision.elected if each.deputy_for]
    if deputies:
        yield elected(deputies, None, language)


def decision_lines(minutes: Minutes, decision: Decision) -> Iterator[str]:
    """What the document says of a decision beside its words."""
    if not all(minutes.name_of(each) in decision.text for each in decision.elected):
        yield from elected_sentences(minutes, decision)
    agreed = unanimous(Language(minutes.meeting.language.value))
    if decision.unanimous and agreed not in decision.text:
        yield agreed


def dissent_lead(minutes: Minutes, each: Dissent) -> str:
    """Whose dissent it is."""
    name = minutes.participant(each.participant).shown_name
    return dissent(name, None, Language(minutes.meeting.language.value))


def dissent_joiners(minutes: Minutes, each: Dissent) -> str:
    """Who joined it; empty for nobody."""
    names = [minutes.name_of(who) for who in each.joined_by]
    return joined_dissent(names, Language(minutes.meeting.language.value)) if names else ""


def _deputy(minutes: Minutes, each: Elected, language: Language) -> str:
    known = {person.id: person.shown_name for person in minutes.participants}
    full = known.get(each.deputy_for or "", each.deputy_for or "")
    mark = deputy_mark(full, language)
    held = office_word(each.office, language)
    plain = deputy_mark(None, language)
    offices = [held] if held and held != plain else []
    return person_line(minutes.name_of(each), offices=offices, notes=[mark])
