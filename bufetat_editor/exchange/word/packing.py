"""The files of a package as they are to stand in the zip (ECMA-376 part 2).

python-docx writes a zip of its own, which bears the marks of the clock; taking that apart to pack
it anew would cost as much as all the rest of an export.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.package import OpcPackage
from docx.opc.packuri import PACKAGE_URI
from docx.opc.part import Part
from lxml import etree

from bufetat_editor.exchange.word.markup import part_blob

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def files(package: OpcPackage) -> dict[str, bytes]:
    """Return what stands in a package, by the names in the zip."""
    parts = list(package.iter_parts())
    found = {
        "[Content_Types].xml": _content_types(parts),
        PACKAGE_URI.rels_uri.membername: package.rels.xml,
    }
    for part in parts:
        found[part.partname.membername] = part.blob
        if part.rels:
            found[part.partname.rels_uri.membername] = part.rels.xml
    return {name: bytes(content) for name, content in found.items()}


def _content_types(parts: Sequence[Part]) -> bytes:
    """The kind of each part: of pictures told by how their names end, of others one by one."""
    by_ending = {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}
    for part in parts:
        if part.content_type.startswith("image/"):
            by_ending.setdefault(_ending(part), part.content_type)
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})  # type: ignore[dict-item]
    for ending, kind in sorted(by_ending.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=ending, ContentType=kind)
    for part in sorted(parts, key=lambda part: str(part.partname)):
        if by_ending.get(_ending(part)) != part.content_type:
            name, kind = str(part.partname), part.content_type
            etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=kind)
    return part_blob(root)


def _ending(part: Part) -> str:
    """How the name of a part ends; large and small letters are the same."""
    return str(part.partname.ext).lower()
