"""Pictures of pages: drawn in threads of their own, as sharp as the screen, and kept for a while.

A page takes some hundredths of a second to draw. Qt's renderer holds the interpreter all the while,
and the window with it; Qt's reader of picture files draws the same and does not.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Signal
from PySide6.QtGui import QFontDatabase, QImage, QImageReader, QPixmap

from bufetat_editor import resources
from bufetat_editor.ui.preview.latest import Latest

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
        leaf: number of the page.
        size: how large, in points of the screen.
    """

    leaf: int
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
        self._hands: list[Latest[tuple[Wanted, QImage]]] = [
            Latest(self._on_drawn, _raise, self) for _ in range(_HANDS)
        ]

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Have these drawn, the first ones first, and nothing else."""
        self._wanted = [one for one in wanted if one.key not in self._kept]
        seen = {one.leaf: self.picture(one) for one in wanted}
        self._last = {leaf: picture for leaf, picture in seen.items() if picture}
        for one in wanted:
            if one.key in self._kept:
                self._kept.move_to_end(one.key)
        self._draw_next()

    def has(self, wanted: Wanted) -> bool:
        """True if a page is drawn, as it is and as large as it is wanted."""
        return wanted.key in self._kept

    def picture(self, wanted: Wanted) -> QPixmap | None:
        """Return the picture of a page; until there is one, the last of the page so numbered."""
        return self._kept.get(wanted.key) or self._last.get(wanted.leaf)

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
                hand.wish(partial(_picture_of, one))

    def _on_drawn(self, result: tuple[Wanted, QImage]) -> None:
        one, image = result
        self._under_way.remove(one)
        picture = QPixmap.fromImage(image)
        self._kept[one.key] = self._last[one.leaf] = picture
        self._wanted = [other for other in self._wanted if other.key != one.key]
        self._forget_some()
        self._draw_next()
        self.drawn.emit(one.leaf)

    def _forget_some(self) -> None:
        points = sum(one.width() * one.height() for one in self._kept.values())
        while points > _MOST_KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            points -= oldest.width() * oldest.height()


def _picture_of(wanted: Wanted) -> tuple[Wanted, QImage]:
    buffer = QBuffer()
    buffer.setData(wanted.svg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"svg")
    reader.setScaledSize(wanted.size)
    image = reader.read()
    if image.isNull():
        raise ValueError(reader.errorString())
    return wanted, image


def limited(size: QSize) -> QSize:
    """Return a size that is not too large to be drawn."""
    points = size.width() * size.height()
    return size * (_MOST_POINTS / points) ** 0.5 if points > _MOST_POINTS else size


def _raise(error: Exception) -> None:
    raise error
