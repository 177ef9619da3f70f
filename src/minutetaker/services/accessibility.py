"""Whether a document can be read by ear and by eye alike, in words, before it goes out."""

from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.export.accessibility import Finding, Obstacle, findings
from minutetaker.finnish.languages import Language
from minutetaker.services.exporting import document
from minutetaker.services.messages import item_place, meeting_place, translated
from minutetaker.services.wishes import Wishes

_SENTENCES = {
    Obstacle.EMPTY_HEADING: said("A heading has no words"),
    Obstacle.BOLD_AS_HEADING: said("Bold text stands like a heading but is none: ”{words}”"),
    Obstacle.TYPED_LIST: said("A list is typed by hand; make it a real one: ”{words}”"),
    Obstacle.TYPED_COLUMNS: said("Columns are made with spaces or tabs; use a table: ”{words}”"),
    Obstacle.EMPTY_TABLE_HEAD: said("A column of a table has no heading"),
    Obstacle.LINK_SAYS_NOTHING: said("A link doesn't tell where it leads: ”{words}”"),
    Obstacle.BARE_ADDRESS: said("A long address is read out letter by letter; name it: ”{words}”"),
}
_IN_ORDER = said(
    "Headings, language, title, lists, table headings, links and reading order are in order."
)
_QUOTED = 40
"""Letters of a text that are quoted at most."""


def accessibility_lines(
    minutes: Minutes, language: Language, wishes: Wishes | None = None
) -> tuple[str, ...]:
    """A line for each thing to stumble at, with its place; none where all is in order.

    Raises what building the document raises.
    """
    found = findings(document(minutes, wishes or Wishes()))
    return tuple(f"{_place(each, minutes, language)}: {_told(each, language)}" for each in found)


def in_order(language: Language) -> str:
    """That nothing was found, and what was looked at."""
    return translated(_IN_ORDER, language)


def _place(finding: Finding, minutes: Minutes, language: Language) -> str:
    if finding.source.item is None:
        return meeting_place(language)
    return item_place(minutes.item(finding.source.item))


def _told(finding: Finding, language: Language) -> str:
    words = " ".join(finding.words.split())
    shown = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
    return translated(_SENTENCES[finding.obstacle], language).format(words=shown)
