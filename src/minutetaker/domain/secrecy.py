"""What is public and what the law keeps secret (JulkL 621/1999; rule C12)."""

from dataclasses import dataclass
from enum import StrEnum


class PublicityLevel(StrEnum):
    """How much of something is public."""

    PUBLIC = "public"
    PARTLY_SECRET = "partly_secret"
    SECRET = "secret"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicity:
    """Whether something is secret and by which provision; a secret needs its ground (C12)."""

    level: PublicityLevel | None = None
    ground: str | None = None


def is_secret(told: Publicity | None) -> bool:
    """Whether anything is secret by what is told."""
    return told is not None and told.level in (PublicityLevel.SECRET, PublicityLevel.PARTLY_SECRET)


def lacks_ground(told: Publicity | None) -> bool:
    """Whether something is secret by no provision that is named."""
    return told is not None and is_secret(told) and not told.ground
