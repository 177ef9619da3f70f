"""New ids for what a person makes in the program."""

from uuid import uuid4


def new_id() -> str:
    """A short text that no other thing has: 12 hexadecimal digits."""
    return uuid4().hex[:12]
