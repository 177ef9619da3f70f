"""The fields of an item as the page shows them: what is typed, and what follows from data."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.decision_points import points_of
from minutetaker.domain.editing import FieldKey, FieldKind, first_part_kind, part_key
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.own_words import own_words
from minutetaker.domain.publicity import named_ground
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import BLOCK_KINDS, PartKind
from minutetaker.domain.told import ToldKey, movements_told
from minutetaker.finnish import dates, times
from minutetaker.finnish.languages import Language
from minutetaker.services.following import differs, rich, sentence_told, sentences
from minutetaker.services.movement_words import movement_icon, movement_sentence
from minutetaker.services.next_meetings import is_of_meetings, meetings_text
from minutetaker.ui.models.field_words import (
    action_label,
    decision_label,
    dissent_label,
    field_name,
    part_label,
)
from minutetaker.ui.models.part_sides import PartSides, sides_of
from minutetaker.ui.models.told_decisions import dissent_joiners, dissent_lead
from minutetaker.ui.models.told_fields import (
    Told,
    told_before_decisions,
    told_closing,
    told_opening,
    told_sentence,
    told_under,
)

NOTES = frozenset(
    {
        PartKind.TEXT,
        PartKind.BACKGROUND,
        PartKind.DISCUSSION,
        PartKind.SPEECH,
        PartKind.ANNOUNCEMENT,
        PartKind.EXPLANATION,
    }
)
"""What is written while an item is handled; an item without any gets an empty field for it."""


class Shape(Enum):
    """How a field looks and what can be done in it."""

    NOTES = "notes"
    DECISION = "decision"
    ACTION = "action"
    DISSENT = "dissent"
    TOLD = "told"
    """A sentence that follows from data; typed in, it becomes somebody's own words."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A generated sentence in a field: as the data give it, or told there in own words.

    ``data_differ``: the own words tell another number or name than the data do now.
    """

    sentence: str
    is_own: bool = False
    data_differ: bool = False

    def with_text(self, text: str) -> "Telling":
        """The same sentence, told by this text."""
        is_own = text != self.sentence
        return Telling(self.sentence, is_own, is_own and differs(self.sentence, text))


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field.

    ``identity`` tells it from its sisters and stays when others come and go; ``key`` is where its
    text is stored now, empty for a sentence that follows from data. ``mark`` is glyph and words
    beside such a sentence, ``telling`` what the data say where the field tells it; ``owner`` and
    ``due`` are the words of a task, ``action``; ``sides`` is what stands over the words of a part.
    ``is_secret``: the part is, as a whole; ``ground`` is the provision of the item, else of the
    meeting.
    """

    identity: str
    key: str
    shape: Shape
    label: str
    text: str
    kind: PartKind | None = None
    action: ActionItem | None = None
    owner: str = ""
    due: str = ""
    mark: tuple[str, str] | None = None
    sides: PartSides | None = None
    telling: Telling | None = None
    is_secret: bool = False
    ground: str | None = None


@dataclass(frozen=True, slots=True)
class MarkedWords:
    """A sentence of the notes that is in the log of decisions too."""

    decision_id: str
    words: str


def fields_of(minutes: Minutes, item: AgendaItem) -> tuple[FieldSpec, ...]:
    """The fields of an item from the top; the same label is said once for a run of fields."""
    made: list[FieldSpec] = []
    said, ground = "", named_ground(minutes, item)
    for spec in _all_fields(minutes, item):
        repeats = spec.shape is Shape.NOTES and spec.label == said
        made.append(replace(spec, label="" if repeats else spec.label, ground=ground))
        if spec.shape is not Shape.TOLD:
            said = spec.label
    return tuple(made)


def marked_words(item: AgendaItem) -> tuple[MarkedWords, ...]:
    """The decisions that stand in the notes."""
    return tuple(
        MarkedWords(each.id, plain_text(parse(each.text)))
        for each in item.decisions
        if each.in_text and each.text.strip()
    )


def _all_fields(minutes: Minutes, item: AgendaItem) -> Iterator[FieldSpec]:
    said = sentences(minutes)
    yield from map(_told, told_opening(minutes, item))
    yield from _written(minutes, item, said)
    if not any(part.kind in NOTES for part in item.parts):
        kind = first_part_kind(minutes.series.kind)
        key = str(part_key(len(item.parts)))
        yield FieldSpec(f"{kind}#0", key, Shape.NOTES, field_name(kind), "", kind)
    yield from map(_told, told_before_decisions(minutes, item))
    yield from _decisions(minutes, item, said)
    yield from _dissents(minutes, item)
    yield from (_action_field(minutes, each) for each in item.actions if not each.in_text)
    yield from map(_told, told_closing(minutes, item))


