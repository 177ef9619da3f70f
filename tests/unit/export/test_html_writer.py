"""The HTML page of a document: semantic, alone, and deaf to whatever is typed into it."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.export.document import (
    Body,
    Contents,
    ContentsEntry,
    ListBlock,
    ListMark,
    Masthead,
    MinutesDocument,
    Source,
    Span,
    Title,
)
from minutetaker.export.html_writer import render_html
from tests.unit.export.page_sample import (
    HEAD,
    MINISTRY,
    WHOLE,
    document,
    field,
    heading,
    paragraph,
    point,
    words_of,
)

VOID = {"br", "col", "meta"}
SKIPPED = {"style", "title"}


class Reader(HTMLParser):
    """Reads a page as a browser would: its words, its elements, and whether they are closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == [], "elements left open"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag not in {"strong", "em", "span", "a"}:
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not SKIPPED & set(self.open):
            self.words.append(data)

    def text(self) -> list[str]:
        return "".join(self.words).split()

    def tags(self, *names: str) -> list[str]:
        return [tag for tag, _ in self.elements if tag in names]

    def values(self, attribute: str) -> list[str]:
        return [value for _, found in self.elements if (value := found.get(attribute))]


def read(made: MinutesDocument) -> Reader:
    return Reader(render_html(made))


def test_the_page_has_the_words_of_the_document_and_no_others() -> None:
    found = read(WHOLE).text()

    assert [word.lower() for word in found] == [word.lower() for word in words_of(WHOLE)]


def test_the_page_tells_its_language_title_and_author() -> None:
    page = render_html(WHOLE)

    assert page.startswith('<!DOCTYPE html>\n<html lang="fi">')
    assert "<title>Muistio, asiakasraati 3/2026</title>" in page
    assert '<meta name="author" content="Venla Hiidenmaa">' in page


def test_swedish_words_in_a_finnish_document_say_so() -> None:
    assert '<span lang="sv"> och på svenska</span>' in render_html(WHOLE)


def test_the_page_stands_alone() -> None:
    found = read(WHOLE)

    assert found.tags("script", "link", "img", "iframe", "object", "embed") == []
    assert found.values("src") == []
    assert "url(" not in render_html(WHOLE)
    assert "@import" not in render_html(WHOLE)


def test_the_title_is_the_first_heading_and_items_come_under_it() -> None:
    levels = read(WHOLE).tags("h1", "h2", "h3", "h4")

    assert levels.count("h1") == 1
    assert levels == ["h1", "h2", "h2", "h2", "h3", "h3", "h2", "h2"]


def test_a_skipped_level_is_closed_up() -> None:
    made = document(Title(text="Kokous"), heading(1, "Asia"), heading(3, "Kohta"))

    assert read(made).tags("h1", "h2", "h3", "h4") == ["h1", "h2", "h3"]


def test_fields_are_labels_with_values_and_people_a_list() -> None:
    page = render_html(
        document(field("Aika", "klo 13"), field("Läsnä", "A", "<jäsenet>", "B", "C"))
    )

    assert re.sub(r"\s", "", page[page.index("<dl>") : page.index("</dl>")]) == (
        "<dl><div><dt>Aika</dt><dd>klo13</dd></div>"
        '<div><dt>Läsnä</dt><dd>A</dd><ddclass="group">jäsenet</dd>'
        "<dd><ul><li>B</li><li>C</li></ul></dd></div>"
    )


def test_a_table_has_a_head_row_with_scope_and_a_caption() -> None:
    page = render_html(WHOLE)

    assert '<th scope="col">Kanta</th><th scope="col" class="numeric">Ääniä</th>' in page
    assert "<caption>Annetut äänet</caption>" in page
    assert '<td class="numeric">4</td>' in page


def test_lists_nest_and_keep_their_numbers() -> None:
    lines = (
        point("a", start=3),
        point("b", ListMark.LETTER, level=1),
        point("c", start=3),
        point("d", ListMark.DASH),
    )

    page = render_html(document(ListBlock(lines=lines)))

    assert (
        '<ol start="3"><li>a<ol class="letters"><li>b</li></ol></li><li>c</li></ol>'
        "<ul><li>d</li></ul>"
    ) in page


def test_the_contents_lead_to_the_items() -> None:
    found = read(WHOLE)

    targets = [value for value in found.values("href") if value.startswith("#")]
    assert targets == ["#item-first", "#item-second"]
    assert set(targets) <= {f"#{value}" for value in found.values("id")}


def test_the_contents_have_the_name_of_their_heading() -> None:
    entries = (ContentsEntry(number="1", text="Asia", item="a"),)
    told = replace(heading(1, "Käsitellyt asiat", None), source=Source())

    page = render_html(document(told, Contents(entries=entries)))

    assert '<nav aria-label="Käsitellyt asiat">' in page


def test_an_item_without_a_heading_leads_nowhere() -> None:
    entries = (ContentsEntry(number="1", text="Asia", item="a"),)

    found = read(document(Contents(entries=entries)))

    assert found.tags("a") == []
    assert found.text() == ["1", "Asia"]


def test_printed_pages_are_counted() -> None:
    assert 'content: counter(page) " (" counter(pages) ")";' in render_html(WHOLE)


def test_no_two_elements_have_one_name() -> None:
    names = read(WHOLE).values("id")

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("link", "is_kept"),
    [
        ("https://example.org/?a=1&b=2", True),
        ("mailto:a@example.org", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("http://[", False),
    ],
)
def test_a_link_opens_a_page_or_a_letter_and_nothing_else(link: str, is_kept: bool) -> None:
    found = read(document(Body(spans=(Span("ohje", href=link),))))

    assert found.values("href") == ([link] if is_kept else [])
    assert found.text() == ["ohje"]


HOSTILE = "</style></title><script>alert(1)</script><b onclick='x'>\"&amp;<!-- ]]>"


@given(st.text(max_size=30) | st.just(HOSTILE))
def test_nothing_typed_becomes_an_element(text: str) -> None:
    typed = text.replace("\n", " ").replace("\t", " ")
    innocent = structure("x")

    assert structure(typed or "x") == innocent


def structure(text: str) -> list[str]:
    """The elements of a page with the text in each place where something can be typed."""
    made = document(
        Masthead(organization=text, kind=text, number=text),
        Title(text=text, subtitle=text),
        field(f"a{text}", f"b{text}"),
        heading(1, text, text, text),
        paragraph(text),
    )
    properties = replace(
        made.properties, title=text, author=text, subject=text, keywords=(text,), language=text
    )
    return [tag for tag, _ in Reader(render_html(replace(made, properties=properties))).elements]


def test_the_measures_are_those_of_the_paper() -> None:
    assert "grid-template-columns: 130.4pt 1fr" in render_html(WHOLE)
    assert "padding: 10mm 85.05pt 20mm 85.05pt" in render_html(document(*HEAD, grid=MINISTRY))
    assert "font-weight: bold" in render_html(document(*HEAD, grid=MINISTRY))


def test_a_page_break_of_the_document_is_one_on_paper() -> None:
    made = document(replace(heading(1, "Muutoksenhaku"), breaks_page=True))

    assert '<h2 class="level-1 new-page">Muutoksenhaku</h2>' in render_html(made)
