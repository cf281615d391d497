"""Pages as they will be printed, and where each item stands on them. The unit is a point."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Page:
    """One page.

    Attributes:
        svg: its drawing.
    """

    svg: bytes = field(repr=False)
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where an item stands on a page; one that goes over several has a place on each.

    Attributes:
        page: number of the page, the first one being 0.
    """

    item: str
    page: int
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
    pages: tuple[Page, ...]
    places: tuple[Place, ...]

    def first_place(self, item: str) -> Place | None:
        """Return where an item begins."""
        return next((one for one in self.places if one.item == item), None)
