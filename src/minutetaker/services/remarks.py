"""What a person should know of a file that was written all the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from minutetaker.domain.failures import said
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import translated

_STYLES = said("The template {file} lacked styles, and they were made: {styles}.")
_LETTERS = said(
    "The PDF has an empty box for {letters}: none of the program's fonts has it. "
    "So it is an ordinary PDF, not PDF/A or PDF/UA."
)

_NOT_IN_MAIL = said("{file} is not in the data folder, so the mail goes without it.")
_EARLIER = said("Another file had that name. It is now {file}.")


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence for the person, with its values."""

    sentence: str
    values: Mapping[str, str]


def styles_made(file: str, styles: Sequence[str]) -> Remark:
    """That a template lacked styles."""
    return Remark(_STYLES, {"file": file, "styles": ", ".join(styles)})


def letters_not_shown(letters: Sequence[str]) -> Remark:
    """That a PDF shows no letter where these should stand."""
    return Remark(_LETTERS, {"letters": " ".join(_visible(each) for each in letters)})


def not_in_mail(file: str) -> Remark:
    """That the data folder doesn't hold an attachment's file as it was taken in."""
    return Remark(_NOT_IN_MAIL, {"file": file})


def earlier_set_aside(file: str) -> Remark:
    """That a file which stood in the way has another name now."""
    return Remark(_EARLIER, {"file": file})


def _visible(letters: str) -> str:
    """Letters as they are; what nobody would see by its number."""
    return "".join(each if each.isprintable() else f"U+{ord(each):04X}" for each in letters)


def remark_line(remark: Remark, language: Language) -> str:
    """The sentence in the person's language."""
    return translated(remark.sentence, language).format(**remark.values)
