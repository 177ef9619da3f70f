"""The languages of a document, and words that are known in each of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The language in which the program's own words are printed."""

    FI = "fi"
    SV = "sv"
    EN = "en"


BOTH = f"{Language.FI}+{Language.SV}"
"""What stands for a document in both national languages, Finnish first."""
BOTH_SWEDISH_FIRST = f"{Language.SV}+{Language.FI}"
IN_BOTH = (BOTH, BOTH_SWEDISH_FIRST)


def languages_of(wish: str) -> tuple[Language, ...]:
    """The languages of a wish, in its order: ``sv+fi``, ``en``.

    Raises ValueError for one that is not known.
    """
    return tuple(Language(each) for each in wish.split("+"))


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in each language; a ``|`` parts the form for one from that for many (G8)."""

    fi: str
    sv: str
    en: str

    def text(self, language: Language, count: int = 1) -> str:
        """The words in a language: the first form for one, else the last."""
        forms = {Language.FI: self.fi, Language.SV: self.sv, Language.EN: self.en}[language]
        one, _, many = forms.partition("|")
        return many if many and count != 1 else one

    def filled(self, language: Language, count: int = 1, **values: str) -> str:
        """The words with values in their places; braces in a value stay as they are."""
        return self.text(language, count).format(**values)


def spaced(*parts: str) -> str:
    """The parts that are not empty, joined by ordinary spaces."""
    return " ".join(part for part in parts if part)


def sentence(text: str) -> str:
    """The text with its full stop, and no second one after a stop of its own (D6)."""
    ended = text.rstrip()
    return ended if ended.endswith((".", "!", "?", "\u2026", ".\u201d", ".)")) else ended + "."
