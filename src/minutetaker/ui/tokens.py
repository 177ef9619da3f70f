"""The colour table of the look, by role, in light, dark and high contrast."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QPalette

Scheme = Literal["light", "dark", "contrast"]
ColourRole = Literal[
    "base", "panel", "raised", "hover", "desk", "line", "control", "text", "text2", "text3",
    "accent", "on_accent", "soft", "on_soft", "warn", "warn_ground", "error", "error_ground",
    "hit",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the look in one scheme; ``hit`` and the grounds carry ``text``."""

    scheme: Scheme
    base: QColor
    panel: QColor
    raised: QColor
    hover: QColor
    desk: QColor
    line: QColor
    control: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    on_accent: QColor
    soft: QColor
    on_soft: QColor
    warn: QColor
    warn_ground: QColor
    error: QColor
    error_ground: QColor
    hit: QColor

    def colour(self, role: ColourRole) -> QColor:
        """The colour of a role named in data."""
        colour: QColor = getattr(self, role)
        return colour


LIGHT = Tokens(
    scheme="light",
    base=QColor("#FFFFFF"),
    panel=QColor("#F6F5F2"),
    raised=QColor("#FFFFFF"),
    hover=QColor("#ECEAE5"),
    desk=QColor("#E9E7E2"),
    line=QColor("#E3E0DA"),
    control=QColor("#80868C"),
    text=QColor("#1C2024"),
    text2=QColor("#50575E"),
    text3=QColor("#5E656C"),
    accent=QColor("#0E5F7A"),
    on_accent=QColor("#FFFFFF"),
    soft=QColor("#DDECF1"),
    on_soft=QColor("#0B4A60"),
    warn=QColor("#7A4B00"),
    warn_ground=QColor("#FBF0D9"),
    error=QColor("#A2242B"),
    error_ground=QColor("#FBE9E8"),
    hit=QColor("#F6E3A6"),
)
DARK = Tokens(
    scheme="dark",
    base=QColor("#1B1D1F"),
    panel=QColor("#151718"),
    raised=QColor("#25282B"),
    hover=QColor("#282C2F"),
    desk=QColor("#0F1112"),
    line=QColor("#313639"),
    control=QColor("#7E868C"),
    text=QColor("#E4E2DD"),
    text2=QColor("#B0B5B9"),
    text3=QColor("#A0A6AB"),
    accent=QColor("#72C0D8"),
    on_accent=QColor("#0B1B21"),
    soft=QColor("#1F3843"),
    on_soft=QColor("#B9E2EF"),
    warn=QColor("#EBBD6A"),
    warn_ground=QColor("#322A17"),
    error=QColor("#F29A94"),
    error_ground=QColor("#3B2021"),
    hit=QColor("#5A4A12"),
)


def contrast_tokens(system: QPalette) -> Tokens:
    """The roles in the two colours whose contrast the person chose: edges, no grounds."""
    base = system.color(QPalette.ColorRole.Base)
    text = system.color(QPalette.ColorRole.Text)
    window = system.color(QPalette.ColorRole.Window)
    return Tokens(
        scheme="contrast",
        base=base,
        panel=window,
        raised=base,
        hover=window,
        desk=window,
        line=text,
        control=text,
        text=text,
        text2=text,
        text3=text,
        accent=text,
        on_accent=base,
        soft=base,
        on_soft=text,
        warn=text,
        warn_ground=base,
        error=text,
        error_ground=base,
        hit=base,
    )


def palette_for(tokens: Tokens) -> QPalette:
    """The palette Fusion paints with."""
    role = QPalette.ColorRole
    palette = QPalette(tokens.raised, tokens.base)
    colours = {
        role.Window: tokens.base,
        role.Base: tokens.base,
        role.AlternateBase: tokens.panel,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Highlight: tokens.soft,
        role.HighlightedText: tokens.on_soft,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Button: tokens.raised,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Mid: tokens.control,
        role.Midlight: tokens.line,
        role.Dark: tokens.control,
    }
    for each, colour in colours.items():
        palette.setColor(each, colour)
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, tokens.text3)
    return palette
