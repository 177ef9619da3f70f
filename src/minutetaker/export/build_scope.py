"""What every part of the builder knows: the meeting, the language, the profile, the secrets."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import BodyNames, MinutesKind, NumberForm, TimeForm
from minutetaker.export.build_known import Told
from minutetaker.export.build_profile import DocumentKind, Profile
from minutetaker.export.build_words import one_or_joined, words_within
from minutetaker.export.document import Source, Span, Spans, Words, spans_of
from minutetaker.finnish import labels, numbers
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import SECTION
from minutetaker.finnish.names import name_list
from minutetaker.finnish.secrecy_grounds import ground_in
from minutetaker.finnish.sentences import secret_item, secret_passage_removed
from minutetaker.finnish.typography import bind

_SECRET_PASSAGE = re.compile(r"\{\{(?:\\.|[^\\])+?\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One document being built. ``is_public``: what is secret is left out.

    ``languages``: of the program's own words, in their order; ``language``: of what was typed, or
    the only one.
    ``known``: the program's sentences by what somebody may have typed word for word.
    ``secret_items`` are the ids of items that are secret as a whole, those under a secret one too;
    ``moved`` those that were taken out of order, each with the one before it; ``places`` tell when
    each was taken.
    """

    minutes: Minutes
    language: Language
    profile: Profile
    kind: DocumentKind = DocumentKind.MINUTES
    is_public: bool = False
    languages: tuple[Language, ...] = ()
    known: Mapping[str, Told] = field(default_factory=dict)
    secret_items: frozenset[str] = field(default_factory=frozenset)
    moved: Mapping[str, AgendaItem | None] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_ahead(self) -> bool:
        """Whether the document goes out before the meeting, when nothing of it is known yet."""
        return self.kind in (DocumentKind.AGENDA, DocumentKind.INVITATION)

    @property
    def is_memo(self) -> bool:
        """Whether the body writes memos."""
        return self.minutes.series.kind is MinutesKind.MEMO

    @property
    def number_form(self) -> NumberForm:
        """How an item's number is printed."""
        return self.minutes.series.number_form or self.profile.number_form

    @property
    def has_sections(self) -> bool:
        """Whether items are sections (§)."""
        return SECTION in self.number_form

    @property
    def hours_only(self) -> bool:
        """Whether a planned even hour stands without its minutes (T3)."""
        return (self.minutes.series.time_form or self.profile.time_form) is TimeForm.HOURS

    @property
    def own_language(self) -> Language:
        """The meeting's language, in which everything was typed."""
        return Language(self.minutes.meeting.language.value)

    @property
    def is_translated(self) -> bool:
        """Whether the document speaks another language than the meeting did."""
        return self.language is not self.own_language

    @property
    def own(self) -> "Scope":
        """The document in the meeting's language: what somebody may have typed word for word."""
        return replace(self, language=self.own_language, languages=())

    @property
    def names(self) -> BodyNames:
        """The body's names in the document's language; a genitive only in its own language (G4)."""
        series = self.minutes.series
        own = None if self.is_translated else series
        swedish = series.names_sv if self.language is Language.SV else None
        given = swedish or BodyNames()
        return BodyNames(
            name=given.name or series.name,
            name_genitive=given.name_genitive or (own.name_genitive if own else None),
            short_name=given.short_name or (None if given.name else series.short_name),
            short_name_genitive=given.short_name_genitive
            or (own.short_name_genitive if own else None),
            organization=given.organization or series.organization,
            unit=given.unit or series.unit,
        )

    @property
    def sides(self) -> tuple["Scope", ...]:
        """The document in each language of the program's own words, in their order."""
        if not self.is_bilingual:
            return (self,)
        return tuple(replace(self, language=each, languages=()) for each in self.languages)

    @property
    def is_bilingual(self) -> bool:
        """Whether the program's own words stand in two languages."""
        return len(self.languages) > 1

    def label(self, key: Label, count: int = 1) -> Words:
        """The label as it stands alone: ``Läsnä``, in both languages ``Läsnä | Närvarande``."""
        return self.beside(lambda side: side.word(key, count))

    def beside(self, make: Callable[["Scope"], str]) -> Words:
        """Words that stand alone, in each language: ``Läsnä | Närvarande``."""
        return one_or_joined(self._in_each(make), " | ")

    def within(self, make: Callable[["Scope"], str]) -> Words:
        """Words within a line, in each language: ``puheenjohtaja/ordförande``."""
        return words_within(self._in_each(make))

    def each_within(self, make: Callable[["Scope"], Sequence[str]]) -> list[Words]:
        """Many words within a line; ``make`` gives as many of them in each language."""
        told = zip(*(make(side) for side in self.sides), strict=True)
        return [words_within(self._tagged(each)) for each in told]

    def on_lines(self, make: Callable[["Scope"], str]) -> Spans:
        """A paragraph with a line for each language."""
        return spans_of(one_or_joined(self._in_each(make), "\n"))

    def said(self, make: Callable[["Scope"], str]) -> list[Spans]:
        """A sentence of the program's own: a paragraph for each language."""
        return [(each,) for each in self._in_each(make)]

    def _in_each(self, make: Callable[["Scope"], str]) -> tuple[Span, ...]:
        return self._tagged([make(side) for side in self.sides])

    def _tagged(self, told: Sequence[str]) -> tuple[Span, ...]:
        """The words of each side with its language; what is the same in all stands once."""
        if not self.is_bilingual:
            return (Span(told[0]),)
        made: dict[str, str | None] = {}
        for words, language in zip(told, self.languages, strict=True):
            made[words] = None if words in made else language.value
        return tuple(Span(words, language=each) for words, each in made.items() if words)

    def names_listed(self, names: Sequence[str]) -> str:
        """``A, B ja C``; with commas alone where the word for "and" would be in one language."""
        return ", ".join(names) if self.is_bilingual else name_list(names, self.language)

    def word(self, key: Label, count: int = 1) -> str:
        """The label within a line, in one language: the profile's own word, else the house's."""
        own = self.profile.labels[self.language]
        for name in (f"memo.{key}", key.value) if self.is_memo else (key.value,):
            if name in own:
                return own[name]
        return labels.label(key, self.language, count)

    def typed(self, text: str | None) -> str:
        """Words as they were typed; in the public version without what braces mark as secret."""
        shown = (text or "").replace("\r\n", "\n").replace("\r", "\n")
        if self.is_public and "{{" in shown:
            return _SECRET_PASSAGE.sub(secret_passage_removed(self.language), shown)
        return shown

    def typed_span(self, text: str | None) -> Span:
        """Typed words, marked with the meeting's language where the document speaks another."""
        return Span(self.typed(text), language=self.typed_language)

    def typed_part(self, text: str) -> Spans:
        """Typed words as a part of a line; nothing for none."""
        return (self.typed_span(text),) if text else ()

    @property
    def typed_language(self) -> str | None:
        """The language of typed words; None: the document's own."""
        return self.own_language.value if self.is_translated else None

    def is_hidden(self, item: AgendaItem) -> bool:
        """Whether only a mention of the item may be printed."""
        return self.is_public and item.id in self.secret_items

    def number_of(self, item: AgendaItem) -> str | None:
        """The item's number as printed; None where it has none."""
        number = item.number
        if self.is_ahead:
            number = item.agenda_number or number
        return numbers.item_number(self.typed(number), self.number_form) if number else None

    def ground(self, written: str | None) -> str | None:
        """A ground of secrecy; one of the law's list as the document's language writes it."""
        return bind(ground_in(written, self.language)) if written else None

    def title_of(self, item: AgendaItem) -> str:
        """The item's title; of a secret item in the public version the public one."""
        if self.is_hidden(item):
            return self.typed(item.public_title) or secret_item(self.language)
        return self.typed(item.title)

    def title_spans(self, item: AgendaItem) -> Spans:
        """The item's title with its language."""
        if self.is_hidden(item) and not item.public_title:
            return spans_of(self.beside(lambda side: secret_item(side.language)))
        return (self.typed_span(self.title_of(item)),)

    def person(self, participant_id: str) -> Participant:
        """The participant with this id."""
        return self.minutes.participant(participant_id)

    def name_of(self, person: object) -> str:
        """The name of whoever is meant."""
        return self.typed(self.minutes.name_of(person))

    def attachments(self) -> tuple[Attachment, ...]:
        """What may be printed of the attachments."""
        if not self.is_public:
            return self.minutes.attachments
        shown: set[str] = set()
        hidden: set[str] = set()
        for item in self.minutes.items:
            (hidden if self.is_hidden(item) else shown).update(item.attachments)
        return tuple(
            each
            for each in self.minutes.attachments
            if not each.secret and (each.id not in hidden or each.id in shown)
        )


def source(item: AgendaItem | None, field_key: str | None = None) -> Source:
    """Where a block came from."""
    return Source(item.id if item else None, field_key)
