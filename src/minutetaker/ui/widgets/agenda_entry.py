"""An item of the agenda as the list of the prepare page shows it."""

from dataclasses import dataclass

from minutetaker.ui.widgets.attachment_buttons import AttachmentEntry


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """What a row shows; ``proposal`` is rich text, ``planned`` a length of time in words.

    ``secrecy`` says how much of the item is secret, and why; empty: nothing is.
    """

    key: str
    number: str
    title: str
    presenters: str
    case_number: str
    planned: str
    proposal: str
    attachments: tuple[AttachmentEntry, ...] = ()
    secrecy: str = ""
