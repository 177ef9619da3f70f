"""A public version leaves the program only when nothing secret stands in any part of it."""

from collections.abc import Iterator

from minutetaker.domain.failures import KnownFailure, said
from minutetaker.domain.minutes import Minutes
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Block, MinutesDocument
from minutetaker.export.leak_check import Part, leak, parts_of
from minutetaker.export.secrets import secrets_of
from minutetaker.export.text_writer import block_text
from minutetaker.services.messages import item_place

_QUOTED = 60
"""How many letters of what is secret are quoted at most."""


class WouldLeak(KnownFailure):
    """A public version would give away what is secret."""

    sentence = said(
        "The public version would give away ”{words}”, which is secret in {secret}. It stands in"
        " {place}. Nothing was written."
    )


def require_no_leak(scope: Scope, made: MinutesDocument | None, name: str, data: bytes) -> None:
    """Refuse a public file that holds anything secret, its name too. Raises WouldLeak.

    ``made`` is the document in the file; None where the file is none.
    """
    secrets = secrets_of(scope)
    found = leak(secrets, list(_read(scope, made))) or leak(secrets, list(parts_of(name, data)))
    if found is None:
        return
    secret, place = found
    words = secret.words if len(secret.words) <= _QUOTED else f"{secret.words[:_QUOTED]}…"
    whole = scope.minutes.series.shown_name
    shown = item_place(secret.item) if secret.item else whole
    raise WouldLeak(words=words, secret=shown, place=place)


def _read(scope: Scope, made: MinutesDocument | None) -> Iterator[Part]:
    """What a reader reads, block by block, each under the item that it stands in."""
    for block in made.blocks if made else ():
        yield _place(scope.minutes, block), block_text(block)


def _place(minutes: Minutes, block: Block) -> str:
    source = getattr(block, "source", None)
    item = source.item if source is not None else None
    if item is None:
        return block_text(block).split("\n")[0][:_QUOTED]
    return item_place(minutes.item(item))
