"""An invented document with every kind of block, for the writers of pages."""

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

MINISTRY = Grid(left=1701, right=1701, text=0, right_tab=8504)


def says(text: str) -> Spans:
    """Plain words."""
    return (Span(text),)


def paragraph(text: str) -> Body:
    """A plain paragraph."""
    return Body(spans=says(text))


def heading(level: int, text: str, number: str | None = None, item: str | None = None) -> Heading:
    """A heading, of an item when told."""
    return Heading(level=level, spans=says(text), number=number, source=Source(item))


def field(label: str, *values: str) -> Field:
    """A labelled field; a value in brackets is a group's name."""
    lines = (
        FieldLine(spans=says(value.strip("<>")), is_group=value.startswith("<")) for value in values
    )
    return Field(label=label, lines=tuple(lines))


def end_matter(label: str, *values: str) -> Field:
    """A field after the text."""
    lines = tuple(FieldLine(spans=says(value)) for value in values)
    return Field(label=label, lines=lines, is_end_matter=True)


def point(text: str, mark: ListMark = ListMark.NUMBER, level: int = 0, start: int = 1) -> ListLine:
    """An item of a list."""
    return ListLine(spans=says(text), mark=mark, level=level, start=start)


def document(*blocks: Block, grid: Grid | None = None) -> MinutesDocument:
    """A document of these blocks."""
    return MinutesDocument(
        properties=Properties(
            title="Muistio, asiakasraati 3/2026",
            author="Venla Hiidenmaa",
            subject="Kokous 3/2026",
            created=date(2026, 3, 18),
            keywords=("muistio",),
        ),
        grid=grid or Grid(),
        header=PageHeader(
            short_name="Selkämeren keskus, asiakasraati",
            kind="Muistio",
            number="3/2026",
            meta=(says("18.3.2026"), says("SKK/214/2026")),
        ),
        blocks=blocks,
        bold_labels=grid is MINISTRY,
    )


HEAD: tuple[Block, ...] = (
    Masthead(
        organization="Selkämeren keskus",
        kind="Muistio",
        number="3/2026",
        meta=((Span("Luonnos", bold=True, style=SpanStyle.MARK),), says("18.3.2026")),
    ),
    Title(text="Kokous 3/2026", subtitle="Sähköisen asioinnin asiakasraati"),
    field("Aika", "ke 18.3.2026 klo 13.00–14.47"),
    field(
        "Läsnä",
        "Oskari Väinölä, puheenjohtaja",
        "<jäsenet>",
        "Anna-Liisa Kettumäki, tietohallintopäällikkö",
        "Joonas Åkerlund, erityisasiantuntija",
        "<sihteeristö>",
        "Venla Hiidenmaa, suunnittelija",
    ),
)

TASKS = TableBlock(
    header=(says("Tehtävä"), says("Vastuu"), says("Määräaika")),
    rows=(
        (says("Luonnos ohjeeksi"), says("Anna-Liisa Kettumäki"), says("10.4.2026")),
        (says("Sanaston tarkistus"), says("Joonas Åkerlund"), ()),
    ),
    widths=(346, 184, 107),
    source=Source("second", "action:a1"),
)

VOTES = TableBlock(
    caption="Annetut äänet",
    header=(says("Kanta"), says("Ääniä")),
    rows=((says("JAA"), says("4")), (says("EI"), says("2"))),
    widths=(3, 1),
    numeric=frozenset({1}),
    with_next=True,
)

ITEMS: tuple[Block, ...] = (
    heading(1, "Käsitellyt asiat"),
    Contents(
        entries=(
            ContentsEntry(number="1", text="Kokouksen avaus", item="first"),
            ContentsEntry(number="2", text="Asiointipalvelun tilanne", item="second"),
        )
    ),
    heading(1, "Kokouksen avaus", "1", "first"),
    paragraph("Puheenjohtaja avasi kokouksen klo 13.00."),
    heading(1, "Asiointipalvelun tilanne", "2", "second"),
    SecrecyMark(lines=("SALASSA PIDETTÄVÄ", "JulkL (621/1999) 24 § 1 mom. 8 k")),
    Body(
        spans=(
            Span("Palvelu on käytössä "),
            Span("yhdeksässä", bold=True),
            Span(" kunnassa, ", italic=True),
            Span("[salassa pidettävä: avain]", style=SpanStyle.SECRET),
            Span(" och på svenska", language="sv"),
            Span(", ks. "),
            Span("ohje", href="https://example.org/ohje?a=1&b=2"),
            Span("."),
        ),
        source=Source("second", "part:1"),
    ),
    Body(spans=says("Kunnanhallitus päättää"), leads=True),
    ListBlock(
        lines=(
            point("valita urakoitsijan"),
            point("ensimmäinen ehto", ListMark.LETTER, level=1),
            point("toinen ehto", ListMark.LETTER, level=1),
            point("tarkastaa pöytäkirjan"),
        )
    ),
    ListBlock(lines=(point("kirje", ListMark.DASH), point("lausunto", ListMark.DASH))),
    heading(2, "Äänestys"),
    VOTES,
    paragraph("Äänin 4–2 päätökseksi tuli JAA."),
    heading(2, "Tehtävät"),
    TASKS,
    Omission(text="Kohdat 3–5 on jätetty pois otteesta."),
)

END: tuple[Block, ...] = (
    heading(1, "Kokouksen päättäminen", "6", "last"),
    paragraph("Puheenjohtaja päätti kokouksen klo 14.47."),
    heading(1, "Allekirjoitukset"),
    Signature(lines=("Oskari Väinölä, puheenjohtaja",), by_hand=True),
    Signature(lines=("Venla Hiidenmaa, sihteeri", "venla@example.org")),
    end_matter("Liitteet", "1 Pisteytys", "2 Tilinpäätös"),
    end_matter("Jakelu", "Raadin jäsenet"),
)

WHOLE = document(*HEAD, *ITEMS, *END)


def words_of(made: MinutesDocument) -> list[str]:
    """All words of the blocks in their order, as a reader meets them."""
    return " ".join(_texts(made.blocks)).split()


def _texts(value: object) -> list[str]:
    if isinstance(value, Span):
        return [value.text.upper() if value.style is SpanStyle.MARK else value.text]
    if isinstance(value, tuple) and value and all(isinstance(each, Span) for each in value):
        return ["".join(text for each in value for text in _texts(each))]
    if isinstance(value, tuple):
        return [text for each in value for text in _texts(each)]
    if isinstance(value, str):
        return [value]
    return [text for name in _READ.get(type(value), ()) for text in _texts(getattr(value, name))]


_READ: dict[type, tuple[str, ...]] = {
    Masthead: ("organization", "kind", "number", "meta"),
    Title: ("text", "subtitle"),
    Heading: ("number", "spans"),
    Field: ("label", "lines"),
    FieldLine: ("spans",),
    Body: ("spans",),
    ListBlock: ("lines",),
    ListLine: ("spans",),
    TableBlock: ("caption", "header", "rows"),
    SecrecyMark: ("lines",),
    Omission: ("text",),
    Contents: ("entries",),
    ContentsEntry: ("number", "text"),
    Signature: ("lines",),
}
