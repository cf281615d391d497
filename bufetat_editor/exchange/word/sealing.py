"""The seal in the package: where Word shows it, and where programs look for it.

A copy that is sent out says beside it to whom.
"""

from __future__ import annotations

from collections.abc import Mapping

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.part import Part

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.parts import new_part, related_root, renewed
from bufetat_editor.exchange.word.properties import custom_properties, set_core_properties
from bufetat_editor.exchange.word.seal_part import NAMESPACE, seal_part, seal_part_properties

_CUSTOM_PROPERTIES = "/docProps/custom.xml"


def write_seal(document: Document, seal: Seal, circulation: Circulation | None = None) -> None:
    """Write the seal into the properties of a document and into a part of its own."""
    status = status_line(seal, circulation=circulation)
    set_core_properties(document.core_properties, seal, status)
    told = circulation.as_properties() if circulation else {}
    _write_custom_properties(document.part.package, seal.as_properties() | told)
    _write_part(document.part, seal_part(seal, circulation))


def _write_custom_properties(package: OpcPackage, values: Mapping[str, str]) -> None:
    held = related_root(package, RT.CUSTOM_PROPERTIES)
    content = custom_properties(values, held)
    renewed(package, _CUSTOM_PROPERTIES, CT.OFC_CUSTOM_PROPERTIES, RT.CUSTOM_PROPERTIES, content)


def _write_part(document: Part, content: bytes) -> None:
    """Write the custom part; a template that was once exported has an old one, which goes."""
    for key, relation in list(document.rels.items()):
        if relation.reltype == RT.CUSTOM_XML and NAMESPACE.encode() in relation.target_part.blob:
            del document.rels[key]
    made = new_part(document.package, "/customXml/item%d.xml", CT.XML, content)
    told = new_part(
        document.package,
        "/customXml/itemProps%d.xml",
        CT.OFC_CUSTOM_XML_PROPERTIES,
        seal_part_properties(),
    )
    made.relate_to(told, RT.CUSTOM_XML_PROPS)
    document.relate_to(made, RT.CUSTOM_XML)
