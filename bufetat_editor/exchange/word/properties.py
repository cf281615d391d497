"""What a file tells of itself without being opened: title, language, seal."""

from __future__ import annotations

from collections.abc import Mapping

from docx.opc.coreprops import CoreProperties
from lxml import etree

from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.word.language import LANGUAGE
from bufetat_editor.exchange.word.markup import Element, part_blob

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_CUSTOM = f"{_OFFICE}/custom-properties"
_TYPES = f"{_OFFICE}/docPropsVTypes"
_LONGEST = 255  # letters that a core property may have
_USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_PROPERTY = 2  # 0 and 1 are taken by the format


def set_core_properties(core: CoreProperties, seal: Seal, status: str) -> None:
    """Fill in the properties that every Office file has; who wrote it stays empty.

    Args:
        status: in one line, how far the content has come.
    """
    core.title, core.subject = seal.title[:_LONGEST], seal.edition[:_LONGEST]
    core.content_status = status[:_LONGEST]
    core.language = LANGUAGE
    core.created = core.modified = seal.moment.replace(tzinfo=None)
    core.author = core.last_modified_by = core.comments = core.keywords = core.category = ""
    core.revision = 1


def custom_properties(values: Mapping[str, str], held: Element | None = None) -> bytes:
    """Return the part that holds properties of our own beside those of others.

    Args:
        values: our properties.
        held: root of such a part in the template; its properties stay, as labels of
            sensitivity must, unless they have the name of one of ours.
    """
    root = _no_properties() if held is None else held
    for node in [one for one in root if one.get("name") in values]:
        root.remove(node)
    for name, value in values.items():
        node = etree.SubElement(root, f"{{{_CUSTOM}}}property")
        node.attrib.update({"fmtid": _USER_DEFINED, "name": name})
        etree.SubElement(node, f"{{{_TYPES}}}lpwstr").text = value
    for number, node in enumerate(root, _FIRST_PROPERTY):
        node.set("pid", str(number))
    return part_blob(root)


def _no_properties() -> Element:
    namespaces = {None: _CUSTOM, "vt": _TYPES}
    return etree.Element(f"{{{_CUSTOM}}}Properties", nsmap=namespaces)  # type: ignore[arg-type]
