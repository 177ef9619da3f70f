"""Glyph and word of how far the minutes of a meeting are."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.status import Status

_GLYPHS = {
    Status.DRAFT: "pencil-line",
    Status.IN_REVIEW: "eye",
    Status.APPROVED: "lock",
    Status.EXAMINED: "shield-check",
}


def status_glyph(status: Status | None) -> str:
    """The name of its glyph; minutes without a status are a draft."""
    return _GLYPHS[status or Status.DRAFT]


def status_word(status: Status | None) -> str:
    """Its word in the language of the window."""
    words = {
        Status.DRAFT: QCoreApplication.translate("Status", "Draft"),
        Status.IN_REVIEW: QCoreApplication.translate("Status", "In review"),
        Status.APPROVED: QCoreApplication.translate("Status", "Approved"),
        Status.EXAMINED: QCoreApplication.translate("Status", "Examined"),
    }
    return words[status or Status.DRAFT]
