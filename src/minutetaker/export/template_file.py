"""A body's Word template as it came from outside: trusted with nothing until it has been looked at.

What comes out is an ordinary document without macros, whose parts are all there and well-formed.
"""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from posixpath import dirname, normpath, splitext
from urllib.parse import unquote

from lxml import etree

from minutetaker.domain.failures import TemplateUnusable, said
from minutetaker.export.docx_styles import WORD

MAX_PARTS = 2_000
MAX_UNPACKED = 100_000_000
"""Bytes; a letterhead with pictures is a few millions."""

MAX_MARKS = 2_000_000
"""Elements and attributes in all XML; minutes of 300 pages have some hundred thousands."""

_MAX_DIRECTORY = 1_000_000
_END = b"PK\x05\x06"
_END_FORM = struct.Struct("<4s4H2IH")
"""The end of a zip's directory: how many parts there are, and how many bytes the list takes."""

CONTENT_TYPES = "[Content_Types].xml"
DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = 0x1
_DOCUMENT_TYPES = frozenset(
    {
        DOCUMENT_TYPE,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    }
)
_ACTIVE = ("vba", "activex", "keymapcustomizations", "customui", "ui/extensibility")
"""In the type of a part or of what leads to it: something that runs, or calls what runs."""


class TemplateIsNoWordFile(TemplateUnusable):
    """It is something else than a Word document."""

    sentence = said("The template {file} is not a Word file (.docx or .dotx).")


class TemplateIsProtected(TemplateUnusable):
    """It is encrypted, or of the time before .docx; from outside the two look the same."""

    sentence = said(
        "The template {file} has a password or is an old .doc file. "
        "Save it in Word as .docx without a password."
    )


class TemplateIsDamaged(TemplateUnusable):
    """A part can't be read or is missing."""

    sentence = said("The template {file} is damaged: {part} can't be read.")


class TemplateIsTooLarge(TemplateUnusable):
    """It has too many parts, or they unpack to too much."""

    sentence = said("The template {file} unpacks to far more than a letterhead needs: {part}.")


class TemplateHasEntities(TemplateUnusable):
    """It declares XML entities, which no word processor writes."""

    sentence = said("The template {file} holds hidden declarations in {part}; no Word file does.")


class TemplateReachesOut(TemplateUnusable):
    """It would fetch something from another place when it is opened."""

    sentence = said(
        "The template {file} fetches {target} from outside. Put it into the file or remove it."
    )


Parts = dict[str, bytes]


def safe_document(data: bytes, file: str) -> bytes:
    """The template as an ordinary .docx that holds nothing active and fetches nothing.

    ``file`` is its name in sentences. Raises TemplateUnusable.
    """
    parts = _unpacked(data, file)
    _refuse_too_many_marks(parts, file)
    trees = {name: _tree(name, parts[name], file) for name in parts if _is_xml(name)}
    types = trees.get(CONTENT_TYPES)
    if types is None:
        raise TemplateIsNoWordFile(file=file)
    _make_ordinary(types, file)
    active = {each.get("PartName", "").lstrip("/") for each in types if _is_active(each)}
    for each in list(types):
        if _is_active(each):
            types.remove(each)
    for name in active & parts.keys():
        del parts[name]
        trees.pop(name, None)
    for name, tree in trees.items():
        if name.endswith(".rels"):
            _clean_relationships(name, tree, parts, file)
        elif tree.tag == f"{{{WORD}}}settings":
            _forget_origin(tree)
    return _packed({**parts, **{name: _bytes(trees[name]) for name in trees}})


def _unpacked(data: bytes, file: str) -> Parts:
    if data.startswith(_OLE):
        raise TemplateIsProtected(file=file)
    if not zipfile.is_zipfile(BytesIO(data)):
        # A cut file still begins like one.
        raise (
            TemplateIsDamaged(file=file, part=file)
            if data.startswith(b"PK")
            else TemplateIsNoWordFile(file=file)
        )
    _refuse_great_directory(data, file)
    with _archive(data, file) as archive:
        members = [each for each in archive.infolist() if not each.is_dir()]
        _refuse_too_much(members, file)
        parts: Parts = {}
        for member in members:
            if member.filename in parts:
                raise TemplateIsDamaged(file=file, part=member.filename)
            parts[member.filename] = _read(archive, member, file)
        return parts


