"""The letterhead of a body's Word template: what stands in its headers and footers, and where."""

from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look: ``size`` in points, ``colour`` six hexadecimal digits."""

    size: float = 11.0
    bold: bool = False
    colour: str = "000000"
    side: str = "start"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or the number of the page (``page``) or of all (``pages``), or a ``picture``.

    Measures are points. A picture without ``data`` is a place for one that can't be drawn; one with
    ``left`` and ``top`` stands there on the page, whatever the text does.
    """

    kind: str
    text: str = ""
    look: Look = Look()
    data: bytes = b""
    width: float = 0
    height: float = 0
    left: float | None = None
    top: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph by its tabs, or the row of a table by its cells (``shares``: their widths).

    ``sides`` are those where the paragraph, or each cell, begins.
    """

    parts: tuple[tuple[Piece, ...], ...]
    sides: tuple[str, ...]
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Points from the edges of the page; the first page's own lines where it has any."""

    top: float
    bottom: float
    head: float
    foot: float
    header: tuple[Line, ...]
    footer: tuple[Line, ...]
    first_header: tuple[Line, ...] | None = None
    first_footer: tuple[Line, ...] | None = None


def without_pictures(letterhead: Letterhead) -> Letterhead:
    """The same with empty places for its pictures."""

    def emptied(lines: tuple[Line, ...] | None) -> tuple[Line, ...] | None:
        return lines and tuple(
            replace(
                line,
                parts=tuple(
                    tuple(replace(piece, data=b"") for piece in part) for part in line.parts
                ),
            )
            for line in lines
        )

    return replace(
        letterhead,
        header=emptied(letterhead.header) or (),
        footer=emptied(letterhead.footer) or (),
        first_header=emptied(letterhead.first_header),
        first_footer=emptied(letterhead.first_footer),
    )


def values_of(letterhead: Letterhead) -> dict[str, object]:
    """The letterhead as the data that the page template reads."""
    return asdict(letterhead, dict_factory=_plain)


def _plain(pairs: list[tuple[str, object]]) -> dict[str, object]:
    return {key: list(value) if isinstance(value, bytes) else value for key, value in pairs}
