"""Reading a Word file's words: what stands in its paragraphs, whoever saved it last."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import SEEK_END, BytesIO
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from lxml import etree

from minutetaker.domain.failures import UnreadableFile, said

LARGEST = 128 * 1024 * 1024
"""No part of a Word file with minutes has so many bytes unpacked."""

_A_PDF = said("it is a PDF, and only a Word file can be compared")
_DAMAGED = said("it is damaged")
_NO_WORD_FILE = said("it is no Word file")
_PROTECTED = said("it has a password or is an old .doc file")
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_END = b"PK\x05\x06"
_END_FORM = struct.Struct("<4s4H2IH")
_LONGEST_END = 65_535 + _END_FORM.size
_MOST_PARTS = 2_000
_LONGEST_LIST = 1_000_000
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError),
    etree.XMLSyntaxError,
)
_MAIN = "/officeDocument"
_PROPERTIES = "/core-properties"
# What Word and LibreOffice count anew whenever they like.
_COUNTED = ("PAGE", "NUMPAGES", "PAGEREF")
_PAGE = re.compile(r"\s\d+$")
_MARKS = {**dict.fromkeys(("tab", "br", "cr", "ptab"), " "), "noBreakHyphen": "-"}
_NO_WORDS = ("p", "del", "moveFrom", "pPr", "rPr")


@dataclass(frozen=True, slots=True)
class WordText:
    """A file's title as it says itself, and its paragraphs in order, those in tables too."""

    title: str
    paragraphs: tuple[str, ...]


def read_word(path: Path) -> WordText:
    """The words of a Word file. Raises UnreadableFile."""
    try:
        with path.open("rb") as file:
            if refusal := _refusal(file):
                raise UnreadableFile(file=path.name, reason=refusal)
            with zipfile.ZipFile(file) as package:
                return _read(package)
    except OSError as error:
        raise UnreadableFile(file=path.name, reason=error.strerror or str(error)) from error
    except (KeyError, StopIteration) as error:
        raise UnreadableFile(file=path.name, reason=_NO_WORD_FILE) from error
    except _BROKEN as error:
        raise UnreadableFile(file=path.name, reason=_DAMAGED) from error
    except RuntimeError as error:  # a part that needs a password
        raise UnreadableFile(file=path.name, reason=_PROTECTED) from error


def _refusal(file: BinaryIO) -> str | None:
    """Why a file is not to be opened, by its first bytes and the end of its list of parts."""
    start = file.read(len(_OLE))
    if start == _OLE:
        return _PROTECTED
    if start.startswith(b"%PDF"):
        return _A_PDF
    if not start.startswith(b"PK"):
        return _NO_WORD_FILE
    size = file.seek(0, SEEK_END)
    file.seek(max(0, size - _LONGEST_END))
    end = file.read()
    file.seek(0)
    place = end.rfind(_END)
    if place < 0 or len(end) - place < _END_FORM.size:
        return _DAMAGED
    # A list of a million parts would fill the memory before anybody could count them.
    _, _, _, _, parts, listed, _, _ = _END_FORM.unpack_from(end, place)
    return _NO_WORD_FILE if parts > _MOST_PARTS or listed > _LONGEST_LIST else None


def paragraphs_of(data: bytes) -> tuple[str, ...]:
    """The paragraphs of a Word file that we made ourselves."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return _read(package).paragraphs


def words_of(paragraph: str) -> str:
    """A paragraph as it is compared: spaces and hyphens that don't break are ordinary ones."""
    same = paragraph.replace("\u2011", "-").replace("\u00ad", "")
    return " ".join(same.split())


def _read(package: zipfile.ZipFile) -> WordText:
    targets = {
        str(each.get("Type")): str(each.get("Target"))
        for each in _part(package, "_rels/.rels")
        if each.get("TargetMode") != "External"
    }
    main = next(target for kind, target in targets.items() if kind.endswith(_MAIN))
    title = ""
    for kind, target in targets.items():
        if kind.endswith(_PROPERTIES):
            found = _part(package, target).iter("{*}title")
            title = next((each.text or "" for each in found), "")
    body = next(_part(package, main).iter("{*}body"))
    return WordText(title, tuple(_paragraphs(body)))


def _part(package: zipfile.ZipFile, name: str) -> etree._Element:
    info = package.getinfo(str(PurePosixPath("/", name))[1:])
    with package.open(info) as part:
        data = part.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(data, parser)


def _paragraphs(body: etree._Element) -> Iterator[str]:
    fields = _Fields()
    for paragraph in body.iter("{*}p"):
        if not _is_within(paragraph, "Fallback"):
            is_contents = fields.is_contents
            words = "".join(_words(paragraph, fields))
            # LibreOffice saves the pages in contents as mere words.
            yield _PAGE.sub("", words) if is_contents or fields.is_contents else words


def _is_within(element: etree._Element, name: str) -> bool:
    return any(etree.QName(each).localname == name for each in element.iterancestors())


class _Fields:
    """The fields that are open where the reading stands."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._in_result: list[bool] = []

    def mark(self, kind: str) -> None:
        """A field begins, its result begins, or it ends."""
        if kind == "begin":
            self._open.append("")
            self._in_result.append(False)
        elif self._open and kind == "separate":
            self._in_result[-1] = True
        elif self._open and kind == "end":
            self._open.pop()
            self._in_result.pop()

    def instruct(self, words: str) -> None:
        """A piece of the innermost field's instruction."""
        if self._open:
            self._open[-1] += words

    @property
    def is_contents(self) -> bool:
        """Whether this is the list of contents."""
        return any(words.split()[:1] == ["TOC"] for words in self._open)

    @property
    def is_counted(self) -> bool:
        """Whether the words here are a page number or the like."""
        return any(
            is_result and _is_counted(words)
            for words, is_result in zip(self._open, self._in_result, strict=True)
        )


def _is_counted(instruction: str) -> bool:
    return instruction.strip().partition(" ")[0].upper() in _COUNTED


def _words(element: etree._Element, fields: _Fields) -> Iterator[str]:
    """The words under an element, without those of paragraphs in it and of deleted passages."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child).localname
        if name in _NO_WORDS or (name == "fldSimple" and _is_counted(_attribute(child, "instr"))):
            continue
        if name == "t":
            yield "" if fields.is_counted else child.text or ""
        elif name == "fldChar":
            fields.mark(_attribute(child, "fldCharType"))
        elif name == "instrText":
            fields.instruct(child.text or "")
        elif name in _MARKS:
            yield _MARKS[name]
        else:
            yield from _words(child, fields)


def _attribute(element: etree._Element, name: str) -> str:
    found = (str(value) for key, value in element.attrib.items() if str(key).endswith(f"}}{name}"))
    return next(found, "")
