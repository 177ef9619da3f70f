"""Headings of groups of people: the usual ones are known in every language."""

from minutetaker.domain.people import Group
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Words
from minutetaker.finnish.labels import Label, capitalized, label, uncapitalized

_USUAL = (
    *(Label.PRESENT, Label.ABSENT, Label.ALSO_PRESENT, Label.INVITED),
    *(Label.MEMBERS, Label.DEPUTIES, Label.EXPERT, Label.GUEST),
)
_MANY = 2


def group_words(scope: Scope, group: Group, *, is_label: bool = False) -> Words:
    """A group's heading as it was typed; a usual one in the languages of the document.

    ``is_label``: it stands in the margin, with a capital.
    """
    typed = scope.typed(group.heading)
    heading = capitalized(typed.strip()) if is_label else typed
    for key in _USUAL:
        for count in (1, _MANY):
            if heading.strip().casefold() == label(key, scope.own_language, count).casefold():
                shown = capitalized if heading.strip()[:1].isupper() else uncapitalized
                return scope.beside(lambda side: shown(label(key, side.language, count)))  # noqa: B023
    return heading if is_label else (scope.typed_span(heading),)
