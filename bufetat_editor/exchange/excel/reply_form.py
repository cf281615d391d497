"""The reply form as a workbook: a sheet to read first, and those to answer on."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from openpyxl.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.excel.book import Book, facts, saved
from bufetat_editor.exchange.excel.cells import show_before, write
from bufetat_editor.exchange.excel.fonts import MUTED, PROMPT, TEXT
from bufetat_editor.exchange.excel.replies import (
    add_hidden,
    guard,
    head,
    offer_types,
    open_for_sorting,
    open_reply,
    protect,
)
from bufetat_editor.exchange.excel.reply_guide import write_guide
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.excel.sheets import FIRST_ROW, FRAME, HEADING_ROW, new_sheet
from bufetat_editor.exchange.register import Column
from bufetat_editor.exchange.reply_form import (
    INVITATION,
    REPLIES,
    TYPE,
    WORDS,
    Asked,
    Sheet,
    reply_form,
)
from bufetat_editor.exchange.subject import Subject

_BULLET = "– "
_SIDE_MARGIN = 0.4  # inches; the columns are many, and letters are to be read


def write_reply_form(subject: Subject) -> bytes:
    """Return the workbook that one recipient is to answer in, as an xlsx file.

    Raises:
        TooLongForExcel: a text is longer than a cell can hold.
    """
    if subject.circulation:
        subject = replace(subject, circulation=subject.circulation.on("form"))
    form = reply_form(subject, compose(subject))
    book = Book()
    write_guide(book, form, subject)
    for sheet in form.sheets:
        _write_sheet(book, sheet, subject)
    add_hidden(book, facts(subject.seal, subject.circulation))
    return saved(book, subject.seal, subject.circulation)


def _write_sheet(book: Book, form: Sheet, subject: Subject) -> None:
    sheet = new_sheet(book, form.name, form.columns, subject.seal, subject.circulation)
    sheet.page_margins.left = sheet.page_margins.right = _SIDE_MARGIN
    for number, column in enumerate(form.columns, 1):
        if column in REPLIES:
            head(cast("Cell", sheet.cell(HEADING_ROW, number)))
    for number, asked in enumerate(form.rows, FIRST_ROW):
        _write_row(sheet, number, form.columns, asked)
    last = max(FIRST_ROW, FIRST_ROW + len(form.rows) - 1)
    types = get_column_letter(form.columns.index(TYPE) + 1)
    before = get_column_letter(form.columns.index(TYPE))
    offer_types(sheet, f"{types}{FIRST_ROW}:{types}{last}")
    guard(sheet, f"A{FIRST_ROW}:{before}{last}")
    sheet.auto_filter.ref = f"A{HEADING_ROW}:{get_column_letter(len(form.columns))}{last}"
    protect(sheet)


def _write_row(sheet: Worksheet, number: int, columns: tuple[Column, ...], asked: Asked) -> None:
    own = (asked.item, asked.number, *asked.places, asked.text or INVITATION)
    for place, (column, value) in enumerate(zip(columns, own, strict=False), 1):
        cell = write(sheet, number, place, value or None)
        cell.font, cell.border = (TEXT if column is WORDS else MUTED), FRAME
        open_for_sorting(cell)
    words = cast("Cell", sheet.cell(number, len(own)))
    if not asked.text:
        words.font = PROMPT
    if asked.is_below:
        words.alignment = Alignment("left", "top", wrap_text=True, indent=1)
        show_before(words, _BULLET)
    for place in range(len(own) + 1, len(columns) + 1):
        cell = write(sheet, number, place, None)
        cell.font, cell.border = TEXT, FRAME
        open_reply(cell)
    texts = [(text, float(one.width)) for text, one in zip(own[1:], columns[1:], strict=False)]
    hint_height(sheet, number, texts)
