"""Comments as Word keeps them: where each hangs, what it says, and which one it answers.

What it says stands in one part, that it is a reply in a second, and a number for ever in a third:
ECMA-376 part 1, 17.13.4; [MS-DOCX] 2.5.3 commentsExtended, 2.5.4 commentsIds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from zlib import crc32

from lxml import etree

from bufetat_editor.exchange.comment_threads import Comment, Thread
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.word.comment_styles import REFERENCE, TEXT
from bufetat_editor.exchange.word.markup import Element, element, paragraph, part_root, text_run
from bufetat_editor.exchange.word.namespaces import MC, W14, W15, W16CID

_RELATIONSHIPS: Final = "http://schemas.microsoft.com/office"
COMMENTS_EXTENDED: Final = f"{_RELATIONSHIPS}/2011/relationships/commentsExtended"
COMMENTS_IDS: Final = f"{_RELATIONSHIPS}/2016/09/relationships/commentsIds"

_LARGEST: Final = 0x7FFFFFFE


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A comment with the number that the text refers to it by, and that of what it answers."""

    number: int
    answers: int | None
    comment: Comment

    @property
    def paragraph(self) -> str:
        """Id of its last paragraph, by which the other parts know it."""
        return _paragraph_id(self.number)


class Comments:
    """Numbers the comments of a document, and writes where they hang and what they say."""

    def __init__(self, threads: Sequence[Thread] = ()) -> None:
        self._by_item: dict[str, list[_Numbered]] = {}
        self._all: list[_Numbered] = []
        for thread in threads:
            first = len(self._all)
            for number, comment in enumerate(thread.comments, first):
                one = _Numbered(number, first if number > first else None, comment)
                self._all.append(one)
                self._by_item.setdefault(thread.item, []).append(one)

    def round(self, item: str | None, content: Sequence[Element]) -> list[Element]:
        """Return the content of an item's paragraph with the comments that hang on it."""
        hung = self._by_item.get(item or "", [])
        starts = (element("commentRangeStart", id=one.number) for one in hung)
        ends = (made for one in hung for made in _end(one.number))
        return [*starts, *content, *ends]

    def said(self) -> Element:
        """Return the root of the part that holds the words."""
        return part_root("comments", *map(_written, self._all), extensions={"w14": W14})

    def extended(self) -> Element:
        """Return the root of the part that tells what is a reply to what."""
        root = _root("commentsEx", "w15", W15)
        for one in self._all:
            node = etree.SubElement(root, f"{{{W15}}}commentEx")
            node.set(f"{{{W15}}}paraId", one.paragraph)
            if one.answers is not None:
                node.set(f"{{{W15}}}paraIdParent", _paragraph_id(one.answers))
            node.set(f"{{{W15}}}done", "0")
        return root

    def ids(self) -> Element:
        """Return the root of the part that tells comments from those of other files."""
        root = _root("commentsIds", "w16cid", W16CID)
        taken: set[int] = set()
        for one in self._all:
            node = etree.SubElement(root, f"{{{W16CID}}}commentId")
            node.set(f"{{{W16CID}}}paraId", one.paragraph)
            node.set(f"{{{W16CID}}}durableId", f"{_durable(one, taken):08X}")
        return root


def _end(number: int) -> Iterator[Element]:
    yield element("commentRangeEnd", id=number)
    yield element("r", element("commentReference", id=number))


def _written(one: _Numbered) -> Element:
    comment = one.comment
    shown = norwegian_time(comment.at).strftime("%Y-%m-%dT%H:%M:%S")
    made = element(
        "comment",
        id=one.number,
        author=comment.author,
        date=shown,
        initials=_initials(comment.author),
    )
    made.extend(_paragraph(*said) for said in comment.said)
    mark = element("r", element("rPr", element("rStyle", val=REFERENCE)), element("annotationRef"))
    made[0].insert(1, mark)  # behind its properties
    made[-1].set(f"{{{W14}}}paraId", one.paragraph)
    return made


def _paragraph(label: str, words: str) -> Element:
    told = [text_run(f"{label}: ", "ChangeNote")] if label else []
    return paragraph(TEXT, *told, text_run(words))


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.replace("-", " ").split())


def _paragraph_id(number: int) -> str:
    return f"{number + 1:08X}"  # nothing has the number 0


def _durable(one: _Numbered, taken: set[int]) -> int:
    """A number that follows from what was said, and by whom, so that it is the same every time."""
    number = crc32(repr(one.comment).encode()) & _LARGEST or 1
    while number in taken:
        number = number % _LARGEST + 1
    taken.add(number)
    return number


def _root(name: str, prefix: str, namespace: str) -> Element:
    root = etree.Element(f"{{{namespace}}}{name}", nsmap={prefix: namespace, "mc": MC})
    root.set(f"{{{MC}}}Ignorable", prefix)
    return root
