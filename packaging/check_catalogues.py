"""Holds the interface's translations to the sources: nothing missing, unfinished or misspelt.

``check_catalogues.py`` judges, ``check_catalogues.py --update`` brings resources/i18n/*.ts up to
date with forms/ and src/. The sentences of KnownFailure are source texts too, in its context.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from hatch_build import qt_tool

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
FAILURES = "KnownFailure"
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%L?\d")


@dataclass(frozen=True, slots=True)
class Message:
    """One source text and its translations: several where the number decides the form."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    is_unfinished: bool
    is_gone: bool

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it the same message in two catalogues."""
        return self.context, self.source, self.comment

    @property
    def place(self) -> str:
        """How a person finds it."""
        return f"{self.context}: {self.source!r}"


def failure_sentences() -> Iterator[str]:
    """The sentences of classes, read from the sources without importing them."""
    for module in sorted((ROOT / "src").rglob("*.py")):
        if "_generated" in module.parts:
            continue
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ClassDef):
                continue
            for line in node.body:
                match line:
                    case ast.Assign([ast.Name("sentence")], ast.Constant(str() as text)) if text:
                        yield text


def update(catalogues: list[Path]) -> None:
    """Let Qt's lupdate bring these files up to date with everything that is translated."""
    modules = [
        module
        for module in sorted((ROOT / "src").rglob("*.py"))
        if "_generated" not in module.parts
    ]
    forms = sorted((ROOT / "forms").glob("*.ui"))
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "failures.py"
        marked.write_text(
            "".join(
                f"QT_TRANSLATE_NOOP({FAILURES!r}, {sentence!r})\n"
                for sentence in failure_sentences()
            ),
            encoding="utf-8",
        )
        options = ("-silent", "-locations", "none", "-no-obsolete")
        sources = (*modules, *forms, marked)
        subprocess.run([qt_tool("lupdate"), *options, *sources, "-ts", *catalogues], check=True)


def messages(catalogue: Path) -> list[Message]:
    """Every message of a .ts file."""
    found = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314  # our own
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                translation = ElementTree.Element("translation", type="unfinished")
            kind = translation.get("type", "")
            forms = translation.findall("numerusform") or [translation]
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    tuple(form.text or "" for form in forms),
                    kind == "unfinished",
                    kind in {"obsolete", "vanished"},
                )
            )
    return found


def faults_of_texts(catalogue: Path) -> Iterator[str]:
    """Unfinished texts, and texts whose placeholders differ from the source's."""
    is_source_language = catalogue.stem.endswith("_en")
    for message in messages(catalogue):
        if message.is_gone:
            continue
        if message.is_unfinished or not all(message.translations):
            if not is_source_language or len(message.translations) > 1:
                yield f"{message.place} is not translated"
            continue
        wanted = set(PLACEHOLDER.findall(message.source)) - {"%n"}
        for text in message.translations:
            if set(PLACEHOLDER.findall(text)) - {"%n"} != wanted:
                yield f"{message.place} has other placeholders in {text!r}"


def faults_of_age(catalogue: Path) -> Iterator[str]:
    """What the sources say and the catalogue doesn't, and the other way."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        shutil.copyfile(catalogue, fresh)
        update([fresh])
        now = {message.key for message in messages(fresh) if not message.is_gone}
    stored = {message.key for message in messages(catalogue) if not message.is_gone}
    for context, source, _ in sorted(now - stored):
        yield f"{context}: {source!r} is new in the sources; run `make catalogues`"
    for context, source, _ in sorted(stored - now):
        yield f"{context}: {source!r} is no longer in the sources; run `make catalogues`"


def main(arguments: list[str]) -> int:
    """Judge or update every catalogue; 1 when something must be mended."""
    catalogues = sorted(CATALOGUES.glob("*.ts"))
    if "--update" in arguments:
        update(catalogues)
        return 0
    found = [
        f"{catalogue.name}: {fault}"
        for catalogue in catalogues
        for fault in (*faults_of_texts(catalogue), *faults_of_age(catalogue))
    ]
    found += [
        f"resources/i18n/minutetaker_{needed}.ts is missing"
        for needed in ("fi", "sv")
        if not (CATALOGUES / f"minutetaker_{needed}.ts").exists()
    ]
    print("\n".join(found) or f"{len(catalogues)} catalogues are whole.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
