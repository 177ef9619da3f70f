"""Words of a document put together: in one language, or side by side in two."""

from collections.abc import Iterable
from dataclasses import replace

from minutetaker.export.document import Span, Spans, SpanStyle, Words, spans_of
from minutetaker.finnish.marks import NO_BREAK_SPACE


def side_by_side(words: Iterable[str]) -> str:
    """``Pöytäkirja | Protokoll``; what is the same in each language stands once."""
    return " | ".join(dict.fromkeys(each for each in words if each))


def plain(text: str) -> Spans:
    """Words in one span."""
    return (Span(text),)


def marked(words: Words) -> Spans:
    """Words as a mark of the document."""
    return tuple(replace(each, style=SpanStyle.MARK) for each in spans_of(words))


def joined(parts: Iterable[Words], gap: str = "") -> Spans:
    """The parts that are not empty, with a gap between; neighbours of one form are one span."""
    made: list[Span] = []
    for part in parts:
        spans = [each for each in spans_of(part) if each.text]
        if made and spans and gap:
            spans.insert(0, Span(gap))
        for each in spans:
            if made and replace(made[-1], text="") == replace(each, text=""):
                made[-1] = replace(each, text=made[-1].text + each.text)
            else:
                made.append(each)
    return tuple(made)


def words_within(told: tuple[Span, ...]) -> Words:
    """``puheenjohtaja/ordförande``: the same words in each language within a line."""
    is_parted = any(" " in each.text or NO_BREAK_SPACE in each.text for each in told)
    return one_or_joined(told, " / " if is_parted else "/")


def one_or_joined(told: tuple[Span, ...], gap: str) -> Words:
    """The words of one language, or those of each with a gap between."""
    if len(told) == 1 and told[0].language is None:
        return told[0].text
    return joined(((each,) for each in told), gap)
