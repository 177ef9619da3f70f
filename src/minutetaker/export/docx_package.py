"""A Word package as bytes: the same bytes for the same parts, whatever the clock says."""

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from minutetaker.export.docx_styles import word_language
from minutetaker.export.docx_xml import encoded, escaped

if TYPE_CHECKING:
    from docx.opc.package import OpcPackage
    from docx.opc.rel import Relationships

    from minutetaker.export.document import Properties

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
APPLICATION = "Minutetaker"

_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_MAY_READ = 0o644 << 16


def zipped(members: "list[tuple[str, bytes]]") -> bytes:
    """A zip archive of the members in their order, without a trace of when it was made."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            told = zipfile.ZipInfo(name, _LONG_AGO)
            told.compress_type = zipfile.ZIP_DEFLATED
            told.external_attr = _MAY_READ
            archive.writestr(told, content)
    return made.getvalue()


def packed(package: "OpcPackage") -> bytes:
    """The package as the bytes of a file."""
    parts = package.parts
    members = [
        ("[Content_Types].xml", content_types([(p.partname, p.content_type) for p in parts])),
        ("_rels/.rels", _relationships(package.rels)),
    ]
    for part in parts:
        members.append((part.partname.membername, part.blob))
        if part.rels:
            members.append((part.partname.rels_uri.membername, _relationships(part.rels)))
    return zipped(members)


def _relationships(rels: "Relationships") -> bytes:
    told = "".join(
        f'<Relationship Id="{escaped(name)}" Type="{escaped(each.reltype)}" '
        f'Target="{escaped(each.target_ref)}"'
        + (' TargetMode="External"/>' if each.is_external else "/>")
        for name, each in rels.items()
    )
    return f'{HEAD}<Relationships xmlns="{_RELATIONSHIPS}">{told}</Relationships>'.encode()


def content_types(parts: "list[tuple[str, str]]") -> bytes:
    """The list of parts with their types; each is told by its name."""
    told = "".join(
        f'<Override PartName="{escaped(name)}" ContentType="{escaped(kind)}"/>'
        for name, kind in parts
    )
    return (
        f'{HEAD}<Types xmlns="{_TYPES}">'
        f'<Default Extension="rels" ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="{CONTENT_TYPE.XML}"/>{told}</Types>'
    ).encode()


def describe(package: "OpcPackage", properties: "Properties") -> None:
    """Let the package tell of the document only, whatever its template told of itself.

    What a template has beside its document (a thumbnail, properties of its own) is left out.
    """
    for name, relationship in list(package.rels.items()):
        if relationship.reltype != RELATIONSHIP_TYPE.OFFICE_DOCUMENT:
            del package.rels[name]
    for reltype, place, kind, text in (
        (
            RELATIONSHIP_TYPE.CORE_PROPERTIES,
            "/docProps/core.xml",
            CONTENT_TYPE.OPC_CORE_PROPERTIES,
            core_xml(properties),
        ),
        (
            RELATIONSHIP_TYPE.EXTENDED_PROPERTIES,
            "/docProps/app.xml",
            CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
            extended_xml(),
        ),
    ):
        package.relate_to(Part(PackURI(place), kind, encoded(text)), reltype)


def core_xml(properties: "Properties") -> str:
    """The core properties (S17, X2, X3); the day is the document's own."""
    words = (
        ("dc:title", properties.title),
        ("dc:subject", properties.subject),
        ("dc:creator", properties.author),
        ("cp:keywords", ", ".join(properties.keywords)),
        ("dc:language", word_language(properties.language)),
        ("cp:lastModifiedBy", properties.author),
    )
    told = "".join(f"<{name}>{escaped(text)}</{name}>" for name, text in words if text)
    for name in ("created", "modified"):
        if properties.created is not None:
            moment = f"{properties.created.isoformat()}T00:00:00Z"
            told += f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_CORE}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">{told}</cp:coreProperties>'
    )


def extended_xml() -> str:
    """Which program made the file."""
    return (
        f'{HEAD}<Properties xmlns="{_EXTENDED}"><Application>{APPLICATION}</Application>'
        "</Properties>"
    )
