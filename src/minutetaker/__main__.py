"""Starts the program: the window, or what the command line asks for."""

import sys

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


def main() -> int:
    """Open the window, straight on a meeting when only its id is given, or answer a command."""
    words = sys.argv[1:]
    if any(word in COMMANDS or word in ("-h", "--help") for word in words):
        from minutetaker.cli import main as answer

        return answer(words)
    from minutetaker.app import main as open_window

    return open_window(words)


if __name__ == "__main__":
    sys.exit(main())
