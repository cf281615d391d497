"""A point on the time line of editions."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QWidget

from bufetat_editor.ui.overview.drawn_button import MARGIN, DrawnButton
from bufetat_editor.ui.overview.edition_stops import EditionStop
from bufetat_editor.ui.overview.words import Words, set_words
from bufetat_editor.ui.theme import Theme, font

DOT = 8
"""Half of a point's width, in pixels at the usual size of the text."""
_ABOVE, _BELOW_DOT, _BELOW, _BESIDE = 4, 7, 5, 4
_TICK = ((-0.42, 0.02), (-0.1, 0.34), (0.44, -0.3))  # in shares of half of the width
_TONES = {"approved": "added", "circulated": "accent", "draft": "warn"}


class EditionPoint(DrawnButton):
    """Is a filled point with a tick if a meeting has approved it, and else a ring."""

    def __init__(self, theme: Theme, stop: EditionStop, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.stop = stop
        self._when = self._told = Words((), font(theme.zoomed(13)), 0)
        self.setObjectName(f"edition-{stop.edition}" if stop.edition else "draftToday")
        self.setAccessibleName(stop.spoken)

    def fit(self, width: int) -> int:
        """Set its words for a width, margins included, and return the height that they need."""
        zoomed = self.theme.zoomed
        room = width - 2 * MARGIN - 2 * zoomed(_BESIDE)
        medium = QFont.Weight.Medium
        self._when = set_words(self.stop.when, font(zoomed(13)), room)
        self._told = set_words(self.stop.told, font(zoomed(13), medium), room)
        below = self._told.height + zoomed(_BELOW)
        return 2 * MARGIN + self._words_top + self._when.height + below

    @property
    def middle(self) -> QPointF:
        """Where the point itself is, on what it stands on."""
        from_top = MARGIN + self.theme.zoomed(_ABOVE + DOT)
        return QPointF(self.geometry().center().x() + 0.5, self.y() + from_top)

    def draw(self, painter: QPainter, frame: QRectF) -> None:
        """Draw the point and its words."""
        tokens = self.theme.tokens
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("chip"))
            painter.drawRoundedRect(frame, self.corner, self.corner)
        self._draw_dot(painter, self.middle - QPointF(self.pos()))
        top = frame.top() + self._words_top
        self._when.draw(painter, frame.left(), top, frame.width(), tokens.color("muted"))
        top += self._when.height
        self._told.draw(painter, frame.left(), top, frame.width(), tokens.color("text"))

    def _draw_dot(self, painter: QPainter, at: QPointF) -> None:
        tokens, radius = self.theme.tokens, self.theme.zoomed(DOT)
        tone, ground = tokens.color(_TONES[self.stop.status]), tokens.color("panel")
        is_approved = self.stop.status == "approved"
        dashes = Qt.PenStyle.DotLine if self.stop.status == "draft" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(tone, self.theme.zoomed(2.5), dashes))
        painter.setBrush(tone if is_approved else ground)
        painter.drawEllipse(at, radius - 1, radius - 1)
        if is_approved:
            self._draw_tick(painter, at, radius, ground)

    def _draw_tick(self, painter: QPainter, at: QPointF, radius: int, ink: QColor) -> None:
        caps = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(ink, self.theme.zoomed(2), Qt.PenStyle.SolidLine, *caps))
        painter.drawPolyline([at + QPointF(x * radius, y * radius) for x, y in _TICK])

    @property
    def _words_top(self) -> int:
        return self.theme.zoomed(_ABOVE + 2 * DOT + _BELOW_DOT)
