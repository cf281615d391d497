"""The package: the template, freed of its sample text, with our parts in it."""

from __future__ import annotations

import io
from collections.abc import Mapping

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.stable_zip import stable_zip, unpack
from bufetat_editor.exchange.word import margins
from bufetat_editor.exchange.word.language import set_language
from bufetat_editor.exchange.word.lookup import below, put, value
from bufetat_editor.exchange.word.markup import EXTENSIONS, Element, element, part_blob
from bufetat_editor.exchange.word.parts import new_part, related, renewed
from bufetat_editor.exchange.word.sealing import write_seal
from bufetat_editor.exchange.word.separators import refer_to_separators, separators
from bufetat_editor.exchange.word.template import Template

_PARTS = {
    "numbering": ("/word/numbering.xml", CT.WML_NUMBERING, RT.NUMBERING),
    "footnotes": ("/word/footnotes.xml", CT.WML_FOOTNOTES, RT.FOOTNOTES),
}
_NEVER_MENTIONED = {  # in the text, and yet the document's
    *(RT.STYLES, RT.NUMBERING, RT.SETTINGS, RT.WEB_SETTINGS, RT.THEME, RT.FONT_TABLE),
    *(RT.FOOTNOTES, RT.ENDNOTES, RT.CUSTOM_XML),
}
_MENTIONED = etree.XPath(
    "//@r:*",
    namespaces={"r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
)
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"


class Package:
    """A Word file in the making: a template, and the parts and texts that are put into it.

    Args:
        case_number: number of the case that the document belongs to; that of the approval if none.
    """

    def __init__(self, seal: Seal, template: Template, case_number: str = "") -> None:
        self._document = template.opened()
        self._part = self._document.part
        self._package = self._part.package
        self._style_ids = template.style_ids
        held = related(self._part, RT.FOOTNOTES)
        self._separators = separators(held.blob if held else None)
        refer_to_separators(self._document.settings.element, self._separators)
        self.add("footnotes", element("footnotes"))
        set_language(self._document.styles.element)
        self._write_margins(margins.told(seal, case_number or seal.case_number or ""))
        write_seal(self._document, seal)

    def add(self, name: str, root: Element) -> str:
        """Put a part in the place of the template's and return its relationship to the document.

        Args:
            name: `numbering`, or `footnotes`, which get the template's separators.
        """
        place, content_type, relationship = _PARTS[name]
        if name == "footnotes":
            self._restyle(root)
            root[:0] = self._separators
        return renewed(self._part, place, content_type, relationship, part_blob(root))

    def add_image(self, png: bytes, svg: bytes) -> tuple[str, str]:
        """Add a picture, drawn by points and by lines; return the relationships of the two."""
        points = new_part(self._package, "/word/media/image%d.png", "image/png", png)
        relationship = self._part.relate_to(points, RT.IMAGE)
        lines = new_part(self._package, "/word/media/image%d.svg", "image/svg+xml", svg)
        return relationship, self._part.relate_to(lines, RT.IMAGE)

    def save(self, body: list[Element]) -> bytes:
        """Return the file, with this text in the place of the template's sample."""
        root = self._document.element
        root.body[:] = body
        self._restyle(root)
        self._drop_unmentioned(root)
        ignorable = sorted({*root.get(_IGNORABLE, "").split(), *EXTENSIONS})
        root.set(_IGNORABLE, " ".join(ignorable))
        etree.cleanup_namespaces(root, top_nsmap=EXTENSIONS, keep_ns_prefixes=ignorable)
        packed = io.BytesIO()
        self._document.save(packed)
        return stable_zip(unpack(packed.getvalue()))

    def _drop_unmentioned(self, root: Element) -> None:
        """Leave out what only the sample text had: its pictures, links and comments."""
        mentioned = set(_MENTIONED(root))  # type: ignore[arg-type]
        for key, relation in list(self._part.rels.items()):
            if relation.reltype not in _NEVER_MENTIONED and key not in mentioned:
                del self._part.rels[key]

    def _restyle(self, root: Element) -> None:
        """Call the styles what the template calls them."""
        for node in below(root, "pStyle", "rStyle", "tblStyle"):
            put(node, self._style_ids[value(node)])

    def _write_margins(self, texts: Mapping[str, str]) -> None:
        for relation in self._part.rels.values():
            if relation.reltype in {RT.HEADER, RT.FOOTER}:
                margins.fill(relation.target_part.element, texts)
