"""Words set in the middle of a shape, in lines about equally long."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from bufetat_editor.domain.figure.lines import broken

_LEADING = 1.3  # from one line to the next, in sizes of the type


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of one type.

    Attributes:
        width: of the longest one, in pixels.
    """

    lines: tuple[str, ...]
    type: QFont
    width: float

    @property
    def height(self) -> int:
        """How high they are together, in pixels."""
        return round(len(self.lines) * self._step)

    def draw(self, painter: QPainter, left: float, top: float, width: float, ink: QColor) -> None:
        """Draw them one under the other, each in the middle of that width."""
        painter.setFont(self.type)
        painter.setPen(ink)
        for number, line in enumerate(self.lines):
            place = QRectF(left, top + number * self._step, width, self._step)
            painter.drawText(place, _IN_THE_MIDDLE.value, line)

    @property
    def _step(self) -> float:
        return _LEADING * self.type.pixelSize()


def set_words(text: str, made_in: QFont, room: int) -> Words:
    """Return a text in lines that are no wider than the room."""
    letters = QFontMetricsF(made_in)
    lines = broken(text, letters.horizontalAdvance, max(room, 1))
    width = max(map(letters.horizontalAdvance, lines), default=0)
    return Words(lines, made_in, width)


_IN_THE_MIDDLE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
