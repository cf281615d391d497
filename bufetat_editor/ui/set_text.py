"""Text that is set line by line to a width and painted, without a widget of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

LINE_SEPARATOR = "\u2028"
"""What parts lines within one paragraph, as Qt sets it."""


def wrapping() -> QTextOption:
    """Return how text is wrapped in a row and in the editor that opens in it."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class SetText:
    """One text in one face, set to any width; every line is equally high.

    Args:
        line_height: in pixels.
        baseline: how far below the top of a line its letters stand, in pixels.
        formats: what is set otherwise than the rest, by places in the text as Qt counts them.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: int,
        baseline: float,
        formats: Sequence[QTextLayout.FormatRange],
    ) -> None:
        self._line_height = line_height
        self._baseline = baseline
        self._layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
        self._layout.setTextOption(wrapping())
        self._layout.setFormats(formats)
        self._layout.setCacheEnabled(True)
        self._width = -1.0

    @property
    def text(self) -> str:
        """The text, as it is set."""
        return self._layout.text()

    def height(self, width: float) -> int:
        """Return how high the text is in that width."""
        self._set(width)
        return max(self._layout.lineCount(), 1) * self._line_height

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        width: float,
        marked: Sequence[QTextLayout.FormatRange] = (),
    ) -> None:
        """Paint it in a width, in the pen's colour where nothing else is said.

        Args:
            marked: what stands out for now; letters keep their widths, so that no line is another.
        """
        self._set(width)
        self._layout.draw(painter, at, marked)

    def layout(self, width: float) -> QTextLayout:
        """Return how it is set to a width, for what is drawn over it."""
        self._set(width)
        return self._layout

    def baseline(self) -> float:
        """Return how far below its top the first line stands."""
        return self._baseline

    def room_after(self, width: float) -> float:
        """Return how much of the last line is empty, set to a width."""
        self._set(width)
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        return width - last.naturalTextWidth() if last.isValid() else width

    def position_at(self, point: QPointF, width: float) -> int:
        """Return the place in the text, set to a width, nearest to a point."""
        self._set(width)
        row = int(point.y() // self._line_height)
        line = self._layout.lineAt(max(0, min(row, self._layout.lineCount() - 1)))
        return line.xToCursor(point.x()) if line.isValid() else 0

    def _set(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        self._layout.beginLayout()
        top = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, top + self._baseline - line.ascent()))
            top += self._line_height
        self._layout.endLayout()
