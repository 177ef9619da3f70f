"""Word's own HTML: its lists are paragraphs with a typed mark, its deletions are still there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from minutetaker.domain.rich_text import Block, ListBlock, ListItem, Paragraph, Runs

_DELETED = re.compile(r"<del\b.*?</del>|<a\b[^>]*msocomanchor.*?</a>", re.DOTALL | re.IGNORECASE)
_COMMENTS = re.compile(r"<div\b[^>]*mso-element:\s*comment-list.*", re.DOTALL | re.IGNORECASE)
_ITEM = re.compile(
    r"(<p\b[^>]*mso-list:[^>;'\"]*level(\d)[^>]*>)(.*?)</p>", re.DOTALL | re.IGNORECASE
)
_MARK = re.compile(
    r"<span[^>]*mso-list:\s*Ignore[^>]*>((?:(?!</?span).)*)"
    r"(?:<span[^>]*>(?:(?!</?span).)*</span>\s*)?</span>",
    re.DOTALL | re.IGNORECASE,
)
_ORDERED = re.compile(r"\(?(?:(\d+)|[a-z]|[ivx]+)[.)]", re.IGNORECASE)

# Three characters of the private area, none of which a document may hold: level, kind, number.
_SIGN = re.compile("^\ue000(\\d)([ob])(\\d*)\ue001")


def with_signs(html: str) -> str:
    """The HTML without what was deleted, and a sign before each item for ``with_lists``."""
    html = _DELETED.sub("", html)
    html = _COMMENTS.sub("", html)
    return _ITEM.sub(_signed, html)


def with_lists(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with the signed paragraphs as the lists they are."""
    items: list[tuple[int, bool, int, Runs]] = []
    for block in blocks:
        words = block.runs if isinstance(block, Paragraph) else ()
        found = _SIGN.match(words[0].text) if words else None
        if found is not None:
            runs = _without_sign(words, found.end())
            item = (int(found[1]), found[2] == "o", int(found[3] or 1), runs)
            if items and item[0] == 1 and item[1] != items[0][1]:
                yield _list(items)
                items = []
            items.append(item)
            continue
        if items:
            yield _list(items)
            items = []
        yield block
    if items:
        yield _list(items)


def _signed(found: re.Match[str]) -> str:
    opening, level, words = found.groups()
    mark = _MARK.search(words)
    label = re.sub(r"&nbsp;|\s", "", mark[1]) if mark is not None else ""
    number = _ORDERED.fullmatch(label)
    kind = "b" if number is None else "o"
    digits = number[1] or "" if number is not None else ""
    return f"{opening}\ue000{level}{kind}{digits}\ue001{_MARK.sub('', words)}</p>"


def _without_sign(runs: Runs, long: int) -> Runs:
    first, *others = runs
    kept = replace(first, text=first.text[long:].lstrip(" \u00a0"))
    return (kept, *others) if kept.text else tuple(others)


def _list(items: Sequence[tuple[int, bool, int, Runs]]) -> ListBlock:
    """Two levels: what stands deeper stands on the second."""
    top = min(level for level, *_ in items)
    made: list[ListItem] = []
    for level, is_ordered, start, runs in items:
        if level == top or not made:
            made.append(ListItem(runs))
            continue
        below = made[-1].below or ListBlock(is_ordered, (), start)
        below = replace(below, items=(*below.items, ListItem(runs)))
        made[-1] = replace(made[-1], below=below)
    _, is_ordered, start, _ = items[0]
    return ListBlock(is_ordered, tuple(made), start)
