"""What a row of inputs looks like: its texts in any width, and the drawing of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.input_words import ICONS, TONES, type_name
from bufetat_editor.ui.marked_text import MarkedText, Piece, both_sides
from bufetat_editor.ui.phrases import shortened
from bufetat_editor.ui.pictured_rows import SIDE
from bufetat_editor.ui.rounds.rows import InputRow, excerpt
from bufetat_editor.ui.theme import Theme, font

_PAD = 9
_ICON, _HEAD, _LINE, _SMALL_LINE = 15, 20, 20, 18
_GUTTER, _GAP = 66, 6
_IN_A_ROW = 110
_NARROW = 330  # pixels, at the usual size
_ELIDE = Qt.TextElideMode.ElideRight
_ENDLESS = 10_000
_HOLDS = "\u00a0"  # the dots never stand alone on a line


class RowPicture:
    """The picture of a row: its type and its sender, what is proposed, and what to know of it."""

    def __init__(self, row: InputRow, theme: Theme) -> None:
        self._row = row
        self._theme = theme

    # --- measures

    def height(self, width: int) -> int:
        """Return the height of the row in a width."""
        room = self._room(width)
        gutter = self._gutter(width)
        number = self._number.height(gutter - _GAP) if gutter else 0
        text = max(self._text.height(room), number)
        below = self._below.height(room) if self._has_below else 0
        return 2 * _PAD + self._theme.zoomed(_HEAD) + text + below

    def _room(self, width: int) -> int:
        return max(width - 2 * SIDE - self._gutter(width), 40)

    def _gutter(self, width: int) -> int:
        """Room for the reference number, which else stands over the text."""
        is_wide = width >= self._theme.zoomed(_NARROW)
        return self._theme.zoomed(_GUTTER) if is_wide and self._row.target else 0

    # --- texts

    @cached_property
    def _number(self) -> MarkedText:
        return self._set([Piece(self._row.number)], 13, _LINE, QFont.Weight.DemiBold)

    @cached_property
    def _text(self) -> MarkedText:
        return self._set([*self._pieces()], 14, _LINE)

    @cached_property
    def _below(self) -> MarkedText:
        """Where it is to stand, and what one should know before one trusts it."""
        where, notes = self._row.destination, " · ".join(self._row.notes)
        between = "\n" if where and notes else ""
        pieces = [Piece(where + between, "muted"), Piece(notes, "warn")]
        return self._set(pieces, 12.5, _SMALL_LINE)

    @property
    def _has_below(self) -> bool:
        return bool(self._row.destination or self._row.notes)

    def _pieces(self) -> Iterator[Piece]:
        """What is proposed, with a few words around it; where nothing is, what was remarked."""
        remarks = self._row.proposal.remarks
        if self._row.words:
            yield from both_sides(excerpt(self._row.words))
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
        at, room = QPointF(frame.left() + SIDE, frame.top() + _PAD), self._room(frame.width())
        gutter = self._gutter(frame.width())
        self._draw_head(painter, at.toPoint(), frame.width() - 2 * SIDE, self._head(gutter))
        at += QPointF(0, self._theme.zoomed(_HEAD))
        painter.setPen(self._theme.tokens.color("text"))
        if gutter:
            self._number.draw(painter, at, gutter - _GAP)
        at += QPointF(gutter, 0)
        self._text.draw(painter, at, room)
        if self._has_below:
            self._below.draw(painter, at + QPointF(0, self._text.height(room)), room)

    def _head(self, gutter: int) -> str:
        """The type, with the number if that has no room of its own."""
        name = type_name(self._row.proposal.type)
        return name if gutter or not self._row.number else f"{self._row.number} · {name}"

    def _draw_head(self, painter: QPainter, at: QPoint, width: int, name: str) -> None:
        """The type with its icon on the left, the sender on the right."""
        zoomed, tokens = self._theme.zoomed, self._theme.tokens
        kind = self._row.proposal.type
        tone = TONES.get(kind, "accent")
        side, line = zoomed(_ICON), zoomed(_HEAD)
        picture = QRect(at + QPoint(0, (line - side) // 2), QSize(side, side))
        icon(ICONS[kind], tokens, tone).paint(painter, picture)
        bold, plain = font(zoomed(12.5), QFont.Weight.DemiBold), font(zoomed(12.5))
        left = side + zoomed(6)
        painter.setFont(bold)
        painter.setPen(tokens.color(tone))
        _write(painter, at + QPoint(left, 0), name, line)
        painter.setFont(plain)
        painter.setPen(tokens.color("muted"))
        metrics = QFontMetrics(plain)
        room = width - left - QFontMetrics(bold).horizontalAdvance(name) - zoomed(14)
        sender = metrics.elidedText(self._row.sender, _ELIDE, max(room, 0))
        right = at + QPoint(width - metrics.horizontalAdvance(sender), 0)
        _write(painter, right, sender, line)


def _write(painter: QPainter, at: QPoint, words: str, height: int) -> None:
    painter.drawText(QRect(at, QSize(_ENDLESS, height)), Qt.AlignmentFlag.AlignVCenter, words)
