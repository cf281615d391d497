"""What Word does with tracked changes, done on the XML: accept all of them, or reject all.

ECMA-376 part 1, 17.13.5, and Word's own ways where the standard leaves them open: the end of a
paragraph that goes joins it to the next one, whose properties then hold; the last end of a cell
or a footnote never goes; a bookmark goes with the last of its words; a footnote goes with its call.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element

from tests.exchange.word.reading import W, value

_NAMES = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}


@dataclass(frozen=True)
class _View:
    """One of the two ways to go: which changes take something away, and which leave it."""

    going: tuple[str, str]
    staying: tuple[str, str]
    cell: str


_ACCEPTED = _View(("del", "moveFrom"), ("ins", "moveTo"), "cellDel")
_REJECTED = _View(("ins", "moveTo"), ("del", "moveFrom"), "cellIns")


def accept_all(docx: bytes) -> bytes:
    """The file as it is when a person has accepted all changes."""
    return _reviewed(docx, _ACCEPTED)


def reject_all(docx: bytes) -> bytes:
    """The file as it is when a person has rejected all changes."""
    return _reviewed(docx, _REJECTED)


def _reviewed(docx: bytes, view: _View) -> bytes:
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = etree.fromstring(parts["word/document.xml"])
    footnotes = etree.fromstring(parts["word/footnotes.xml"])
    for root in (document, footnotes):
        _resolve(root, view)
    called = {value(one, "id") for one in document.iter(f"{W}footnoteReference")}
    for note in list(footnotes):
        if int(value(note, "id")) > 0 and value(note, "id") not in called:
            footnotes.remove(note)
    parts["word/document.xml"] = etree.tostring(document)
    parts["word/footnotes.xml"] = etree.tostring(footnotes)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _resolve(root: _Element, view: _View) -> None:
    filled = {start for start in _bookmarks(root) if _between(start)}
    _rows_and_cells(root, view)
    _words(root, view)
    _layouts(root, view)
    _ends(root, view)
    for start in filled & {*_bookmarks(root)}:
        if not _between(start):
            _end_of(start, "bookmarkEnd")
            _remove(start)
    for one in list(root.iter()):
        if str(one.tag).endswith(("RangeStart", "RangeEnd")):
            _remove(one)


# --- tables


def _rows_and_cells(root: _Element, view: _View) -> None:
    for row in list(root.iter(f"{W}tr")):
        if _has(row, "trPr", view.going[:1]):
            _remove(row)
    for cell in list(root.iter(f"{W}tc")):
        if _has(cell, "tcPr", (view.cell,)):
            _remove(cell)
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}tc") is None:
            _remove(row)
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            _remove(table)


def _has(node: _Element, properties: str, names: Iterable[str]) -> bool:
    return any(node.find(f"{W}{properties}/{W}{name}") is not None for name in names)


# --- words


def _words(root: _Element, view: _View) -> None:
    for one in list(root.iter(*(f"{W}{name}" for name in view.going))):
        if _is_round_words(one):
            _remove(one)
    for one in list(root.iter(*(f"{W}{name}" for name in view.staying))):
        if _is_round_words(one):
            _unwrap(one)
    for one in root.iter(*_NAMES):
        one.tag = _NAMES[str(one.tag)]


def _is_round_words(change: _Element) -> bool:
    parent = change.getparent()
    return parent is not None and parent.tag not in {f"{W}rPr", f"{W}trPr"}


# --- paragraphs


def _layouts(root: _Element, view: _View) -> None:
    for change in list(root.iter(f"{W}pPrChange")):
        properties = change.getparent()
        assert properties is not None
        properties.remove(change)
        if view is _REJECTED:
            kept = [one for one in properties if one.tag in {f"{W}rPr", f"{W}sectPr"}]
            properties[:] = [*change[0], *kept]


def _ends(root: _Element, view: _View) -> None:
    """Join the paragraphs whose ends go to those that follow."""
    for paragraph in list(root.iter(f"{W}p")):
        goes = _has(paragraph, "pPr/" + W + "rPr", view.going)
        properties = paragraph.find(f"{W}pPr/{W}rPr")
        if properties is not None:
            _remove(properties)
        if goes:
            _join(paragraph)


def _join(paragraph: _Element) -> None:
    following = next(_siblings_behind(paragraph), None)
    content = [one for one in paragraph if one.tag != f"{W}pPr"]
    if following is not None and following.tag == f"{W}p":
        following[1:1] = content  # behind its properties
        _remove(paragraph)
    elif following is not None and not any(True for _ in paragraph.iter(f"{W}r")):
        _remove(paragraph)  # nothing of it is left before the table


def _siblings_behind(node: _Element) -> Iterator[_Element]:
    behind = node.itersiblings()
    return (one for one in behind if one.tag in {f"{W}p", f"{W}tbl", f"{W}sdt"})


# --- bookmarks


def _bookmarks(root: _Element) -> Iterator[_Element]:
    return root.iter(f"{W}bookmarkStart")


def _between(start: _Element) -> bool:
    """True if there are runs or a control between the start of a bookmark and its end."""
    for node in start.itersiblings():
        if node.tag == f"{W}bookmarkEnd" and value(node, "id") == value(start, "id"):
            return False
        if next(node.iter(f"{W}r", f"{W}sdt"), None) is not None:
            return True
    return False


def _end_of(start: _Element, name: str) -> None:
    number = value(start, "id")
    ends = start.getroottree().iter(f"{W}{name}")
    _remove(next(one for one in ends if value(one, "id") == number))


# --- the tree


def _remove(node: _Element) -> None:
    parent = node.getparent()
    assert parent is not None
    parent.remove(node)


def _unwrap(node: _Element) -> None:
    parent = node.getparent()
    assert parent is not None
    place = parent.index(node)
    parent[place : place + 1] = list(node)