def _refuse_great_directory(data: bytes, file: str) -> None:
    """Refuse a list of parts that would fill the memory before anybody could count them."""
    place = data.rfind(_END)
    if place < 0 or len(data) - place < _END_FORM.size:
        return
    _, _, _, _, count, size, _, _ = _END_FORM.unpack_from(data, place)
    if count > MAX_PARTS or size > _MAX_DIRECTORY:
        raise TemplateIsTooLarge(file=file, part=str(count))


def _archive(data: bytes, file: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise TemplateIsDamaged(file=file, part=file) from error


def _refuse_too_much(members: list[zipfile.ZipInfo], file: str) -> None:
    if len(members) > MAX_PARTS:
        raise TemplateIsTooLarge(file=file, part=str(len(members)))
    unpacked = 0
    for member in members:
        unpacked += member.file_size
        if unpacked > MAX_UNPACKED:
            raise TemplateIsTooLarge(file=file, part=member.filename)


def _refuse_too_many_marks(parts: Mapping[str, bytes], file: str) -> None:
    """Refuse XML whose tree would take a hundred times the room of its letters."""
    marks = {
        name: content.count(b"<") + content.count(b"=")
        for name, content in parts.items()
        if _is_xml(name)
    }
    if sum(marks.values()) > MAX_MARKS:
        raise TemplateIsTooLarge(file=file, part=max(marks, key=lambda name: marks[name]))


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, file: str) -> bytes:
    if member.flag_bits & _ENCRYPTED:
        raise TemplateIsProtected(file=file)
    try:
        # No more comes out than the size that was counted above.
        return archive.read(member)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        ValueError,
    ) as error:
        raise TemplateIsDamaged(file=file, part=member.filename) from error


def _is_xml(name: str) -> bool:
    return splitext(name)[1].lower() in {".xml", ".rels"}


def _tree(name: str, content: bytes, file: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        # A bomb is refused by the parser itself, before we can look for its declarations.
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
            raise TemplateHasEntities(file=file, part=name) from error
        raise TemplateIsDamaged(file=file, part=name) from error
    if root.getroottree().docinfo.doctype:
        raise TemplateHasEntities(file=file, part=name)
    return root


def _make_ordinary(types: etree._Element, file: str) -> None:
    """Call the document part what python-docx opens, template or macro document as it was."""
    found = False
    for each in types:
        if each.get("ContentType") in _DOCUMENT_TYPES:
            each.set("ContentType", DOCUMENT_TYPE)
            found = True
    if not found:
        raise TemplateIsNoWordFile(file=file)


def _is_active(told: etree._Element) -> bool:
    kind = (told.get("ContentType") or told.get("Type") or "").lower()
    return told.tag != f"{_TYPES}Default" and any(mark in kind for mark in _ACTIVE)


def _clean_relationships(
    name: str, rels: etree._Element, parts: Mapping[str, bytes], file: str
) -> None:
    """Drop what leads to something active; refuse what leads outside or to nothing."""
    folder = dirname(dirname(name))
    for each in list(rels):
        kind, target = each.get("Type", ""), each.get("Target", "")
        if each.get("TargetMode") == "External":
            if kind == f"{_OFFICE}/attachedTemplate":
                rels.remove(each)
            elif kind != f"{_OFFICE}/hyperlink":
                raise TemplateReachesOut(file=file, target=target)
        elif _is_active(each):
            rels.remove(each)
        elif target != "NULL" and _part_name(folder, target) not in parts:
            raise TemplateIsDamaged(file=file, part=target)


def _part_name(folder: str, target: str) -> str:
    path = unquote(target.partition("#")[0])
    whole = path if path.startswith("/") else f"/{folder}/{path}"
    return normpath(whole).lstrip("/")


def _forget_origin(settings: etree._Element) -> None:
    """The template's own template isn't ours to follow."""
    for each in settings.findall(f"{{{WORD}}}attachedTemplate"):
        settings.remove(each)


def _bytes(tree: etree._Element) -> bytes:
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)


def _packed(parts: Mapping[str, bytes]) -> bytes:
    """Only python-docx reads it, so nothing is compressed."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()
