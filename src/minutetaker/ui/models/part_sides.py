"""What stands beside a part's words: its own heading, what is moved, by whom, who seconds it."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.agenda import Motion, Part
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind


class Side(Enum):
    """One of them, in the order of the page."""

    HEADING = "heading"
    MOTION = "motion"
    BY = "by"
    SECONDED = "seconded"


@dataclass(frozen=True, slots=True)
class PartSides:
    """The sides of a part in words, empty where there is nothing."""

    kind: PartKind
    heading: str = ""
    motion: str = ""
    by: str = ""
    seconded: str = ""

    def words(self, side: Side) -> str:
        """The words of one side."""
        return {
            Side.HEADING: self.heading,
            Side.MOTION: self.motion,
            Side.BY: self.by,
            Side.SECONDED: self.seconded,
        }[side]


USUAL = {
    PartKind.MOTION: (Side.MOTION, Side.BY, Side.SECONDED),
    PartKind.COUNTER_PROPOSAL: (Side.BY, Side.SECONDED),
    PartKind.SPEECH: (Side.BY,),
}
"""The sides that a kind of part shows from the beginning; the rest only when they are used."""


def sides_of(minutes: Minutes, part: Part) -> PartSides:
    """The sides of a part."""
    return PartSides(
        part.kind,
        heading=part.heading or "",
        motion=motion_name(part.motion) if part.motion is not None else "",
        by=minutes.name_of(part.by) if part.by is not None else "",
        seconded=", ".join(minutes.name_of(each) for each in part.seconded_by),
    )


def shown_sides(sides: PartSides, *, is_asked: bool) -> tuple[Side, ...]:
    """Those that the page shows; ``is_asked``: the person wants all that the part can have."""
    usual = USUAL.get(sides.kind, ())
    asked = {Side.HEADING, Side.BY, *usual} if is_asked else {*usual}
    return tuple(side for side in Side if side in asked or sides.words(side))


def motion_name(motion: Motion) -> str:
    """What a motion asks for, as a word."""
    return _motions()[motion]


def motion_meant(words: str) -> Motion | None:
    """The motion whose name begins so; None where there is none."""
    wanted = " ".join(words.split()).casefold()
    found = (each for each, name in _motions().items() if name.casefold().startswith(wanted))
    return next(found, None) if wanted else None


def motion_names() -> tuple[str, ...]:
    """What can be moved, the most used first."""
    return tuple(_motions().values())


def side_name(side: Side, kind: PartKind) -> str:
    """What a side is called, beside it and to a screen reader."""
    translate = QCoreApplication.translate
    if side is Side.BY and kind is PartKind.SPEECH:
        return translate("Side", "speaker")
    if side is Side.BY and kind is PartKind.MOTION:
        return translate("Side", "mover")
    return {
        Side.HEADING: translate("Side", "own heading"),
        Side.MOTION: translate("Side", "what is moved"),
        Side.BY: translate("Side", "by whom"),
        Side.SECONDED: translate("Side", "seconded by"),
    }[side]


def _motions() -> dict[Motion, str]:
    translate = QCoreApplication.translate
    return {
        Motion.AMEND: translate("Motion", "amendment"),
        Motion.REJECT: translate("Motion", "rejection"),
        Motion.TABLE: translate("Motion", "tabling"),
        Motion.REFER_BACK: translate("Motion", "referring back"),
        Motion.WISH: translate("Motion", "wish"),
        Motion.WITHDRAW: translate("Motion", "withdrawal"),
    }
