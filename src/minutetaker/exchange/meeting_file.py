"""Reading and writing meeting files: strict when they enter, stable when they leave."""

import json

from minutetaker.domain.failures import Fault, UnacceptableFile, fault, said
from minutetaker.domain.minutes import FORMAT, VERSION, Minutes
from minutetaker.domain.records import RecordReader, plain, shown
from minutetaker.domain.validity import faults_of

_TOO_DEEP = said("too deep, or too large a number, for a meeting file")


def read(data: bytes, file: str) -> Minutes:
    """The meeting in a file's bytes; ``file`` is the name used when it is refused.

    Raises UnacceptableFile with every fault and its place.
    """
    faults: list[Fault] = []
    raw = _json(data, faults)
    minutes: Minutes | None = None
    if not faults:
        if not isinstance(raw, dict) or raw.get("format") != FORMAT:
            faults.append(fault("format", said("this is no meeting file")))
        elif type(raw.get("version")) is not int or raw["version"] != VERSION:
            faults.append(
                fault(
                    "version",
                    said("{value} is not a version that this program reads"),
                    value=shown(raw.get("version")),
                )
            )
        else:
            try:
                minutes = RecordReader(faults).record(Minutes, raw, "")
                faults += faults_of(minutes)
            except RecursionError:  # what is just shallow enough to be read is not so to be quoted
                faults.append(fault("", _TOO_DEEP))
    if faults or minutes is None:
        raise UnacceptableFile(file, tuple(dict.fromkeys(faults)))
    return minutes


def write(minutes: Minutes) -> bytes:
    """The meeting as a file's bytes; the same meeting always gives the same bytes."""
    text = json.dumps(plain(minutes), ensure_ascii=False, indent=2)
    return (text + "\n").encode()


def _json(data: bytes, faults: list[Fault]) -> object:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        made = dict(pairs)
        if len(made) != len(pairs):
            names = [name for name, _ in pairs]
            twice = sorted({name for name in names if names.count(name) > 1})
            faults.append(fault("", said("the same key twice: {keys}"), keys=", ".join(twice)))
        return made

    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=once)
    except UnicodeDecodeError as error:
        faults.append(fault("", said("byte {number} is not UTF-8 text"), number=error.start + 1))
    except json.JSONDecodeError as error:
        faults.append(
            fault(
                "",
                said("line {line}, column {column}: this is not JSON"),
                line=error.lineno,
                column=error.colno,
            )
        )
    except (RecursionError, ValueError):
        faults.append(fault("", _TOO_DEEP))
    return None
