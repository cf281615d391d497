"""Reads a docx as XML, without the program's own help and without python-docx."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FURNITURE = {"Status", "SectionEnd", "Figure", "TOCHeading", "TOC1", "TOC2", "TOC3"}
OF_MATRIX = {"Oppgaver etter kategori og tjenesteområde", "Kategori"}


@dataclass(frozen=True)
class Read:
    """A paragraph as it stands in the file.

    Attributes:
        text: its words, without a reference number before them.
        number: that number.
    """

    style: str
    number: str
    text: str
    element: _Element


def part(docx: bytes, name: str) -> _Element:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read(name))


def part_names(docx: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return archive.namelist()


def paragraphs(root: _Element) -> list[Read]:
    return [_read(node) for node in root.iter(f"{W}p")]


def body(docx: bytes) -> list[Read]:
    """The paragraphs of the text, tables included, without what the model has no words for."""
    found = paragraphs(part(docx, "word/document.xml"))
    own = (one for one in found if one.style not in FURNITURE)
    return [one for one in own if item_of(one.element) or one.text not in OF_MATRIX]


def item_of(node: _Element) -> str:
    """The item that a paragraph's bookmark names; empty if it has none."""
    names = (value(one, "name") for one in node.iter(f"{W}bookmarkStart"))
    return next((one[4:].replace("_", "-") for one in names if one.startswith("_tm_")), "")


def notes(docx: bytes) -> list[Read]:
    """The paragraphs of all footnotes."""
    root = part(docx, "word/footnotes.xml")
    return [one for note in root if int(value(note, "id")) > 0 for one in paragraphs(note)]


def texts(found: list[Read]) -> list[str]:
    return [one.text for one in found]


def cells(docx: bytes) -> list[list[list[Read]]]:
    """The paragraphs of the matrix by row and cell."""
    table = list(part(docx, "word/document.xml").iter(f"{W}tbl"))[-1]
    return [[paragraphs(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]


def inner(node: _Element) -> str:
    """All text below a node."""
    return "".join(map(str, node.itertext()))


def value(node: _Element, name: str = "val") -> str:
    found = node.get(f"{W}{name}")
    assert found is not None
    return found


def _read(node: _Element) -> Read:
    style = node.find(f"{W}pPr/{W}pStyle")
    said = [run for run in node.iter(f"{W}r") if not _is_prompt(run)]
    numbers = [run for run in said if _style(run) == "ReferenceNumber"]
    words = [run for run in said if run not in numbers]
    return Read(value(style) if style is not None else "", _text(numbers), _text(words), node)


def _style(run: _Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else value(style)


def _is_prompt(run: _Element) -> bool:
    """True for what an empty control shows."""
    controls = run.iterancestors(f"{W}sdt")
    return any(one.find(f"{W}sdtPr/{W}showingPlcHdr") is not None for one in controls)


def _text(runs: list[_Element]) -> str:
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    pieces = (one for run in runs for one in run if one.tag in {f"{W}t", *signs})
    return "".join(signs.get(str(one.tag)) or str(one.text or "") for one in pieces)
