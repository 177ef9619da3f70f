"""People's names in lists, on lines and in order. A name is never inflected (G1 to G3)."""

import unicodedata
from collections.abc import Sequence

from minutetaker.finnish.languages import Language, Words

_AND = Words("ja", "och", "and")

# Å, ä and ö are letters of their own at the end of the alphabet, in this order (G9): they are taken
# for the characters that follow z.
_LAST_LETTERS = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
_FOREIGN_LETTERS = {"ü": "y", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "œ": "oe"}


def name_list(names: Sequence[str], language: Language) -> str:
    """``A, B ja C``: no comma before the last (G7)."""
    *first, last = names or ("",)
    return f"{', '.join(first)} {_AND.text(language)} {last}" if first else last


def person_line(
    name: str | None,
    title: str | None = None,
    organization: str | None = None,
    mark: str | None = None,
    *,
    offices: Sequence[str] = (),
    notes: Sequence[str] = (),
) -> str:
    """``Nimi, titteli, organisaatio, puheenjohtaja (siht.; saapui klo 13.20)``.

    Empty parts are left out (A5). ``mark`` and ``notes`` are given without brackets.
    """
    parts = [part for part in (name, title, organization, *offices) if part]
    bracketed = [note for note in (mark, *notes) if note]
    line = ", ".join(parts)
    if not bracketed:
        return line
    return f"{line} ({'; '.join(bracketed)})".lstrip()


def ordered_name(first: str | None, last: str | None, full: str | None, order: str) -> str:
    """A name in the order ``first_last``, ``last_first`` or ``last_comma_first``.

    ``full`` is printed as it is when the first name comes first, and when the two names that it is
    made of are not both known. Raises ValueError for another order.
    """
    if order not in {"first_last", "last_first", "last_comma_first"}:
        raise ValueError(order)
    if not first or not last:
        return full or first or last or ""
    if order == "first_last":
        return full or f"{first} {last}"
    return f"{last} {first}" if order == "last_first" else f"{last}, {first}"


def sort_key(name: str) -> tuple[str, str]:
    """Orders names as a Finnish list does: é as e, v and w apart, å ä ö last in that order (G9).

    Names that differ in marks or capitals alone keep a fixed order among themselves.
    """
    composed = unicodedata.normalize("NFC", name)
    return "".join(_sorted_as(letter) for letter in composed.casefold()), composed


def _sorted_as(letter: str) -> str:
    known = _LAST_LETTERS.get(letter) or _FOREIGN_LETTERS.get(letter)
    return known or unicodedata.normalize("NFD", letter)[0]
