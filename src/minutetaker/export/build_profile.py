"""Layout profiles: what a body's documents look like, as data beside the program."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path

from minutetaker.domain.failures import UnknownLayout
from minutetaker.domain.series import AttendanceForm, NameOrder, NumberForm, PartKind, TimeForm
from minutetaker.export.document import Grid
from minutetaker.export.profile_file import ProfileReader, merged
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language

STANDARD = "sfs2487-2024"
FOLDER = Path(__file__).parent / "profiles"


class DocumentKind(StrEnum):
    """What is made of a meeting."""

    MINUTES = "minutes"
    AGENDA = "agenda"
    EXCERPT = "excerpt"
    INVITATION = "invitation"
    DECISION_LIST = "decision_list"
    ACTION_LIST = "action_list"


class MastheadForm(StrEnum):
    """The first lines of page 1: with organisation and kind, or with the date alone."""

    FULL = "full"
    DATE = "date"


BLOCKS = frozenset(
    {
        *("masthead", "title", "time", "place", "sections", "convener", "invited", "people"),
        *("publicity", "preamble", "contents", "items", "signatures", "examination", "display"),
        *("attachments", "distribution", "appeals", "signed", "certification"),
        *("called_items", "decided_items", "actions_due"),
    }
)
"""The names of the blocks that a profile puts in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """How a body's documents look, where its own wishes don't say otherwise.

    ``contents_from``: from how many items a list of contents is printed; 0: never. ``parts``: the
    label of each kind of part; a kind that isn't there has none. ``movements_in_items``: comings
    and goings are told where they happened, else in the list of people with their item. ``labels``:
    words of the profile's own by language and label, ``memo.present`` for memos alone.
    """

    name: str
    grid: Grid
    number_form: NumberForm
    time_form: TimeForm
    name_order: NameOrder
    people: AttendanceForm
    masthead: MastheadForm
    bold_labels: bool
    title_with_genitive: bool
    date_and_time_on_lines: bool
    presenters_in_heading: bool
    recusal_has_heading: bool
    movements_in_items: bool
    attachments_tell_items: bool
    contents_tell_attachments: bool
    contents_from: int
    order: Mapping[DocumentKind, tuple[str, ...]]
    parts: Mapping[PartKind, Label]
    labels: Mapping[Language, Mapping[str, str]]


def known_layouts() -> tuple[str, ...]:
    """The names of all profiles, the standard's first."""
    names = sorted(path.stem for path in FOLDER.glob("*.toml"))
    return (STANDARD, *(name for name in names if name != STANDARD))


@cache
def profile(name: str) -> Profile:
    """The profile with this name. Raises UnknownLayout, and ProfileFault for one that is broken."""
    known = known_layouts()
    if name not in known:
        raise UnknownLayout(layout=name, known=", ".join(known))
    return _profile(name, ProfileReader(name, merged(FOLDER, name)))


def _profile(name: str, reader: ProfileReader) -> Profile:
    grid, order = reader.below("grid"), reader.below("order")
    parts, labels = reader.words("parts"), reader.below("labels")
    made = Profile(
        name=name,
        grid=Grid(**{each.name: grid.number(each.name) for each in fields(Grid)}),
        number_form=reader.choice("number_form", NumberForm),
        time_form=reader.choice("time_form", TimeForm),
        name_order=reader.choice("name_order", NameOrder),
        people=reader.choice("people", AttendanceForm),
        masthead=reader.choice("masthead", MastheadForm),
        bold_labels=reader.flag("bold_labels"),
        title_with_genitive=reader.flag("title_with_genitive"),
        date_and_time_on_lines=reader.flag("date_and_time_on_lines"),
        presenters_in_heading=reader.flag("presenters_in_heading"),
        recusal_has_heading=reader.flag("recusal_has_heading"),
        movements_in_items=reader.flag("movements_in_items"),
        attachments_tell_items=reader.flag("attachments_tell_items"),
        contents_tell_attachments=reader.flag("contents_tell_attachments"),
        contents_from=reader.number("contents_from"),
        order={kind: order.names(kind.value, BLOCKS) for kind in DocumentKind},
        parts=_parts(reader, parts),
        labels={language: _labels(labels, language) for language in Language},
    )
    for each in (grid, order, labels, reader):
        each.finish()
    return made


def _parts(reader: ProfileReader, parts: Mapping[str, str]) -> dict[PartKind, Label]:
    for kind, label in parts.items():
        if kind not in set(PartKind) or (label and label not in set(Label)):
            raise reader.fault(f"parts.{kind}", f"names no part or no label: {label}")
    return {PartKind(kind): Label(label) for kind, label in parts.items() if label}


def _labels(reader: ProfileReader, language: Language) -> Mapping[str, str]:
    words = reader.words(language.value)
    for key in words:
        if key.removeprefix("memo.") not in set(Label):
            raise reader.fault(f"{language.value}.{key}", "is no label")
    return words
