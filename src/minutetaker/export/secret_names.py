"""Whom the secret items name, and whom the public ones, beside the people who were there."""

from collections.abc import Iterable, Iterator

from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.export.build_scope import Scope


def secret_names(scope: Scope) -> Iterator[tuple[str, AgendaItem]]:
    """The names that what is secret tells, in plain words, each with its item."""
    for item in scope.minutes.items:
        is_secret = item.id in scope.secret_items
        people = _named_in(item) if is_secret else _named_by(p for p in item.parts if p.secret)
        yield from ((name, item) for name in _names(people))


def public_names(scope: Scope) -> Iterator[str]:
    """The names that the public version tells in any case, in its own places for them."""
    for item in scope.minutes.items:
        if item.id not in scope.secret_items:
            yield from _names(_named_in(item, is_public=True))
    signatures = scope.minutes.signatures
    if signatures is not None:
        examiners = signatures.examination.examiners if signatures.examination else ()
        yield from _names((*signatures.signers, *examiners))


def _named_in(item: AgendaItem, *, is_public: bool = False) -> Iterator[object]:
    yield from (*item.presenters, *item.preparers)
    yield from _named_by(each for each in item.parts if not (is_public and each.secret))
    yield from (elected for each in item.decisions for elected in each.elected)
    for vote in item.votes:
        yield from (voter for option in vote.options for voter in option.voters)
        yield vote.casting_vote
    yield from (joined for each in item.dissents for joined in each.joined_by)
    yield from (each.owner for each in item.actions)


def _named_by(parts: Iterable[Part]) -> Iterator[object]:
    for part in parts:
        yield from (part.by, *part.seconded_by)


def _names(people: Iterable[object]) -> Iterator[str]:
    """The plain words of those who are no participants."""
    for each in people:
        name = getattr(each, "name", None)
        if name and name.strip():
            yield name.strip()