def _decisions(minutes: Minutes, item: AgendaItem, said: Mapping[str, str]) -> Iterator[FieldSpec]:
    """Each decision, numbered as it prints where there are several, and whom it elects."""
    mine = [each for each in item.decisions if not each.in_text]
    for points, decision in zip(points_of(mine), mine, strict=True):
        key = str(FieldKey(FieldKind.DECISION, decision.id))
        label = decision_label(points if len(mine) > 1 else None)
        telling = _telling(said, item, decision.text)
        yield FieldSpec(key, key, Shape.DECISION, label, decision.text, telling=telling)
        yield from map(_told, told_under(minutes, decision))


def _dissents(minutes: Minutes, item: AgendaItem) -> Iterator[FieldSpec]:
    """Each dissent: whose it is, its words, who joined it."""
    for at, each in enumerate(item.dissents):
        lead = Told(f"dissent#{at} by", "message-square", rich(dissent_lead(minutes, each)))
        yield _told(lead)
        key = str(FieldKey(FieldKind.DISSENT, str(at)))
        yield FieldSpec(key, key, Shape.DISSENT, dissent_label(), each.text)
        joined = dissent_joiners(minutes, each)
        if joined:
            yield _told(Told(f"dissent#{at} joined", "users", rich(joined)))


def _action_field(minutes: Minutes, action: ActionItem) -> FieldSpec:
    language = Language(minutes.meeting.language.value)
    key = str(FieldKey(FieldKind.ACTION, action.id))
    return FieldSpec(
        key,
        key,
        Shape.ACTION,
        action_label(),
        action.text,
        action=action,
        owner=minutes.name_of(action.owner) if action.owner else "",
        due=dates.short(action.due, language) if action.due else "",
    )


def _written(minutes: Minutes, item: AgendaItem, said: Mapping[str, str]) -> Iterator[FieldSpec]:
    """The parts, with comings and goings where a part places them, else before everything."""
    movements = tuple(_movements(minutes, item))
    own = own_words(minutes, item)
    if not any(part.kind is PartKind.ATTENDANCE for part in item.parts):
        yield from movements
    counts: Counter[PartKind] = Counter()
    for place, part in enumerate(item.parts):
        if part.kind is PartKind.ATTENDANCE and not part.text:
            yield from movements
        elif part.text or part.kind not in BLOCK_KINDS:
            spec = _part_field(minutes, place, part, counts[part.kind])
            if place in own:
                yield _in_own_words(minutes, item, own[place], spec)
            else:
                yield replace(spec, telling=_telling(said, item, part.text))
        counts[part.kind] += 1


def _part_field(minutes: Minutes, place: int, part: Part, count: int) -> FieldSpec:
    key, identity = str(part_key(place)), f"{part.kind}#{count}"
    shape = Shape.DECISION if part.kind is PartKind.DECISION else Shape.NOTES
    sides = sides_of(minutes, part) if shape is Shape.NOTES else None
    text = part.text or ""
    if is_of_meetings(part):
        text = meetings_text(part.groups, Language(minutes.meeting.language.value))
    return FieldSpec(
        *(identity, key, shape, part_label(part), text),
        kind=part.kind,
        sides=sides,
        is_secret=part.secret,
    )


def _in_own_words(minutes: Minutes, item: AgendaItem, key: ToldKey, spec: FieldSpec) -> FieldSpec:
    """The field of a part that tells a generated sentence: it goes on that sentence's field."""
    sentence = told_sentence(minutes, item, key)
    telling = Telling(sentence).with_text(spec.text)
    return replace(spec, identity=str(key), label="", telling=telling)


def _telling(said: Mapping[str, str], item: AgendaItem, text: str | None) -> Telling | None:
    found = sentence_told(said, item, text)
    if found is None:
        return None
    return Telling(said[found]).with_text(text or "")


def _told(told: Told) -> FieldSpec:
    telling = Telling(told.text) if told.is_editable else None
    mark = (told.icon, told.words)
    return FieldSpec(told.identity, "", Shape.TOLD, "", told.text, mark=mark, telling=telling)


def _movements(minutes: Minutes, item: AgendaItem) -> Iterator[FieldSpec]:
    """Who came and went during the item, in their order."""
    language = Language(minutes.meeting.language.value)
    for key, movement in movements_told(minutes, item):
        time = movement.moment.time
        words = rich(movement_sentence(movement, language))
        clock = times.bare(time) if time else ""
        yield _told(Told(str(key), movement_icon(movement), words, clock, is_editable=True))
