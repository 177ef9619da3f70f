"""From a meeting to a document of plain blocks, in the order that the layout profile says."""

from collections.abc import Callable, Collection, Iterable, Iterator

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
from minutetaker.export.build_profile import STANDARD, DocumentKind, known_layouts, profile
from minutetaker.export.build_scope import Scope, plain
from minutetaker.export.document import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    MinutesDocument,
    Omission,
)
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import BOTH, Language
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

    ``language`` and ``layout`` None: the meeting's own, then the standard's layout. BOTH: names,
    titles and labels in Finnish and Swedish, sentences in the meeting's. ``public`` leaves
    out what is secret. ``items`` are the ids of the items that an excerpt holds besides the
    first and the last. Raises UnknownLayout.
    """
    scope = scope_of(minutes, kind=kind, language=language, layout=layout, public=public)
    makers = {**_MAKERS, "items": _excerpt_items(items or ())} if _is_excerpt(kind) else _MAKERS
    blocks = [block for name in scope.profile.order[kind] for block in makers[name](scope)]
    return MinutesDocument(
        properties=build_naming.properties(scope),
        grid=scope.profile.grid,
        header=build_head.page_header(scope),
        blocks=tuple(blocks),
        bold_labels=scope.profile.bold_labels,
    )


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
    return Scope(
        minutes=minutes,
        language=Language(own if language in (None, BOTH) else language),
        is_bilingual=language == BOTH,
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
        yield Heading(level=1, spans=plain(scope.label(Label.CONTENTS)))
        yield Contents(entries=entries)


def _contents_line(scope: Scope, item: AgendaItem) -> str:
    """The title, and which attachments belong to it (F30)."""
    words = [scope.title_of(item)]
    if scope.profile.contents_tell_attachments and not scope.is_hidden(item):
        words.append(build_attachments.marks_of(scope, item))
    return " ".join(each for each in words if each)


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
        words = excerpt_gap(numbers[0], numbers[-1], scope.language, sections=scope.has_sections)
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
