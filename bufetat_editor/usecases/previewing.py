"""Previewing: the draft as it will be printed, page by page, before anything is exported."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.fingerprint import approved_as_it_stands
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import seal_at

if TYPE_CHECKING:  # typst takes a moment to load
    from bufetat_editor.exchange.pdf.pages import Placed

Cut = Literal["memo", "booklet"]
"""What is printed: the memo with the model attached, or the model alone as a booklet."""

Manuscript = Subject
"""What is laid out: one state of the model, and the memo that goes with it."""

_BETWEEN_COLUMNS = 8
"""Points from the end of a column to the words of the next one."""
_INDENT = 24
"""What stands less to the right, in points, belongs to what it stands beside."""

_LINE = 5
"""Points from the top of capital letters to the line they stand on."""
_UP, _DOWN, _SIDE = 2.5, 3.5, 1.5
"""Points from there to where the place ends: letters also reach above and below."""

_SIZE = re.compile(rb'<svg[^>]*?\bwidth="([\d.]+)pt"[^>]*?\bheight="([\d.]+)pt"')


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page.

    Attributes:
        svg: its drawing.
        width: in points, as all measures of pages.
        height: in points.
    """

    svg: bytes = field(repr=False)
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands on a page; one that goes over several has a place on each.

    Attributes:
        leaf: number of the page, the first one being 0.
    """

    item: str
    leaf: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def extent(self) -> float:
        """How much of the page it takes, in square points."""
        return (self.right - self.left) * (self.bottom - self.top)

    def holds(self, x: float, y: float) -> bool:
        """True if a point of the page is within."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Proof:
    """The pages, and what stands where on them.

    Attributes:
        changeset: whose state they show.
        places: in the order of the document.
    """

    changeset: int
    leaves: tuple[Leaf, ...]
    places: tuple[Place, ...]

    def first_place(self, item: str) -> Place | None:
        """Return where an item begins."""
        return next((one for one in self.places if one.item == item), None)


class Press:
    """Lays out what is printed again and again; what has not changed since is done already."""

    def __init__(self) -> None:
        from bufetat_editor.exchange.pdf.pages import Pages

        self._pages = Pages()

    def proof(self, manuscript: Manuscript) -> Proof:
        """Return the pages; takes its time, and may be called in any one thread.

        Raises:
            NotAccessible: the document lacks what not everyone could read it without.
            Unprintable: it holds a character that cannot be printed.
        """
        drawn = self._pages.drawn(document_of(manuscript))
        leaves = tuple(map(_leaf, drawn.pages))
        return Proof(manuscript.snapshot.changeset, leaves, tuple(_places(drawn.places, leaves)))


def manuscript_of(desk: Desk, cut: Cut, memo: str | None = None) -> Manuscript:
    """Return the draft as it stands, without marks for what has changed.

    Args:
        memo: the one that is printed with the model; the last one if there is none such.
    """
    snapshot = desk.snapshot
    edition = approved_as_it_stands(desk.log.editions(), snapshot)
    memos = [one.id for one in snapshot.of_kind("memo")]
    chosen = memo if memo in memos else next(reversed(memos), None)
    return Subject(
        snapshot,
        seal_at(desk, snapshot, edition),
        memo=chosen if cut == "memo" else None,
    )


def _places(placed: Sequence[Placed], leaves: Sequence[Leaf]) -> Iterator[Place]:
    """Yield the places with their right edges: at the next column, else where the text ends.

    A page has the same air on both sides.
    """
    on_leaf = defaultdict(list)
    lined = [replace(one, top=min(one.top, one.bottom - _LINE)) for one in placed]
    for one in lined:
        on_leaf[one.page].append(one)
    for one in lined:
        others = on_leaf[one.page]
        edge = leaves[one.page].width - min(other.left for other in others)
        beside = (
            other.left - _BETWEEN_COLUMNS
            for other in others
            if other.left > one.left + _INDENT and one.top < other.bottom and other.top < one.bottom
        )
        right = min(beside, default=edge)
        left, top, bottom = one.left - _SIDE, one.top - _UP, one.bottom + _DOWN
        yield Place(one.item, one.page, left, top, right, bottom)


def _leaf(svg: bytes) -> Leaf:
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError(svg[:200])
    return Leaf(svg, float(size[1]), float(size[2]))
