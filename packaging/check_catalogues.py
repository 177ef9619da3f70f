"""Holds the translations to the sources: nothing missing, unfinished or misspelt.

``check_catalogues.py`` judges; with ``--update`` it brings resources/i18n up to date: the window's
.ts files with tr() in src/ and forms/, the .po files with the sentences of failures and said().
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

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from hatch_build import qt_tool

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
LANGUAGES = ("fi", "sv")
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


def modules() -> list[Path]:
    """Every module that may say something to a person."""
    found = sorted((ROOT / "src").rglob("*.py"))
    return [module for module in found if "_generated" not in module.parts]


def sentences() -> Iterator[str]:
    """What said() marks and what classes of failures hold, read without importing anything."""
    for module in modules():
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("said"), [ast.Constant(str() as text)]):
                    yield text
                case ast.ClassDef(body=lines):
                    for line in lines:
                        match line:
                            case ast.Assign([ast.Name("sentence")], ast.Constant(str() as text)):
                                yield text


def update_sentences(catalogue: Path) -> None:
    """Give a .po file the sentences of the sources, and take the others from it."""
    template = Catalog()
    for sentence in sorted(set(sentences()) - {""}):
        template.add(sentence)
    with catalogue.open("rb") as file:
        stored = read_po(file)
    stored.update(template, no_fuzzy_matching=True, update_creation_date=False)
    header = catalogue.read_bytes().partition(b"\n\n")[0]
    with catalogue.open("wb") as file:
        file.write(header + b"\n\n")
        write_po(file, stored, omit_header=True, ignore_obsolete=True, width=100)


def update(catalogues: list[Path]) -> None:
    """Let Qt's lupdate bring these .ts files up to date with everything that is translated."""
    forms = sorted((ROOT / "forms").glob("*.ui"))
    options = ("-silent", "-source-language", "en", "-locations", "none", "-no-obsolete")
    sources = (*modules(), *forms)
    subprocess.run([qt_tool("lupdate"), *options, *sources, "-ts", *catalogues], check=True)


def faults_of_sentences(catalogue: Path) -> Iterator[str]:
    """What is wrong with a .po file."""
    with catalogue.open("rb") as file:
        stored = {str(message.id): message for message in read_po(file) if message.id}
    wanted = set(sentences()) - {""}
    for source in sorted(wanted - set(stored)):
        yield f"{source!r} is new in the sources; run `make catalogues`"
    for source in sorted(set(stored) - wanted):
        yield f"{source!r} is no longer in the sources; run `make catalogues`"
    for source, message in stored.items():
        text = str(message.string)
        if not text or message.fuzzy:
            yield f"{source!r} is not translated"
        elif set(PLACEHOLDER.findall(text)) != set(PLACEHOLDER.findall(source)):
            yield f"{source!r} has other placeholders in {text!r}"


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
    window, spoken = sorted(CATALOGUES.glob("*.ts")), sorted(CATALOGUES.glob("*.po"))
    if "--update" in arguments:
        update([CATALOGUES / f"minutetaker_{each}.ts" for each in (*LANGUAGES, "en")])
        for catalogue in spoken:
            update_sentences(catalogue)
        return 0
    found = [
        f"{catalogue.name}: {fault}"
        for catalogue in window
        for fault in (*faults_of_texts(catalogue), *faults_of_age(catalogue))
    ]
    found += [f"{each.name}: {fault}" for each in spoken for fault in faults_of_sentences(each)]
    found += [
        f"resources/i18n/{name} is missing"
        for language in LANGUAGES
        for name in (f"minutetaker_{language}.ts", f"messages_{language}.po")
        if not (CATALOGUES / name).exists()
    ]
    print("\n".join(found) or f"{len(window) + len(spoken)} catalogues are whole.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
