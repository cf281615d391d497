"""What a Word file says, paragraph by paragraph: to hold one file against another."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import dropwhile, takewhile

from lxml import etree
from lxml.etree import _Element

from tests.exchange.word.reading import W, value

PARTS = ("word/styles.xml", "word/document.xml", "word/footnotes.xml")
CALL = f"{W}footnoteReference"
RENAMED = re.compile("_C[opy_0-9]*$")
"""What LibreOffice adds to the bookmarks in footnotes, and cuts off at 40 letters."""

_OF_CALLS = {"footnote reference", "footnote characters"}
"""The style of the numbers of footnotes, in Word and in LibreOffice."""


@dataclass(frozen=True)
class Seen:
    """A paragraph.

    Attributes:
        item: what its bookmark says, and its control if it has one; without words it has neither.
        style: the name of its style in small letters, for programs have ids of their own.
        list: which of the ordered lists of the document it is an entry of.
        number: the reference number that is typed before the words.
        text: the words in the bookmark; all words where there is none; of a figure its alt text.
        beside: words outside the bookmark.
        cell: which table with a head, row and column.
        notes: the paragraphs of each footnote that is called.
    """

    item: str | None
    style: str
    list: int | None
    number: str
    text: str
    beside: str
    cell: tuple[int, int, int] | None
    notes: tuple[tuple[Seen, ...], ...]


def seen(docx: bytes) -> list[Seen]:
    """The paragraphs of the text in order; the contents, which are no one's words, left out."""
    return list(_Reader(docx).paragraphs())


def as_before(found: list[Seen]) -> list[Seen]:
    """What must be the same in the old document and a rejected one.

    Reference numbers and those of matrices are the new document's: were they tracked, one principle
    that went would show twelve others as changed, and one row that moved the whole matrix. A cell
    all of whose tasks were replaced keeps one empty line.
    """
    bare = (_bare(one) for one in found)
    return [one for one in bare if one.item or one.text or one.beside]


def _bare(one: Seen) -> Seen:
    notes = tuple(tuple(as_before([*note])) for note in one.notes)
    text = one.text if one.item else one.text.rstrip(" 0123456789")
    return replace(one, number="", text=text, notes=notes)


