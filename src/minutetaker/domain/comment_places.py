"""Where a comment stands: an item, or a part of it, which it follows in every act."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes


def field_of(target: CommentTarget) -> str | None:
    """The field that is meant: ``part:2``; None for the whole item."""
    return None if target.part is None else f"part:{target.part}"


def with_comments_kept(before: Minutes, after: Minutes) -> Minutes:
    """After an act, each comment at the part it was written about.

    A part that is gone leaves its comments to the item.
    """
    old = {each.id: each for each in before.items}
    new = {each.id: each for each in after.items}
    kept = tuple(_kept(each, old, new) for each in after.comments)
    return after if kept == after.comments else replace(after, comments=kept)


def _kept(comment: Comment, old: dict[str, AgendaItem], new: dict[str, AgendaItem]) -> Comment:
    target = comment.target
    if target is None or target.item not in old or target.item not in new:
        return comment
    was, now = old[target.item], new[target.item]
    if target.part is None or was.parts == now.parts:
        return comment
    return replace(comment, target=replace(target, part=_place_now(was, now, target.part)))


def _place_now(was: AgendaItem, now: AgendaItem, place: int) -> int | None:
    if place >= len(was.parts):
        return place if place < len(now.parts) else None
    part = was.parts[place]
    if part in now.parts:
        return now.parts.index(part)
    # Its words were changed: then it stands among the same others as before.
    return place if len(was.parts) == len(now.parts) else None
