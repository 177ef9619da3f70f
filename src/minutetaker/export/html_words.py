"""Words of a document in HTML: nothing in them can become a tag, a script or a style."""

from html import escape
from urllib.parse import urlsplit

from minutetaker.export.document import Span, Spans, SpanStyle

SAFE_LINKS = frozenset({"http", "https", "mailto", "tel"})
"""What a link may open; the words of any other link are printed without it."""


def words(spans: Spans) -> str:
    """Spans with their forms."""
    return "".join(_word(span) for span in spans)


def broken(text: str) -> str:
    """Plain words; a newline becomes a line break, a tab a visible gap."""
    return escape(text).replace("\n", "<br>").replace("\t", '<span class="tab">\t</span>')


def tag(name: str, inside: str, kind: str | None = None) -> str:
    """An element with a class; ``inside`` is HTML already."""
    return f"<{name}{attribute('class', kind) if kind else ''}>{inside}</{name}>"


def attribute(name: str, value: str) -> str:
    """An attribute with the space before it."""
    return f' {name}="{escape(value)}"'


def _word(span: Span) -> str:
    made = broken(span.text)
    if span.style:
        made = tag("span", made, span.style.value)
    if span.bold and span.style is not SpanStyle.LABEL:
        made = tag("strong", made)
    if span.italic:
        made = tag("em", made)
    if span.language:
        made = f"<span{attribute('lang', span.language)}>{made}</span>"
    if span.href and _is_safe(span.href):
        made = f"<a{attribute('href', span.href)}>{made}</a>"
    return made


def _is_safe(link: str) -> bool:
    try:
        return urlsplit(link).scheme.lower() in SAFE_LINKS
    except ValueError:
        return False