class _Reader:
    def __init__(self, docx: bytes) -> None:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            held = {name: archive.read(name) for name in archive.namelist() if name in PARTS}
        styles, body, *notes = (held[name] for name in PARTS if name in held)
        self._styles = _style_names(styles)
        roots = [etree.fromstring(one) for one in (body, *notes)]
        self._body = roots[0][0]
        self._notes = {value(one, "id"): one for root in roots[1:] for one in root}
        self._run_styles = {run: self._style(style) for root in roots for run, style in _runs(root)}
        self._unsaid = {text for root in roots for text in self._no_words(root)}
        self._lists: dict[str, int] = {}
        self._cells = dict(_cells(self._body))
        self._bookmarks = {value(one, "name"): one for one in self._body.iter(f"{W}bookmarkStart")}

    def paragraphs(self) -> Iterator[Seen]:
        for block in self._body:
            if block.tag != f"{W}sdt":  # the contents
                yield from map(self._seen, block.iter(f"{W}p"))

    def _seen(self, node: _Element) -> Seen:
        item, inside = self._signed(node)
        number = self._number(node)
        whole = self._words(node).removeprefix(number)
        beside = whole.replace(inside, "", 1) if item else ""
        numbers = node.find(f"{W}pPr/{W}numPr/{W}numId")
        return Seen(
            item=item,
            style=self._style(node.find(f"{W}pPr/{W}pStyle")),
            list=None if numbers is None else self._list(value(numbers)),
            number=number,
            text=inside if item else whole + _drawn(node),
            beside=beside,
            cell=self._cells.get(node),
            notes=tuple(self._called(node)),
        )

    def _list(self, number: str) -> int:
        return self._lists.setdefault(number, len(self._lists))

    def _called(self, node: _Element) -> Iterator[tuple[Seen, ...]]:
        for one in node.iter(CALL, f"{W}instrText"):
            reference: _Element | None = one
            if one.tag == f"{W}instrText":
                if not _shows_something(one):
                    continue  # LibreOffice keeps the field when its words go
                bookmark = self._bookmarks[str(one.text).split()[1]]
                behind = (call for run in bookmark.itersiblings() for call in run.iter(CALL))
                reference = next(behind, None)
            assert reference is not None, "a cross-reference to no footnote"
            note = self._notes[value(reference, "id")]
            yield tuple(map(self._seen, note.iter(f"{W}p")))

    def _signed(self, node: _Element) -> tuple[str | None, str]:
        """The item of a paragraph, by its bookmark, and the words in that."""
        starts = node.iter(f"{W}bookmarkStart")
        ours = [one for one in starts if value(one, "name")[:4] in {"_tm_", "_tw_"}]
        inside = {one: self._words(node, _between(node, one)) for one in ours}
        tags = [value(one) for one in node.iterfind(f"{W}sdt/{W}sdtPr/{W}tag")]
        signed = [(_item(one), words) for one, words in inside.items() if words]
        assert len(signed) <= 1, "two items in one paragraph"
        assert tags in ([], [_item(one) for one in ours]) or tags[0].startswith("tm-")
        return signed[0] if signed else (None, "")

    def _number(self, node: _Element) -> str:
        runs = node.iter(f"{W}r")
        styles = self._run_styles
        return "".join(self._words(run) for run in runs if styles.get(run) == "referansenummer")

    def _words(self, node: _Element, among: set[_Element] | None = None) -> str:
        """The words below a node, or of those some."""
        signs = {f"{W}br": "\n", f"{W}tab": "\t"}
        return "".join(
            signs.get(str(one.tag)) or str(one.text or "")
            for one in node.iter(f"{W}t", f"{W}br", f"{W}tab")
            if one.get(f"{W}type") is None  # no new page
            and (among is None or one in among)
            and one not in self._unsaid
        )

    def _no_words(self, root: _Element) -> Iterator[_Element]:
        """What an empty control says, and the number that a reference to a footnote shows."""
        prompts = root.iterfind(f".//{W}sdtPr[{W}showingPlcHdr]/../{W}sdtContent")
        calls = (run for run, style in self._run_styles.items() if style in _OF_CALLS)
        yield from (text for one in (*prompts, *calls) for text in one.iter(f"{W}t"))

    def _style(self, named: _Element | None) -> str:
        return "" if named is None else self._styles[value(named)]


def _shows_something(instruction: _Element) -> bool:
    """True if there are words between the instruction of a field and the field's end."""
    behind = dropwhile(
        lambda one: one is not instruction, next(instruction.iterancestors(f"{W}p")).iter()
    )
    shown = takewhile(lambda one: one.get(f"{W}fldCharType") != "end", behind)
    return any(one.tag == f"{W}t" for one in shown)


def _cells(body: _Element) -> Iterator[tuple[_Element, tuple[int, int, int]]]:
    """The paragraphs of the tables that have a head."""
    tables = (
        one for one in body.iter(f"{W}tbl") if next(one.iter(f"{W}tblHeader"), None) is not None
    )
    for t, table in enumerate(tables):
        for r, row in enumerate(table.iter(f"{W}tr")):
            for c, cell in enumerate(row.iter(f"{W}tc")):
                yield from ((node, (t, r, c)) for node in cell.iter(f"{W}p"))


def _item(bookmark: _Element) -> str:
    return RENAMED.sub("", value(bookmark, "name"))[4:].replace("_", "-")


def _between(node: _Element, start: _Element) -> set[_Element]:
    """What stands in a bookmark of a paragraph; other programs nest it in controls."""
    inside = node.iter()
    behind = dropwhile(lambda one: one is not start, inside)
    return set(takewhile(lambda one: not _ends(one, start), behind))


def _ends(node: _Element, start: _Element) -> bool:
    return node.tag == f"{W}bookmarkEnd" and value(node, "id") == value(start, "id")


def _runs(root: _Element) -> Iterator[tuple[_Element, _Element]]:
    """The runs that have a character style, with that."""
    return (
        (next(style.iterancestors(f"{W}r", f"{W}p")), style) for style in root.iter(f"{W}rStyle")
    )


@cache
def _style_names(styles: bytes) -> dict[str, str]:
    found = {}
    for style in etree.fromstring(styles).iter(f"{W}style"):
        name = style.find(f"{W}name")
        assert name is not None
        found[value(style, "styleId")] = value(name).casefold()
    return found


def _drawn(node: _Element) -> str:
    return "".join(str(one.get("descr")) for one in node.iter("{*}docPr"))
