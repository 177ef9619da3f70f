"""Real Word lists: the three kinds of the house, and a new one wherever counting restarts."""

from dataclasses import dataclass, field

from minutetaker.export.document import ListMark
from minutetaker.export.docx_styles import LIST_STEP, NAMESPACES

_KINDS = (ListMark.DASH, ListMark.NUMBER, ListMark.LETTER)
_LEVELS = 2


@dataclass(slots=True)
class Numbering:
    """The lists of one document, gathered while its blocks are written.

    ``text`` is the place of a list's mark in twips. ``first_kind`` and ``first_list`` are the
    lowest free ids where a template has lists of its own.
    """

    text: int
    first_kind: int = 1
    first_list: int = 1
    _lists: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for place, _ in enumerate(_KINDS):
            self._lists.append(f'<w:abstractNumId w:val="{self.first_kind + place}"/>')

    @property
    def dash(self) -> int:
        """The list of every dashed line; it never restarts."""
        return self.first_list

    @property
    def number(self) -> int:
        """The list of the style List Number."""
        return self.first_list + 1

    def counted(self, mark: ListMark, level: int, start: int) -> int:
        """A new list that counts from ``start`` at a level."""
        kind = self.first_kind + _KINDS.index(mark)
        self._lists.append(
            f'<w:abstractNumId w:val="{kind}"/><w:lvlOverride w:ilvl="{level}">'
            f'<w:startOverride w:val="{start}"/></w:lvlOverride>'
        )
        return self.first_list + len(self._lists) - 1

    def kinds_xml(self) -> str:
        """The abstract lists, which come first in the numbering part."""
        return "".join(
            _abstract(self.first_kind + place, mark, self.text) for place, mark in enumerate(_KINDS)
        )

    def lists_xml(self) -> str:
        """The lists themselves."""
        return "".join(
            f'<w:num w:numId="{number}">{inner}</w:num>'
            for number, inner in enumerate(self._lists, self.first_list)
        )


def numbering_xml(numbering: Numbering) -> str:
    """A whole numbering part."""
    return f"<w:numbering {NAMESPACES}>{numbering.kinds_xml()}{numbering.lists_xml()}</w:numbering>"


def _abstract(identity: int, mark: ListMark, text: int) -> str:
    levels = "".join(_level(mark, level, text) for level in range(_LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{identity}">'
        f'<w:nsid w:val="4D540{identity:03X}"/><w:multiLevelType w:val="multilevel"/>'
        f'<w:tmpl w:val="4D541{identity:03X}"/>{levels}</w:abstractNum>'
    )


def _level(mark: ListMark, level: int, text: int) -> str:
    form, shown = {
        ListMark.DASH: ("bullet", "\u2013"),
        ListMark.NUMBER: ("decimal", f"%{level + 1}."),
        ListMark.LETTER: ("lowerLetter", f"%{level + 1})"),
    }[mark]
    styles = {ListMark.DASH: "ListBullet", ListMark.NUMBER: "ListNumber"}
    style = f'<w:pStyle w:val="{styles[mark]}"/>' if level == 0 and mark in styles else ""
    left = text + LIST_STEP * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{style}'
        f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{LIST_STEP}"/></w:pPr></w:lvl>'
    )
