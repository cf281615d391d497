"""The seal in the package: where Word shows it, and where programs look for it."""

from __future__ import annotations

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.part import Part

from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.parts import new_part, related_root, renewed
from bufetat_editor.exchange.word.properties import custom_properties, set_core_properties
from bufetat_editor.exchange.word.seal_part import NAMESPACE, seal_part, seal_part_properties

_CUSTOM_PROPERTIES = "/docProps/custom.xml"


def write_seal(document: Document, seal: Seal) -> None:
    """Write the seal into the properties of a document and into a part of its own."""
    package = document.part.package
    set_core_properties(document.core_properties, seal)
    _write_custom_properties(package, seal)
    _write_part(document.part, seal)


def _write_custom_properties(package: OpcPackage, seal: Seal) -> None:
    held = related_root(package, RT.CUSTOM_PROPERTIES)
    content = custom_properties(seal.as_properties(), held)
    renewed(package, _CUSTOM_PROPERTIES, CT.OFC_CUSTOM_PROPERTIES, RT.CUSTOM_PROPERTIES, content)


def _write_part(document: Part, seal: Seal) -> None:
    """Write the custom part; a template that was once exported has an old one, which goes."""
    for key, relation in list(document.rels.items()):
        if relation.reltype == RT.CUSTOM_XML and NAMESPACE.encode() in relation.target_part.blob:
            del document.rels[key]
    made = new_part(document.package, "/customXml/item%d.xml", CT.XML, seal_part(seal))
    told = new_part(
        document.package,
        "/customXml/itemProps%d.xml",
        CT.OFC_CUSTOM_XML_PROPERTIES,
        seal_part_properties(),
    )
    made.relate_to(told, RT.CUSTOM_XML_PROPS)
    document.relate_to(made, RT.CUSTOM_XML)
