"""Typed text on its way to the disk, while somebody types without a pause."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from minutetaker.domain.changes import Changes
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.text_writer import TextWriter, TypedText
from minutetaker.store.unit_of_work import UnitOfWork
from tests.bench.figure import Figure, percentile
from tests.bench.meetings import SENTENCE, large

KEYS = 1500
PAUSE = 0.004
"""Seconds between keys: some twenty times as fast as a person."""
SLOW_SYNC = 0.015


def figures() -> Iterator[Figure]:
    """Typed → durable at p99, with the disk as it is and with each sync made to take 15 ms."""
    durable, key = _measured(0.0)
    slow_durable, slow_key = _measured(SLOW_SYNC)
    yield Figure("typed → durable, p99", durable * 1000, 50, "ms")
    yield Figure("typed → durable, p99, each sync 15 ms", slow_durable * 1000, 80, "ms")
    yield Figure("handing a key over, p99", key * 1000, None, "ms")
    ratio = max(slow_key, 1e-4) / max(key, 1e-4)
    yield Figure("handing a key over, slow sync / usual", ratio, 1.5, note="floor 0.1 ms")


def _measured(sync_takes: float) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder, open_desk(Path(folder) / "d") as desk:
        with desk.unit() as unit:
            meeting_id = unit.meetings.add(large(40))
            unit.commit()
        handed: dict[int, float] = {}
        durable: list[float] = []

        def on_saved(typed: TypedText, _changes: Changes) -> None:
            moment, length = time.perf_counter(), len(typed.text)
            saved = [size for size in tuple(handed) if size <= length]
            durable.extend(moment - handed.pop(size) for size in saved)

        def on_failed(_typed: TypedText, failure: Exception) -> None:
            raise failure

        really_commit = UnitOfWork.commit

        def slow_commit(self: UnitOfWork) -> None:
            really_commit(self)
            time.sleep(sync_takes)

        UnitOfWork.commit = slow_commit  # type: ignore[method-assign]  # a slow disk
        try:
            keys = _typed(desk, meeting_id, handed, TextWriter(desk, on_saved, on_failed))
        finally:
            UnitOfWork.commit = really_commit  # type: ignore[method-assign]  # as it was
        return percentile(durable, 0.99), percentile(keys, 0.99)


def _typed(
    desk: Desk, meeting_id: str, handed: dict[int, float], writer: TextWriter
) -> list[float]:
    text, keys = SENTENCE, []
    for number in range(KEYS):
        text += SENTENCE[number % len(SENTENCE)]
        start = time.perf_counter()
        handed[len(text)] = start
        writer.put(TypedText(meeting_id, "i1", "part:1", text))
        keys.append(time.perf_counter() - start)
        time.sleep(PAUSE)
    writer.close()
    if desk.minutes(meeting_id).item("i1").parts[1].text != text:
        message = "what was typed is not on the disk"
        raise AssertionError(message)
    return keys
