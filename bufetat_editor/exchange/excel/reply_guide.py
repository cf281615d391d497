"""The sheet to read first: whom it is to, how to answer, and room for general remarks."""

from __future__ import annotations

from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.workbook import Workbook
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.cells import write
from bufetat_editor.exchange.excel.fonts import CHAPTER, HEADING, MUTED, TEXT, TITLE
from bufetat_editor.exchange.excel.replies import head, open_reply, protect
from bufetat_editor.exchange.excel.rows import hint_height
from bufetat_editor.exchange.excel.sheets import FRAME, GROUND, set_page
from bufetat_editor.exchange.furniture import status_line
from bufetat_editor.exchange.reply_form import COMMENT, ID, REPLIES, WORDS, ReplyForm
from bufetat_editor.exchange.subject import Subject

_NAME = "Les først"
_WIDTHS = (ID.width, 24, 104)
_HIDDEN, _LEFT, _RIGHT = 1, 2, 3
_LETTERS = 1.2  # so many more there are in running text than figures
_TITLE_LINES, _CHAPTER_LINES, _ROOM_LINES = 2, 2, 9  # how high, in lines of text


def write_guide(workbook: Workbook, form: ReplyForm, subject: Subject) -> None:
    """Add the sheet to read first, which comes before those to answer on."""
    sheet: Worksheet = workbook.create_sheet(_NAME)
    for letter, width in zip("ABC", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True
    sheet.sheet_view.showGridLines = False
    guide = _Guide(sheet)
    guide.heading(form.title, TITLE, _TITLE_LINES)
    for name, fact in form.facts:
        guide.line(name, fact)
    guide.heading("Slik svarer dere", CHAPTER, _CHAPTER_LINES)
    for number, step in enumerate(form.steps, 1):
        guide.line(f"{number}.", step).alignment = Alignment("right", "top", indent=1)
    guide.heading("Generelle merknader", CHAPTER, _CHAPTER_LINES)
    guide.room(*form.model)
    set_page(sheet, subject.seal, status_line(subject.seal, circulation=subject.circulation))
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)  # on one page
    protect(sheet)


class _Guide:
    """A sheet that is written from the top down."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._row = 0

    def heading(self, text: str, font: Font, lines: int) -> None:
        self._next("\n" * (lines - 1))
        cell = self._write(_LEFT, text, font)
        cell.alignment = Alignment("left", "center", wrap_text=False)

    def line(self, name: str, text: str) -> Cell:
        """Add a line; return the cell with what it is called."""
        self._next(text)
        self._write(_RIGHT, text, TEXT)
        return self._write(_LEFT, name, MUTED)

    def room(self, item: str, title: str) -> None:
        """Add a table of one row, for what is said of the whole."""
        self._next("")
        for place, column in enumerate((ID, WORDS, COMMENT), 1):
            cell = self._write(place, column.heading, HEADING)
            cell.fill, cell.border = GROUND, FRAME
            if column in REPLIES:
                head(cell)
        self._next("\n" * (_ROOM_LINES - 1))
        self._write(_HIDDEN, item, TEXT)
        self._write(_LEFT, title, HEADING).border = FRAME
        reply = self._write(_RIGHT, None, TEXT)
        reply.border = FRAME
        open_reply(reply)

    def _next(self, text: str) -> None:
        self._row += 1
        hint_height(self._sheet, self._row, [(text, _WIDTHS[-1] * _LETTERS)])

    def _write(self, column: int, text: str | None, font: Font) -> Cell:
        cell = write(self._sheet, self._row, column, text)
        cell.font = font
        return cell
