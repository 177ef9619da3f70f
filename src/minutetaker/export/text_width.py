"""How wide words are in Arial, and how many lines they take."""

from bisect import bisect_right
from itertools import accumulate, chain

UNIT = 5
"""Thousandths of an em in which widths are counted here, so that each fits into a byte."""
_SPACE = 57
"""The width of a space, and of nothing else: words are parted by it."""
_OTHERS = 556
"""Of a letter that isn't listed: what most letters and every digit have."""
_LETTERS = {
    191: "'",
    222: "ijl",
    278: "!,./:;I[]ft\\\u00a0",
    333: "()-`r",
    355: '"',
    389: "*",
    500: "Jckxsvyz",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXYÄÅ",
    722: "CDHNRUwÜ",
    778: "GOQÖ",
    833: "Mm",
    889: "%",
    944: "W",
    1000: "\u2013\u2014",
}
_CODES = "cp1252"
_KNOWN = dict(chain.from_iterable(((each, w) for each in known) for w, known in _LETTERS.items()))
_TABLE = bytes(
    _SPACE
    if code == ord(" ")
    else round(_KNOWN.get(bytes([code]).decode(_CODES, "replace"), _OTHERS) / UNIT)
    for code in range(256)
)
_LOST = 0.09
"""At most so much of a line stays empty on the average, because words aren't parted."""


def line_count(text: str, width: float, size: float = 11) -> int:
    """How many lines of ``width`` twips the words take at ``size`` points; at least one."""
    room = width * 1000 / (size * 20 * UNIT)
    if "\n" not in text:
        return _lines(text, room)
    return sum([_lines(line, room) for line in text.split("\n")])


def _lines(line: str, room: float) -> int:
    if len(line) * _OTHERS < room * UNIT:
        return 1
    widths = _encoded(line).translate(_TABLE)
    whole = sum(widths)
    fewest = int(whole / room) + 1
    # Most paragraphs take as many lines whichever way their words fall; the rest are laid out.
    if fewest == int(whole / (room * (1 - _LOST))) + 1:
        return fewest
    return _laid_out(widths, room)


def _encoded(line: str) -> bytes:
    try:
        # Much the quicker one, and the same where it has a letter.
        return line.encode("latin-1")
    except UnicodeEncodeError:
        return line.encode(_CODES, "replace")


def _laid_out(widths: bytes, room: float) -> int:
    """Lines by the places where they break, found in the widths added up: a long text has few."""
    reached = list(accumulate(widths))
    lines, start, base = 1, 0, 0
    while reached[-1] - base > room:
        end = bisect_right(reached, base + room, start)
        # The space at which a line breaks may hang over its end.
        at = widths.rfind(_SPACE, start, end + 1)
        if at < start:
            at = widths.find(_SPACE, end)
            if at < 0:
                break
        lines, start, base = lines + 1, at + 1, reached[at]
    return lines
