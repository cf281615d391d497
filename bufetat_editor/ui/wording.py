"""Set text: wrapped as a row shows it, legal references coloured and footnote calls raised."""

from __future__ import annotations

import math
from collections.abc import Collection

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout

from bufetat_editor.domain.legal_references import legal_references
from bufetat_editor.ui.caret import length
from bufetat_editor.ui.set_text import LINE_SEPARATOR, SetText


class Wording(SetText):
    """One text in one face, with what is marked in it.

    Args:
        call: mark of a footnote, raised at the end.
        note: what stands below the text though it is no part of it, with its colour.
        outdated: where references to what no longer applies start, with their colour; they are
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
        outdated: tuple[Collection[int], QColor] | None = None,
    ) -> None:
        metrics = QFontMetricsF(font)
        baseline = line_height - math.ceil(metrics.ascent() + metrics.descent()) + metrics.ascent()
        below = f"{LINE_SEPARATOR if text else ''}{note[0]}" if note else ""
        formats = [*_links(text, link, outdated), *_raised(text, call)]
        if note:
            formats.append(_range(length(text + call), length(below), _colored(note[1])))
        super().__init__(text + call + below, font, line_height, baseline, formats)


def _links(
    text: str, link: QColor, outdated: tuple[Collection[int], QColor] | None
) -> list[QTextLayout.FormatRange]:
    starts, warning = outdated or ((), link)
    return [
        _range(
            length(text[: one.start]),
            length(one.text),
            _outdated(warning) if one.start in starts else _colored(link),
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
