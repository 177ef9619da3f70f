"""Marks in a list of people that tell for which items somebody was there, and in which seat."""

from minutetaker.finnish.languages import Language, Words
from minutetaker.finnish.marks import NO_BREAK_SPACE

_PRESENT = Words("läsnä: {items}", "närvarande: {items}", "present: {items}")
_ITEMS = Words(
    "kohta {numbers}|kohdat {numbers}",
    "punkt {numbers}|punkterna {numbers}",
    "item {numbers}|items {numbers}",
)
_SEAT = Words("paikka {seat}", "plats {seat}", "seat {seat}")


def present_at(items: str, language: Language) -> str:
    """``läsnä: kohdat 2–3``, from words that name the items."""
    return _PRESENT.filled(language, items=items)


def items_named(numbers: str, count: int, language: Language) -> str:
    """``kohta 2``, ``kohdat 2–3``."""
    return _ITEMS.filled(language, count, numbers=numbers)


def seat_named(seat: str, language: Language) -> str:
    """``paikka 3`` of a bare number; anything else is a name already."""
    if not seat.strip().isdecimal():
        return seat
    return _SEAT.filled(language, seat=seat.strip()).replace(" ", NO_BREAK_SPACE)
