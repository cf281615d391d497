"""The registers: a row a thing, to be sorted and filtered."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook

from bufetat_editor.exchange.excel.cells import write
from bufetat_editor.exchange.excel.fonts import TEXT
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.excel.sheets import (
    FIRST_ROW,
    FRAME,
    HEADING_ROW,
    new_sheet,
    write_remark,
)
from bufetat_editor.exchange.registers import Register
from bufetat_editor.exchange.seal import Seal


def write_register(workbook: Workbook, register: Register, seal: Seal) -> None:
    """Add a sheet with a register, or with the sentence that says why it is empty."""
    sheet = new_sheet(workbook, register.name, register.columns, seal)
    if not register.rows:
        write_remark(sheet, register.remark)
        return
    for number, values in enumerate(register.rows, FIRST_ROW):
        for column, value in enumerate(values, 1):
            cell = write(sheet, number, column, value)
            cell.font, cell.border = TEXT, FRAME
        texts = zip(values, register.columns, strict=True)
        hint_height(
            sheet,
            number,
            [(text, column.width) for text, column in texts if isinstance(text, str)],
        )
    last = get_column_letter(len(register.columns))
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{last}{FIRST_ROW + len(register.rows) - 1}"
