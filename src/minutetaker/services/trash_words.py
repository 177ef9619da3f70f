"""What a person knows a thing in the trash by: its words, or its item and what it told."""

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.movements import movements_of
from minutetaker.domain.people import Participant
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.taken_away import Taken
from minutetaker.domain.trash import Election, Stays
from minutetaker.domain.vote import Dissent, Vote
from minutetaker.domain.voting import NoSide, count_of, options_of
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.numbers import item_number
from minutetaker.finnish.sentences_people import elected
from minutetaker.services.following import rich
from minutetaker.services.movement_words import movement_sentence
from minutetaker.services.next_meetings import meetings_text


def trash_title(minutes: Minutes, taken: Taken) -> str:
    """One line, in the language of the meeting; of a part and a decision as rich text."""
    language = Language(minutes.meeting.language.value)
    match taken.record:
        case AgendaItem() | Participant() | Attachment() | Stays() as whole:
            return _of_meeting(minutes, whole, language)
        case Part() | Decision() | ActionItem() as text:
            return _of_text(minutes, text, language)
        case Election() | Vote() | Recusal() | Dissent() as entry:
            item = next((each for each in minutes.items if each.id == taken.item_id), None)
            return _of_item(minutes, item, _of_entry(minutes, entry, language))
    return ""


def _of_meeting(
    minutes: Minutes, gone: AgendaItem | Participant | Attachment | Stays, language: Language
) -> str:
    match gone:
        case AgendaItem():
            return gone.title or gone.number or ""
        case Participant():
            return gone.shown_name
        case Attachment():
            return " ".join(filter(None, (gone.label, gone.title or gone.file)))
        case Stays():
            return _of_stays(minutes, gone, language)


def _of_text(minutes: Minutes, gone: Part | Decision | ActionItem, language: Language) -> str:
    told = (gone.text or "").strip().partition("\n")[0]
    match gone:
        case Part() if not told:
            return meetings_text(gone.groups, language).partition("\n")[0].removeprefix("- ")
        case Decision() if not told:
            return rich("; ".join(_election(minutes, each, language) for each in gone.elected))
        case ActionItem() if not told:
            return minutes.name_of(gone.owner)
    return told


def _of_entry(
    minutes: Minutes, gone: Election | Vote | Recusal | Dissent, language: Language
) -> str:
    match gone:
        case Election():
            return _election(minutes, gone.elected, language)
        case Vote():
            return _of_vote(gone, language)
        case Recusal():
            return f"{minutes.participant(gone.participant).shown_name}, {gone.ground}"
        case Dissent():
            words = plain_text(parse(gone.text)).strip().partition("\n")[0]
            name = minutes.participant(gone.participant).shown_name
            return ": ".join(filter(None, (name, words)))


def _of_item(minutes: Minutes, item: AgendaItem | None, words: str) -> str:
    """``JAA 7, EI 5 · 5 § Talousarvio``."""
    if item is None:
        return words
    number, form = item.number or "", minutes.series.number_form
    if number and form is not None:
        number = item_number(number, form.value)
    named = " ".join(filter(None, (number, item.title)))
    return " · ".join(filter(None, (words, named)))


def _of_vote(vote: Vote, language: Language) -> str:
    sides = [(each.label, count_of(vote, at)) for at, each in enumerate(options_of(vote))]
    sides += [(label(Label.BLANK, language), count_of(vote, NoSide.BLANK))]
    counted = ", ".join(f"{name} {count}" for name, count in sides if count is not None)
    return "; ".join(filter(None, (counted, vote.heading or vote.question)))


def _election(minutes: Minutes, person: Elected, language: Language) -> str:
    return elected([minutes.name_of(person)], person.office, language).rstrip(".")


def _of_stays(minutes: Minutes, stays: Stays, language: Language) -> str:
    person = minutes.participant(stays.participant)
    items = {item.id: item for item in minutes.items}
    told = []
    for each in movements_of(minutes, person):
        words = movement_sentence(each, language).rstrip(".")
        told.append(_of_item(minutes, items.get(each.moment.item or ""), words))
    return "; ".join(told) or person.shown_name
