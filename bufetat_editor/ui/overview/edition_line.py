"""The editions on a time line, and the draft at its end."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.overview.edition_point import EditionPoint
from bufetat_editor.ui.overview.edition_stops import EditionStop, row_lengths, tops
from bufetat_editor.ui.roving import Roving
from bufetat_editor.ui.theme import Theme

_LEAST = 138  # pixels for a point at the usual size of the text


class EditionLine(QWidget):
    """Goes on in the next row where one is full, so that every name can be read.

    The points stand evenly, for some rounds take weeks and some take years. Tab comes to the draft,
    the arrows to the others.

    Attributes:
        points: the editions, the oldest first, and the draft.
    """

    edition_wished = Signal(str)  # its name; empty for the draft

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stops: tuple[EditionStop, ...] = ()
        self._rows: list[list[EditionPoint]] = []
        self._roving = Roving(self)
        self.points: tuple[EditionPoint, ...] = ()
        self.setObjectName("editionLine")
        theme.changed.connect(self._arrange)

    def show_stops(self, stops: tuple[EditionStop, ...]) -> bool:
        """Show these; true if they are others than before."""
        if stops == self._stops:
            return False
        focused = next((one.stop.edition for one in self.points if one.hasFocus()), None)
        for point in self.points:
            point.hide()
            point.deleteLater()
        self._stops = stops
        self.points = tuple(self._made(stop) for stop in stops)
        self._roving.take(self.points, begin=len(stops) - 1)
        self._arrange()
        for point in self.points:
            point.show()
            if point.stop.edition == focused:
                point.setFocus()
        return True

    def sizeHint(self) -> QSize:
        """Be as high as all rows are in the width there is."""
        return QSize(self._theme.zoomed(2 * _LEAST), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange it anew in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line that the points stand on; what comes after the last edition is dashed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.tokens.color("handle"), 2)
        places = [(one, one.middle) for row in self._rows for one in row]
        for (_, begin), (point, end) in pairwise(places):
            pen.setStyle(
                Qt.PenStyle.DashLine if point.stop.status == "draft" else Qt.PenStyle.SolidLine
            )
            painter.setPen(pen)
            if begin.y() == end.y():
                painter.drawLine(begin, end)
            else:
                painter.drawLine(begin, QPointF(self.width(), begin.y()))
                painter.drawLine(QPointF(0, end.y()), end)

    def _made(self, stop: EditionStop) -> EditionPoint:
        made = EditionPoint(self._theme, stop, self)
        made.clicked.connect(lambda: self.edition_wished.emit(stop.edition))
        return made

    def _arrange(self) -> None:
        if not self.points:
            return
        lengths = row_lengths(len(self.points), self.width(), self._theme.zoomed(_LEAST))
        across = self.width() // lengths[0]
        heights = [point.fit(across) for point in self.points]
        left, rows = list(self.points), tops(heights, lengths)
        self._rows = []
        for length, (top, height) in zip(lengths, rows, strict=True):
            row, left = left[:length], left[length:]
            self._rows.append(row)
            for number, point in enumerate(row):
                point.setGeometry(number * across, top, across, height)
        self.setFixedHeight(sum(rows[-1]))
        self.update()
