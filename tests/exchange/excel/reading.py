"""Reads an xlsx as Excel shows it: escapes undone, numbers and marks apart from the text."""

from __future__ import annotations

import io
from typing import Literal

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Rows = list[list[str]]


def opened(xlsx: bytes) -> Workbook:
    return load_workbook(io.BytesIO(xlsx))


def rows(xlsx: bytes, name: str) -> Rows:
    """The headings of a sheet and all below them, as text."""
    found = opened(xlsx)[name].iter_rows(min_row=2, values_only=True)
    return [[unescape(str(value)) if value is not None else "" for value in row] for row in found]


def records(xlsx: bytes, name: str) -> list[dict[str, str]]:
    """The rows of a register by heading."""
    headings, *found = rows(xlsx, name)
    return [dict(zip(headings, row, strict=True)) for row in found]


def margin(sheet: Worksheet, where: Literal["oddHeader", "oddFooter"], side: str) -> str:
    """What stands above or below each printed page, as Excel's codes have it."""
    return str(getattr(getattr(sheet, where), side).text)
