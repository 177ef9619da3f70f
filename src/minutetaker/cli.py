"""The command line: the same services without a window, for scripts, servers and tests."""

import argparse
import json
import locale
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from minutetaker import paths
from minutetaker.domain.failures import (
    KnownFailure,
    StorageDamaged,
    StorageFull,
    StorageLocked,
    StorageTooNew,
    StorageUnusable,
    UnacceptableFile,
)
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import fault_line, told

DONE, ANSWER_IS_NO, WRONG_USAGE, NOT_ACCEPTABLE, FOLDER_UNUSABLE = range(5)
_OF_THE_FOLDER = (StorageDamaged, StorageFull, StorageLocked, StorageTooNew, StorageUnusable)


class Command:
    """What one call asks for: its arguments, its folder and the language of its messages."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        self.folder = paths.data_folder(arguments.data)
        self.language = language_of_environment()


def language_of_environment() -> Language:
    """The language that the environment asks for; English where it names none of ours."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
    code = (named or locale.getlocale()[0] or "").partition("_")[0]
    return Language(code) if code in set(Language) else Language.EN


def main(words: Sequence[str]) -> int:
    """Do what the words ask.

    The exit status of the contract. Never a traceback for a person's slip.
    """
    try:
        arguments = parser().parse_args(words)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    command = Command(arguments)
    run: Callable[[Command], int] = arguments.run
    try:
        return run(command)
    except UnacceptableFile as refused:
        _say(told(refused, command.language))
        for fault in refused.faults:
            _say(fault_line(fault, command.language))
        return NOT_ACCEPTABLE
    except KnownFailure as failure:
        _say(told(failure, command.language))
        return FOLDER_UNUSABLE if isinstance(failure, _OF_THE_FOLDER) else NOT_ACCEPTABLE
    except BrokenPipeError:
        # The reader of our output went away: nothing more to say, and no traceback at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def parser() -> argparse.ArgumentParser:
    """The commands of the contract (the meeting file's own document)."""
    whole = argparse.ArgumentParser(
        prog="minutetaker",
        description="Official Finnish minutes. Without a command the window opens.",
    )
    whole.add_argument("--data", metavar="FOLDER", help="the data folder")
    commands = whole.add_subparsers(required=True, metavar="COMMAND")
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", metavar="FOLDER", default=argparse.SUPPRESS, help="the data folder")

    def command(name: str, run: Callable[[Command], int], about: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=about, description=about, parents=[data])
        made.set_defaults(run=run)
        return made

    made = command("import", import_files, "store meeting files; none if one is refused")
    made.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command("list", list_meetings, "the meetings, newest first").add_argument(
        "--json", action="store_true", help="for programs"
    )
    made = command("show", show, "one meeting as readable text")
    made.add_argument("meeting", metavar="ID")
    made.add_argument("--json", action="store_true", help="the meeting file")
    made = command("export", export, "write a meeting by the ending of the file's name")
    made.add_argument("meeting", metavar="ID")
    made.add_argument("out", type=Path, metavar="OUT")
    made.add_argument("--document", choices=("minutes",), default="minutes")
    made.add_argument("--language", type=Language, choices=list(Language))
    made.add_argument("--layout", metavar="PROFILE")
    made.add_argument("--public", action="store_true", help="without what is secret")
    made.add_argument("--template", type=Path, metavar="FILE.docx")
    made = command("check", check, "what is missing or against the rules")
    made.add_argument("meeting", metavar="ID")
    command("schema", print_schema, "the JSON Schema of the meeting file")
    command("doctor", doctor, "an integrity report of the data folder")
    made = command("backup", backup, "the whole data folder in one file")
    made.add_argument("file", type=Path, metavar="FILE")
    made = command("restore", restore, "a backup back in the data folder")
    made.add_argument("file", type=Path, metavar="FILE")
    made = command("demo", demo, "the sample meeting with its DOCX and PDF")
    made.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help="where the files go")
    return whole


def import_files(command: Command) -> int:
    """Store meeting files and print their ids."""
    from minutetaker.services.desk import open_desk
    from minutetaker.services.importing import import_files as stored
    from minutetaker.services.importing import read_file

    files = command.arguments.files
    for file in files:
        read_file(file)
    with open_desk(command.folder, must_write=True) as desk:
        print(*stored(desk, files), sep="\n")
    return DONE


def list_meetings(command: Command) -> int:
    """Print the meetings, a line each."""
    from minutetaker.services.archive import listed_plain

    meetings = listed_plain(command.folder)
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
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for each in meetings:
            print(each.id, each.date or "-", each.body, each.number or "", each.status, sep="\t")
    return DONE


def show(command: Command) -> int:
    """Print one meeting."""
    from minutetaker.services.approval import text_to_send
    from minutetaker.services.desk import open_desk
    from minutetaker.services.exporting import Format, Wishes, rendered

    with open_desk(command.folder) as desk:
        minutes = text_to_send(desk, command.arguments.meeting)
    wanted = Format.MEETING if command.arguments.json else Format.TEXT
    sys.stdout.write(rendered(minutes, wanted, Wishes()).decode())
    return DONE


def export(command: Command) -> int:
    """Write one meeting into a file."""
    from minutetaker.services.desk import open_desk
    from minutetaker.services.exporting import UnknownFormat, Wishes
    from minutetaker.services.exporting import export as written

    asked = command.arguments
    wishes = Wishes(
        language=asked.language, layout=asked.layout, public=asked.public, template=asked.template
    )
    with open_desk(command.folder) as desk:
        try:
            written(desk, asked.meeting, asked.out, wishes)
        except UnknownFormat as failure:
            _say(told(failure, command.language))
            return WRONG_USAGE
    return DONE


def check(command: Command) -> int:
    """Print what is open in one meeting; the answer is no when something must be mended."""
    from minutetaker.services.checking import check_lines
    from minutetaker.services.desk import open_desk

    with open_desk(command.folder) as desk:
        minutes = desk.minutes(command.arguments.meeting)
    lines, must_be_mended = check_lines(minutes, command.language)
    print(*lines, sep="\n", end="\n" if lines else "")
    return ANSWER_IS_NO if must_be_mended else DONE


def print_schema(_command: Command) -> int:
    """Print the JSON Schema of the meeting file."""
    from minutetaker.services.importing import file_schema

    print(json.dumps(file_schema(), ensure_ascii=False, indent=2))
    return DONE


def doctor(command: Command) -> int:
    """Print the integrity report; the answer is no when something is wrong."""
    from minutetaker.services.recovery import doctor_lines

    lines, is_sound = doctor_lines(command.folder, command.language)
    print(*lines, sep="\n")
    return DONE if is_sound else ANSWER_IS_NO


def backup(command: Command) -> int:
    """Write the whole data folder into one file."""
    from minutetaker.services.recovery import back_up

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

    with open_desk(command.folder, must_write=True) as desk:
        for path in demonstrate(desk, command.arguments.folder or command.folder / "demo"):
            print(path)
    return DONE
