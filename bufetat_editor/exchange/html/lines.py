"""Paragraphs as a page shows them: words with what has changed in them, an address, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar, Literal

from bufetat_editor.exchange.blocks import (
    Document,
    FootnoteCall,
    Mark,
    Paragraph,
    Run,
    paragraphs,
)
from bufetat_editor.exchange.html.addresses import address, other_address
from bufetat_editor.exchange.html.calls import Call, Calls
from bufetat_editor.exchange.html.deeds import Deed, deed
from bufetat_editor.exchange.html.plain import excerpt, last_read
from bufetat_editor.exchange.marks import is_gone
from bufetat_editor.exchange.shown_numbers import shown_number

_PROVISION = re.compile(r"(§+ \S{1,9})")
"""A section sign and as much of its number as is sure of room."""


@dataclass(frozen=True, slots=True)
class Words:
    """Some words.

    Attributes:
        keeps_together: no line ends within them.
        breaks: a line ends after them.
    """

    kind: ClassVar = "words"

    text: str
    keeps_together: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words and calls that stayed, came or went together.

    Attributes:
        side: whether they came or went; empty if they stayed.
        is_told: whoever does not see the looks must hear it here: it is not so of the whole line.
    """

    pieces: tuple[Words | Call, ...]
    side: Literal["", "ins", "del"] = ""
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph.

    Attributes:
        address: id of the element.
        number: what is typed before the words; empty if nothing is.
        deed: what has happened to it as a whole; none if it stayed.
        other: address of its other place, if it has moved.
        was: it stayed, but had another form.
        self_link: what the link to the line itself is called; empty if it has none.
    """

    kind: ClassVar = "line"

    paragraph: Paragraph
    address: str
    number: str
    stretches: tuple[Stretch, ...]
    deed: Deed | None
    other: str
    was: bool
    self_link: str

    @property
    def is_gone(self) -> bool:
        """True for what is not there any more."""
        return is_gone(self.paragraph.mark)

    @property
    def plain(self) -> str:
        """The words alone, as it reads or read at last."""
        return last_read(self.paragraph)


class Lines:
    """Makes the lines of one document in the order of print.

    Args:
        calls: takes down the calls that are met.
    """

    def __init__(self, document: Document, calls: Calls) -> None:
        self._approved = document.seal.is_approved
        self._calls = calls
        found = [one for one in paragraphs(document) if one.item]
        self._stand = {one.item for one in found if not is_gone(one.mark)}
        self._stood = {one.item for one in found if is_gone(one.mark)}
        self._nameless = 0

    def line(self, paragraph: Paragraph) -> Line:
        """Return a paragraph as the page shows it."""
        has_moved = paragraph.item in self._stand and paragraph.item in self._stood
        number = shown_number(paragraph, approved=self._approved)
        return Line(
            paragraph,
            self._address(paragraph),
            number,
            tuple(self._stretches(paragraph)),
            deed(paragraph.mark, has_moved=has_moved),
            other_address(str(paragraph.item), paragraph.mark) if has_moved else "",
            paragraph.was is not None,
            _self_link(paragraph, number),
        )

    def _address(self, paragraph: Paragraph) -> str:
        if paragraph.item is None:
            self._nameless += 1
            return f"punkt_{self._nameless}"
        return address(paragraph.item, paragraph.mark)

    def _stretches(self, paragraph: Paragraph) -> Iterator[Stretch]:
        whole = _side(paragraph.mark)
        own = paragraph.mark.change if paragraph.mark else ""
        for (side, change), alike in groupby(paragraph.runs, key=_how):
            pieces = tuple(piece for run in alike for piece in self._pieces(run))
            yield Stretch(pieces, side, is_told=bool(side) and (side, change) != (whole, own))

    def _pieces(self, run: Run) -> Iterator[Words | Call]:
        if isinstance(run, FootnoteCall):
            yield self._calls.met(run)
            return
        *before, last = run.text.split("\n")
        for text in before:
            yield from _words(text)
            yield Words("", breaks=True)
        yield from _words(last)


def _words(text: str) -> Iterator[Words]:
    """The words of one line, in which a section sign stays with its number."""
    for place, part in enumerate(_PROVISION.split(text)):
        if part:
            yield Words(part, keeps_together=place % 2 == 1)


def _how(run: Run) -> tuple[Literal["", "ins", "del"], str]:
    return _side(run.mark), run.mark.change if run.mark else ""


def _side(mark: Mark | None) -> Literal["", "ins", "del"]:
    if mark is None:
        return ""
    return "del" if is_gone(mark) else "ins"


def _self_link(paragraph: Paragraph, number: str) -> str:
    if paragraph.item is None or is_gone(paragraph.mark):
        return ""
    told = excerpt(last_read(paragraph))
    return " ".join(filter(None, ("Lenke til", number.rstrip("."), told and f"«{told}»")))
