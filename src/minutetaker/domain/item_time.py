"""How long an item has taken: kept beside the meeting, for a meeting file has no such times."""

import datetime
from dataclasses import dataclass

SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTime:
    """``begun``: when the item was first at hand; ``spent`` seconds; ``planned`` minutes."""

    item: str
    begun: datetime.datetime | None = None
    spent: int = 0
    planned: int | None = None

    @property
    def minutes(self) -> int:
        """Whole minutes that it has taken."""
        return self.spent // SECONDS

    @property
    def over(self) -> int:
        """Whole minutes over what was planned; 0 while there is time, or nothing was planned."""
        return 0 if self.planned is None else max(0, self.minutes - self.planned)
