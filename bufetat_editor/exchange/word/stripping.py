"""The template, stripped: without its sample text and what tells of the file it was.

Nothing of it is left that Word would fetch from elsewhere when one of our files is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.package import OpcPackage
from docx.opc.part import Part
from lxml import etree

from bufetat_editor.exchange.gate import Inadmissible
from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.margins import margin_roots
from bufetat_editor.exchange.word.markup import Element, part_blob
from bufetat_editor.exchange.word.namespaces import R
from bufetat_editor.exchange.word.parts import drop, related, related_root, renewed
from bufetat_editor.exchange.word.separators import ORDINARY
from bufetat_editor.phrase import Phrase

_LABELS = "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels"
_OF_THE_PACKAGE = {RT.OFFICE_DOCUMENT, RT.CUSTOM_PROPERTIES, _LABELS}
_OF_THE_DOCUMENT = {  # though no text mentions them
    RT.STYLES: CT.WML_STYLES,
    RT.NUMBERING: CT.WML_NUMBERING,
    RT.SETTINGS: CT.WML_SETTINGS,
    RT.WEB_SETTINGS: CT.WML_WEB_SETTINGS,
    RT.THEME: CT.OFC_THEME,
    RT.FONT_TABLE: CT.WML_FONT_TABLE,
    RT.FOOTNOTES: CT.WML_FOOTNOTES,
    RT.ENDNOTES: CT.WML_ENDNOTES,
    RT.CUSTOM_XML: CT.XML,
}
_TAKEN = {*_OF_THE_DOCUMENT.values(), CT.OPC_CORE_PROPERTIES, CT.OFC_CUSTOM_PROPERTIES} - {CT.XML}
_MENTIONED = etree.XPath("descendant-or-self::*/@r:*", namespaces={"r": R})
_ATTACHED_TEMPLATE = RT.SETTINGS.replace("settings", "attachedTemplate")
_PLACES = {
    CT.WML_HEADER: Phrase("toppteksten"),
    CT.WML_FOOTER: Phrase("bunnteksten"),
    CT.WML_FOOTNOTES: Phrase("fotnotene"),
    CT.WML_ENDNOTES: Phrase("sluttnotene"),
    CT.WML_NUMBERING: Phrase("listene"),
    CT.WML_SETTINGS: Phrase("innstillingene"),
    CT.WML_DOCUMENT_MAIN: Phrase("dokumentet"),
}
_FETCHING = {"INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "RD"}


def strip(document: Document, papers: Iterable[Element]) -> None:
    """Take away what belongs to the sample text and to the file; what is left is the look.

    Args:
        papers: the properties of the sections that will be used.

    Raises:
        Inadmissible: something would still be fetched; the clause names it.
        ValueError: a part is not what the document says it is.
    """
    part, package = document.part, document.part.package
    for relationship in {one.reltype for one in package.rels.values()} - _OF_THE_PACKAGE:
        drop(package, relationship)
    document.element.body[:] = ()
    drop_unmentioned(part, papers)
    _check_kinds(part)
    for relationship in (RT.FOOTNOTES, RT.ENDNOTES):
        _drop_notes(part, relationship)
    _detach(document)
    for clause in chain(_linked(package), _fetched(part)):
        raise Inadmissible(clause)


def drop_unmentioned(part: Part, roots: Iterable[Element]) -> None:
    """Leave out the pictures, links and comments of a part that no text in it mentions."""
    mentioned = {key for root in roots for key in _MENTIONED(root)}  # type: ignore[union-attr]
    for key, relation in list(part.rels.items()):
        if relation.reltype not in _OF_THE_DOCUMENT and key not in mentioned:
            del part.rels[key]


def _check_kinds(document: Part) -> None:
    """Refuse a part that stands where another should: our own would get its name."""
    for relation in document.rels.values():
        told = "" if relation.is_external else relation.target_part.content_type
        if told in _TAKEN and told != _OF_THE_DOCUMENT.get(relation.reltype):
            raise ValueError(told)


def _drop_notes(document: Part, relationship: str) -> None:
    """Keep of footnotes or endnotes the lines between them and the text."""
    old, root = related(document, relationship), related_root(document, relationship)
    if old is None or root is None:
        return
    for note in [note for note in root if value(note, "type") in ORDINARY]:
        root.remove(note)
    renewed(document, old.partname, old.content_type, relationship, part_blob(root))
    for new in filter(None, [related(document, relationship)]):
        drop_unmentioned(new, [root])


def _detach(document: Document) -> None:
    """Forget the template of the template, which Word would look for."""
    settings = document.settings.element
    for one in list(below(settings, "attachedTemplate")):
        settings.remove(one)
    for part in filter(None, [related(document.part, RT.SETTINGS)]):
        drop(part, _ATTACHED_TEMPLATE)


def _linked(package: OpcPackage) -> Iterator[Phrase]:
    """Tell which relationships lead out of the file, links that people follow aside."""
    for relation in package.rels.values():
        if relation.is_external:
            yield Phrase("filen henter noe fra «{goal}»", goal=relation.target_ref)
    for part in package.iter_parts():
        place = _PLACES.get(part.content_type, f"«{part.partname}»")
        for relation in part.rels.values():
            if relation.is_external and relation.reltype == RT.IMAGE:
                yield Phrase("bildet i {place} er lenket, ikke satt inn", place=place)
            elif relation.is_external and relation.reltype != RT.HYPERLINK:
                yield Phrase(
                    "{place} henter noe fra «{goal}»", place=place, goal=relation.target_ref
                )


def _fetched(document: Part) -> Iterator[Phrase]:
    """Tell which fields in headers and footers fetch something."""
    for root in margin_roots(document):
        told = "".join(str(one.text or "") for one in below(root, "instrText"))
        simple = (value(one, "instr") for one in below(root, "fldSimple"))
        for word in " ".join((told, *simple)).upper().split():
            if word in _FETCHING:
                yield Phrase(
                    "feltet {word} i topptekst eller bunntekst henter noe fra et annet sted",
                    word=word,
                )
