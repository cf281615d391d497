"""What a file tells of itself without being opened: title, language, seal."""

from __future__ import annotations

from collections.abc import Mapping

from docx.opc.coreprops import CoreProperties
from lxml import etree

from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.styles import LANGUAGE

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM = f"{_OFFICE}/custom-properties"
_TYPES = f"{_OFFICE}/docPropsVTypes"
_LONGEST = 255  # letters that a core property may have
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PROPERTY = 2  # 0 and 1 are taken by the format


def set_core_properties(core: CoreProperties, seal: Seal) -> None:
    """Fill in the properties that every Office file has, and empty the template's."""
    core.title, core.subject = seal.title[:_LONGEST], seal.edition[:_LONGEST]
    core.content_status = status_line(seal)[:_LONGEST]
    core.language = LANGUAGE
    core.created = core.modified = seal.moment.replace(tzinfo=None)
    core.author = core.last_modified_by = core.comments = core.keywords = core.category = ""
    core.revision = 1


def custom_properties(values: Mapping[str, str]) -> bytes:
    """Return the part that holds properties of our own."""
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _TYPES})  # type: ignore[dict-item]
    for number, (name, value) in enumerate(values.items(), _FIRST_PROPERTY):
        node = etree.SubElement(root, f"{{{_CUSTOM}}}property")
        node.attrib.update({"fmtid": _USER_DEFINED, "pid": str(number), "name": name})
        etree.SubElement(node, f"{{{_TYPES}}}lpwstr").text = value
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
