"""The template as a file: its parts, what they are and how they hang together."""

from __future__ import annotations

from pathlib import Path

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from bufetat_editor.exchange.stable_zip import stable_zip
from bufetat_editor.exchange.word.markup import Element, element, paragraph, part_blob, part_root
from bufetat_editor.exchange.word.separators import separators
from tests.helpers.word_template import margins, sample, sections
from tests.helpers.word_template.lists import numbering
from tests.helpers.word_template.settings import settings
from tests.helpers.word_template.styles import styles

FILE = Path(__file__).parents[3] / "resources" / "templates" / "tjenestemodell.docx"

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

_OF_THE_DOCUMENT = {  # by name: what it is, and what it is to the document
    "styles": (CT.WML_STYLES, RT.STYLES),
    "numbering": (CT.WML_NUMBERING, RT.NUMBERING),
    "settings": (CT.WML_SETTINGS, RT.SETTINGS),
    "footnotes": (CT.WML_FOOTNOTES, RT.FOOTNOTES),
    "header1": (CT.WML_HEADER, RT.HEADER),
    "footer1": (CT.WML_FOOTER, RT.FOOTER),
    "footer2": (CT.WML_FOOTER, RT.FOOTER),
}
_IDS = {name: f"rId{number}" for number, name in enumerate(_OF_THE_DOCUMENT, 1)}


def template() -> bytes:
    """Return the bytes of the template, the same every time."""
    roots = {
        "styles": styles(),
        "numbering": numbering(),
        "settings": settings(),
        "footnotes": element("footnotes", *separators(None), sample.footnote()),
        "header1": margins.header(),
        "footer1": margins.footer(),
        "footer2": margins.footer(landscape=True),
        "document": part_root("document", _body()),
    }
    parts = {f"word/{name}.xml": part_blob(root) for name, root in roots.items()}
    parts["docProps/core.xml"] = _core()
    parts["[Content_Types].xml"] = _types()
    parts["_rels/.rels"] = _relations(
        ("rId1", RT.OFFICE_DOCUMENT, "word/document.xml"),
        ("rId2", RT.CORE_PROPERTIES, "docProps/core.xml"),
    )
    parts["word/_rels/document.xml.rels"] = _relations(
        *((_IDS[name], kind, f"{name}.xml") for name, (_, kind) in _OF_THE_DOCUMENT.items())
    )
    return stable_zip(parts)


def _body() -> Element:
    upright = sections.upright(_IDS["header1"], _IDS["footer1"])
    across = sections.across(_IDS["header1"], _IDS["footer2"])
    last = paragraph("SectionEnd", properties=(upright,))
    return element("body", *sample.prose(), last, *sample.landscape(), across)


def _core() -> bytes:
    namespaces = {"cp": _CORE, "dc": _DUBLIN_CORE}
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap=namespaces)
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}title").text = "Mal for tjenestemodellen"
    etree.SubElement(root, f"{{{_DUBLIN_CORE}}}language").text = "nb-NO"
    return part_blob(root)


def _types() -> bytes:
    root = etree.Element(f"{{{_TYPES}}}Types", nsmap={None: _TYPES})  # type: ignore[dict-item]
    for ending, kind in {"rels": CT.OPC_RELATIONSHIPS, "xml": CT.XML}.items():
        _below(root, f"{{{_TYPES}}}Default", Extension=ending, ContentType=kind)
    named = {f"/word/{name}.xml": kind for name, (kind, _) in _OF_THE_DOCUMENT.items()}
    named |= {
        "/word/document.xml": CT.WML_DOCUMENT_MAIN,
        "/docProps/core.xml": CT.OPC_CORE_PROPERTIES,
    }
    for name, kind in named.items():
        _below(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=kind)
    return part_blob(root)


def _relations(*relations: tuple[str, str, str]) -> bytes:
    root = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})  # type: ignore[dict-item]
    for key, kind, target in relations:
        _below(root, f"{{{_RELATIONS}}}Relationship", Id=key, Type=kind, Target=target)
    return part_blob(root)


def _below(parent: Element, name: str, **attributes: str) -> None:
    made = etree.SubElement(parent, name)
    for key, value in attributes.items():
        made.set(key, value)
