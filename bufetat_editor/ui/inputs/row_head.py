"""The head of a row of inputs: what it is, who sent it, and how far it has come."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from bufetat_editor.ui.icons import icon
from bufetat_editor.ui.input_words import ICONS, TONES, type_name
from bufetat_editor.ui.inputs import states
from bufetat_editor.ui.inputs.rows import InputRow
from bufetat_editor.ui.inputs.states import State
from bufetat_editor.ui.theme import Theme, font

_ICON, _LINE, _CHIP = 15, 22, 19
_BESIDE_ICON, _BETWEEN, _IN_CHIP, _BETWEEN_CHIPS = 6, 10, 8, 5
_SIZE, _CHIP_SIZE = 12.5, 12
_LEFT = Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class RowHead:
    """Is one line, or two where the sender has no room between the type and the chips.

    Of two lines each ends with a chip, as long as there are chips.
    """

    def __init__(self, row: InputRow, theme: Theme) -> None:
        self._row = row
        self._theme = theme

    def height(self, width: int, number: str) -> int:
        """Return the height in pixels.

        Args:
            number: stands before the type; empty where it stands elsewhere.
        """
        return self._line * (1 if self._is_one_line(width, number) else 2)

    def draw(self, painter: QPainter, at: QPoint, width: int, number: str) -> None:
        """Draw it."""
        tokens, line = self._theme.tokens, self._line
        first = QRect(at, QSize(width, line))
        tone = TONES.get(self._row.proposal.type, "accent")
        side = self._theme.zoomed(_ICON)
        corner = first.topLeft() + QPoint(0, (line - side) // 2)
        picture = icon(ICONS[self._row.proposal.type], tokens, tone)
        picture.paint(painter, QRect(corner, QSize(side, side)))
        if self._is_one_line(width, number):
            room = self._draw_chips(painter, first, self._row.states)
            used = self._indent + _width(self._bold, self._name(number)) + _BETWEEN
            sender, align = room.adjusted(used, 0, 0, 0), _LEFT | Qt.AlignmentFlag.AlignRight
        else:
            room = self._draw_chips(painter, first, self._row.states[:1])
            below = first.translated(0, line)
            sender, align = self._draw_chips(painter, below, self._row.states[1:]), _LEFT
        name = room.adjusted(self._indent, 0, 0, 0)
        self._write(painter, name, self._name(number), self._bold, tone)
        self._write(painter, sender, self._row.sender, self._plain, "muted", align)

    # --- measures

    def _is_one_line(self, width: int, number: str) -> bool:
        name = self._indent + _width(self._bold, self._name(number))
        sender = _width(self._plain, self._row.sender)
        return name + sender + self._width_of(self._row.states) + 2 * _BETWEEN <= width

    def _name(self, number: str) -> str:
        return " · ".join(filter(None, (number, type_name(self._row.proposal.type))))

    @property
    def _line(self) -> int:
        return self._theme.zoomed(_LINE)

    @property
    def _indent(self) -> int:
        return self._theme.zoomed(_ICON) + self._theme.zoomed(_BESIDE_ICON)

    @cached_property
    def _bold(self) -> QFont:
        return font(self._theme.zoomed(_SIZE), QFont.Weight.DemiBold)

    @cached_property
    def _plain(self) -> QFont:
        return font(self._theme.zoomed(_SIZE))

    @cached_property
    def _small(self) -> QFont:
        return font(self._theme.zoomed(_CHIP_SIZE))

    def _width_of(self, shown: Sequence[State]) -> int:
        """The width of chips side by side."""
        between = _BETWEEN_CHIPS * max(len(shown) - 1, 0)
        return sum(map(self._chip_width, shown)) + between

    def _chip_width(self, state: State) -> int:
        return _width(self._small, states.state_name(state)) + 2 * _IN_CHIP

    # --- drawing

    def _draw_chips(self, painter: QPainter, line: QRect, shown: Sequence[State]) -> QRect:
        """Draw states as words on their grounds, from the right edge; return the room before."""
        height = self._theme.zoomed(_CHIP)
        top, right = line.top() + (line.height() - height) // 2, line.right() + 1
        for state in shown:
            width = self._chip_width(state)
            self._draw_chip(painter, QRectF(right - width, top, width, height), state)
            right -= width + _BETWEEN_CHIPS
        taken = self._width_of(shown)
        return line.adjusted(0, 0, -taken - _BETWEEN if taken else 0, 0)

    def _draw_chip(self, painter: QPainter, frame: QRectF, state: State) -> None:
        tokens, tone = self._theme.tokens, states.TONES[state]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(states.GROUNDS.get(tone, f"{tone}_soft")))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setFont(self._small)
        painter.setPen(tokens.color(tone))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, states.state_name(state))

    def _write(
        self,
        painter: QPainter,
        room: QRect,
        words: str,
        face: QFont,
        tone: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(face)
        painter.setPen(self._theme.tokens.color(tone))
        painter.drawText(room, align, QFontMetrics(face).elidedText(words, _ELIDE, room.width()))


def _width(face: QFont, words: str) -> int:
    return QFontMetrics(face).horizontalAdvance(words)
