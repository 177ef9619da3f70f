"""Documents of large meetings, and the command that writes one."""

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from minutetaker.exchange import meeting_file
from minutetaker.export.build import build
from minutetaker.export.docx_writer import render_docx
from tests.bench.figure import Figure, median_seconds
from tests.bench.meetings import large

FLOOR = "import sqlmodel, docx"


def figures() -> Iterator[Figure]:
    """DOCX against a raw zip of the same XML, its growth, and the whole export process."""
    document = build(large(200))
    data = render_docx(document)
    members = members_of(data)
    ours, floor = (
        median_seconds(lambda: render_docx(document)),
        median_seconds(lambda: packed(members)),
    )
    note = f"{ours * 1000:.0f} ms, floor {floor * 1000:.0f} ms"
    yield Figure("DOCX of 200 items / raw zip of the same XML", ours / floor, 3, note=note)
    few, many = _per_paragraph(500), _per_paragraph(5000)
    yield Figure("DOCX: a paragraph of 5,000 / a paragraph of 500", many / few, 1.2)
    yield from _process()


def members_of(data: bytes) -> dict[str, bytes]:
    """What a package holds."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(members: dict[str, bytes]) -> bytes:
    """The same package by a raw zip writer."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    return made.getvalue()


def _per_paragraph(count: int) -> float:
    document = build(large(count // 50, paragraphs=50, people=5))
    return median_seconds(lambda: render_docx(document), runs=5) / count


def _process() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "m.json"
        file.write_bytes(meeting_file.write(large(200)))
        command = [sys.executable, "-m", "minutetaker", "--data", str(place / "data")]
        meeting_id = subprocess.run(
            [*command, "import", str(file)], check=True, capture_output=True, text=True
        ).stdout.strip()
        export = [*command, "export", meeting_id, str(place / "m.docx")]
        floor = [sys.executable, "-c", FLOOR]
        ratios, memory = [], 0.0
        for _ in range(7):
            seconds, peak = _run(export)
            ratios.append(seconds / _run(floor)[0])
            memory = max(memory, peak)
    ratio = statistics.median(ratios)
    yield Figure("minutetaker export, 200 items / importing sqlmodel and docx", ratio, 2)
    yield Figure("minutetaker export, 200 items, peak memory", memory, 120, "MB")


def _run(command: list[str]) -> tuple[float, float]:
    """Seconds of a whole process, and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return time.perf_counter() - start, used.ru_maxrss / 1024
