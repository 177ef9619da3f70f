"""What the live page shows of an item: its fields in order, with their labels."""

from collections.abc import Callable, Iterator

from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.editing import first_part_kind
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import BLOCK_KINDS, PartKind
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.ui.widgets.live_editor import ShownField, ShownItem

Labels = Callable[[PartKind], str]
UNSHOWN = BLOCK_KINDS | {PartKind.NEXT_MEETINGS}
"""Parts without typed text of their own."""


def shown_item(
    minutes: Minutes, item_id: str, labels: Labels, words: dict[str, str], language: Language
) -> ShownItem:
    """An item as the page shows it; ``words`` are hints and labels by name."""
    item = minutes.item(item_id)
    presenters = ", ".join(
        ", ".join(filter(None, (minutes.name_of(each), each.suffix))) for each in item.presenters
    )
    return ShownItem(
        key=item.id,
        number=item.number or "",
        title=item.title or words["untitled"],
        presenters=presenters,
        note="",
        fields=tuple(_fields(minutes, item, labels, words, language)),
    )


def _fields(
    minutes: Minutes, item: AgendaItem, labels: Labels, words: dict[str, str], language: Language
) -> Iterator[ShownField]:
    marked = tuple(each.text for each in item.decisions if each.in_text)
    shown = [(at, part) for at, part in enumerate(item.parts) if part.kind not in UNSHOWN]
    for at, part in shown:
        yield ShownField(
            f"part:{at}",
            part.heading or _label(minutes, part, labels),
            part.text or "",
            marked=marked,
        )
    if not shown:
        # An empty line to type in; it becomes a part of the item with its first word.
        kind = first_part_kind(minutes.series.kind)
        yield ShownField(f"part:{len(item.parts)}", labels(kind), "", words["hint"])
    for decision in item.decisions:
        if not decision.in_text:
            key = f"decision:{decision.id}"
            hint = words["decision_hint"]
            yield ShownField(key, words["decision"], decision.text, hint, is_strong=True)
    for action in item.actions:
        yield ShownField(
            f"action:{action.id}",
            words["action"],
            action.text,
            words["action_hint"],
            owner=minutes.name_of(action.owner) if action.owner else "",
            due=dates.short(action.due, language) if action.due else "",
        )


def _label(minutes: Minutes, part: Part, labels: Labels) -> str:
    named = minutes.series.part_headings.get(part.kind)
    if named:
        return named
    if part.kind is PartKind.SPEECH and part.by is not None:
        return minutes.name_of(part.by)
    return labels(part.kind)
