"""`verify` of a file that isn't what it says: one clear sentence, and the memory stays small."""

import struct
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from minutetaker.cli.telling import NOT_ACCEPTABLE
from tests.unit.cli.conftest import Ask

NO_WORD = "se ei ole Word-tiedosto"
DAMAGED = "se on vahingoittunut"
PROTECTED = "siinä on salasana tai se on vanha .doc-tiedosto"


def _word(file: Path) -> bytes:
    word = docx.Document()
    word.add_paragraph("Muistio")
    word.save(str(file))
    return file.read_bytes()


def _cut(file: Path) -> None:
    data = _word(file)
    file.write_bytes(data[: len(data) // 2])


def _with_spoilt_part(file: Path) -> None:
    data = bytearray(_word(file))
    with zipfile.ZipFile(file) as package:
        part = package.getinfo("word/document.xml")
    place = part.header_offset + 30 + len(part.filename)
    data[place : place + 40] = b"\xff" * 40
    file.write_bytes(data)


def _encrypted_part(file: Path) -> None:
    data = bytearray(_word(file))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + flags] |= 1
            place = data.find(mark, place + 4)
    file.write_bytes(data)


def _workbook(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(
            "_rels/.rels", '<r><Relationship Type="x/officeDocument" Target="b.xml"/></r>'
        )
        package.writestr("b.xml", "<workbook/>")


def _bomb(file: Path) -> None:
    """A part that unpacks to far more than minutes ever have."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "_rels/.rels", '<r><Relationship Type="x/officeDocument" Target="b.xml"/></r>'
        )
        with package.open("b.xml", "w", force_zip64=True) as part:
            for _ in range(300):
                part.write(b" " * 1_000_000)


def _million_parts(file: Path) -> None:
    file.write_bytes(
        b"PK\x03\x04" + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 65_535, 65_535, 1, 4, 0)
    )


def _entities(file: Path) -> None:
    with zipfile.ZipFile(file, "w") as package:
        package.writestr(
            "_rels/.rels", '<r><Relationship Type="x/officeDocument" Target="b.xml"/></r>'
        )
        grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
        package.writestr(
            "b.xml", f'<!DOCTYPE b [<!ENTITY e0 "x">{grown}]><body><p>&e11;</p></body>'
        )


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda file: file.write_bytes(b""), NO_WORD),
        (lambda file: file.write_bytes(b"%PDF-1.7\n"), "se on PDF, ja vain Word-tiedostoa voi"),
        (lambda file: file.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + b"0" * 512), PROTECTED),
        (_cut, DAMAGED),
        (_with_spoilt_part, DAMAGED),
        (_encrypted_part, PROTECTED),
        (_workbook, NO_WORD),
        (_bomb, DAMAGED),
        (_million_parts, NO_WORD),
    ],
)
def test_a_file_that_is_no_sound_word_file_is_told_in_one_sentence(
    ask: Ask, meeting: str, tmp_path: Path, make: Callable[[Path], object], told: str
) -> None:
    file = tmp_path / "kirje.docx"
    make(file)
    assert meeting

    tracemalloc.start()
    answer = ask("verify", file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert (answer.status, answer.out) == (NOT_ACCEPTABLE, "")
    assert answer.told.startswith(f"Tiedostoa kirje.docx ei voi lukea: {told}")
    assert len(answer.lines_told) == 1
    assert peak < 300_000_000


def test_entities_are_never_unfolded(ask: Ask, meeting: str, tmp_path: Path) -> None:
    file = tmp_path / "kirje.docx"
    _entities(file)
    assert meeting

    tracemalloc.start()
    answer = ask("verify", file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert answer.status
    assert peak < 50_000_000
