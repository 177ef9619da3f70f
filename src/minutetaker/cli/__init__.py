"""The command line: the same services without a window, for scripts, servers and tests."""

from collections.abc import Sequence

from minutetaker.cli.commands import RUN, Command
from minutetaker.cli.output import speak_utf8
from minutetaker.cli.telling import WRONG_USAGE, status_of, tell
from minutetaker.cli.words import understood
from minutetaker.domain.failures import KnownFailure
from minutetaker.services.messages import language_of_environment


def main(words: Sequence[str]) -> int:
    """Do what the words ask.

    The exit status of the contract. Never a traceback for a person's slip.
    """
    speak_utf8()
    language = language_of_environment()
    try:
        arguments = understood(words, language)
        return RUN[arguments.command](Command(arguments, language))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    except KnownFailure as failure:
        tell(failure, language)
        return status_of(failure)
