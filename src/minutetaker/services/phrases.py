"""The phrase bank: the program's phrases, and those a person has made, changed or removed."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from minutetaker.domain.failures import (
    KnownFailure,
    PhraseNameUnfit,
    StorageLocked,
    UnreadableFile,
)
from minutetaker.domain.phrase import Phrase, is_short_name, merged
from minutetaker.exchange import phrase_file
from minutetaker.export.files import replace_file
from minutetaker.finnish.languages import Language
from minutetaker.paths import resource
from minutetaker.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PhraseBank:
    """The phrases of a language; ``failure`` says why the person's own are not among them."""

    phrases: tuple[Phrase, ...]
    failure: KnownFailure | None = None

    def with_short_name(self, short: str) -> Phrase | None:
        """The phrase that is typed so, in small letters or capitals; None where there is none."""
        wanted = short.casefold()
        return next((each for each in self.phrases if each.short.casefold() == wanted), None)


def phrase_bank(folder: Path, language: Language) -> PhraseBank:
    """The phrases that can be had in a data folder; a damaged file costs only its own."""
    try:
        own = _own(folder, language)
    except KnownFailure as failure:
        return PhraseBank(_built_in(language), failure)
    return PhraseBank(merged(_built_in(language), own))


def save_phrase(
    desk: Desk, language: Language, short: str, text: str, *, instead_of: str | None = None
) -> None:
    """Keep a phrase of the person's own under a short name; ``instead_of`` names the one it was.

    Raises PhraseNameUnfit, PhrasesUnreadable, StorageLocked or CannotWrite, nothing changed.
    """
    if not is_short_name(short):
        raise PhraseNameUnfit(name=short)
    kept = [each for each in _own(desk.folder, language) if each.short not in {short, instead_of}]
    _write(desk, language, (*kept, Phrase(short, text, is_own=True)))


def remove_phrase(desk: Desk, language: Language, short: str) -> None:
    """Forget a phrase of the person's own; one of the program's that it stood for comes back.

    Raises PhrasesUnreadable, StorageLocked or CannotWrite, nothing changed.
    """
    own = _own(desk.folder, language)
    _write(desk, language, tuple(each for each in own if each.short != short))


def own_file(folder: Path, language: Language) -> Path:
    """Where a person's own phrases of a language lie."""
    return folder / f"phrases-{language.value}.toml"


@lru_cache
def _built_in(language: Language) -> tuple[Phrase, ...]:
    file = resource(f"phrases/{language.value}.toml")
    return phrase_file.read(file.read_bytes(), file.name)


def _own(folder: Path, language: Language) -> tuple[Phrase, ...]:
    file = own_file(folder, language)
    try:
        content = file.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        reason = error.strerror or str(error)
        raise UnreadableFile(file=file.name, reason=reason) from error
    return phrase_file.read(content, file.name, is_own=True)


def _write(desk: Desk, language: Language, phrases: tuple[Phrase, ...]) -> None:
    if desk.is_read_only:
        raise StorageLocked(owner=desk.owner or "")
    replace_file(own_file(desk.folder, language), phrase_file.write(phrases))
