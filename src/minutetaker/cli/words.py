"""The words that the command line understands."""

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from minutetaker import __version__
from minutetaker.cli.output import say
from minutetaker.cli.telling import WRONG_USAGE
from minutetaker.domain.failures import said
from minutetaker.finnish.languages import IN_BOTH, Language
from minutetaker.services.messages import translated

_ABOUT = said("Official Finnish minutes. Without a command the window opens.")
_DATA = said("the data folder")
_COMMANDS = {
    "import": said("store meeting files; none if one is refused"),
    "list": said("the meetings, newest first"),
    "show": said("one meeting as readable text"),
    "export": said("write a meeting by the ending of the file's name"),
    "check": said("what is missing or against the rules"),
    "verify": said("whether a Word file is the approved text"),
    "search": said("what holds the words, best first"),
    "schema": said("the JSON Schema of the meeting file"),
    "doctor": said("an integrity report of the data folder"),
    "backup": said("the whole data folder in one file"),
    "restore": said("a backup back in the data folder"),
    "demo": said("the sample meeting with its DOCX and PDF"),
}
_NO_COMMAND = said(
    "{word} is no command, and no meeting has it as its id. minutetaker --help lists the commands."
)
_A_FILE = said("{word} is a file. To take it in: minutetaker import {word}")


def understood(words: Sequence[str], language: Language) -> argparse.Namespace:
    """The arguments, ``command`` the name of the command.

    Leaves by SystemExit, as argparse does, when the words make no sense or ask for help.
    """
    whole = parser(language)
    first = argparse.ArgumentParser(prog=whole.prog, add_help=False)
    first.add_argument("--data")
    word = next(iter(first.parse_known_args(words)[1]), "-")
    if word.startswith("-") or word in _COMMANDS:
        return whole.parse_args(words)
    source = _A_FILE if Path(word).is_file() else _NO_COMMAND
    say(translated(source, language).format(word=word))
    raise SystemExit(WRONG_USAGE)


def parser(language: Language) -> argparse.ArgumentParser:
    """The commands of the contract, which stands in the document of the meeting file."""

    def words(source: str) -> str:
        return translated(source, language)

    whole = argparse.ArgumentParser(prog="minutetaker", description=words(_ABOUT))
    whole.add_argument("--version", action="version", version=__version__)
    whole.add_argument("--data", metavar="FOLDER", help=words(_DATA))
    commands = whole.add_subparsers(required=True, metavar="COMMAND", dest="command")
    data = argparse.ArgumentParser(add_help=False)
    data.add_argument("--data", metavar="FOLDER", default=argparse.SUPPRESS, help=words(_DATA))
    made = {
        name: commands.add_parser(name, help=words(about), description=words(about), parents=[data])
        for name, about in _COMMANDS.items()
    }
    made["import"].add_argument("files", nargs="+", type=Path, metavar="FILE")
    for name in ("show", "export", "check"):
        made[name].add_argument("meeting", type=_text, metavar="ID")
    for name, about in (("list", said("for programs")), ("show", said("the meeting file"))):
        made[name].add_argument("--json", action="store_true", help=words(about))
    _add_wishes(made["export"], words)
    made["search"].add_argument("words", nargs="+", type=_text, metavar="WORDS")
    for name in ("backup", "restore", "verify"):
        made[name].add_argument("file", type=Path, metavar="FILE")
    where = words(said("where the files go"))
    made["demo"].add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help=where)
    return whole


def _add_wishes(export: argparse.ArgumentParser, words: Callable[[str], str]) -> None:
    """The options of export; None and False leave each to the meeting."""
    export.add_argument("out", type=Path, metavar="OUT")
    kinds = ("minutes", "agenda", "excerpt", "invitation", "decision_list", "action_list")
    export.add_argument("--document", choices=kinds, help=words(said("which document")))
    items = words(said("the items of an excerpt by their numbers: 3,5–6"))
    export.add_argument("--items", type=_text, metavar="NUMBERS", help=items)
    language = words(said("the language of labels and sentences"))
    languages = [*(each.value for each in Language), *IN_BOTH]
    export.add_argument("--language", choices=languages, help=language)
    layout = words(said("the layout profile"))
    export.add_argument("--layout", type=_text, metavar="PROFILE", help=layout)
    public = words(said("without what is secret"))
    export.add_argument("--public", action="store_true", help=public)
    template = words(said("a Word file whose letterhead and styles are used"))
    export.add_argument("--template", type=Path, metavar="FILE.docx", help=template)
    typography = words(said("typed text as it is, or with the safe rules applied"))
    export.add_argument(
        "--typography", choices=("keep", "correct"), default="keep", help=typography
    )


def _text(word: str) -> str:
    """A word as it was meant, whatever the terminal was set to; what makes no text can't be one."""
    try:
        return os.fsencode(word).decode()
    except UnicodeError:
        return word.encode(errors="replace").decode()
