"""The sample meeting: a fictional body, in Finnish and Swedish, that shows every block."""

from dataclasses import replace
from pathlib import Path

from minutetaker.domain.failures import CannotWrite
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import MeetingSeries
from minutetaker.exchange import meeting_file
from minutetaker.export.files import proposed_name
from minutetaker.finnish.languages import Language
from minutetaker.paths import resource
from minutetaker.services.desk import Desk
from minutetaker.services.exporting import Format, Wishes, export, write
from minutetaker.services.importing import import_files


def sample_file(language: Language) -> Path:
    """The sample meeting's file in a language: Swedish, else Finnish."""
    name = "sv" if language is Language.SV else "fi"
    return resource(f"samples/kokous-{name}.json")


def add_sample(desk: Desk, language: Language) -> str:
    """Store the sample meeting in a language; its id."""
    (meeting_id,) = import_files(desk, [sample_file(language)])
    return meeting_id


def sample_of(series: MeetingSeries, language: Language) -> Minutes:
    """A meeting to try a body's look with: the sample's words under the body's own names."""
    minutes = meeting_file.read(sample_file(language).read_bytes(), series.name)
    return replace(minutes, series=series)


def write_sample(folder: Path, sample: Minutes, path: Path) -> None:
    """Write that meeting as a Word file, in the body's template when the data folder keeps one.

    Raises TemplateUnusable or CannotWrite.
    """
    write(sample, path, Wishes(), folder)


def demonstrate(desk: Desk, folder: Path) -> tuple[Path, ...]:
    """Store the samples and write each as DOCX and PDF into a folder; the files that were made.

    Raises CannotWrite or StorageFull.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(file=folder.name, reason=error.strerror or str(error)) from error
    made = []
    for language in (Language.FI, Language.SV):
        meeting_id = add_sample(desk, language)
        minutes = desk.minutes(meeting_id)
        for wanted in (Format.DOCX, Format.PDF):
            path = folder / proposed_name(minutes, wanted.value)
            export(desk, meeting_id, path)
            made.append(path)
    return tuple(made)
