"""Remarks of those who review: on an item or a paragraph, settled when they have been answered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes
from minutetaker.services.desk import Desk


def add_comment(
    desk: Desk,
    meeting_id: str,
    target: CommentTarget | None,
    text: str,
    author: str,
    moment: datetime,
) -> tuple[str, Changes]:
    """Add a comment, also to an approved meeting, whose text stays; its id and what changed."""
    made = Comment(
        id=new_id(), target=target, author=author or None, at=moment, text=text, resolved=False
    )

    def make(minutes: Minutes) -> Minutes:
        return replace(minutes, comments=(*minutes.comments, made))

    return made.id, _change(desk, meeting_id, said("Comment added"), make)


def settle_comment(desk: Desk, meeting_id: str, comment_id: str) -> Changes:
    """Say that a comment is answered; said again, that it is not."""

    def make(minutes: Minutes) -> Minutes:
        comments = tuple(
            replace(each, resolved=not each.resolved) if each.id == comment_id else each
            for each in minutes.comments
        )
        return replace(minutes, comments=comments)

    return _change(desk, meeting_id, said("Comment settled"), make)


def _change(desk: Desk, meeting_id: str, name: str, make: Callable[[Minutes], Minutes]) -> Changes:
    minutes = desk.minutes(meeting_id)
    if not minutes.is_approved:
        return desk.change(meeting_id, name, make)
    with desk.unit() as unit:
        unit.meetings.amend(meeting_id, make(unit.meetings.get(meeting_id)))
        unit.commit()
    return Changes(meeting_id=meeting_id, head=True)
