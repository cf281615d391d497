"""The Word template: what documents look like, which staff may change in Word.

A template is any Word document with our styles, two sections and our controls in its margins; the
text in it is sample text and is never printed.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

import docx
from docx.document import Document
from docx.exceptions import PythonDocxError
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from bufetat_editor import resources
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.gate import WORD, Inadmissible, admitted
from bufetat_editor.exchange.word.lacks import (
    is_another_document,
    missing_controls,
    missing_lists,
    missing_sections,
    missing_styles,
    told,
)
from bufetat_editor.exchange.word.list_ties import pattern_of
from bufetat_editor.exchange.word.lookup import below, value
from bufetat_editor.exchange.word.markup import Element, element
from bufetat_editor.exchange.word.page import rooms, sections
from bufetat_editor.exchange.word.parts import related_root
from bufetat_editor.exchange.word.stripping import strip
from bufetat_editor.exchange.word.styles import STYLES
from bufetat_editor.phrase import Phrase

OWN = "templates/tjenestemodell.docx"
"""The program's own template, among the resources."""

_NUMBER = re.compile("[0-9]{1,9}")
_DAMAGES = (  # what python-docx ends in where a part is not what it says it is
    *(AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError),
    *(etree.LxmlError, PythonDocxError),
)


_NO_PAPER = Phrase("papirstørrelse eller marger mangler")


class NoTemplate(UserError):
    """The file is no Word document that can be read, or one that fetches things from elsewhere."""

    sentence = (
        "Malen {path} kan ikke brukes: {detail}. "
        "Velg en annen mal, eller ta ut en ny kopi av malen og gjør endringene der."
    )


class TemplateLacks(UserError):
    """The file is a Word document, but not with all that a template must have."""

    sentence = (
        "Malen {path} kan ikke brukes: {lacks}. "
        "Rett det i Word, eller ta ut en ny kopi av malen og gjør endringene der."
    )


class AnotherDocument(UserError):
    """The file is a Word document that was never made from our template."""

    sentence = (
        "{path} er ikke en mal for tjenestemodellen. "
        "Ta ut en kopi av malen, gjør endringene der, og bruk kopien."
    )


@dataclass(frozen=True, slots=True)
class Template:
    """A template that has all it must have.

    Attributes:
        content: the file, without what is not for other files.
        style_ids: the template's id of each style, by the writers'.
        upright_width: room between the margins of the first section, in twentieths of a point.
        upright_height: room between its upper and lower margin.
        across_width: the width of the last section.
        numbering: root of the numbering part; not to be changed.
        ordered_list: number of the pattern of ordered lists in it.
    """

    content: bytes
    style_ids: Mapping[str, str]
    upright_width: int
    upright_height: int
    across_width: int
    numbering: Element
    ordered_list: int
    _upright: Element
    _across: Element

    def upright(self) -> Element:
        """Return the properties of a section for prose."""
        return deepcopy(self._upright)

    def across(self) -> Element:
        """Return the properties of a section for the matrix."""
        return deepcopy(self._across)

    def opened(self) -> Document:
        """Return the template as a document of one's own, to be changed."""
        return docx.Document(io.BytesIO(self.content))


def read_template(path: Path | None = None) -> Template:
    """Read a template; the program's own if none is named.

    Raises:
        NoTemplate: the file is no Word document, is damaged or may not be parsed.
        AnotherDocument: hardly any of our styles is in it.
        TemplateLacks: styles, lists, sections or controls are missing in it.
        CannotOpen: the system refuses the file.
    """
    path = path or resources.path(OWN)
    try:
        return _read(path)
    except Inadmissible as error:
        raise NoTemplate(path=path, detail=error.reason) from error
    except _DAMAGES as error:
        raise NoTemplate(path=path, detail=Phrase("den er skadet")) from error


def _read(path: Path) -> Template:
    document = docx.Document(io.BytesIO(admitted(path, WORD)))
    styles, numbering = document.styles.element, _numbering(document)
    ids = _style_ids(styles)
    if is_another_document(ids):
        raise AnotherDocument(path=path)
    papers, measured = sections(document), rooms(document)
    ordered = pattern_of(ids.get("ListNumber", ""), styles, numbering)
    upright, across = (measured[0], measured[-1]) if measured else (None, None)
    lacks = [
        *missing_styles(ids),
        *missing_lists(ids, styles, numbering),
        *missing_sections(papers),
        *missing_controls(document, papers),
    ]
    if lacks or ordered is None or upright is None or across is None:
        raise TemplateLacks(path=path, lacks=told(lacks) if lacks else _NO_PAPER)
    strip(document, (papers[0], papers[-1]))
    content = io.BytesIO()
    document.save(content)
    return Template(
        content=content.getvalue(),
        style_ids=ids,
        upright_width=upright.width,
        upright_height=upright.height,
        across_width=across.width,
        numbering=numbering,
        ordered_list=ordered,
        _upright=papers[0],
        _across=papers[-1],
    )


def _numbering(document: Document) -> Element:
    """The list definitions; their numbers are counted on."""
    root = related_root(document.part, RT.NUMBERING)
    if root is None:
        return element("numbering")
    for name, attribute in (("num", "numId"), ("abstractNum", "abstractNumId")):
        if not all(_NUMBER.fullmatch(value(one, attribute)) for one in below(root, name)):
            raise ValueError(attribute)
    return root


def _style_ids(styles: Element) -> dict[str, str]:
    held = {
        (value(one, "type"), value(one.find("{*}name")).casefold()): value(one, "styleId")
        for one in below(styles, "style")
    }
    wanted = {style.id: held.get((style.kind, style.name.casefold())) for style in STYLES}
    return {style: found for style, found in wanted.items() if found}
