"""Invented documents that show every block, for the tests of the writers."""

from dataclasses import replace
from datetime import date

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    ContentsEntry,
    Field,
    FieldLine,
    Grid,
    Heading,
    ListBlock,
    ListLine,
    ListMark,
    Masthead,
    MinutesDocument,
    Omission,
    PageHeader,
    Properties,
    SecrecyMark,
    Signature,
    Source,
    Span,
    Spans,
    SpanStyle,
    TableBlock,
    Title,
)

MEMO_GRID = Grid(left=1701, right=1701, text=0, right_tab=8504)


def words(text: str) -> Spans:
    return (Span(text),)


def heading(number: str | None, text: str, item: str | None = None) -> Heading:
    return Heading(level=1, number=number, spans=words(text), source=Source(item))


def part(text: str) -> Heading:
    return Heading(level=2, spans=words(text))


def body(text: str) -> Body:
    return Body(spans=words(text))


def field(label: str, *values: str) -> Field:
    return Field(label=label, lines=tuple(FieldLine(spans=words(value)) for value in values))


def listed(mark: ListMark, *lines: str, start: int = 1) -> ListBlock:
    return ListBlock(
        lines=tuple(
            ListLine(spans=words(line), mark=mark, start=number)
            for number, line in enumerate(lines, start)
        )
    )


def document(*blocks: Block) -> MinutesDocument:
    """A memo of an invented body with these blocks under its masthead and title."""
    masthead = Masthead(
        organization="Selkämeren kehittämiskeskus",
        kind="Muistio",
        number="3/2026",
        meta=(words("18.3.2026"), words("SKK/214/2026")),
    )
    title = Title(text="Kokous 3/2026", subtitle="Sähköisen asioinnin ohjausryhmä")
    return MinutesDocument(
        properties=Properties(
            title="Muistio, ohjausryhmä 3/2026",
            author="Venla Hiidenmaa",
            subject="Kokous 3/2026",
            created=date(2026, 3, 18),
        ),
        grid=Grid(),
        header=PageHeader(
            short_name="Sähköisen asioinnin ohjausryhmä",
            kind="Muistio",
            number="3/2026",
            meta=masthead.meta,
        ),
        blocks=(masthead, title, *blocks),
    )


ACTIONS = TableBlock(
    header=(words("Tehtävä"), words("Vastuu"), words("Määräaika")),
    rows=(
        (words("Luonnos asiakasohjeeksi"), words("Anna-Liisa Kettumäki"), words("10.4.2026")),
        (words("Sanaston tarkistus"), words("Joonas Åkerlund"), words("24.4.2026")),
    ),
    widths=(3, 2, 1),
)
VOTE = TableBlock(
    header=(words("Kanta"), words("Ääniä"), words("Äänestäneet")),
    rows=((words("JAA"), words("3"), words("Kaarina Vuorenpää")), (words("EI"), words("2"), ())),
    widths=(1, 1, 4),
    numeric=frozenset({1}),
    with_next=True,
)
PRESENT = Field(
    label="Läsnä",
    lines=(
        FieldLine(spans=words("Oskari Väinölä, kehittämisjohtaja, puheenjohtaja")),
        FieldLine(spans=words("jäsenet"), is_group=True),
        FieldLine(spans=words("Joonas Åkerlund, erityisasiantuntija")),
    ),
)

EVERY_BLOCK = document(
    field("Aika", "ke 18.3.2026 klo\u00a013.00–14.47"),
    field("Paikka", "Etäkokous (Teams)"),
    PRESENT,
    heading(None, "Käsitellyt asiat"),
    Contents(
        entries=(
            ContentsEntry(number="1", text="Kokouksen avaus", item="i1"),
            ContentsEntry(number="2", text="Asiointipalvelun tilanne", item="i2"),
        )
    ),
    heading("1", "Kokouksen avaus", "i1"),
    body("Puheenjohtaja avasi kokouksen klo\u00a013.00."),
    heading("2", "Asiointipalvelun tilanne", "i2"),
    SecrecyMark(lines=("SALASSA PIDETTÄVÄ", "JulkL (621/1999) 24\u00a0§ 1 mom. 8 k")),
    field("Esittelijä", "Venla Hiidenmaa, suunnittelija"),
    Body(
        spans=(
            Span("Lihava", bold=True),
            Span(" ja "),
            Span("kursiivi", italic=True),
            Span(" ja "),
            Span("molemmat", bold=True, italic=True),
            Span(", "),
            Span("linkki", href="https://www.esimerkki.fi/a?b=1&c=2"),
            Span(" ja "),
            Span("[salassa pidettävä: varasto]", style=SpanStyle.SECRET),
            Span("\nToinen rivi <&> \U0001f600 "),
            Span("på svenska", language="sv"),
        )
    ),
    Body(spans=words("Päätettiin"), leads=True),
    listed(ListMark.NUMBER, "hyväksyä esitys", "tilata selvitys"),
    body("Lisäksi:"),
    listed(ListMark.NUMBER, "kolmas", "neljäs", start=3),
    ListBlock(
        lines=(
            ListLine(spans=words("ensi"), mark=ListMark.DASH),
            ListLine(spans=words("alla yksi"), mark=ListMark.LETTER, level=1, start=1),
            ListLine(spans=words("alla kaksi"), mark=ListMark.LETTER, level=1, start=2),
            ListLine(spans=words("toka"), mark=ListMark.DASH),
            ListLine(spans=words("alla taas yksi"), mark=ListMark.LETTER, level=1, start=1),
        )
    ),
    part("Äänestys"),
    body("JAA: esittelijän ehdotus. EI: muutosehdotus."),
    VOTE,
    body("Äänin 3–2 päätökseksi tuli JAA: esittelijän ehdotus."),
    part("Tehtävät"),
    ACTIONS,
    Omission(text="Kohdat 3–4 on jätetty pois otteesta."),
    heading("5", "Kokouksen päättäminen", "i5"),
    body("Puheenjohtaja päätti kokouksen klo\u00a014.47."),
    heading(None, "Allekirjoitukset"),
    Signature(lines=("Oskari Väinölä, puheenjohtaja",), by_hand=True),
    Signature(lines=("Venla Hiidenmaa, sihteeri", "venla@esimerkki.fi"), by_hand=True),
    replace(field("Liitteet", "1 Tilannekatsaus", "2 Kustannusarvio"), is_end_matter=True),
    replace(field("Jakelu", "Ohjausryhmän jäsenet"), is_end_matter=True),
)
