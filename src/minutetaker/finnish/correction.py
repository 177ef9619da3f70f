"""What a correction of typed text is, and a rule that finds one by its pattern."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minutetaker.finnish.languages import Language

ALL = frozenset(Language)
BOTH = frozenset({Language.FI, Language.SV})
FINNISH = frozenset({Language.FI})
SWEDISH = frozenset({Language.SV})

Becomes = Callable[[re.Match[str], Language], str | None]


@dataclass(frozen=True, slots=True)
class Correction:
    """A suggestion: the text from ``start`` to ``end``, ``was``, should be ``becomes``.

    ``rule_id`` names the rule that asks for it. ``safe``: what was meant can't be anything else.
    """

    start: int
    end: int
    was: str
    becomes: str
    rule_id: str
    safe: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """Finds what ``pattern`` matches in these languages, unless ``becomes`` returns None."""

    rule_id: str
    pattern: re.Pattern[str]
    becomes: Becomes
    safe: bool
    languages: frozenset[Language] = BOTH

    def find(self, text: str, language: Language) -> Iterator[Correction]:
        """The corrections that this rule asks for, from the left."""
        if language not in self.languages:
            return
        for found in self.pattern.finditer(text):
            becomes = self.becomes(found, language)
            if becomes is not None and becomes != found[0]:
                yield Correction(
                    found.start(), found.end(), found[0], becomes, self.rule_id, self.safe
                )


def always(template: str) -> Becomes:
    """For a rule whose words don't depend on anything: a template as in ``re.sub``."""

    def becomes(found: re.Match[str], _language: Language) -> str | None:
        return found.expand(template)

    return becomes
