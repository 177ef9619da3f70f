"""What everybody in the room may see of an item: never talk, warnings or anything secret."""

import re
from dataclasses import dataclass

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.publicity import secret_items
from minutetaker.domain.quorum import is_here_now, presence
from minutetaker.domain.rich_text import plain_text, without_secrets
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.finnish.languages import Language
from minutetaker.finnish.numbers import item_number
from minutetaker.finnish.sentences_secrecy import secret_item, secret_passage_removed

_MARKED = re.compile(r"\{\{.*?(\}\}|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class RoomItem:
    """An item as the room sees it; empty words are not shown.

    ``here`` and ``seats`` count those who may vote, ``names`` are all who are here.
    """

    number: str
    title: str
    presenters: str
    proposals: tuple[str, ...]
    decisions: tuple[str, ...]
    next_number: str
    next_title: str
    here: int
    seats: int
    is_quorate: bool
    names: tuple[str, ...]


def room_item(minutes: Minutes, item_id: str) -> RoomItem:
    """What is shown of an item. Raises KeyError when it isn't there."""
    hidden, item = secret_items(minutes), minutes.item(item_id)
    place = minutes.items.index(item)
    following = minutes.items[place + 1] if place + 1 < len(minutes.items) else None
    is_secret = item_id in hidden
    # Of a secret item not even a recusal is told: everybody is counted as in the meeting.
    found = presence(minutes, None if is_secret else item_id)
    recused = {each.participant for each in item.recusals}
    names = [
        each.shown_name
        for each in minutes.participants
        if is_here_now(each) and each.id not in recused
    ]
    return RoomItem(
        number=_number(minutes, item),
        title=_title(minutes, item, hidden),
        presenters="" if is_secret else _presenters(minutes, item),
        proposals=() if is_secret else _proposals(minutes, item),
        decisions=() if is_secret else _decisions(minutes, item),
        next_number=_number(minutes, following) if following else "",
        next_title=_title(minutes, following, hidden) if following else "",
        here=found.here,
        seats=found.seats,
        is_quorate=found.is_quorate,
        # Somebody may be in the room for a secret item alone.
        names=() if is_secret else tuple(names),
    )


def _number(minutes: Minutes, item: AgendaItem) -> str:
    form = minutes.series.number_form
    number = item.number or ""
    return item_number(number, form.value) if number and form is not None else number


def _title(minutes: Minutes, item: AgendaItem, hidden: frozenset[str]) -> str:
    if item.id in hidden:
        return _typed(minutes, item.public_title or "") or secret_item(_language(minutes))
    return _typed(minutes, item.title or "")


def _presenters(minutes: Minutes, item: AgendaItem) -> str:
    told = []
    for each in item.presenters:
        organization = each.suffix
        if organization is None and each.participant is not None:
            organization = minutes.participant(each.participant).organization
        name = " ".join(filter(None, (each.prefix, minutes.name_of(each))))
        told.append(", ".join(filter(None, (name, organization))))
    return _typed(minutes, "; ".join(told))


def _proposals(minutes: Minutes, item: AgendaItem) -> tuple[str, ...]:
    return tuple(
        _removed(minutes) if part.secret else _words(minutes, part.text)
        for part in item.parts
        if part.kind is PartKind.PROPOSAL and (part.text or "").strip()
    )


def _decisions(minutes: Minutes, item: AgendaItem) -> tuple[str, ...]:
    """Those of the log and those typed as parts; one whose words are secret elsewhere is too."""
    kept_secret = "\n".join(_secret_words(part.text or "", part.secret) for part in item.parts)
    made = [
        _removed(minutes)
        if plain_text(parse(each.text)).strip() in kept_secret
        else _words(minutes, each.text)
        for each in item.decisions
        if each.text.strip()
    ]
    made += [
        _removed(minutes) if part.secret else _words(minutes, part.text)
        for part in item.parts
        if part.kind is PartKind.DECISION and (part.text or "").strip()
    ]
    return tuple(dict.fromkeys(made))


def _secret_words(text: str, is_secret: bool) -> str:  # noqa: FBT001
    if is_secret:
        return plain_text(parse(text))
    return "\n".join(found.group(0) for found in _MARKED.finditer(text))


def _words(minutes: Minutes, text: str | None) -> str:
    return plain_text(without_secrets(parse(text or ""), _removed(minutes))).strip()


def _typed(minutes: Minutes, text: str) -> str:
    return _MARKED.sub(_removed(minutes), text)


def _removed(minutes: Minutes) -> str:
    return secret_passage_removed(_language(minutes))


def _language(minutes: Minutes) -> Language:
    return Language(minutes.meeting.language.value)
