"""A file of phrases: TOML, a line for each, ``mti = "Merkittiin tiedoksi."``, under headings."""

import json
import re
import tomllib
from collections.abc import Iterable, Iterator

from minutetaker.domain.failures import PhrasesUnreadable
from minutetaker.domain.phrase import Phrase, is_short_name

_AT_LINE = re.compile(r"\(at line (\d+)")


def read(content: bytes, name: str, *, is_own: bool = False) -> tuple[Phrase, ...]:
    """The phrases of a file called ``name``. Raises PhrasesUnreadable with the line at fault."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise PhrasesUnreadable(file=name, line=line) from error
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT_LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        raise PhrasesUnreadable(file=name, line=line) from error
    made = []
    for group, short, words in _entries(tables):
        if not is_short_name(short) or not isinstance(words, str) or not words.strip():
            raise PhrasesUnreadable(file=name, line=_line_of(short, text))
        made.append(Phrase(short, words, group, is_own))
    return tuple(made)


def write(phrases: Iterable[Phrase]) -> bytes:
    """The phrases as a file that ``read`` takes."""
    lines = [f"{_quoted(each.short)} = {_quoted(each.text)}\n" for each in phrases]
    return "".join(lines).encode()


def _entries(tables: dict[str, object]) -> Iterator[tuple[str, str, object]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from ((key, short, words) for short, words in value.items())
        else:
            yield "", key, value


def _line_of(short: str, text: str) -> int:
    """The line on which a short name is given; the first where it can't be told."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.partition("=")[0].strip().strip("\"'") == short:
            return number
    return 1


def _quoted(text: str) -> str:
    # A basic string of TOML is written like a string of JSON, but for one character.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
