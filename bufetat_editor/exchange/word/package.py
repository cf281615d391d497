"""The package: python-docx's empty document, freed of what its template brought along."""

from __future__ import annotations

import io

import docx
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.stable_zip import stable_zip, unpack
from bufetat_editor.exchange.word.markup import Element, part_blob
from bufetat_editor.exchange.word.properties import custom_properties, set_core_properties

_PARTS = {
    "styles": (CT.WML_STYLES, RT.STYLES),
    "numbering": (CT.WML_NUMBERING, RT.NUMBERING),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "footnotes": (CT.WML_FOOTNOTES, RT.FOOTNOTES),
    "header": (CT.WML_HEADER, RT.HEADER),
    "footer": (CT.WML_FOOTER, RT.FOOTER),
}
_OF_THE_TEMPLATE = (RT.THUMBNAIL, RT.EXTENDED_PROPERTIES)


class Package:
    """A Word file in the making: an empty body and the parts that are added to it."""

    def __init__(self, seal: Seal) -> None:
        document = docx.Document()
        self._document = document
        self._part = document.part
        self._package = document.part.package
        self._part.rels.clear()
        for key, relation in list(self._package.rels.items()):
            if relation.reltype in _OF_THE_TEMPLATE:
                del self._package.rels[key]
        set_core_properties(document.core_properties, seal)
        properties = custom_properties(seal.as_properties())
        self._package.relate_to(
            self._made("docProps/custom", CT.OFC_CUSTOM_PROPERTIES, properties),
            RT.CUSTOM_PROPERTIES,
        )

    def add(self, name: str, root: Element) -> str:
        """Add a part and return the id of its relationship to the document."""
        content_type, relationship = _PARTS[name]
        part = self._made(f"word/{name}", content_type, part_blob(root))
        return self._part.relate_to(part, relationship)

    def save(self, body: list[Element]) -> bytes:
        """Return the file."""
        root = self._document.element
        root.attrib.clear()
        root.body[:] = body
        etree.cleanup_namespaces(root)
        packed = io.BytesIO()
        self._document.save(packed)
        return stable_zip(unpack(packed.getvalue()))

    def _made(self, name: str, content_type: str, blob: bytes) -> Part:
        return Part(PackURI(f"/{name}.xml"), content_type, blob, self._package)
