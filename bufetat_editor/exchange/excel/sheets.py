"""What all sheets have: a line on top, headings that stay, and a page that prints well."""

from __future__ import annotations

from typing import cast

from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.excel.cells import show_as_count, write
from bufetat_editor.exchange.excel.fonts import HEADING, STATUS, TEXT, WARNING
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.furniture import edition_line, status_line
from bufetat_editor.exchange.register import Column
from bufetat_editor.exchange.seal import Seal

NOTE_ROW, HEADING_ROW, FIRST_ROW = 1, 2, 3
"""Where the edition stands, where the headings, and where the content begins."""

_LINE, _GROUND = "BFC6CF", "EEF2F7"
_PAPER_A4 = 9
_SHEET_NAME = "&A"
_WIDEST_PAGE = 240  # letters of columns on one page; with more the letters would be too small
_SCALE = 70  # percent, where the columns go over several pages
_REMARK_WIDTH, _REMARK_HEIGHT = 360, 160  # pixels
_LONGEST_MARGIN = 80  # a header or footer with more than 255 signs makes Excel repair the file

GROUND = PatternFill("solid", fgColor=_GROUND)
_SIDE = Side(style="thin", color=_LINE)
FRAME = Border(left=_SIDE, right=_SIDE, top=_SIDE, bottom=_SIDE)


def new_sheet(
    workbook: Workbook,
    name: str,
    columns: tuple[Column, ...],
    seal: Seal,
    circulation: Circulation | None = None,
) -> Worksheet:
    """Return a new sheet with its edition, its headings and its page.

    A heading that is the beginning of a name has the whole of it in a comment.

    Args:
        circulation: whom the sheet is sent to, if it is sent out.
    """
    sheet: Worksheet = workbook.create_sheet(name)
    status = status_line(seal, circulation=circulation)
    _note(sheet, columns, seal, status)
    for number, column in enumerate(columns, 1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width, dimension.hidden = column.width, column.is_hidden
        cell = write(sheet, HEADING_ROW, number, column.heading)
        cell.font, cell.fill, cell.border = HEADING, GROUND, FRAME
        if column.is_count:
            show_as_count(cell)
        if column.is_shortened:
            cell.comment = Comment(column.name, "", _REMARK_HEIGHT, _REMARK_WIDTH)
    headings = [(column.heading, float(column.width)) for column in columns]
    hint_height(sheet, HEADING_ROW, headings)
    sheet.freeze_panes = f"A{FIRST_ROW}"
    set_page(sheet, seal, status)
    sheet.print_title_rows = f"{HEADING_ROW}:{HEADING_ROW}"
    _set_width(sheet, columns)
    return sheet


def _note(sheet: Worksheet, columns: tuple[Column, ...], seal: Seal, status: str) -> None:
    first_seen = next((n for n, column in enumerate(columns, 1) if not column.is_hidden), 1)
    cell = write(sheet, NOTE_ROW, first_seen, f"{status} – {edition_line(seal)}")
    cell.alignment = Alignment(vertical="top", wrap_text=False)
    cell.font = STATUS if seal.is_approved else WARNING


def write_remark(sheet: Worksheet, row: int, remark: str) -> None:
    """Put a sentence where content would stand, across the columns."""
    cell = write(sheet, row, 1, remark)
    cell.alignment = Alignment(vertical="top", wrap_text=False)
    cell.font = TEXT


def set_page(sheet: Worksheet, seal: Seal, status: str) -> None:
    """Print a sheet on lying paper, and say above and below which content it shows."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_A4
    header = cast("HeaderFooterItem", sheet.oddHeader)
    header.left.text = f"{_margin(seal.title)} – {_SHEET_NAME}"
    header.right.text = _margin(status)
    footer = cast("HeaderFooterItem", sheet.oddFooter)
    footer.left.text = _margin(f"{seal.edition} · {seal.short_hash}")
    footer.right.text = "Side &P av &N"


def _set_width(sheet: Worksheet, columns: tuple[Column, ...]) -> None:
    """Print all columns on one page as long as they can be read there.

    Where they go over several pages, those that name the rows stand on each of them.
    """
    if sum(column.width for column in columns if not column.is_hidden) <= _WIDEST_PAGE:
        fit_width(sheet)
        return
    sheet.page_setup.scale = _SCALE
    naming = next((number for number, column in enumerate(columns) if column.is_count), 1)
    sheet.print_title_cols = f"A:{get_column_letter(naming)}"


def fit_width(sheet: Worksheet) -> None:
    """Print all columns on one page, and the rows on as many as they need."""
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _margin(text: str) -> str:
    """Shorten a text for a header or footer, where & is a code and a line break is none."""
    line = " ".join(text.split())
    shown = line if len(line) <= _LONGEST_MARGIN else f"{line[:_LONGEST_MARGIN]}…"
    return shown.replace("&", "&&")
