"""A coming or going in the words that the document has for it."""

from minutetaker.domain.movements import Movement
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_people import absent_between, arrived, left, present_for_item


def movement_sentence(movement: Movement, language: Language) -> str:
    """``A poistui kokouksesta klo 14.35 tämän asian käsittelyn aikana.``."""
    name, time = movement.person.shown_name, movement.moment.time
    if movement.is_whole_item:
        return present_for_item([name], language)
    if movement.back is not None:
        return absent_between(name, time, movement.back.time, language)
    says = arrived if movement.is_arrival else left
    return says([name], time, language, movement.when and movement.when.value)


def movement_icon(movement: Movement) -> str:
    """The mark beside the sentence."""
    return "log-in" if movement.is_arrival or movement.is_whole_item else "log-out"
