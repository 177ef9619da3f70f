"""The document as one HTML page that stands alone: no file, font or script beside it."""

from collections.abc import Iterable, Iterator, Sequence, Set
from functools import singledispatch
from itertools import groupby

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    ContentsEntry,
    Field,
    FieldLine,
    Heading,
    ListBlock,
    ListLine,
    ListMark,
    Masthead,
    MinutesDocument,
    Omission,
    SecrecyMark,
    Signature,
    TableBlock,
    Title,
    joined_lines,
    named,
    spans_of,
)
from minutetaker.export.html_style import style
from minutetaker.export.html_words import attribute, broken, tag, words

_LIST_TAGS = {
    ListMark.DASH: "<ul>",
    ListMark.NUMBER: "<ol>",
    ListMark.LETTER: '<ol class="letters">',
}


def render_html(document: MinutesDocument) -> str:
    """The whole page: semantic, in its own language, white on the screen and A4 on paper."""
    properties = document.properties
    described = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light",
        "author": properties.author,
        "description": properties.subject or "",
        "keywords": ", ".join(properties.keywords),
    }
    lines = [
        "<!DOCTYPE html>",
        f"<html{attribute('lang', properties.language)}>",
        "<head>",
        '<meta charset="utf-8">',
        tag("title", broken(properties.title)),
        *(
            f"<meta{attribute('name', name)}{attribute('content', content)}>"
            for name, content in described.items()
            if content
        ),
        f"<style>\n{style(document.grid, 'bold' if document.bold_labels else 'normal')}</style>",
        "</head>",
        "<body>",
        "<main>",
        *_blocks(document.blocks),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _blocks(blocks: Sequence[Block]) -> Iterator[str]:
    """The blocks; fields that stand together are one list of labels and values."""
    outline, over = 1, ""
    named: set[str] = set()
    headed = {block.source.item or "" for block in blocks if isinstance(block, Heading)}
    for are_fields, group in groupby(blocks, lambda block: isinstance(block, Field)):
        if are_fields:
            yield tag("dl", "\n".join(map(_html, group)))
            continue
        for block in group:
            if isinstance(block, Heading):
                # Under the title, which is h1; a skipped level would be no outline (X1).
                outline = min(block.level + 1, outline + 1)
                item = block.source.item
                name = item if item not in named else None
                named.add(item or "")
                over = "".join(span.text for span in block.spans)
                yield _heading(block, outline, name)
            elif isinstance(block, Contents):
                yield _contents(block, over, headed)
            else:
                yield _html(block)


def _heading(heading: Heading, outline: int, item: str | None) -> str:
    number = tag("span", broken(heading.number), "number") + " " if heading.number else ""
    kinds = [f"level-{heading.level}"]
    if heading.number:
        kinds.append("numbered")
    if heading.breaks_page:
        kinds.append("new-page")
    marks = attribute("class", " ".join(kinds))
    if item:
        marks += attribute("id", _anchor(item))
    return f"<h{outline}{marks}>{number}{words(heading.spans)}</h{outline}>"


@singledispatch
def _html(block: Block) -> str:
    raise TypeError(f"no HTML form for {type(block).__name__}")


@_html.register
def _(masthead: Masthead) -> str:
    kind = words(named(masthead.kind, masthead.number))
    organization = words(spans_of(masthead.organization or ()))
    left = tag("p", organization, "organization") if organization else ""
    right = tag("p", tag("strong", kind)) if kind else ""
    right += "".join(tag("p", words(line)) for line in masthead.meta)
    return tag("header", left + tag("div", right, "meta" if left or kind else "alone"))


@_html.register
def _(title: Title) -> str:
    under = tag("p", words(spans_of(title.subtitle)), "subtitle") if title.subtitle else ""
    return tag("h1", words(spans_of(title.text))) + under


@_html.register
def _(field: Field) -> str:
    values = "".join(
        tag("dd", f"<ul>\n{_values(lines)}</ul>" if len(lines) > 1 else words(lines[0].spans), kind)
        for kind, lines in _runs(field.lines)
    )
    label = tag("dt", words(spans_of(field.label)))
    return tag("div", label + values, "end-matter" if field.is_end_matter else None)


def _runs(lines: Iterable[FieldLine]) -> Iterator[tuple[str | None, list[FieldLine]]]:
    """A group's name by itself, the lines between names together."""
    for is_group, run in groupby(lines, lambda line: line.is_group):
        if is_group:
            yield from (("group", [line]) for line in run)
        else:
            yield None, list(run)


def _values(lines: Iterable[FieldLine]) -> str:
    return "".join(tag("li", words(line.spans)) + "\n" for line in lines)


@_html.register
def _(body: Body) -> str:
    return tag("p", words(body.spans), "body")


@_html.register
def _(listed: ListBlock) -> str:
    return tag("div", _lists(listed.lines, 0), "listed")


def _lists(lines: Sequence[ListLine], level: int) -> str:
    """Lists of one level, each with its own mark, and those under its items inside them."""
    items: list[list[ListLine]] = []
    for line in lines:
        if line.level > level and items:
            items[-1].append(line)
        else:
            items.append([line])
    made = ""
    for mark, run in groupby(items, lambda item: item[0].mark):
        inside = list(run)
        start = inside[0][0].start
        opening = _LIST_TAGS[mark]
        if mark is not ListMark.DASH and start != 1:
            opening = opening[:-1] + f' start="{start}">'
        points = (tag("li", words(item[0].spans) + _lists(item[1:], 1)) for item in inside)
        made += opening + "".join(points) + f"</{opening[1:3]}>"
    return made


@_html.register
def _(table: TableBlock) -> str:
    def row(cells: Iterable[str], kind: str, scope: str = "") -> str:
        made = (
            f"<{kind}{scope}{numeric if place in table.numeric else ''}>{cell}</{kind}>"
            for place, cell in enumerate(cells)
        )
        return tag("tr", "".join(made)) + "\n"

    numeric = attribute("class", "numeric")
    whole = sum(table.widths) or 1
    columns = "".join(f'<col style="width: {100 * width / whole:.1f}%">' for width in table.widths)
    caption = tag("caption", broken(table.caption)) if table.caption else ""
    head = row(map(words, table.header), "th", attribute("scope", "col"))
    body = "".join(row(map(words, cells), "td") for cells in table.rows)
    return (
        f"<table{attribute('class', 'at-edge') if table.at_edge else ''}>{caption}"
        f"<colgroup>{columns}</colgroup>\n{tag('thead', head)}\n{tag('tbody', body)}</table>"
    )


@_html.register
def _(mark: SecrecyMark) -> str:
    return tag("p", tag("strong", words(joined_lines(mark.lines))), "secrecy")


@_html.register
def _(omission: Omission) -> str:
    return tag("p", words(spans_of(omission.text)), "omission")


def _contents(contents: Contents, name: str, headed: Set[str]) -> str:
    """The contents under the name of their heading; an item without a heading leads nowhere."""
    entries = "".join(_entry(each, is_headed=each.item in headed) for each in contents.entries)
    return f"<nav{attribute('aria-label', name) if name else ''}>{tag('ul', entries)}</nav>"


def _entry(entry: ContentsEntry, *, is_headed: bool) -> str:
    number = tag("span", broken(entry.number), "number") + " " if entry.number else ""
    kind = "numbered" if entry.number else None
    made = f"{number}{words(spans_of(entry.text))}"
    if not is_headed:
        return tag("li", tag("span", made, kind))
    marks = attribute("class", kind) if kind else ""
    return tag("li", f"<a{marks}{attribute('href', f'#{_anchor(entry.item)}')}>{made}</a>")


@_html.register
def _(signature: Signature) -> str:
    kind = "signature by-hand" if signature.by_hand else "signature"
    return tag("p", words(joined_lines(signature.lines)), kind)


def _anchor(item: str) -> str:
    return f"item-{item}"
