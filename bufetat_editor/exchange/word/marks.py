"""Tracked changes as Word keeps them: round words, on the ends of paragraphs, on rows and cells.

ECMA-376 part 1, 17.13.5.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from bufetat_editor.exchange.blocks import Mark
from bufetat_editor.exchange.furniture import norwegian_time
from bufetat_editor.exchange.marks import unmoved
from bufetat_editor.exchange.word.lookup import put, value
from bufetat_editor.exchange.word.markup import Element, as_deleted, element, in_utc

_ROUND_WORDS = {"inserted": "ins", "deleted": "del", "moved_in": "moveTo", "moved_out": "moveFrom"}
_ON_CELLS = {"inserted": "cellIns", "deleted": "cellDel"}


class Marks:
    """Writes the changes of one document, its footnotes included, and numbers them."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def number(self) -> int:
        """Return a number that no other bookmark or change of the document has."""
        return next(self._numbers)

    def words(self, mark: Mark | None, content: Iterable[Element]) -> list[Element]:
        """Return runs as what they are: kept, put in, taken out or moved."""
        if mark is None:
            return [*content]
        made = self._signed(_ROUND_WORDS[mark.change], mark, *content)
        return [as_deleted(made) if mark.change == "deleted" else made]

    def end(self, mark: Mark) -> Element:
        """Return the change of what ends a paragraph or holds a row, for its properties."""
        return self._signed(_ROUND_WORDS[mark.change], mark)

    def cell(self, mark: Mark) -> Element:
        """Return the change of a cell whose column came or went, for its properties."""
        return self._signed(_ON_CELLS[unmoved(mark).change], mark)

    def former_layout(self, author: str, at: str, *properties: Element) -> Element:
        """Return what a paragraph looked like, for its properties."""
        return self._dated("pPrChange", author, at, element("pPr", *properties))

    def moved(self, mark: Mark) -> tuple[Element, Element]:
        """Return the beginning and the end of the range that a moved paragraph stands in.

        The range at the old place and that at the new one have the same name.
        """
        kind = _ROUND_WORDS[mark.change]
        start = self._signed(f"{kind}RangeStart", mark)
        put(start, mark.move, "name")
        return start, element(f"{kind}RangeEnd", id=value(start, "id"))

    def _signed(self, name: str, mark: Mark, *content: Element) -> Element:
        return self._dated(name, mark.author, mark.at, *content)

    def _dated(self, name: str, author: str, at: str, *content: Element) -> Element:
        shown = norwegian_time(at).strftime("%Y-%m-%dT%H:%M:%S")
        return in_utc(element(name, *content, id=self.number(), author=author, date=shown), at)
