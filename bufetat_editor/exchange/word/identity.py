"""Which paragraph is which item: what a returned file is held against the model by.

A bookmark survives most programs, a content control survives some that drop bookmarks, so each
paragraph has both. What a person adds at the end of the paragraph stands outside them and is found
by the paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from zlib import crc32

from bufetat_editor.exchange.blocks import Block, Document, Paragraph
from bufetat_editor.exchange.word.marks import Marks, is_gone
from bufetat_editor.exchange.word.markup import Element, element, flag, hidden, text_run

BOOKMARK = "_tm_"
"""What the names of our bookmarks begin with; Word hides those that begin with a low line."""

_LARGEST = 0x7FFFFFFF
_EMPTY = "\u2002" * 5  # what Word's own form fields show while they are empty


class Identity:
    """Signs paragraphs with the ids of their items.

    An item may stand a second time, where it was. It has its bookmark where it lives; a place that
    it left has one only if it lives nowhere.
    """

    def __init__(self, document: Document, marks: Marks) -> None:
        self._marks = marks
        self._living = {one.item for one in _paragraphs(document) if not is_gone(one.mark)}
        self._bookmarked: set[str] = set()
        self._controls: set[int] = set()

    def control_number(self, name: str) -> int:
        """Return a number for a content control, the same for a name in any document.

        Should it be taken, the next one that is free.
        """
        number = crc32(name.encode()) & _LARGEST or 1
        while number in self._controls:
            number = number % _LARGEST + 1
        self._controls.add(number)
        return number

    def signed(
        self, paragraph: Paragraph, content: list[Element], label: str = ""
    ) -> list[Element]:
        """Return the contents of a paragraph in its bookmark and control.

        Args:
            content: its runs.
            label: what a visible control is called; a control without label is not seen.
        """
        if paragraph.item is None:
            return content
        control = self._control(paragraph, paragraph.item, content, label)
        signed = self._marks.control(paragraph.mark, control) if paragraph.mark else [control]
        return self._in_bookmark(paragraph, paragraph.item, signed)

    def _control(
        self, paragraph: Paragraph, item: str, content: list[Element], label: str
    ) -> Element:
        gone = is_gone(paragraph.mark)
        number = self.control_number(f"{item} er borte" if gone else item)
        properties = element("sdtPr")
        if label:
            properties.append(element("alias", val=label))
        properties.extend([element("tag", val=item), element("id", val=number)])
        if not content:
            properties.append(flag("showingPlcHdr"))
            content = self._marks.words(paragraph.mark, [text_run(_EMPTY)])
        if not label:
            properties.append(hidden())
        return element("sdt", properties, element("sdtContent", *content))

    def _in_bookmark(self, paragraph: Paragraph, item: str, signed: list[Element]) -> list[Element]:
        is_elsewhere = is_gone(paragraph.mark) and item in self._living
        if is_elsewhere or item in self._bookmarked:
            return signed
        self._bookmarked.add(item)
        number, name = self._marks.number(), BOOKMARK + item.replace("-", "_")
        start = element("bookmarkStart", id=number, name=name)
        return [start, *signed, element("bookmarkEnd", id=number)]


def _paragraphs(document: Document) -> Iterator[Paragraph]:
    memo, model = document.memo, document.model
    if memo:
        yield memo.title
        yield from (field.value for field in memo.fields)
        yield from _in_prose(memo.blocks)
    yield model.title
    yield from _in_prose(model.blocks)
    for matrix in model.matrices:
        yield from (column.label for column in matrix.columns)
        for row in matrix.rows:
            yield row.label
            yield from chain.from_iterable(cell.tasks for cell in row.cells)
    for note in document.footnotes:
        yield from note.paragraphs


def _in_prose(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    return (block for block in blocks if isinstance(block, Paragraph))
