"""What a row of inputs looks like: its texts in any width, and the drawing of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QPainter

from bufetat_editor.ui.inputs.row_head import RowHead
from bufetat_editor.ui.inputs.rows import InputRow, excerpt
from bufetat_editor.ui.marked_text import MarkedText, Piece, both_sides
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.pictured_rows import SIDE
from bufetat_editor.ui.theme import Theme, font

_PAD = 9
_LINE, _SMALL_LINE = 20, 18
_GUTTER, _GAP = 66, 6
_IN_A_ROW = 110
_NARROW = 330  # pixels, at the usual size
_HOLDS = "\u00a0"  # the dots never stand alone on a line


class RowPicture:
    """The picture of a row: its head, what is proposed, and what to know of it.

    Attributes:
        row: what is pictured.
    """

    def __init__(self, row: InputRow, theme: Theme) -> None:
        self.row = row
        self._heights: dict[int, int] = {}  # by the width
        self._theme = theme
        self._head = RowHead(row, theme)

    # --- measures

    def height(self, width: int) -> int:
        """Return the height of the row in a width; measured once."""
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        room = self._room(width)
        gutter = self._gutter(width)
        number = self._number.height(gutter - _GAP) if gutter else 0
        text = max(self._text.height(room), number)
        below = self._below.height(room) if self._has_below else 0
        return 2 * _PAD + self._head_height(width) + text + below

    def _head_height(self, width: int) -> int:
        return self._head.height(width - 2 * SIDE, self._number_in_head(width))

    def _number_in_head(self, width: int) -> str:
        """The reference number, where it has no room of its own."""
        return "" if self._gutter(width) else self.row.number

    def _room(self, width: int) -> int:
        return max(width - 2 * SIDE - self._gutter(width), 40)

    def _gutter(self, width: int) -> int:
        """Room for the reference number, which else stands over the text."""
        is_wide = width >= self._theme.zoomed(_NARROW)
        has_place = bool(self.row.target or self.row.number)
        return self._theme.zoomed(_GUTTER) if is_wide and has_place else 0

    # --- texts

    @cached_property
    def _number(self) -> MarkedText:
        return self._set([Piece(self.row.number)], 13, _LINE, QFont.Weight.DemiBold)

    @cached_property
    def _text(self) -> MarkedText:
        return self._set([*self._pieces()], 14, _LINE)

    @cached_property
    def _below(self) -> MarkedText:
        """Where it is to stand, and what one should know before one trusts it."""
        where, notes = self.row.destination, " · ".join(self.row.notes)
        between = "\n" if where and notes else ""
        pieces = [Piece(where + between, "muted"), Piece(notes, "warn")]
        return self._set(pieces, 12.5, _SMALL_LINE)

    @property
    def _has_below(self) -> bool:
        return bool(self.row.destination or self.row.notes)

    @property
    def wording(self) -> str:
        """What is proposed or remarked, as it stands in the row."""
        return self._text.text

    def _pieces(self) -> Iterator[Piece]:
        """What is proposed, with a few words around it; where nothing is, what was remarked."""
        remarks = self.row.proposal.remarks
        if self.row.words:
            yield from both_sides(excerpt(self.row.words))
        elif remarks:
            yield Piece(f"«{shortened(remarks[0].text, _IN_A_ROW)}»")

    def _set(
        self,
        pieces: Sequence[Piece],
        pixels: float,
        line: int,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> MarkedText:
        zoomed = self._theme.zoomed
        held = [replace(one, text=one.text.replace(" …", f"{_HOLDS}…")) for one in pieces]
        return MarkedText(held, font(zoomed(pixels), weight), zoomed(line), self._theme.tokens)

    # --- drawing

    def draw(self, painter: QPainter, frame: QRect) -> None:
        """Draw the texts of the row."""
        width = frame.width()
        at, room = QPointF(frame.left() + SIDE, frame.top() + _PAD), self._room(width)
        gutter = self._gutter(width)
        self._head.draw(painter, at.toPoint(), width - 2 * SIDE, self._number_in_head(width))
        at += QPointF(0, self._head_height(width))
        painter.setPen(self._theme.tokens.color("text"))
        if gutter:
            self._number.draw(painter, at, gutter - _GAP)
        at += QPointF(gutter, 0)
        self._text.draw(painter, at, room)
        if self._has_below:
            self._below.draw(painter, at + QPointF(0, self._text.height(room)), room)
