"""Reads PDF files back for tests: their words, their pages, their faults."""

import shutil
import subprocess
from io import BytesIO

import page
import pikepdf
import pytest

needs_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not there")


def text_of(made: bytes, *options: str) -> str:
    done = subprocess.run(
        ["pdftotext", *options, "-", "-"], input=made, capture_output=True, check=True
    )
    return done.stdout.decode()


def words_in(made: bytes) -> list[str]:
    return text_of(made, "-raw").replace("\f", " ").replace("...", " ").split()


def is_within(wanted: list[str], found: list[str]) -> bool:
    rest = iter(found)
    return all(word in rest for word in wanted)


def faults(made: bytes, profile: str) -> list[str]:
    found = page.validate_pdf_bytes(made, profile=profile).failures
    return [f"{each.rule_id} {each.message}" for each in found]


def page_count(made: bytes) -> int:
    with pikepdf.open(BytesIO(made)) as opened:
        return len(opened.pages)


def languages_in(made: bytes) -> set[str]:
    """Every language that something in the file is marked with."""
    with pikepdf.open(BytesIO(made)) as opened:
        found = {
            str(each.get("/Lang"))
            for each in opened.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Lang") is not None
        }
        for sheet in opened.pages:
            for each in pikepdf.parse_content_stream(sheet):
                if str(each.operator) == "BDC" and isinstance(each.operands[1], pikepdf.Dictionary):
                    found.add(str(each.operands[1].get("/Lang")))
    return found
