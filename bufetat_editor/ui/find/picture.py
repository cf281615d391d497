"""What a row of the find page looks like: its texts in any width, and the drawing of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from bufetat_editor.ui.caret import length
from bufetat_editor.ui.find.rows import FindRow, Mark, Run
from bufetat_editor.ui.set_text import SetText
from bufetat_editor.ui.theme import Theme, Tokens, font

SIDE = 14
"""Room beside what stands in a row, in pixels."""
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
    def _heading(self) -> RunText:
        return self._set(self._row.runs, 13, _SMALL_LINE, QFont.Weight.DemiBold)

    @cached_property
    def _text(self) -> RunText:
        return self._set(self._row.runs, 14, LINE)

    @cached_property
    def _gutter(self) -> RunText:
        return self._set([Run(self._row.gutter)], 13, LINE)

    @cached_property
    def _note(self) -> RunText:
        return self._set([Run(self._row.note)], 13, _SMALL_LINE)

    def _set(
        self,
        runs: Sequence[Run],
        pixels: int,
        line: int,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> RunText:
        zoomed = self._theme.zoomed
        return RunText(runs, font(zoomed(pixels), weight), zoomed(line), self._theme.tokens)

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


class RunText(SetText):
    """Runs set one behind the other.

    Args:
        font: of all of them.
        line_height: in pixels.
    """

    def __init__(self, runs: Sequence[Run], font: QFont, line_height: int, tokens: Tokens) -> None:
        metrics = QFontMetricsF(font)
        letters = math.ceil(metrics.ascent() + metrics.descent())
        baseline = (line_height - letters) / 2 + metrics.ascent()
        text = "".join(run.text for run in runs)
        super().__init__(text, font, line_height, baseline, [*_formats(runs, tokens)])


def _formats(runs: Sequence[Run], tokens: Tokens) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        size = length(run.text)
        if run.mark != "plain":
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = start, size, _style(run.mark, tokens)
            yield made
        start += size


def _style(mark: Mark, tokens: Tokens) -> QTextCharFormat:
    """How what is marked is set: never by its colour alone."""
    match mark:
        case "insert":
            style = _colored(tokens.color("added"), tokens.color("added_soft"))
            style.setFontUnderline(True)
        case "delete":
            style = _colored(tokens.color("removed"), tokens.color("removed_soft"))
            style.setFontStrikeOut(True)
        case _:
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.Bold)
            style.setFontUnderline(True)
    return style


def _colored(letters: QColor, ground: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(letters)
    style.setBackground(ground)
    return style
