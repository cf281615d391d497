"""Items on the pages as they lie: what is pointed at, what is framed, what stands still."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

from bufetat_editor.ui.preview.pile import Pile

if TYPE_CHECKING:
    from bufetat_editor.usecases.previewing import Place


@dataclass(frozen=True)
class Hold:
    """What is to stand still on the screen when pages change, move or grow.

    Attributes:
        item: empty if nothing but the paper is held.
        page: number of the page, the first one being 0.
        point: where on the page, in points.
        at: where on the screen, in pixels from the upper left.
    """

    item: str
    page: int
    point: QPointF
    at: QPointF


@dataclass(frozen=True)
class Laid:
    """Places on pages that lie somewhere; areas are those of the pile, in pixels."""

    places: Sequence[Place]
    pile: Pile

    def area(self, place: Place) -> QRectF:
        """Return where a place is."""
        size = QSizeF(place.right - place.left, place.bottom - place.top)
        return self.pile.to_pixels(place.page, QRectF(_corner(place), size))

    def area_of(self, item: str) -> QRectF | None:
        """Return where an item begins; nothing if it is not on the pages."""
        return next(self.areas_of(item), None)

    def areas_of(self, item: str) -> Iterator[QRectF]:
        """Yield where an item is, page by page."""
        return (self.area(one) for one in self.places if one.item == item)

    def pages_of(self, item: str) -> set[int]:
        """Return the numbers of the pages that an item stands on."""
        return {one.page for one in self.places if one.item == item}

    def place_at(self, point: QPointF) -> Place | None:
        """Return the smallest place at a point."""
        page = self.pile.page_at(point)
        if page is None:
            return None
        on_page = self.pile.to_points(page, point)
        here = (one for one in self.places if one.page == page)
        found = (one for one in here if one.holds(on_page.x(), on_page.y()))
        return min(found, key=lambda one: one.extent, default=None)

    def beside(self, item: str, direction: int, top: float) -> str:
        """Return the next item (1) or the one before (-1); empty if there are none.

        Args:
            top: where to begin if the item is not on the pages.
        """
        items = [*dict.fromkeys(one.item for one in self.places)]
        if item in items:
            index = items.index(item) + direction
            return items[max(0, min(index, len(items) - 1))]
        below = (one.item for one in self.places if self.area(one).top() >= top)
        return next(below, items[-1] if items else "")

    def hold(self, seen: QRectF, marked: str) -> Hold:
        """Return what is to stand still: the marked item if it is seen, else the topmost."""
        places = [one for one in self.places if seen.contains(self.area(one).topLeft())]
        wanted = (one for one in places if one.item == marked)
        if one := next(wanted, next(iter(places), None)):
            at = self.area(one).topLeft() - seen.topLeft()
            return Hold(one.item, one.page, _corner(one), at)
        return self.hold_paper(seen, QPointF())

    def hold_paper(self, seen: QRectF, at: QPointF) -> Hold:
        """Return the paper at a point of the screen, as what is to stand still."""
        point = seen.topLeft() + at
        page = self.pile.nearest(point.y())
        return Hold("", page, self.pile.to_points(page, point), at)

    def found(self, hold: Hold) -> QPointF:
        """Return where what was held is now."""
        again = (one for one in self.places if one.item == hold.item)
        if place := next(again, None):
            return self.area(place).topLeft()
        page = min(hold.page, len(self.pile.pages) - 1)
        return self.pile.to_pixels(page, QRectF(hold.point, QSizeF())).topLeft()


def _corner(place: Place) -> QPointF:
    return QPointF(place.left, place.top)
