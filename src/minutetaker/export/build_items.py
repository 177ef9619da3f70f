"""Items: their headings, what stands under them, and the parts of their text in order."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

from minutetaker.domain.agenda import (
    AgendaItem,
    EarlierHandling,
    ItemState,
    Motion,
    Part,
)
from minutetaker.domain.attendance import Phase
from minutetaker.domain.series import BLOCK_KINDS, MinutesKind, PartKind
from minutetaker.export import build_decisions as decided
from minutetaker.export import spans
from minutetaker.export.build_coming import next_meetings
from minutetaker.export.build_item_head import fields, heading, secrecy, secret_handled
from minutetaker.export.build_meeting_sentences import closing_of, opening_of
from minutetaker.export.build_order import order_sentence
from minutetaker.export.build_presence import presence_sentences
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.build_words import joined
from minutetaker.export.document import (
    Block,
    Body,
    Span,
    Spans,
    Words,
)
from minutetaker.finnish import dates, sentences
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import bind

_DISCUSSIONS = (PartKind.DISCUSSION, PartKind.SPEECH)
_IN_AGENDA = (
    PartKind.BACKGROUND,
    PartKind.PROPOSAL,
    PartKind.EXPLANATION,
    PartKind.ANNOUNCEMENT,
    PartKind.NEXT_MEETINGS,
)
_LABEL_LESS_ALONE = (
    PartKind.TEXT,
    PartKind.BACKGROUND,
    PartKind.DISCUSSION,
    PartKind.SPEECH,
    PartKind.ANNOUNCEMENT,
    PartKind.EXPLANATION,
)
"""Kinds whose label tells a reader nothing where they are the item's only text."""
_BLOCKS = {
    PartKind.RECUSALS: decided.recusals,
    PartKind.VOTES: decided.votes,
    PartKind.DECISIONS: decided.decisions,
    PartKind.DISSENTS: decided.dissents,
    PartKind.ACTIONS: decided.actions,
}
_MOTIONS = {
    Motion.AMEND: Label.MOTION_AMEND,
    Motion.REJECT: Label.MOTION_REJECT,
    Motion.TABLE: Label.MOTION_TABLE,
    Motion.REFER_BACK: Label.MOTION_REFER_BACK,
    Motion.WISH: Label.MOTION_WISH,
    Motion.WITHDRAW: Label.MOTION_WITHDRAW,
}


def item_blocks(scope: Scope, item: AgendaItem) -> list[Block]:
    """Everything of an item: the heading, and what may be printed under it."""
    head = list(heading(scope, item))
    if scope.is_hidden(item):
        return [*head, *secret_handled(scope, item)]
    return [*head, *secrecy(scope, item), *fields(scope, item), *_Text(scope, item).blocks()]


