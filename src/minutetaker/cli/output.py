"""What the command line writes: answers to standard output, everything else to standard error."""

import io
import os
import re
import sys
from collections.abc import Iterable
from contextlib import suppress

from minutetaker.domain.failures import KnownFailure, said

# Half a character has no bytes, but U+DC80…DCFF are those of a file's name that is no UTF-8.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udc7f\udd00-\udfff]")


class OutputFailed(KnownFailure):
    """What was asked for was done, but where the answer goes takes no more."""

    sentence = said("The answer can't be written: {reason}.")


def speak_utf8() -> None:
    """A meeting is the same text whatever the terminal was set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")


def say(line: str) -> None:
    """Tell a person something that is no answer."""
    with suppress(OSError, AttributeError):  # whoever closed it doesn't want to hear
        sys.stderr.write(f"{_one_line(line)}\n")


def answer(lines: Iterable[str]) -> None:
    """Print an answer of lines. Raises OutputFailed."""
    write("".join(f"{_one_line(line)}\n" for line in lines))


def write(text: str) -> None:
    """Print a text now, so that what goes wrong is known now. Raises OutputFailed."""
    if sys.stdout is None:  # closed from the start, so nobody wants to know
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        # Nothing more can be said there, neither when Python ends.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # a reader that has read enough is no failure
            raise OutputFailed(reason=error.strerror or str(error)) from error


def _one_line(text: str) -> str:
    """A text that can neither break the line nor steer the terminal; a tab may stand."""
    return _UNPRINTABLE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return found[0] if found[0] == "\t" else found[0].encode("unicode_escape").decode()
