"""Previewing: the draft as it will be printed, page by page, before anything is exported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bufetat_editor.domain.validation import Finding
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.accessibility import NotAccessible
from bufetat_editor.exchange.documents import document_of
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.fingerprint import approved_as_it_stands
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import seal_at
from bufetat_editor.usecases.page_places import Place, places

Cut = Literal["memo", "booklet"]
"""What is printed: the memo with the model attached, or the model alone as a booklet."""

Manuscript = Subject
"""What is laid out: one state of the model, and the memo that goes with it."""

_RUNNING = ("footnote_part", "footnote_paragraph")
"""What is set one after the other in the lines of one paragraph."""
_LEADING_THE_WAY = {
    "memo",
    "service_model",
    "chapter",
    "principle_section",
    "principle_group",
    "quality_concept",
    "quality_dimension",
    "target_category",
    "service_category",
    "matrix_column",
}
"""What readers find their way by, and no document may be without."""
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
        widths = [leaf.width for leaf in leaves]
        running = {one.id for one in manuscript.snapshot.of_kind(*_RUNNING)}
        found = tuple(places(drawn.places, widths, running))
        return Proof(manuscript.snapshot.changeset, leaves, found)


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


def item_to_blame(error: UserError, found: Iterable[Finding]) -> str:
    """Return the item on account of which nothing can be laid out; empty if it is not known.

    Args:
        found: what wants attention in the model that was to be laid out.
    """
    if isinstance(error, NotAccessible):
        empty = (one.item for one in found if one.rule.name == "empty_text")
        return next((item.id for item in empty if item.kind in _LEADING_THE_WAY), "")
    return str(error.facts.get("item", ""))


def _leaf(svg: bytes) -> Leaf:
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError(svg[:200])
    return Leaf(svg, float(size[1]), float(size[2]))
