"""What of a meeting is secret, and on which grounds (C12)."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import has_secrets
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.export.build_scope import Scope


def level_of(minutes: Minutes) -> PublicityLevel:
    """How much of the document is public: as the meeting says, or as its items show."""
    told = minutes.meeting.publicity
    if told is not None and told.level in (PublicityLevel.SECRET, PublicityLevel.PARTLY_SECRET):
        return told.level
    has_any = any(has_secret(item) for item in minutes.items)
    has_any = has_any or any(each.secret for each in minutes.attachments)
    has_any = has_any or _is_marked(minutes.meeting.preamble)
    return PublicityLevel.PARTLY_SECRET if has_any else PublicityLevel.PUBLIC


def ground_of(minutes: Minutes) -> str | None:
    """The meeting's ground, else the grounds of its items, each once."""
    told = minutes.meeting.publicity
    if told is not None and told.ground and told.level is not PublicityLevel.PUBLIC:
        return told.ground
    grounds = dict.fromkeys(
        item.publicity.ground
        for item in minutes.items
        if item.publicity and item.publicity.ground and is_secret(item)
    )
    return ", ".join(grounds) or None


def is_secret(item: AgendaItem) -> bool:
    """Whether the item says of itself that it is secret, whole or in part."""
    return item.publicity is not None and item.publicity.level in (
        PublicityLevel.SECRET,
        PublicityLevel.PARTLY_SECRET,
    )


def has_secret(item: AgendaItem) -> bool:
    """Whether anything in an item is secret."""
    return (
        is_secret(item)
        or any(part.secret for part in item.parts)
        or any(_is_marked(text) for text in (*typed_texts(item), *short_texts(item)))
    )


def numbers_of_secrets(scope: Scope) -> tuple[str, ...]:
    """The numbers of the items that hold something secret, as plain as they are referred to."""
    return tuple(
        (scope.number_of(item) or "").removesuffix(".")
        for item in scope.minutes.items
        if item.number and has_secret(item)
    )


def _is_marked(text: str | None) -> bool:
    return text is not None and "{{" in text and has_secrets(parse(text))


def typed_texts(item: AgendaItem) -> Iterator[str | None]:
    """The rich texts of an item, in which passages can be marked."""
    yield from (part.text for part in item.parts)
    yield from (decision.text for decision in item.decisions)
    yield from (dissent.text for dissent in item.dissents)
    yield from (earlier.text for earlier in item.earlier)
    yield item.appeal


def short_texts(item: AgendaItem) -> Iterator[str]:
    """The other words of an item in which passages can be marked: they are a line each."""
    if item.title:
        yield item.title
    for vote in item.votes:
        yield from (each for each in (vote.question, vote.result) if each)
        yield from (option.meaning for option in vote.options if option.meaning)
    yield from (action.text for action in item.actions)
