"""From a meeting to a document of plain blocks, in the order that the layout profile says."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.handling import moved_items
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.publicity import secret_items
from minutetaker.domain.timeline import order_taken
from minutetaker.export import (
    build_attachments,
    build_end,
    build_head,
    build_lists,
    build_naming,
    build_people,
    spans,
)
from minutetaker.export.build_items import item_blocks
from minutetaker.export.build_known import known_sentences
from minutetaker.export.build_profile import STANDARD, DocumentKind, known_layouts, profile
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import joined
from minutetaker.export.document import (
    STEP,
    Block,
    Contents,
    ContentsEntry,
    Grid,
    Heading,
    MinutesDocument,
    Omission,
    Words,
    spans_of,
)
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import IN_BOTH, Language, languages_of
from minutetaker.finnish.sentences import excerpt_gap

__all__ = ["DocumentKind", "build", "known_layouts", "scope_of"]


def build(
    minutes: Minutes,
    *,
    kind: DocumentKind = DocumentKind.MINUTES,
    language: Language | str | None = None,
    layout: str | None = None,
    public: bool = False,
    items: Collection[str] | None = None,
) -> MinutesDocument:
    """The document of a meeting.

    ``language`` and ``layout`` None: the meeting's own, then the standard's layout. One of IN_BOTH:
    the program's own words in both languages, in that order. ``public`` leaves out what is
    secret. ``items`` are the ids of the items that an excerpt holds besides the
    first and the last. Raises UnknownLayout.
    """
    scope = scope_of(minutes, kind=kind, language=language, layout=layout, public=public)
    makers = {**_MAKERS, "items": _excerpt_items(items or ())} if _is_excerpt(kind) else _MAKERS
    blocks = [block for name in scope.profile.order[kind] for block in makers[name](scope)]
    return MinutesDocument(
        properties=build_naming.properties(scope),
        grid=_grid(scope),
        header=build_head.page_header(scope),
        blocks=tuple(blocks),
        bold_labels=scope.profile.bold_labels,
    )


def _grid(scope: Scope) -> Grid:
    """The profile's grid; labels in two languages need the next place for their values (S3)."""
    grid = scope.profile.grid
    return replace(grid, field=grid.field + STEP) if scope.is_bilingual else grid


def scope_of(
    minutes: Minutes,
    *,
    kind: DocumentKind = DocumentKind.MINUTES,
    language: Language | str | None = None,
    layout: str | None = None,
    public: bool = False,
) -> Scope:
    """What every part of the builder knows of a document. Raises UnknownLayout."""
    own = minutes.meeting.language.value
    languages = languages_of(language) if language in IN_BOTH else ()
    is_as_typed = not languages and language in (None, own)
    return Scope(
        minutes=minutes,
        known={} if is_as_typed else known_sentences(minutes),
        language=Language(own if language is None or languages else language),
        languages=languages,
        profile=profile(layout or minutes.series.layout or STANDARD),
        kind=kind,
        is_public=public,
        secret_items=secret_items(minutes),
        moved=moved_items(minutes.items),
        places={item: place for place, item in enumerate(order_taken(minutes))},
    )


def _is_excerpt(kind: DocumentKind) -> bool:
    return kind is DocumentKind.EXCERPT


def _preamble(scope: Scope) -> list[Block]:
    return spans.blocks(scope, scope.minutes.meeting.preamble)


def _contents(scope: Scope) -> Iterator[Block]:
    wanted = scope.minutes.series.contents
    if wanted is None:
        least = scope.profile.contents_from
        wanted = 0 < least <= len(scope.minutes.items)
    entries = tuple(
        ContentsEntry(number=scope.number_of(item), text=_contents_line(scope, item), item=item.id)
        for item in scope.minutes.items
        if scope.number_of(item) or scope.title_of(item)
    )
    if wanted and entries:
        yield Heading(level=1, spans=spans_of(scope.label(Label.CONTENTS)))
        yield Contents(entries=entries)


def _contents_line(scope: Scope, item: AgendaItem) -> Words:
    """The title, and which attachments belong to it (F30)."""
    words: list[Words] = [scope.title_spans(item)]
    if scope.profile.contents_tell_attachments and not scope.is_hidden(item):
        words.append(build_attachments.marks_of(scope, item))
    return joined(words, " ")


def _items(scope: Scope) -> Iterator[Block]:
    for item in scope.minutes.items:
        yield from item_blocks(scope, item)


def _excerpt_items(chosen: Collection[str]) -> Callable[[Scope], Iterator[Block]]:
    """The first and last item and the chosen ones, with a mark for each gap (C11)."""

    def made(scope: Scope) -> Iterator[Block]:
        every = scope.minutes.items
        kept = {*chosen, *(item.id for item in (*every[:1], *every[-1:]))}
        gap: list[AgendaItem] = []
        for item in every:
            if item.id not in kept:
                gap.append(item)
                continue
            yield from _omission(scope, gap)
            gap = []
            yield from item_blocks(scope, item)

    return made


def _omission(scope: Scope, gap: list[AgendaItem]) -> Iterator[Block]:
    numbers = [scope.typed(item.number) for item in gap if item.number]
    if numbers:
        ends = numbers[0], numbers[-1]
        words = scope.on_lines(
            lambda side: excerpt_gap(*ends, side.language, sections=scope.has_sections)
        )
        yield Omission(text=words)


_MAKERS: dict[str, Callable[[Scope], Iterable[Block]]] = {
    "masthead": build_head.masthead,
    "title": build_naming.title,
    "time": build_head.time,
    "place": build_head.place,
    "sections": build_head.sections,
    "convener": build_people.convener,
    "invited": build_people.invited,
    "people": build_people.people,
    "publicity": build_head.publicity,
    "preamble": _preamble,
    "contents": _contents,
    "items": _items,
    "signatures": build_end.signatures,
    "examination": build_end.examination,
    "display": build_end.display,
    "attachments": build_attachments.attachments,
    "distribution": build_end.distribution,
    "appeals": build_attachments.appeals,
    "signed": build_end.signed,
    "certification": build_end.certification,
    "called_items": build_lists.called_items,
    "decided_items": build_lists.decided_items,
    "actions_due": build_lists.actions_due,
}
