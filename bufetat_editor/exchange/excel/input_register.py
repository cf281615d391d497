"""The register of inputs as a workbook: the numbers first, then the inputs in three orders."""

from __future__ import annotations

from dataclasses import replace

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.answering import Answering
from bufetat_editor.exchange.excel.book import Book, saved
from bufetat_editor.exchange.excel.registers import write_register
from bufetat_editor.exchange.excel.rows import fits
from bufetat_editor.exchange.excel.sheets import FIRST_ROW, FRAME
from bufetat_editor.exchange.input_numbers import numbers_table
from bufetat_editor.exchange.input_tables import NAMING, input_tables
from bufetat_editor.exchange.register import Register, Value

_PAPER_A3 = 8  # the columns are many, and letters are to be read
_MOST_LETTERS = 16_000  # whatever they are, a cell holds twice so many
_SHORTENED = "… (forkortet her; hele teksten står i registeret i Word)"
_LONG = "(Lang tekst, som fortsetter under cellekanten.)"
_INK = "1C2430"


def write_input_register(answering: Answering) -> bytes:
    """Return the register of a round's inputs as an xlsx file.

    No input is left out: of a wording that no cell can hold there is the beginning.

    Raises:
        TooLongForExcel: even that is too long, for it is full of what must be escaped.
    """
    subject = answering.subject
    title = f"Innspill til {subject.seal.title} – {answering.round.name}"
    seal = replace(subject.seal, title=title)
    book = Book()
    write_register(book, numbers_table(answering), seal)
    for table in input_tables(answering):
        write_register(book, _fitting(table), seal)
        _lay_out(book[table.name], table)
    return saved(book, seal)


def _lay_out(sheet: Worksheet, table: Register) -> None:
    """Make room for the columns, and let what is alike in the first one be seen as a group."""
    sheet.page_setup.paperSize = _PAPER_A3
    after_naming = max(map(table.columns.index, NAMING)) + 2
    sheet.freeze_panes = f"{get_column_letter(after_naming)}{FIRST_ROW}"
    if table.rows:
        _set_groups_apart(sheet, table)


def _set_groups_apart(sheet: Worksheet, table: Register) -> None:
    """By rules, which hold also when somebody has sorted the rows."""
    last = FIRST_ROW + len(table.rows) - 1
    begins = [f"$A{FIRST_ROW}<>$A{FIRST_ROW - 1}"]
    frame = Border(
        left=FRAME.left,
        right=FRAME.right,
        top=Side(style="thin", color=_INK),
        bottom=FRAME.bottom,
    )
    final = get_column_letter(len(table.columns))
    for cells, font in (
        (f"A{FIRST_ROW}:A{last}", Font(bold=True)),
        (f"B{FIRST_ROW}:{final}{last}", None),
    ):
        style = DifferentialStyle(font=font, border=frame)
        rule = Rule(type="expression", dxf=style, formula=begins)
        sheet.conditional_formatting.add(cells, rule)


def _fitting(table: Register) -> Register:
    widths = [column.width for column in table.columns]
    rows = (tuple(map(_shown, row, widths)) for row in table.rows)
    return replace(table, rows=tuple(rows))


def _shown(value: Value, width: int) -> Value:
    """A value with a sign where not all of it is to be seen, or not all of it is there."""
    if not isinstance(value, str):
        return value
    if len(value) > _MOST_LETTERS:
        value = value[:_MOST_LETTERS] + _SHORTENED
    return value if fits(value, width) else f"{_LONG}\n{value}"
