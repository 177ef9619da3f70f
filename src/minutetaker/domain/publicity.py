"""How much of a meeting and of its items is secret, and on which grounds (C12)."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.rich_text import has_secrets
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.secrecy import Publicity, PublicityLevel, is_secret


def secret_items(minutes: Minutes) -> frozenset[str]:
    """The ids of items that are secret as a whole, with what stands under them."""
    everything = is_secret_whole(minutes)
    found: set[str] = set()
    above = False
    for item in minutes.items:
        own = _is_whole(item.publicity)
        if item.level != SUB_ITEM:
            above = own
        if everything or own or above:
            found.add(item.id)
    return frozenset(found)


def is_secret_whole(minutes: Minutes) -> bool:
    """Whether the whole meeting is secret."""
    return _is_whole(minutes.meeting.publicity)


def _is_whole(told: Publicity | None) -> bool:
    return told is not None and told.level is PublicityLevel.SECRET


def kept_secret(minutes: Minutes) -> Mapping[str, Publicity]:
    """The items of which anything is secret: how much, and on which ground.

    ``ground`` None: no provision is named for it. An item under a secret one has that one's ground.
    """
    whole = minutes.meeting.publicity
    hidden, found = secret_items(minutes), {}
    above: Publicity | None = None
    for item in minutes.items:
        own = item.publicity
        if item.level != SUB_ITEM:
            above = own
        if item.id in hidden:
            tells = next((each for each in (own, above) if _is_whole(each)), whole)
            ground = tells.ground if tells else None
            found[item.id] = Publicity(level=PublicityLevel.SECRET, ground=ground)
        elif own is not None and is_secret(own):
            found[item.id] = own
        elif has_secret(item):
            level, ground = PublicityLevel.PARTLY_SECRET, named_ground(minutes, item)
            found[item.id] = Publicity(level=level, ground=ground)
    return found


def named_ground(minutes: Minutes, item: AgendaItem) -> str | None:
    """The provision that a secret part or passage of an item is kept by, where one is named."""
    told = (item.publicity, minutes.meeting.publicity)
    return next((each.ground for each in told if each and each.ground), None)


def level_of(minutes: Minutes) -> PublicityLevel:
    """How much of the document is public: as the meeting says, or as its items show."""
    told = minutes.meeting.publicity
    if told is not None and told.level and is_secret(told):
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
        if item.publicity and item.publicity.ground and is_secret(item.publicity)
    )
    return ", ".join(grounds) or None


def has_secret(item: AgendaItem) -> bool:
    """Whether anything in an item is secret."""
    return (
        is_secret(item.publicity)
        or any(part.secret for part in item.parts)
        or any(_is_marked(text) for text in (*typed_texts(item), *short_texts(item)))
    )


def _is_marked(text: str | None) -> bool:
    return text is not None and "{{" in text and _has_passage(text)


@lru_cache(maxsize=1024)
def _has_passage(text: str) -> bool:
    # The lists of items ask of the same texts at every act.
    return has_secrets(parse(text))


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
