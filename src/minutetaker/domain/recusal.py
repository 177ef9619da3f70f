"""Recusal (esteellisyys): who took no part in an item, and on which ground (rule C9)."""

from dataclasses import dataclass, field

from minutetaker.domain.attendance import Moment
from minutetaker.domain.forms import ClockTime, Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Recusal:
    """A recusal for one item.

    ``start`` and ``end`` are a clock time or a moment; None: the whole item.
    """

    participant: Id
    ground: str
    start: ClockTime | Moment | None = field(default=None, metadata={"key": "from"})
    end: ClockTime | Moment | None = field(default=None, metadata={"key": "to"})
    in_text: bool = False
