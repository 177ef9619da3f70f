"""Comments as rows with their numbers, as marks on the pages, and the places one can be put at."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.comment_places import field_of
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.services.review import Pages
from minutetaker.ui.models.field_words import part_label
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.pages.review_rows import place_words, when_words
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.page_marks import PageMark
from minutetaker.ui.widgets.palette_entries import PaletteEntry

_LINE = 0.02


def comment_row(minutes: Minutes, comment: Comment, number: int) -> Row:
    """A comment under its number, in the order in which they were written; a check once settled."""
    translate = QCoreApplication.translate
    target = comment.target or CommentTarget()
    field = field_of(target)
    item = next((each for each in minutes.items if each.id == target.item), None)
    where = None if item is None else place_words(minutes, item.id, field) if field else item.number
    when = when_words(comment.at) if comment.at is not None else ""
    state = translate("ReviewNotes", "answered") if comment.resolved else ""
    second = ", ".join(filter(None, (where, comment.author, when, state)))
    words = comment.text or ""
    return Row(
        (comment.id, target.item, field),
        words,
        ", ".join(filter(None, (str(number), words, second))),
        {
            RowRole.ICON: "check",
            RowRole.NUMBER: "" if comment.resolved else str(number),
            RowRole.ICON_COLOUR: "text2" if comment.resolved else "warn",
            RowRole.TEXT_COLOUR: "text2" if comment.resolved else "text",
            RowRole.SECOND: second,
        },
    )


def comment_marks(minutes: Minutes, pages: Pages) -> tuple[PageMark, ...]:
    """The numbers of the comments that wait for an answer, beside what they are about."""
    made = []
    for number, comment in enumerate(minutes.comments, 1):
        target = comment.target
        if target is None or target.item is None or comment.resolved:
            continue
        whole = pages.places.get((target.item, None))
        place = pages.places.get((target.item, field_of(target)), whole)
        if place is not None:
            made.append(PageMark(place.page, place.height, place.height + _LINE, str(number)))
    return tuple(made)


def comment_places(minutes: Minutes, item_id: str | None) -> list[PaletteEntry]:
    """What of an item a comment can be about: all of it, and each part that has words.

    The payload is a CommentTarget; None: the whole minutes.
    """
    translate = QCoreApplication.translate
    does = translate("ReviewNotes", "comment")
    item = next((each for each in minutes.items if each.id == item_id), None)
    if item is None:
        name = translate("ReviewNotes", "The whole minutes")
        return [PaletteEntry(name, None, does=does, icon="message-square")]
    named = [(translate("ReviewNotes", "The whole item"), "", CommentTarget(item=item.id))]
    for at, part in enumerate(item.parts):
        if part.text:
            label = part_label(part) or translate("ReviewNotes", "Text")
            named.append((label, part.text, CommentTarget(item=item.id, part=at)))
    return [
        PaletteEntry(label, target, _beginning(text), does, icon="message-square")
        for label, text, target in named
    ]


def _beginning(text: str, most: int = 48) -> str:
    words = " ".join(plain_text(parse(text)).split())
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"
