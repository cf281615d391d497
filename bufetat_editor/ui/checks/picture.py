"""What a row of the checks looks like: its texts in any width, and the drawing of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter

from bufetat_editor.ui.checks.rows import FindingRow
from bufetat_editor.ui.marked_text import MarkedText, Piece
from bufetat_editor.ui.pictured_rows import SIDE
from bufetat_editor.ui.theme import Theme, font

_PAD = 7
_LINE, _SMALL_LINE = 20, 19
_BETWEEN = 1
_ABOVE_HEADING, _BELOW_HEADING = 12, 3
_GUTTER, _GUTTER_GAP = 62, 8


class RowPicture:
    """The picture of a row: a heading, or what is wrong and the words around."""

    def __init__(self, row: FindingRow, theme: Theme) -> None:
        self._row = row
        self._theme = theme

    # --- measures

    def height(self, width: int) -> int:
        """Return the height of the row in a width; texts are shown whole."""
        if self._row.finding is None:
            return _ABOVE_HEADING + self._heading.height(width - 2 * SIDE) + _BELOW_HEADING
        room = self._room(width)
        text = self._sentence.height(room)
        if self._row.words:
            text += _BETWEEN + self._words.height(room)
        return 2 * _PAD + max(text, self._number.height(self._gutter - _GUTTER_GAP))

    def _room(self, width: int) -> int:
        """How wide the texts may be."""
        return width - 2 * SIDE - self._gutter

    @property
    def _gutter(self) -> int:
        return self._theme.zoomed(_GUTTER)

    # --- texts

    @cached_property
    def _heading(self) -> MarkedText:
        return self._set([Piece(self._row.sentence)], 13, _SMALL_LINE, QFont.Weight.DemiBold)

    @cached_property
    def _sentence(self) -> MarkedText:
        return self._set([Piece(self._row.sentence)], 14, _LINE)

    @cached_property
    def _words(self) -> MarkedText:
        return self._set(self._row.words, 13, _SMALL_LINE)

    @cached_property
    def _number(self) -> MarkedText:
        return self._set([Piece(self._row.number)], 13, _LINE)

    def _set(
        self,
        pieces: Sequence[Piece],
        pixels: int,
        line: int,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> MarkedText:
        zoomed = self._theme.zoomed
        return MarkedText(pieces, font(zoomed(pixels), weight), zoomed(line), self._theme.tokens)

    # --- drawing

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw the texts of the row."""
        tokens, corner, width = self._theme.tokens, QPointF(frame.topLeft()), frame.width()
        painter.setPen(tokens.color("muted"))
        if self._row.finding is None:
            self._heading.draw(painter, corner + QPointF(SIDE, _ABOVE_HEADING), width - 2 * SIDE)
            return
        room, at = self._room(width), corner + QPointF(SIDE, _PAD)
        self._number.draw(painter, at, self._gutter - _GUTTER_GAP)
        text = at + QPointF(self._gutter, 0)
        below = QPointF(0, self._sentence.height(room) + _BETWEEN)
        self._words.draw(painter, text + below, room)
        if not self._row.is_accepted:
            painter.setPen(tokens.color("text"))
        self._sentence.draw(painter, text, room)
