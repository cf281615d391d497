"""The seal as a custom XML part: what a program reads without reading the document.

Word keeps the part through editing; its tool for removing hidden information takes it away, so the
header says the same to people.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from lxml import etree

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.markup import Element, part_blob

NAMESPACE = "urn:bufetat-editor:seal"

_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_STORE_ID = "{6B0D2C52-3C1A-5B0E-9E7B-0B1D6F0A2011}"  # names this kind of part, in every file


def seal_part(seal: Seal, circulation: Circulation | None = None) -> bytes:
    """Return the part: an element for each field of the seal that says something.

    Of a copy that is sent out, the element `circulation` has the fields of that below it.
    """
    root = etree.Element(f"{{{NAMESPACE}}}seal", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    _tell(root, asdict(seal))
    if circulation:
        _tell(etree.SubElement(root, f"{{{NAMESPACE}}}circulation"), asdict(circulation))
    return part_blob(root)


def seal_part_properties() -> bytes:
    """Return the part that tells Word which namespace the seal's part is in."""
    root = etree.Element(f"{{{_STORE}}}datastoreItem", nsmap={"ds": _STORE})
    root.set(f"{{{_STORE}}}itemID", _STORE_ID)
    references = _below(root, "schemaRefs")
    _below(references, "schemaRef").set(f"{{{_STORE}}}uri", NAMESPACE)
    return part_blob(root)


def _tell(parent: Element, fields: Mapping[str, object]) -> None:
    for name, value in fields.items():
        if value is not None:
            etree.SubElement(parent, f"{{{NAMESPACE}}}{name}").text = str(value)


def _below(parent: Element, name: str) -> Element:
    return etree.SubElement(parent, f"{{{_STORE}}}{name}")
