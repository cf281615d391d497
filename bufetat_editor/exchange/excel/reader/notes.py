"""What was said at a cell: notes, and today's comments with the replies to them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from openpyxl.utils.escape import unescape

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.excel.reader.parts import Parts

_STUB = "tc="  # so begins the author of a note that stands in for a comment, before its id
_SECONDS = len("2026-12-15T12:00:00")


@dataclass(frozen=True, slots=True)
class Said:
    """What was said at a cell.

    Attributes:
        at: reference of the cell, such as `E12`.
    """

    at: str
    remarks: tuple[Remark, ...]


def said(parts: Parts, sheet: str) -> Iterator[Said]:
    """Yield what was said at the cells of a sheet.

    Excel keeps a note beside each comment, for programs that know no comments; it is left out.

    Args:
        sheet: path of its part.
    """
    people = parts.persons()
    threads = [one for root in _roots(parts, sheet, "threadedComment") for one in root]
    yield from _threads(threads, people)
    ids = {one.get("id", "") for one in threads}
    for root in _roots(parts, sheet, "comments"):
        yield from _notes(root, ids)


def _roots(parts: Parts, sheet: str, kind: str) -> Iterator[Element]:
    for one in parts.related(sheet, kind):
        root = parts.xml(one.path)
        if root is not None:
            yield root


def _threads(comments: list[Element], people: dict[str, str]) -> Iterator[Said]:
    """Each comment with the replies to it; one that answers none that is there stands alone."""
    firsts = {one.get("id", "") for one in comments if not one.get("parentId")} - {""}
    replies: dict[str, list[Element]] = {one: [] for one in firsts}
    alone: list[Element] = []
    for one in comments:
        replies.get(one.get("parentId", ""), alone).append(one)
    for first in alone:
        answered = () if first.get("parentId") else replies.pop(first.get("id", ""), ())
        remarks = (_remark(one, people) for one in (first, *answered))
        if kept := tuple(remark for remark in remarks if remark.text):
            yield Said(first.get("ref", ""), kept)


def _remark(comment: Element, people: dict[str, str]) -> Remark:
    author = people.get(comment.get("personId", ""), "")
    at = comment.get("dT", "")[:_SECONDS]  # in UTC, says [MS-XLSX] 2.6.205
    return Remark(_text(comment, "text"), author, f"{at}Z" if at else "")


def _notes(root: Element, threads: Collection[str]) -> Iterator[Said]:
    authors = [_words(one) for one in root.iter() if _name(one) == "author"]
    for note in (one for one in root.iter() if _name(one) == "comment"):
        author = _author(authors, note)
        if author.startswith(_STUB) and author.removeprefix(_STUB) in threads:
            continue
        is_stub = author.startswith(_STUB)
        # Excel puts the name of whoever writes a note on its first line.
        text = _text(note, "t").removeprefix(f"{author}:").strip()
        if text:
            yield Said(note.get("ref", ""), (Remark(text, "" if is_stub else author),))


def _author(authors: list[str], note: Element) -> str:
    told = note.get("authorId", "")
    is_told = told.isdecimal() and int(told) < len(authors)
    return authors[int(told)].strip() if is_told else ""


def _text(node: Element, name: str) -> str:
    return "".join(_words(one) for one in node.iter() if _name(one) == name).strip()


def _words(node: Element) -> str:
    return unescape(node.text or "").replace("\r\n", "\n")


def _name(node: Element) -> str:
    return node.tag.rpartition("}")[2]
