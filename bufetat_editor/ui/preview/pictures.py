"""Pictures of pages: drawn in threads of their own, as sharp as the screen, and kept for a while.

A page takes some hundredths of a second to draw. Qt's renderer holds the interpreter all the while,
and the window with it; Qt's reader of picture files draws the same and does not.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QFontDatabase, QImage, QImageReader, QPixmap

from bufetat_editor import resources
from bufetat_editor.ui.latest import Latest

_LETTERS = ("Regular", "Bold")
"""What the figure is lettered in; all other letters on a page are drawn as shapes."""
_MOST_POINTS = 16_000_000
"""A picture has no more points of colour; what is larger on the screen is a little less sharp."""
_MOST_KEPT = 32_000_000
"""So many points of all pictures are kept, those that are seen aside."""
_HANDS = 2
"""So many pages are drawn at the same time: as many as are seen as a rule."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page to be seen.

    Attributes:
        page: number of the page.
        size: how large, in points of the screen.
    """

    page: int
    svg: bytes
    size: QSize

    @property
    def key(self) -> tuple[bytes, int, int]:
        """What tells a picture from all others."""
        return self.svg, self.size.width(), self.size.height()


class Pictures(QObject):
    """Has the pictures of pages, or makes them."""

    drawn = Signal(int)  # number of the page

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for weight in _LETTERS:
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/Carlito-{weight}.ttf")))
        self._kept: OrderedDict[tuple[bytes, int, int], QPixmap] = OrderedDict()
        self._last: dict[int, QPixmap] = {}
        self._wanted: Sequence[Wanted] = ()
        self._under_way: list[Wanted] = []
        self._failed: set[tuple[bytes, int, int]] = set()
        self._hands: list[Latest[Wanted, QImage]] = [
            Latest(_image, self._on_drawn, self._on_failed, self) for _ in range(_HANDS)
        ]

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Have these drawn, the first ones first, and nothing else."""
        self._wanted = [one for one in wanted if not self.is_done_with(one)]
        seen = {one.page: self.picture(one) for one in wanted}
        self._last = {page: picture for page, picture in seen.items() if picture}
        for one in wanted:
            if one.key in self._kept:
                self._kept.move_to_end(one.key)
        self._draw_next()

    def is_done_with(self, wanted: Wanted) -> bool:
        """True if a page is drawn, as it is and as large as it is wanted, or cannot be drawn."""
        return wanted.key in self._kept or wanted.key in self._failed

    def picture(self, wanted: Wanted) -> QPixmap | None:
        """Return the picture of a page; until there is one, the last of the page so numbered."""
        return self._kept.get(wanted.key) or self._last.get(wanted.page)

    def close(self) -> None:
        """Draw no more."""
        self._wanted = ()
        for hand in self._hands:
            hand.close()

    def _draw_next(self) -> None:
        waiting = iter([one for one in self._wanted if one not in self._under_way])
        for hand in self._hands:
            if hand.is_idle and (one := next(waiting, None)):
                self._under_way.append(one)
                hand.wish(one)

    def _on_drawn(self, one: Wanted, image: QImage) -> None:
        picture = QPixmap.fromImage(image)
        self._kept[one.key] = self._last[one.page] = picture
        self._forget_some()
        self._go_on_from(one)
        self.drawn.emit(one.page)

    def _on_failed(self, one: Wanted, error: Exception) -> None:
        """Try no more; what there was of the page is still seen."""
        self._failed.add(one.key)
        self._go_on_from(one)
        raise error

    def _go_on_from(self, one: Wanted) -> None:
        self._under_way.remove(one)
        self._wanted = [other for other in self._wanted if other.key != one.key]
        self._draw_next()

    def _forget_some(self) -> None:
        points = sum(one.width() * one.height() for one in self._kept.values())
        while points > _MOST_KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            points -= oldest.width() * oldest.height()


def _image(wanted: Wanted) -> QImage:
    buffer = QBuffer()
    buffer.setData(wanted.svg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(wanted.size)
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return image


def limited(size: QSize) -> QSize:
    """Return a size that is not too large to be drawn."""
    points = size.width() * size.height()
    return size * (_MOST_POINTS / points) ** 0.5 if points > _MOST_POINTS else size