@dataclass(slots=True)
class _Text:
    """The blocks under an item's head, gathered in their order."""

    scope: Scope
    item: AgendaItem
    made: list[Block] = field(default_factory=list)
    label: Words | None = None
    """The label that the last part stands under; a part of the same label has none."""

    def blocks(self) -> list[Block]:
        """Earlier handling, recusals, parts, votes, decisions, dissents, actions, appeal.

        Comings and goings stand first, those after the item last, unless a part places them.
        """
        if self.scope.kind is DocumentKind.AGENDA:
            self._earlier()
            for place, part in self._parts():
                self._part(place, part)
            return self.made
        presence = tuple(presence_sentences(self.scope, self.item))
        is_placed = PartKind.ATTENDANCE in self._placed_kinds()
        told = {
            phase: [words for when, words in presence if when is phase and not is_placed]
            for phase in Phase
        }
        self.made += [self._body(words) for words in opening_of(self.scope, self.item)]
        self._state()
        self._say(list(order_sentence(self.scope, self.item)))
        # Under a label of recusals or of earlier handling these would seem to belong to it.
        has_label = decided.recusals_have_heading(self.scope, self.item)
        self._say([*told[Phase.BEFORE], *(told[Phase.DURING] if has_label else [])])
        self._earlier()
        self._default(PartKind.RECUSALS)
        self._say([] if has_label else told[Phase.DURING])
        self._in_order([words for _, words in presence])
        for kind in (PartKind.VOTES, PartKind.DECISIONS, PartKind.DISSENTS, PartKind.ACTIONS):
            self._default(kind)
        self._undecided()
        self._say(told[Phase.AFTER])
        self.made += [self._body(words) for words in closing_of(self.scope, self.item)]
        self.made += decided.appeal(self.scope, self.item)
        return self.made

    def _placed_kinds(self) -> set[PartKind]:
        """The kinds of blocks that a part without text has put in their place."""
        return {part.kind for _, part in self._parts() if not part.text}

    def _default(self, kind: PartKind) -> None:
        """A block where it stands by default."""
        if kind not in self._placed_kinds():
            self.made += _BLOCKS[kind](self.scope, self.item)

    def _in_order(self, presence: list[Spans]) -> None:
        """The parts, and the blocks that they place; each block once."""
        done: set[PartKind] = set()
        for place, part in self._parts():
            if part.text or part.kind not in BLOCK_KINDS:
                self._part(place, part)
            elif part.kind not in done:
                done.add(part.kind)
                if part.kind is PartKind.ATTENDANCE:
                    self._say(presence)
                else:
                    self.label = None
                    self.made += _BLOCKS[part.kind](self.scope, self.item)

    def _parts(self) -> list[tuple[int, Part]]:
        """What may be printed of the parts, each with its place in the item's list."""
        leaves_out: tuple[PartKind, ...] = ()
        if self.scope.minutes.series.kind is MinutesKind.DECISION_MINUTES:
            leaves_out = _DISCUSSIONS
        return [
            (place, part)
            for place, part in enumerate(self.item.parts)
            if part.kind not in leaves_out
            and (self.scope.kind is not DocumentKind.AGENDA or part.kind in _IN_AGENDA)
        ]

    def _body(self, words: Spans, key: str | None = None) -> Body:
        return Body(spans=words, source=source(self.item, key))

    def _tell(self, make: Callable[[Language], str], key: str | None = None) -> None:
        """A sentence of the program's own, in each language."""
        told = self.scope.said(lambda side: make(side.language))
        self.made += [self._body(words, key) for words in told]

    def _say(self, told: list[Spans]) -> None:
        self.made += [self._body(words, "attendance") for words in told]

    def _earlier(self) -> None:
        for each in self.item.earlier:
            self._handled_earlier(each)

    def _handled_earlier(self, each: EarlierHandling) -> None:
        """``Aikaisempi käsittely: elin 4.11.2026 § 77`` and what was done there."""
        scope = self.scope
        told = [
            scope.typed(each.body),
            dates.short(each.date, scope.language) if each.date else "",
            bind(scope.typed(each.number)),
        ]
        where = bind(" ".join(word for word in told if word))
        label = scope.label(Label.EARLIER_HANDLING)
        self._heading(joined([label, where], ": "), None)
        self.made += spans.blocks(scope, each.text, source(self.item))

    def _heading(self, words: Words, key: str | None) -> None:
        self.made.append(decided.part_heading(self.item, words, key))

    def _state(self) -> None:
        """That the item was added, withdrawn or not reached, unless somebody has typed it."""
        said = {
            ItemState.ADDED: sentences.item_added,
            ItemState.WITHDRAWN: sentences.item_withdrawn,
            ItemState.NOT_REACHED: sentences.item_not_reached,
        }.get(self.item.state)
        words = said(self.scope.own_language) if said else ""
        if said and not any(words in (part.text or "") for part in self.item.parts):
            self._tell(said)

    def _undecided(self) -> None:
        """An item tabled or referred back says so even where nobody typed a decision or a text."""
        said = {
            ItemState.TABLED: sentences.tabled,
            ItemState.REFERRED_BACK: sentences.referred_back,
        }.get(self.item.state)
        has_words = any(part.text for part in self.item.parts) or self.item.decisions
        if said is not None and not has_words:
            self._heading(self.scope.label(Label.DECISION), None)
            self._tell(said)

    def _label_of(self, part: Part) -> Words | None:
        given = part.heading or self.scope.minutes.series.part_headings.get(part.kind)
        is_alone = self._is_only_text(part)
        if part.heading or (given and not is_alone):
            return self.scope.typed(given)
        if is_alone:
            return None
        if part.kind is PartKind.MOTION:
            key = _MOTIONS[part.motion] if part.motion else Label.PROPOSAL
            return self.scope.label(key)
        if part.kind is PartKind.NEXT_MEETINGS and self.label:
            # Under another part's label they would seem to belong to it.
            return self.scope.label(Label.NEXT_MEETING, sum(len(g.meetings) for g in part.groups))
        key_of_kind = self.scope.profile.parts.get(part.kind)
        return self.scope.label(key_of_kind) if key_of_kind else None

    def _is_only_text(self, part: Part) -> bool:
        with_text = [each for _, each in self._parts() if each.text]
        return len(with_text) == 1 and part.kind in _LABEL_LESS_ALONE

    def _part(self, place: int, part: Part) -> None:
        key = f"part:{place}"
        if part.secret and self.scope.is_public:
            self.label = None
            self._tell(sentences.secret_passage_removed, key)
            return
        if not (part.text or part.groups or part.by or part.seconded_by or part.heading):
            return
        label = self._label_of(part)
        if label != self.label or part.heading:
            if label:
                self._heading(label, key)
            self.label = label
        self.made += _part_text(self.scope, self.item, part, key)
        if part.kind is PartKind.NEXT_MEETINGS:
            has_label = label is not None
            self.made += next_meetings(self.scope, self.item, part, key, has_label=has_label)
        if part.seconded_by:
            names = [self.scope.name_of(each) for each in part.seconded_by]
            self._tell(partial(sentences.seconded, names), key)


def _part_text(scope: Scope, item: AgendaItem, part: Part, key: str) -> list[Block]:
    where = source(item, key)
    made = spans.blocks(scope, part.text, where, is_secret=part.secret)
    if part.by is not None:
        name = scope.name_of(part.by)
        lead = f"{name}:" if made else name
        made = spans.introduced((scope.typed_span(lead),), made, where)
    if part.kind is PartKind.SIDE_NOTE and made and not _has_brackets(part.text or ""):
        made = _bracketed(made)
    return made


def _has_brackets(text: str) -> bool:
    return text.strip().startswith("[") and text.strip().endswith("]")


def _bracketed(made: list[Block]) -> list[Block]:
    """A side note in its brackets, which need a paragraph to stand in."""
    first = made[0]
    opening, closing = (Span("["),), (Span("]"),)
    if isinstance(first, Body):
        made = [replace(first, spans=(*opening, *first.spans)), *made[1:]]
    last = made[-1]
    if isinstance(last, Body):
        made = [*made[:-1], replace(last, spans=(*last.spans, *closing))]
    return made
