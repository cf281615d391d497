"""What a Word file says, paragraph by paragraph: to hold one file against another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml.etree import _Element

from tests.exchange.word.reading import W, part, value


@dataclass(frozen=True)
class Seen:
    """A paragraph.

    Attributes:
        item: what its bookmark says, and its control if it has one; without words it has neither.
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

    Reference numbers and those of matrices are the new document's; a cell all of whose tasks were
    replaced keeps one empty line.
    """
    bare = (_bare(one) for one in found)
    return [one for one in bare if one.item or one.text or one.beside]


def _bare(one: Seen) -> Seen:
    notes = tuple(tuple(as_before([*note])) for note in one.notes)
    text = one.text if one.item else one.text.rstrip(" 0123456789")
    return replace(one, number="", text=text, notes=notes)


class _Reader:
    def __init__(self, docx: bytes) -> None:
        self._body = part(docx, "word/document.xml")[0]
        root = part(docx, "word/footnotes.xml")
        self._notes = {value(one, "id"): one for one in root}
        self._lists: dict[str, int] = {}
        self._cells = dict(_cells(self._body))
        self._bookmarks = {value(one, "name"): one for one in self._body.iter(f"{W}bookmarkStart")}

    def paragraphs(self) -> Iterator[Seen]:
        for block in self._body:
            if block.tag != f"{W}sdt":  # the contents
                yield from map(self._seen, block.iter(f"{W}p"))

    def _seen(self, node: _Element) -> Seen:
        signed, inside = _signed(node)
        item = signed if inside else None
        number = _number(node)
        whole = _words(node).removeprefix(number)
        beside = whole.replace(inside, "", 1) if item else ""
        style, numbers = node.find(f"{W}pPr/{W}pStyle"), node.find(f"{W}pPr/{W}numPr/{W}numId")
        return Seen(
            item=item,
            style="" if style is None else value(style),
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
        for one in node.iter(f"{W}footnoteReference", f"{W}instrText"):
            reference: _Element | None = one
            if one.tag == f"{W}instrText":
                bookmark = self._bookmarks[str(one.text).split()[1]]
                following = bookmark.getnext()
                assert following is not None
                reference = following.find(f"{W}footnoteReference")
            assert reference is not None, "a cross-reference to no footnote"
            note = self._notes[value(reference, "id")]
            yield tuple(map(self._seen, note.iter(f"{W}p")))


def _cells(body: _Element) -> Iterator[tuple[_Element, tuple[int, int, int]]]:
    """The paragraphs of the tables that have a head."""
    tables = (
        one for one in body.iter(f"{W}tbl") if next(one.iter(f"{W}tblHeader"), None) is not None
    )
    for t, table in enumerate(tables):
        for r, row in enumerate(table.iter(f"{W}tr")):
            for c, cell in enumerate(row.iter(f"{W}tc")):
                yield from ((node, (t, r, c)) for node in cell.iter(f"{W}p"))


def _signed(node: _Element) -> tuple[str | None, str]:
    """The item of a paragraph, by its bookmark, and the words in that."""
    starts = node.iter(f"{W}bookmarkStart")
    ours = [one for one in starts if value(one, "name")[:4] in {"_tm_", "_tw_"}]
    tags = [value(one) for one in node.iterfind(f"{W}sdt/{W}sdtPr/{W}tag")]
    assert len(ours) <= 1, "two items in one paragraph"
    if not ours:
        assert not tags
        return None, ""
    item = value(ours[0], "name")[4:].replace("_", "-")
    assert tags in ([], [item])
    return item, "".join(_words(one) for one in _until_end(ours[0]))


def _until_end(start: _Element) -> Iterator[_Element]:
    for one in start.itersiblings():
        if one.tag == f"{W}bookmarkEnd" and value(one, "id") == value(start, "id"):
            return
        yield one


def _number(node: _Element) -> str:
    return "".join(_words(run) for run in node.iter(f"{W}r") if _style(run) == "ReferenceNumber")


def _style(run: _Element) -> str:
    style = run.find(f"{W}rPr/{W}rStyle")
    return "" if style is None else value(style)


def _words(node: _Element) -> str:
    """The words below a node; what a control says while it is empty is none."""
    signs = {f"{W}br": "\n", f"{W}tab": "\t"}
    empty = [one.getparent() for one in node.iterfind(f".//{W}sdtPr[{W}showingPlcHdr]")]
    prompts = {text for one in empty if one is not None for text in one.iter(f"{W}t")}
    return "".join(
        signs.get(str(one.tag)) or str(one.text or "")
        for one in node.iter(f"{W}t", f"{W}br", f"{W}tab")
        if one not in prompts and not _is_shown_by_field(one)
    )


def _is_shown_by_field(node: _Element) -> bool:
    """True for the number that a cross-reference to a footnote shows."""
    run = node.getparent()
    return run is not None and _style(run) == "FootnoteReference"


def _drawn(node: _Element) -> str:
    return "".join(str(one.get("descr")) for one in node.iter("{*}docPr"))
