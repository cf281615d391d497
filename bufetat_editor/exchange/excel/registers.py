"""The registers: a row a thing, to be sorted and filtered."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.cells import show_as_count, write
from bufetat_editor.exchange.excel.fonts import HEADING, TEXT
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.excel.sheets import (
    FIRST_ROW,
    FRAME,
    GROUND,
    HEADING_ROW,
    new_sheet,
    write_remark,
)
from bufetat_editor.exchange.register import Register, Values
from bufetat_editor.exchange.seal import Seal


def write_register(workbook: Workbook, register: Register, seal: Seal) -> None:
    """Add a sheet with a register, or with the sentence that says why it is empty."""
    sheet = new_sheet(workbook, register.name, register.columns, seal)
    if not register.rows:
        write_remark(sheet, FIRST_ROW, register.remark)
        return
    for number, values in enumerate(register.rows):
        _write_row(sheet, FIRST_ROW + number, register, values, is_sum=number in register.sums)
    after = FIRST_ROW + len(register.rows)
    last = get_column_letter(len(register.columns))
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{last}{after - 1}"
    if register.note:
        write_remark(sheet, after + 1, register.note)


def _write_row(
    sheet: Worksheet, number: int, register: Register, values: Values, *, is_sum: bool
) -> None:
    shown = list(zip(values, register.columns, strict=True))
    for place, (value, column) in enumerate(shown, 1):
        cell = write(sheet, number, place, value)
        cell.font, cell.border = HEADING if is_sum else TEXT, FRAME
        if is_sum:
            cell.fill = GROUND
        if column.is_count:
            show_as_count(cell)
    texts = [(value, column.width) for value, column in shown if isinstance(value, str)]
    hint_height(sheet, number, texts)
