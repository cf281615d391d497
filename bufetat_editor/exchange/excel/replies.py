"""Where recipients write and where not: open cells, lists to choose from, protected sheets.

Excel sorts no row with a locked cell in it. The rows are therefore open from end to end, and the
cells with the model's own words refuse what is typed into them in another way.
"""

from __future__ import annotations

from collections.abc import Mapping

from openpyxl.cell import Cell
from openpyxl.styles import PatternFill, Protection
from openpyxl.workbook import Workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bufetat_editor.exchange.excel.cells import write
from bufetat_editor.exchange.excel.fonts import ON_ACCENT, TEXT
from bufetat_editor.exchange.reply_form import PROPOSAL, WISHES

_SHEET, _NAME = "Lister", "tmTyper"
_AS_TYPED = "@"  # so that a reply may begin with = or - and no date is made of «3.4»
_ACCENT, _PALE = "1F5FAE", "F5F9FE"

_OPEN = Protection(locked=False)
_REPLY_HEAD, _REPLY = PatternFill("solid", fgColor=_ACCENT), PatternFill("solid", fgColor=_PALE)


def add_hidden(workbook: Workbook, facts: Mapping[str, str]) -> None:
    """Add a sheet that nobody sees: the types of replies, and what the file says of itself.

    The latter is among the document's properties too, which some clean away before they send.
    """
    sheet: Worksheet = workbook.create_sheet(_SHEET)
    sheet.sheet_state = "veryHidden"
    for row, name in enumerate(WISHES, 1):
        write(sheet, row, 1, name).font = TEXT
    for row, fact in enumerate(facts.items(), 1):
        for column, words in enumerate(fact, 2):
            write(sheet, row, column, words).font = TEXT
    where = f"{_SHEET}!$A$1:$A${len(WISHES)}"
    workbook.defined_names[_NAME] = DefinedName(_NAME, attr_text=where)


def offer_types(sheet: Worksheet, cells: str) -> None:
    """Let cells be filled from the list of types only."""
    choice = DataValidation("list", formula1=f"={_NAME}", allow_blank=True, showErrorMessage=True)
    choice.errorTitle, choice.error = "Velg fra listen", "Velg en av typene i listen."
    choice.add(cells)
    sheet.add_data_validation(choice)


def guard(sheet: Worksheet, cells: str) -> None:
    """Let nothing be typed over the words in open cells."""
    no = DataValidation("custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
    no.errorTitle = "Teksten kan ikke endres her"
    no.error = f"Skriv den nye ordlyden i kolonnen «{PROPOSAL.heading}»."
    no.add(cells)
    sheet.add_data_validation(no)


def head(cell: Cell) -> None:
    """Make the heading of a column stand out as one to write in."""
    cell.font, cell.fill = ON_ACCENT, _REPLY_HEAD


def open_reply(cell: Cell) -> None:
    """Let a reply be written, and stay as it was typed."""
    cell.number_format, cell.fill, cell.protection = _AS_TYPED, _REPLY, _OPEN


def open_for_sorting(cell: Cell) -> None:
    """Let a cell with the model's own words follow its row."""
    cell.protection = _OPEN


def protect(sheet: Worksheet) -> None:
    """Lock a sheet but for its open cells, without a password; comments can be made anywhere."""
    sheet.protection.sheet = True
    for allowed in ("sort", "autoFilter", "formatColumns", "formatRows", "insertRows"):
        setattr(sheet.protection, allowed, False)
