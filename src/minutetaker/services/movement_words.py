"""A coming or going in the words that the document has for it."""

from minutetaker.domain.movements import Movement
from minutetaker.export.build_known import movement_sentence

__all__ = ["movement_icon", "movement_sentence"]


def movement_icon(movement: Movement) -> str:
    """The mark beside the sentence."""
    return "log-in" if movement.is_arrival or movement.is_whole_item else "log-out"
