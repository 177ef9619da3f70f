"""The cover message (saateviesti) of a mail that carries a document."""

from collections.abc import Sequence

from minutetaker.finnish.languages import Language, Words, sentence

_GREETING = Words("Hei", "Hej", "Hello")
_ENCLOSED = Words("Liitteenä: {document}", "Bifogat: {document}", "Attached: {document}")
_DRAFT = Words(
    "Asiakirja on luonnos, jota ei ole vielä hyväksytty.",
    "Dokumentet är ett utkast som ännu inte har godkänts.",
    "The document is a draft that has not been approved yet.",
)
_PUBLIC = Words(
    "Tästä versiosta on poistettu salassa pidettävät tiedot.",
    "Ur denna version har sekretessbelagda uppgifter strukits.",
    "Secret information has been left out of this version.",
)
_SECRET = Words(
    "Asiakirjassa on salassa pidettäviä tietoja.",
    "Dokumentet innehåller sekretessbelagda uppgifter.",
    "The document holds secret information.",
)
_FILES = Words("Tiedostot:", "Filer:", "Files:")
_REGARDS = Words("Terveisin", "Hälsningar", "Best regards")


def enclosed(document: str, day: str, language: Language) -> str:
    """``Liitteenä: Muistio, Hallitus 7/2026 (21.11.2026).``; ``day`` may be empty."""
    shown = f"{document} ({day})" if day else document
    return sentence(_ENCLOSED.filled(language, document=shown))


def of_draft(language: Language) -> str:
    """That the document is a draft."""
    return _DRAFT.text(language)


def of_public_version(language: Language) -> str:
    """That what is secret has been left out."""
    return _PUBLIC.text(language)


def of_secrets(language: Language) -> str:
    """That the document holds what is secret."""
    return _SECRET.text(language)


def cover_message(
    told: Sequence[str], files: Sequence[str], sender: Sequence[str], language: Language
) -> str:
    """The whole message: what is told, the names of the files, and who sends them."""
    listed = [_FILES.text(language), *(f"– {name}" for name in files)] if files else []
    parts = [
        _GREETING.text(language),
        "\n".join(told),
        "\n".join(listed),
        "\n".join([_REGARDS.text(language), *sender]),
    ]
    return "\n\n".join(each for each in parts if each) + "\n"
