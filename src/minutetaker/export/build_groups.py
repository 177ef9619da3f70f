"""Headings of groups and titles of seats: the usual ones are known in every language."""

from collections.abc import Sequence

from minutetaker.domain.people import Group
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Words
from minutetaker.finnish.labels import Label, capitalized, label, uncapitalized

_HEADINGS = (
    *(Label.PRESENT, Label.ABSENT, Label.ALSO_PRESENT, Label.INVITED),
    *(Label.MEMBERS, Label.DEPUTIES, Label.EXPERT, Label.GUEST),
)
_SEATS = (Label.MEMBERS, Label.DEPUTIES)
_COUNTS = (1, 2)
"""For one, and for many."""


def group_words(scope: Scope, group: Group, *, is_label: bool = False) -> Words:
    """A group's heading as it was typed; a usual one in the languages of the document.

    ``is_label``: it stands in the margin, with a capital.
    """
    typed = scope.typed(group.heading)
    heading = capitalized(typed.strip()) if is_label else typed
    if found := _usual(scope, heading, _HEADINGS):
        return scope.beside(lambda side: _like(heading, _said(found, side)))
    return heading if is_label else (scope.typed_span(heading),)


def title_words(scope: Scope, title: str | None) -> Words:
    """A person's title as it was typed; that of a member or deputy in each language."""
    shown = scope.typed(title)
    if found := _usual(scope, shown, _SEATS):
        return scope.within(lambda side: _like(shown, _said(found, side)))
    return scope.typed_part(shown)


def _usual(scope: Scope, typed: str, keys: Sequence[Label]) -> tuple[Label, int] | None:
    """Which label somebody has typed word for word, and for how many."""
    words = typed.strip().casefold()
    return next(
        (
            (key, count)
            for key in keys
            for count in _COUNTS
            if words == label(key, scope.own_language, count).casefold()
        ),
        None,
    )


def _said(found: tuple[Label, int], scope: Scope) -> str:
    key, count = found
    return label(key, scope.language, count)


def _like(typed: str, words: str) -> str:
    """The words with a capital where the typed ones have it."""
    return capitalized(words) if typed.strip()[:1].isupper() else uncapitalized(words)
