"""A phrase: a sentence that returns from meeting to meeting, with places for what varies."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

LONGEST_NAME = 12
"""Characters of a short name: one that is longer is not short."""

_SHORT_NAME = re.compile(rf"[^\W_]{{1,{LONGEST_NAME}}}")


class SlotKind(Enum):
    """What goes into a place of a phrase."""

    WHO = "who"
    TIME = "time"
    ITEM = "item"
    COUNT = "count"


SLOT_NAMES = {
    "fi": ("kuka", "aika", "asia", "luku"),
    "sv": ("vem", "tid", "ärende", "antal"),
    "en": ("who", "time", "item", "number"),
}
"""What stands in the braces of a place, in the order of ``SlotKind``; each language knows all."""

_KINDS = {
    name: kind for names in SLOT_NAMES.values() for name, kind in zip(names, SlotKind, strict=True)
}
_SLOT = re.compile(rf"\{{({'|'.join(_KINDS)})\}}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a text, counted in characters, its braces included."""

    start: int
    end: int
    kind: SlotKind


@dataclass(frozen=True, slots=True)
class Phrase:
    """``short`` is what is typed for it; ``group`` is the heading it stands under.

    ``is_own``: the person made it, or changed one of the program's.
    """

    short: str
    text: str
    group: str = ""
    is_own: bool = False


def slots_of(text: str) -> tuple[Slot, ...]:
    """The places of a text from the left; other braces are plain characters."""
    return tuple(Slot(*found.span(), _KINDS[found[1]]) for found in _SLOT.finditer(text))


def filled(text: str, known: Mapping[SlotKind, str | Sequence[str]]) -> str:
    """The text with what is known in its places; the other places stay as they are.

    Several words for a kind go one to each place of it, from the left; a single text goes to all.
    """
    made, end, used = "", 0, Counter[SlotKind]()
    for slot in slots_of(text):
        words = known.get(slot.kind, ())
        if not isinstance(words, str):
            at = used[slot.kind]
            used[slot.kind] += 1
            words = words[at] if at < len(words) else ""
        made += text[end : slot.start] + (words or text[slot.start : slot.end])
        end = slot.end
    return made + text[end:]


def is_short_name(name: str) -> bool:
    """Whether a name can be typed after ``;;``: letters and digits alone, few of them."""
    return _SHORT_NAME.fullmatch(name) is not None


def merged(built_in: tuple[Phrase, ...], own: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """Own phrases first; one of the same short name takes the place of the program's."""
    changed = {each.short for each in own}
    return (*own, *(each for each in built_in if each.short not in changed))
