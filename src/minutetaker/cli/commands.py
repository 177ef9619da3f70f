"""What each command does: it asks a service and prints the answer."""

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from minutetaker import paths
from minutetaker.cli.output import answer, say, write
from minutetaker.cli.telling import ANSWER_IS_NO, DONE, NOT_ACCEPTABLE, tell
from minutetaker.domain.failures import (
    CannotWrite,
    StorageFull,
    UnacceptableFile,
    UnreadableFile,
    said,
)
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import status_word, translated

if TYPE_CHECKING:
    from minutetaker.services.exporting import Wishes

_FULL = said("the disk is full")
_NO_MEETINGS = said("There are no meetings in {folder} yet.")
_NOTHING_FOUND = said("Nothing was found for ”{words}”.")


class Command:
    """What one call asks for: its arguments, its folder and the language of its messages."""

    def __init__(self, arguments: argparse.Namespace, language: Language) -> None:
        self.arguments = arguments
        self.folder = paths.data_folder(arguments.data)
        self.language = language


def import_files(command: Command) -> int:
    """Store meeting files and print their ids; what is wrong in any of them is told of each."""
    from minutetaker.services.importing import read_file, take_in

    read, refused = [], 0
    for file in command.arguments.files:
        try:
            read.append(read_file(file))
        except (UnacceptableFile, UnreadableFile) as failure:
            tell(failure, command.language)
            refused += 1
    if refused:
        return NOT_ACCEPTABLE
    from minutetaker.services.desk import open_desk

    with open_desk(command.folder, must_write=True) as desk:
        ids = take_in(desk, read)
    answer(ids)
    return DONE


def list_meetings(command: Command) -> int:
    """Print the meetings, a line each."""
    from minutetaker.services.archive import listed

    meetings = listed(command.folder)
    if command.arguments.json:
        rows = [
            {
                "id": each.id,
                "body": each.body,
                "number": each.number,
                "date": each.date.isoformat() if each.date else None,
                "status": each.status,
            }
            for each in meetings
        ]
        write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")
        return DONE
    if not meetings:
        say(translated(_NO_MEETINGS, command.language).format(folder=command.folder))
    answer(
        "\t".join(
            (
                each.id,
                each.date.isoformat() if each.date else "-",
                each.body,
                each.number or "-",
                status_word(each.status, command.language),
            )
        )
        for each in meetings
    )
    return DONE


def show(command: Command) -> int:
    """Print one meeting."""
    from minutetaker.services.archive import text_to_send
    from minutetaker.services.exporting import Format, Wishes, rendered

    minutes = text_to_send(command.folder, command.arguments.meeting)
    wanted = Format.MEETING if command.arguments.json else Format.TEXT
    write(rendered(minutes, wanted, Wishes()).decode())
    return DONE


def export(command: Command) -> int:
    """Write one meeting into a file."""
    from minutetaker.services import exporting
    from minutetaker.services.archive import desk_to_read, text_to_send
    from minutetaker.services.remarks import remark_line

    asked = command.arguments
    wishes = _wishes(asked)
    wanted = exporting.format_of(asked.out)
    exporting.require_suitable(wanted, wishes)
    minutes = text_to_send(command.folder, asked.meeting)
    if wanted is exporting.Format.MAIL:
        with desk_to_read(command.folder) as desk:
            wishes = exporting.own_wording(desk, asked.meeting, minutes, wishes)
    written = exporting.write(minutes, asked.out, wishes, command.folder)
    for remark in written.remarks:
        say(remark_line(remark, command.language))
    if wishes.typography is exporting.Typography.CORRECT:
        from minutetaker.services.typography import change_line

        for change in exporting.typographic_changes(minutes):
            say(change_line(change, command.language))
    return DONE


def _wishes(asked: argparse.Namespace) -> "Wishes":
    """The options of export. Items that are chosen make it an excerpt."""
    from minutetaker.services.exporting import DocumentKind, Typography, Wishes

    usual = DocumentKind.MINUTES if asked.items is None else DocumentKind.EXCERPT
    return Wishes(
        kind=DocumentKind(asked.document or usual),
        items=asked.items,
        language=asked.language,
        layout=asked.layout,
        public=asked.public,
        template=asked.template,
        typography=Typography(asked.typography),
    )


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """A full disk under a file that is written is no fault of the data folder."""
    try:
        yield
    except StorageFull as failure:
        raise CannotWrite(file=path.name, reason=_FULL) from failure


def check(command: Command) -> int:
    """Print what is open in one meeting; the answer is no when something must be mended."""
    from minutetaker.services.archive import text_to_send
    from minutetaker.services.checking import check_lines

    minutes = text_to_send(command.folder, command.arguments.meeting)
    lines, must_be_mended = check_lines(minutes, command.language, command.folder)
    answer(lines)
    return ANSWER_IS_NO if must_be_mended else DONE


def verify(command: Command) -> int:
    """Tell whether a Word file is the approved text; the answer is no when it differs."""
    from minutetaker.services.verifying import verdict_lines
    from minutetaker.services.verifying import verify as compared

    verdict = compared(command.folder, command.arguments.file)
    answer(verdict_lines(verdict, command.language))
    return DONE if verdict.is_same else ANSWER_IS_NO


def search(command: Command) -> int:
    """Print what holds the words, a line each, best first."""
    from minutetaker.services.searching import hit_lines, search_folder

    words = " ".join(command.arguments.words)
    hits = search_folder(command.folder, words)
    if not hits:
        say(translated(_NOTHING_FOUND, command.language).format(words=words))
    answer(hit_lines(hits, command.language))
    return DONE


def print_schema(_command: Command) -> int:
    """Print the JSON Schema of the meeting file."""
    from minutetaker.services.importing import file_schema

    write(json.dumps(file_schema(), ensure_ascii=False, indent=2) + "\n")
    return DONE


def doctor(command: Command) -> int:
    """Print the integrity report; the answer is no when something is wrong."""
    from minutetaker.services.recovery import doctor_lines

    lines, is_sound = doctor_lines(command.folder, command.language)
    answer(lines)
    return DONE if is_sound else ANSWER_IS_NO


def backup(command: Command) -> int:
    """Write the whole data folder into one file."""
    from minutetaker.services.recovery import back_up

    with _writing(command.arguments.file):
        back_up(command.folder, command.arguments.file)
    return DONE


def restore(command: Command) -> int:
    """Bring a backup back."""
    from minutetaker.services.recovery import bring_back

    bring_back(command.folder, command.arguments.file)
    return DONE


def demo(command: Command) -> int:
    """Store the sample meeting, write its files and print where they are."""
    from minutetaker.services.desk import open_desk
    from minutetaker.services.samples import demonstrate

    folder = command.arguments.folder or command.folder / "demo"
    with open_desk(command.folder, must_write=True) as desk, _writing(folder):
        paths_made = demonstrate(desk, folder)
    answer(map(str, paths_made))
    return DONE


RUN: dict[str, Callable[[Command], int]] = {
    "import": import_files,
    "list": list_meetings,
    "show": show,
    "export": export,
    "check": check,
    "verify": verify,
    "search": search,
    "schema": print_schema,
    "doctor": doctor,
    "backup": backup,
    "restore": restore,
    "demo": demo,
}
"""What to do for each command; an exit status comes back."""
