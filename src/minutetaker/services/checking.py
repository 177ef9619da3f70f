"""What is missing from a meeting or against the Finnish rules, as lines a person reads."""

from collections.abc import Iterator

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import open_matters
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import corrections
from minutetaker.services.messages import matter_place, matter_words

EXCERPT = 40
"""How many characters of a typed text are quoted at most."""


def check_lines(minutes: Minutes, language: Language) -> tuple[tuple[str, ...], bool]:
    """A line for each thing with its place, and whether any must be mended before an approval."""
    matters = open_matters(minutes)
    lines = []
    for matter in matters:
        place = matter_place(matter, minutes)
        words = matter_words(matter, language)
        lines.append(f"{place}: {words}" if place else words)
    lines += _rule_lines(minutes)
    return tuple(lines), any(matter.blocks for matter in matters)


def _rule_lines(minutes: Minutes) -> Iterator[str]:
    """Where typed text is against a rule of Finnish; it is a suggestion, the person decides."""
    written = Language(minutes.meeting.language.value)
    for at, item in enumerate(minutes.items):
        texts = [(f"parts[{n}].text", part.text) for n, part in enumerate(item.parts)]
        texts += [(f"decisions[{n}].text", each.text) for n, each in enumerate(item.decisions)]
        texts.append(("title", item.title))
        for key, text in texts:
            for found in corrections(text or "", written):
                was = found.was[:EXCERPT]
                yield f"items[{at}].{key}: {found.rule_id}: ”{was}” → ”{found.becomes}”"
