"""A council's minutes of 300 pages: as Word against a raw zip, as PDF against bare typst."""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from minutetaker.exchange import meeting_file
from minutetaker.export.build import build
from minutetaker.export.document import Body, Heading, MinutesDocument
from minutetaker.export.docx_writer import render_docx
from minutetaker.paths import resource
from tests.bench.exporting import members_of, packed
from tests.bench.figure import Figure, median_seconds
from tests.bench.meetings import council, with_table

RUNS = 5

OURS = """
import sys, time
from pathlib import Path
from minutetaker.exchange import meeting_file
from minutetaker.export.build import build
from minutetaker.export.pdf_writer import make_pdf
minutes = meeting_file.read(Path(sys.argv[1]).read_bytes(), "m.json")
document = build(minutes)
start = time.perf_counter()
pdf = make_pdf(document)
print(time.perf_counter() - start, len(pdf.data), len(pdf.unshown))
"""
BARE = """
import sys, time
import typst
fonts = typst.Fonts(include_system_fonts=False, font_paths=[sys.argv[2]])
start = time.perf_counter()
compiler = typst.Compiler(sys.argv[1], font_paths=fonts, ignore_system_fonts=True)
pdf = compiler.compile(format="pdf")
print(time.perf_counter() - start, len(pdf), 0)
"""


def figures() -> Iterator[Figure]:
    """Word files and PDFs of 200 items with 5,000 paragraphs, and a table of 1,000 rows."""
    minutes = council()
    document = build(minutes)
    yield _word("DOCX of 300 pages / raw zip of the same XML", document)
    few, many = _per_row(100), _per_row(1_000)
    yield Figure("DOCX: a row of a table of 1,000 / of one of 100", many / few, 1.2)
    with tempfile.TemporaryDirectory() as folder:
        meeting, plain = Path(folder) / "m.json", Path(folder) / "m.typ"
        meeting.write_bytes(meeting_file.write(minutes))
        plain.write_text(_plain(document), encoding="utf-8")
        ours, floor, memory = [], [], 0.0
        for _ in range(RUNS):
            seconds, peak = _run(OURS, str(meeting))
            ours.append(seconds)
            memory = max(memory, peak)
            floor.append(_run(BARE, str(plain), str(resource("fonts")))[0])
    ratio = statistics.median(ours) / statistics.median(floor)
    note = f"{statistics.median(ours):.2f} s, floor {statistics.median(floor):.2f} s"
    yield Figure("PDF/UA-1 and A-2a of 300 pages / bare typst", ratio, 1.3, note=note)
    yield Figure("PDF of 300 pages, peak memory", memory, 450, "MB")


def _per_row(rows: int) -> float:
    document = build(with_table(rows))
    return median_seconds(lambda: render_docx(document)) / rows


def _word(name: str, document: MinutesDocument) -> Figure:
    members = members_of(render_docx(document))
    ours = median_seconds(lambda: render_docx(document))
    floor = median_seconds(lambda: packed(members))
    note = f"{ours * 1000:.0f} ms, floor {floor * 1000:.0f} ms"
    return Figure(name, ours / floor, 3, note=note)


def _plain(document: MinutesDocument) -> str:
    """The same words as the plainest typst: headings, paragraphs and the number of each page."""
    page = 'margin: 20mm, numbering: "1 (1)", number-align: top + right'
    lines = [f'#set page("a4", {page})', '#set text(font: "Liberation Sans", lang: "fi")']
    for block in document.blocks:
        if isinstance(block, Heading | Body):
            words = "".join(span.text for span in block.spans)
            quoted = words.replace("\\", "\\\\").replace('"', '\\"')
            lines.append(f'#{"heading" if isinstance(block, Heading) else "par"}("{quoted}")')
    return "\n".join(lines)


def _run(program: str, *arguments: str) -> tuple[float, float]:
    """The seconds that a process tells, and its peak memory in MB."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    told = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, program)
    return float(told.split()[0]), used.ru_maxrss / 1024
