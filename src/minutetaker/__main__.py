"""Starts the program: the window, or what the command line asks for."""

import gc
import sys
from pathlib import Path

COMMANDS = frozenset(
    [
        "import",
        "list",
        "show",
        "export",
        "check",
        "verify",
        "search",
        "backup",
        "restore",
        "doctor",
        "schema",
        "demo",
    ]
)

MADE_BETWEEN_SEARCHES = 100_000
"""A command is over soon: to look for garbage as often as usual costs a tenth of its time."""
INTERRUPTED = 130
"""What a shell gives to a command that was stopped by Ctrl+C."""


def main() -> int:
    """Open the window, straight on a meeting when only its id is given, or answer a command."""
    words = sys.argv[1:]
    asked = words_for_window(words)
    if asked is None:
        gc.set_threshold(MADE_BETWEEN_SEARCHES)
        try:
            from minutetaker.cli import main as answer

            return answer(words)
        except KeyboardInterrupt:
            return INTERRUPTED
    from minutetaker.app import main as open_window

    return open_window(asked)


def words_for_window(words: list[str]) -> list[str] | None:
    """``[--data FOLDER] [MEETING-ID]`` as the window takes it; None when it is a command's.

    An id is any short text, so a word is one when a meeting has it: every other word is a
    command's, and so is the name of a file.
    """
    folder, rest = _without_data(words)
    given = [] if folder is None else ["--data", folder]
    if not rest:
        return given
    if len(rest) > 1 or rest[0].startswith("-") or rest[0] in COMMANDS or Path(rest[0]).exists():
        return None
    from minutetaker import paths
    from minutetaker.services.archive import may_hold

    return [*given, rest[0]] if may_hold(paths.data_folder(folder), rest[0]) else None


def _without_data(words: list[str]) -> tuple[str | None, list[str]]:
    """The folder that ``--data`` names, None without it, and the other words."""
    folder: str | None = None
    rest: list[str] = []
    coming = iter(words)
    for word in coming:
        if word.startswith("--data="):
            folder = word.partition("=")[2]
        elif word == "--data":
            following = next(coming, None)
            if following is None:
                return folder, [word]
            folder = following
        else:
            rest.append(word)
    return folder, rest


if __name__ == "__main__":
    sys.exit(main())
