"""Row heights: a hint for readers that do not fit rows, and no order to those that do."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

_LINE = 15.0
_AIR = 3.0
_LETTERS = 1.05  # in the width of one digit, which is what Excel measures columns in
_TALLEST = 409.0


class _AutoRow(RowDimension):
    """A row whose height is not fixed, so that Excel fits it anew when its text changes."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - the format's word
        """False: openpyxl would call every height that is set a fixed one."""
        return False


def fits(text: str, width: float) -> bool:
    """Tell whether all of a text can be seen in a column of this width; no row is taller."""
    return _height(_lines(text, width)) <= _TALLEST


def hint_height(sheet: Worksheet, row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Say how tall a row should be for texts in columns of these widths."""
    lines = max((_lines(text, width) for text, width in texts), default=1)
    height = min(_height(lines), _TALLEST)
    sheet.row_dimensions[row] = _AutoRow(sheet, index=row, ht=height)


def _height(lines: int) -> float:
    return lines * _LINE + _AIR


def _lines(text: str, width: float) -> int:
    """How many lines a text takes, broken between words."""
    return sum(_wrapped(line, width * _LETTERS) for line in text.split("\n"))


def _wrapped(line: str, width: float) -> int:
    lines, used = 1, 0
    for word in line.split(" "):
        if used and used + 1 + len(word) > width:
            lines, used = lines + 1, 0
        lines += ceil(len(word) / width) - 1 if len(word) > width else 0
        used += len(word) + bool(used)
    return lines
