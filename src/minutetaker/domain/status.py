"""How far the minutes of a meeting are."""

from enum import StrEnum


class Status(StrEnum):
    """How far the minutes are. The last two also without an approval: published minutes read in."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    EXAMINED = "examined"
