"""What every part of the builder knows: the meeting, the language, the profile, the secrets."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import BodyNames, MinutesKind, NumberForm, TimeForm
from minutetaker.export.build_profile import DocumentKind, Profile
from minutetaker.export.document import Source, Span, Spans, SpanStyle
from minutetaker.finnish import labels, numbers
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import SECTION
from minutetaker.finnish.sentences import secret_item, secret_passage_removed

_SECRET_PASSAGE = re.compile(r"\{\{(?:\\.|[^\\])+?\}\}", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """One document being built. ``is_public``: what is secret is left out.

    ``is_bilingual``: names, titles, labels are in Finnish and Swedish, sentences in ``language``.
    ``secret_items`` are the ids of items that are secret as a whole, those under a secret one too;
    ``moved`` those that were taken out of order, each with the one before it; ``places`` tell when
    each was taken.
    """

    minutes: Minutes
    language: Language
    profile: Profile
    kind: DocumentKind = DocumentKind.MINUTES
    is_public: bool = False
    is_bilingual: bool = False
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
    def is_translated(self) -> bool:
        """Whether the document speaks another language than the meeting did."""
        return self.language.value != self.minutes.meeting.language.value

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
        """The document in each language that its names and labels stand in; Finnish comes first."""
        if not self.is_bilingual:
            return (self,)
        return tuple(
            replace(self, language=each, is_bilingual=False) for each in (Language.FI, Language.SV)
        )

    def label(self, key: Label, count: int = 1) -> str:
        """The label as it stands alone: ``Läsnä``, in both languages ``Läsnä | Närvarande``."""
        return side_by_side(each.word(key, count) for each in self.sides)

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

    @property
    def typed_language(self) -> str | None:
        """The language of typed words; None: the document's own."""
        return self.minutes.meeting.language.value if self.is_translated else None

    def is_hidden(self, item: AgendaItem) -> bool:
        """Whether only a mention of the item may be printed."""
        return self.is_public and item.id in self.secret_items

    def number_of(self, item: AgendaItem) -> str | None:
        """The item's number as printed; None where it has none."""
        number = item.number
        if self.is_ahead:
            number = item.agenda_number or number
        return numbers.item_number(self.typed(number), self.number_form) if number else None

    def title_of(self, item: AgendaItem) -> str:
        """The item's title; of a secret item in the public version the public one."""
        if self.is_hidden(item):
            return self.typed(item.public_title) or secret_item(self.language)
        return self.typed(item.title)

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


def side_by_side(words: Iterable[str]) -> str:
    """``Pöytäkirja | Protokoll``; what is the same in each language stands once."""
    return " | ".join(dict.fromkeys(each for each in words if each))


def source(item: AgendaItem | None, field_key: str | None = None) -> Source:
    """Where a block came from."""
    return Source(item.id if item else None, field_key)


def plain(text: str) -> Spans:
    """Words in one span."""
    return (Span(text),)


def marked(text: str) -> Spans:
    """Words as a mark of the document."""
    return (Span(text, style=SpanStyle.MARK),)
