"""Which paragraph is which item: what a returned file is held against the model by.

A bookmark survives most programs, a content control survives some that drop bookmarks, so each
paragraph has both. What a person adds at the end of the paragraph stands outside them and is found
by the paragraph.

Where changes are shown, a paragraph that could lose all of its words by them has the bookmark only:
Word would leave the control behind, with its prompt in it. Those of footnotes never have a control.
A field in the head of a memo always has one, for it is there to be filled in and is so while empty.
"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from bufetat_editor.exchange.blocks import Document, Paragraph, paragraphs
from bufetat_editor.exchange.marks import is_gone, is_new
from bufetat_editor.exchange.word.marks import Marks
from bufetat_editor.exchange.word.markup import Element, element, flag, hidden, text_run

LIVES, LEFT = "_tm_", "_tw_"
"""What the names of bookmarks begin with: of where an item stands, and of a place that it left.

Word hides those that begin with a low line; a name may have 40 letters, an id has at most 36.
"""

_LARGEST = 0x7FFFFFFF
_EMPTY = "\u2002" * 5  # what Word's own form fields show while they are empty


@dataclass(frozen=True, slots=True)
class Field:
    """What a control is called that is seen; any other is called after its item and is not seen.

    Attributes:
        label: what people call it, and may change.
        tag: what other programs find it by.
    """

    label: str
    tag: str


class Identity:
    """Signs paragraphs with the ids of their items.

    An item may stand a second time, where it was.
    """

    def __init__(self, document: Document, marks: Marks) -> None:
        self._marks = marks
        self._living = {one.item for one in paragraphs(document) if not is_gone(one.mark)}
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
        self, paragraph: Paragraph, content: list[Element], field: Field | None = None
    ) -> list[Element]:
        """Return the contents of a paragraph in its bookmark and control.

        Args:
            content: its runs; a paragraph that came or went without words is not signed, unless it
                is the value of a field.
            field: which field of a memo's head it is the value of.
        """
        if paragraph.item is None or (paragraph.mark and not content and not field):
            return content
        # In a footnote with controls LibreOffice moves the changes some words, and saves them so.
        in_footnote = paragraph.form.role in {"source", "note"}
        if field or not (in_footnote or _may_be_emptied(paragraph)):
            content = [self._control(paragraph.item, content, field)]
        left = is_gone(paragraph.mark) and paragraph.item in self._living
        name = (LEFT if left else LIVES) + paragraph.item.replace("-", "_")
        number = self._marks.number()
        start = element("bookmarkStart", id=number, name=name)
        return [start, *content, element("bookmarkEnd", id=number)]

    def _control(self, item: str, content: list[Element], field: Field | None) -> Element:
        properties = element("sdtPr")
        if field:
            properties.append(element("alias", val=field.label))
        tag = field.tag if field else item
        number = self.control_number(item)
        properties.extend([element("tag", val=tag), element("id", val=number)])
        if not content:
            properties.append(flag("showingPlcHdr"))
            content = [text_run(_EMPTY)]
        if not field:
            properties.append(hidden())
        return element("sdt", properties, element("sdtContent", *content))


def _may_be_emptied(paragraph: Paragraph) -> bool:
    """True if no word is left once all changes are accepted, or once all are rejected."""
    marks = [run.mark for run in paragraph.runs]
    return bool(marks) and (all(map(is_gone, marks)) or all(map(is_new, marks)))
