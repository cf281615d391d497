"""Reads a docx as XML, without the program's own help and without python-docx."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FURNITURE = {"Status", "MatrixEnd"}


@dataclass(frozen=True)
class Read:
    """A paragraph as it stands in the file."""

    style: str
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
    """The paragraphs of the text, tables included, without edition and status."""
    found = paragraphs(part(docx, "word/document.xml"))
    return [one for one in found if one.style not in FURNITURE]


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
    return Read(value(style) if style is not None else "", _text(node), node)


def _text(node: _Element) -> str:
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join(
        signs.get(str(one.tag)) or str(one.text or "")
        for one in node.iter(f"{W}t", f"{W}br", f"{W}tab")
        if one.getparent() is not None and one.getparent().tag == f"{W}r"  # type: ignore[union-attr]
    )
