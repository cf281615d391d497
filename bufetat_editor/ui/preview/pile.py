"""Where the pages lie: one below the other, each at its scale. The unit is a pixel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF

EDGE = 14
"""Air round the pages."""
_BETWEEN = 16

USUAL = 96 / 72
"""Pixels for a point on a page as large as on paper."""


@dataclass(frozen=True)
class Pile:
    """Pages in a room that is at least so wide.

    Attributes:
        sizes: of the pages, in points.
        scales: pixels for a point, page by page.
        room: width of what the pages are seen in.
    """

    sizes: Sequence[QSizeF]
    scales: Sequence[float]
    room: float

    @cached_property
    def pages(self) -> tuple[QRectF, ...]:
        """Where each page lies."""
        return tuple(self._laid())

    @cached_property
    def size(self) -> QSizeF:
        """The size of the whole, the air round it included."""
        below = self.pages[-1].bottom() + EDGE if self.pages else 0.0
        return QSizeF(self._width, below)

    @cached_property
    def _width(self) -> float:
        pages = zip(self.sizes, self.scales, strict=True)
        widest = max((round(size.width() * scale) for size, scale in pages), default=0)
        return max(self.room, widest + 2 * EDGE)

    def within(self, seen: QRectF) -> list[int]:
        """Return the pages of which something is at the height of an area."""
        top, bottom = seen.top(), seen.bottom()
        return [
            number
            for number, page in enumerate(self.pages)
            if page.bottom() > top and page.top() < bottom
        ]

    def page_at(self, point: QPointF) -> int | None:
        """Return the page on which a point is."""
        return next((n for n, page in enumerate(self.pages) if page.contains(point)), None)

    def nearest(self, height: float) -> int:
        """Return the page at a height, or the next one below it."""
        found = (n for n, page in enumerate(self.pages) if page.bottom() > height)
        return next(found, max(len(self.pages) - 1, 0))

    def to_points(self, page: int, point: QPointF) -> QPointF:
        """Return a point of the pile as a point of a page, in points."""
        return (point - self.pages[page].topLeft()) / self.scales[page]

    def to_pixels(self, page: int, area: QRectF) -> QRectF:
        """Return an area of a page, which is in points, as one of the pile."""
        scale = self.scales[page]
        return QRectF(self.pages[page].topLeft() + area.topLeft() * scale, area.size() * scale)

    def _laid(self) -> Iterator[QRectF]:
        top = EDGE
        for size, scale in zip(self.sizes, self.scales, strict=True):
            width, height = round(size.width() * scale), round(size.height() * scale)
            yield QRectF(round((self._width - width) / 2), top, width, height)
            top += height + _BETWEEN


def to_width(sizes: Sequence[QSizeF], room: QSizeF) -> list[float]:
    """Return the scales at which each page is as wide as a room, so that none is cut off."""
    return [max(room.width() - 2 * EDGE, 1.0) / size.width() for size in sizes]


def to_page(sizes: Sequence[QSizeF], room: QSizeF) -> list[float]:
    """Return the scales at which each page is seen whole."""
    height = max(room.height() - 2 * EDGE, 1.0)
    widths = zip(sizes, to_width(sizes, room), strict=True)
    return [min(height / size.height(), scale) for size, scale in widths]
