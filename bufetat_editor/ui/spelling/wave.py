"""The wave under a word that is not known: stronger than Qt's own, which high contrast swallows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextLine

from bufetat_editor.domain.matching import Stretch
from bufetat_editor.ui.theme import Theme

_BELOW = 3.0
"""From the line on which letters stand to the middle of the wave; measures are in pixels."""
_HALF = 2.5
_RISE = 1.25
_PEN = 1.3


def draw_waves(
    painter: QPainter, layout: QTextLayout, at: QPointF, words: Iterable[Stretch], theme: Theme
) -> None:
    """Draw a wave under words of a text, over what is painted already.

    Args:
        at: where the text's top left corner is.
        words: where they stand, as Qt counts.
    """
    zoom = theme.zoom / 100
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.tokens.color("removed"), _PEN * zoom)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for start, end in words:
        for line in (layout.lineAt(number) for number in range(layout.lineCount())):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                painter.drawPolyline(_wave(line, first, last, at, zoom))
    painter.restore()


def _wave(line: QTextLine, first: int, last: int, at: QPointF, zoom: float) -> list[QPointF]:
    left, right = (at.x() + _x(line, place) for place in (first, last))
    middle = at.y() + line.y() + line.ascent() + _BELOW * zoom
    steps = max(2, round((right - left) / (_HALF * zoom)))
    return [
        QPointF(
            left + (right - left) * step / steps,
            middle + _RISE * zoom * (1 if step % 2 else -1),
        )
        for step in range(steps + 1)
    ]


def _x(line: QTextLine, place: int) -> float:
    x: float = line.cursorToX(place)[0]  # type: ignore[index]  # it is declared as any object
    return x
