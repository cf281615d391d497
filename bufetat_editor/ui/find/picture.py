"""What a row of the find page looks like: its texts in any width, and the drawing of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter

from bufetat_editor.ui.find.rows import FindRow
from bufetat_editor.ui.marked_text import MarkedText, Piece
from bufetat_editor.ui.pictured_rows import SIDE
from bufetat_editor.ui.theme import Theme, font

PAD = 9
"""Room above a text and below it, in pixels."""
LINE = 21
"""How high a line of a text is, in pixels at the usual size."""
_ABOVE_HEADING = 18
_BELOW_HEADING = 5
_GUTTER = 76
_GUTTER_GAP = 10
_BOX_ROOM = 30
_NOTE_GAP = 3
_SMALL_LINE = 19


class RowPicture:
    """The picture of a row: a heading, or a text with its number and what is told of it."""

    def __init__(self, row: FindRow, theme: Theme) -> None:
        self._row = row
        self._theme = theme

    # --- measures

    def height(self, width: int) -> int:
        """Return the height of the row in a width; texts are shown whole."""
        if self._row.hit is None:
            return _ABOVE_HEADING + self._heading.height(width - 2 * SIDE) + _BELOW_HEADING
        room = self._room(width)
        text = self._text.height(room)
        if self._row.note:
            text += _NOTE_GAP + self._note.height(room)
        return 2 * PAD + max(text, self._gutter.height(self._gutter_room))

    def _room(self, width: int) -> int:
        """How wide the text may be."""
        return width - self._left - SIDE

    @property
    def _left(self) -> int:
        """Where the text begins."""
        box = _BOX_ROOM if self._row.proposal else 0
        return SIDE + self._theme.zoomed(box + _GUTTER)

    @property
    def _gutter_room(self) -> int:
        return self._theme.zoomed(_GUTTER) - _GUTTER_GAP

    # --- texts

    @cached_property
    def _heading(self) -> MarkedText:
        return self._set(self._row.pieces, 13, _SMALL_LINE, QFont.Weight.DemiBold)

    @cached_property
    def _text(self) -> MarkedText:
        return self._set(self._row.pieces, 14, LINE)

    @cached_property
    def _gutter(self) -> MarkedText:
        return self._set([Piece(self._row.gutter)], 13, LINE)

    @cached_property
    def _note(self) -> MarkedText:
        return self._set([Piece(self._row.note)], 13, _SMALL_LINE)

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
        tokens, at, width = self._theme.tokens, QPointF(frame.topLeft()), frame.width()
        painter.setPen(tokens.color("muted"))
        if self._row.hit is None:
            self._heading.draw(painter, at + QPointF(SIDE, _ABOVE_HEADING), width - 2 * SIDE)
            return
        room, text = self._room(width), at + QPointF(self._left, PAD)
        gutter = QPointF(self._theme.zoomed(_GUTTER), 0)
        self._gutter.draw(painter, text - gutter, self._gutter_room)
        if self._row.note:
            below = QPointF(0, self._text.height(room) + _NOTE_GAP)
            self._note.draw(painter, text + below, room)
        painter.setPen(tokens.color("text"))
        self._text.draw(painter, text, room)
