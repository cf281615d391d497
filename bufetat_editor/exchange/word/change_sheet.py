"""The change sheet in Word: for each chapter a table, the old wording beside the new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bufetat_editor.domain.memo_heads import case_number
from bufetat_editor.exchange.accessibility import require_accessible
from bufetat_editor.exchange.change_lines import SheetLine, SheetWording
from bufetat_editor.exchange.change_sheet import ChangeSheet, SheetGroup, SheetPart, change_sheet
from bufetat_editor.exchange.compose import compose
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.seal import CHANGES
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.markup import Element, element, flag, paragraph, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.tables import cell, row, table
from bufetat_editor.exchange.word.template import Template

_PLACE_SHARE = 0.21  # of the width
_LETTERS_A_LINE = 42
_MOST_UNBROKEN = 6  # lines; a longer row may break over pages
_HEADINGS = ("Sted", "Før", "Nå")
_STYLES = {"equal": None, "delete": "Removed", "insert": "Added"}
_DATE = re.compile(r"\d[\d.]*\d")
"""A date, or another number, as a whole."""

_BETWEEN = "\N{NO-BREAK SPACE}· "
_NEW, _GONE, _NO_TEXT = "(nytt)", "(fjernet)", "(ingen tekst)"
_HOW_TO_READ = "Ord som er tatt ut, er strøket over. Ord som er kommet til, er understreket."


def write_change_sheet(subject: Subject, template: Template) -> bytes:
    """Return what has changed since the subject's base, as a docx file to be handed out.

    Raises:
        NothingToHandOut: nothing has changed, or there is no base.
        NotAccessible: the document that the sheet goes with lacks its title or other words; some
            could not find their way in the one or the other.
    """
    sheet = change_sheet(subject)
    require_accessible(compose(subject), subject.snapshot)
    case = case_number(subject.snapshot, subject.memo)
    package = Package(replace(subject.seal, title=sheet.title, paper=CHANGES), template, case)
    return package.save([*_body(sheet, template), template.upright()])


def _body(sheet: ChangeSheet, template: Template) -> Iterator[Element]:
    yield paragraph("Title", text_run(sheet.title))
    since = text_run(f"{_since(sheet)}.", "ChangeName")
    yield paragraph("ChangeText", since, text_run(f" {_HOW_TO_READ}"))
    widths = _widths(template.upright_width)
    for part in sheet.parts:
        yield paragraph("ChangeHeading", text_run(part.title))
        yield _table(part, widths)
    yield paragraph("SectionEnd")  # the text may not end with a table


def _since(sheet: ChangeSheet) -> str:
    number = "1 punkt" if sheet.count == 1 else f"{sheet.count} punkter"
    day = norwegian_date(sheet.since_at)
    names_day = day in _DATE.findall(sheet.since)
    since = sheet.since if names_day else f"{sheet.since} ({day})"
    return f"Siden {since}: {number} er endret"


def _widths(whole: int) -> list[int]:
    place = int(whole * _PLACE_SHARE)
    side = (whole - place) // 2
    return [whole - 2 * side, side, side]


def _table(part: SheetPart, widths: Sequence[int]) -> Element:
    heads = (paragraph("ChangeHead", text_run(heading)) for heading in _HEADINGS)
    head = row(*map(cell, widths, heads), repeats=True)
    rows = (made for group in part.groups for made in _rows(group, widths))
    return table("ChangeTable", widths, [head, *rows], f"Endringer i {part.title}")


def _rows(group: SheetGroup, widths: Sequence[int]) -> Iterator[Element]:
    if group.title:
        title = paragraph("ChangeGroup", text_run(group.title))
        yield row(cell(sum(widths), title, span=len(widths)))
    for line in group.lines:
        yield _row(line, widths)


def _row(line: SheetLine, widths: Sequence[int]) -> Element:
    none_before, none_after = (_NEW, _GONE) if line.before or line.after else (_NO_TEXT, _NO_TEXT)
    sides = (_place(line), _side(line.before, none_before), _side(line.after, none_after))
    cells = (cell(width, *side) for width, side in zip(widths, sides, strict=True))
    made = row(*cells)
    if _height(line) <= _MOST_UNBROKEN:
        made.insert(0, element("trPr", flag("cantSplit")))
    return made


def _place(line: SheetLine) -> Iterator[Element]:
    former = f" (tidligere {line.former})" if line.former else ""
    deeds = _BETWEEN.join((former, *line.deeds))
    yield paragraph("ChangePlace", text_run(line.name, "ChangeName"), text_run(deeds))
    if line.under:
        yield paragraph("ChangePlace", text_run(line.under))


def _side(wordings: Sequence[SheetWording], none: str) -> Iterator[Element]:
    if not wordings:
        yield paragraph("ChangeText", text_run(none, "ChangeNote"))
    for wording in wordings:
        label = [text_run(f"{wording.label}  ", "ReferenceNumber")] if wording.label else []
        spans = (text_run(span.text, _STYLES[span.operation]) for span in wording.spans)
        yield paragraph("ChangeText", *label, *spans)


def _height(line: SheetLine) -> int:
    """About how many lines the higher side takes."""
    sides = ([*map(_letters, side)] for side in (line.before, line.after))
    return max(sum(1 + letters // _LETTERS_A_LINE for letters in side) for side in sides)


def _letters(wording: SheetWording) -> int:
    return sum(len(span.text) for span in wording.spans)
