"""Beginnings of Finnish words by which their other forms are found: ``päätöksen`` → ``päätö``."""

import re

_ENDINGS = (
    *("ksessa", "ksessä", "ksesta", "ksestä", "ksista", "ksistä", "kseen", "ksien", "kset", "ksen"),
    *(
        "ksia",
        "ksiä",
        "ksi",
        "ista",
        "istä",
        "issa",
        "issä",
        "illa",
        "illä",
        "ilta",
        "iltä",
        "ille",
    ),
    *("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ita", "itä", "iden", "ien"),
    *("jen", "hin", "een", "iin", "aan", "ään", "ta", "tä", "ja", "jä", "en", "n", "t", "a", "ä"),
)
_LEAST = 5
"""Letters that are left: a shorter beginning would find too many other words."""
_CASES = r"(?:i?(?:n|t{0,2}[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|n[aä]|h?[aeiouyäöå]n)|s)?"
"""The endings of a surname as a pattern, a Swedish genitive too."""
_VARYING = 1
"""How many letters before an ending vary: mittar-i, mittar-e-ita; urakk-a, urak-an."""


def stem(word: str) -> str:
    """The beginning that the word's forms have in common, as far as letters alone can tell.

    A short word stays whole.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            word = word[: -len(ending)]
            break
    return word[: max(_LEAST, len(word) - _VARYING)]


def forms_of(surname: str) -> str:
    """A pattern of a surname and its other forms: Virtasalo, Virtasalon; Virtanen, Virtasen."""
    if surname.endswith("nen"):
        return rf"{re.escape(surname[:-3])}(?:nen|s(?:e\w{{0,4}}|t[aä]))"
    return re.escape(surname) + _CASES
