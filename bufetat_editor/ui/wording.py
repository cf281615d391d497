"""Set text: wrapped as a row shows it, legal references coloured and footnote calls raised."""

from __future__ import annotations

import math
from collections.abc import Collection

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.ui.caret import length

_LINE_SEPARATOR = "\u2028"


def wrapping() -> QTextOption:
    """Return how text is wrapped in a row and in the editor that opens in it."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class Wording:
    """One text in one face, set to any width; every line is equally high.

    Args:
        call: mark of a footnote, raised at the end.
        note: what stands below the text though it is no part of it, with its colour.
        outdated: references to what no longer applies, as written, with their colour; they are
            underlined too, to be told without it.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: int,
        link: QColor,
        *,
        call: str = "",
        note: tuple[str, QColor] | None = None,
        outdated: tuple[Collection[str], QColor] | None = None,
    ) -> None:
        self._line_height = line_height
        metrics = QFontMetricsF(font)
        self._baseline = (
            line_height - math.ceil(metrics.ascent() + metrics.descent()) + metrics.ascent()
        )
        below = f"{_LINE_SEPARATOR if text else ''}{note[0]}" if note else ""
        self._layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR) + call + below, font)
        self._layout.setTextOption(wrapping())
        formats = [*_links(text, link, outdated), *_raised(text, call)]
        if note:
            formats.append(_range(length(text + call), length(below), _colored(note[1])))
        self._layout.setFormats(formats)
        self._layout.setCacheEnabled(True)
        self._width = -1.0

    def height(self, width: float) -> int:
        """Return how high the text is in that width."""
        self._set(width)
        return max(self._layout.lineCount(), 1) * self._line_height

    def draw(self, painter: QPainter, at: QPointF, width: float) -> None:
        """Paint it in a width, in the pen's colour where nothing else is said."""
        self._set(width)
        self._layout.draw(painter, at)

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


def _links(
    text: str, link: QColor, outdated: tuple[Collection[str], QColor] | None
) -> list[QTextLayout.FormatRange]:
    names, warning = outdated or ((), link)
    return [
        _range(
            length(text[: one.start]),
            length(one.text),
            _outdated(warning) if one.text in names else _colored(link),
        )
        for one in legal_references(text)
    ]


def _outdated(color: QColor) -> QTextCharFormat:
    style = _colored(color)
    style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    style.setUnderlineColor(color)
    return style


def _raised(text: str, call: str) -> list[QTextLayout.FormatRange]:
    style = QTextCharFormat()
    style.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return [_range(length(text), length(call), style)] if call else []


def _colored(color: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(color)
    return style


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = style
    return made
