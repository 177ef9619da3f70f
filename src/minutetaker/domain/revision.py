"""Earlier texts of a note."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A text as it was saved once.

    ``field`` tells which text of the item: ``discussion#0``, ``decision:d1``. ``since`` is when
    the typing began that ``text`` is the end of, ``at`` when it was saved last.
    """

    id: int
    item_id: str
    field: str
    text: str
    since: datetime.datetime
    at: datetime.datetime
