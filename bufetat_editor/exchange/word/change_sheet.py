"""The change sheet in Word: for each chapter or cell a table, the old wording beside the new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bufetat_editor.exchange.change_lines import Line, Wording
from bufetat_editor.exchange.change_sheet import ChangeSheet, Group, change_sheet
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.exchange.word.markup import Element, element, flag, paragraph, text_run
from bufetat_editor.exchange.word.package import Package
from bufetat_editor.exchange.word.tables import cell, row, table
from bufetat_editor.exchange.word.template import Template

_PLACE_SHARE = 0.22  # of the width
_LETTERS_A_LINE = 36
_MOST_UNBROKEN = 20  # lines; a longer row may break over pages
_HEADINGS = ("Sted", "Før", "Nå")
_STYLES = {"equal": None, "delete": "Removed", "insert": "Added"}
_NO_TEXT = "(ingen tekst)"
_HOW_TO_READ = (
    "Ord som er tatt ut, er strøket over under «Før». Ord som er kommet til, er understreket "
    "under «Nå»."
)


def write_change_sheet(subject: Subject, template: Template) -> bytes:
    """Return what has changed since the subject's base, as a docx file to be handed out.

    Raises:
        NothingToHandOut: nothing has changed, or there is no base.
    """
    sheet = change_sheet(subject)
    package = Package(replace(subject.seal, title=sheet.title), template, _case_number(subject))
    return package.save([*_body(sheet, template), template.upright()])


def _case_number(subject: Subject) -> str:
    """The case that the memo belongs to."""
    fields = subject.snapshot.children(subject.memo, "memo_field") if subject.memo else ()
    numbers = [one.text for one in fields if one.attrs.get("field") == "case_number"]
    return numbers[0] if numbers else ""


def _body(sheet: ChangeSheet, template: Template) -> Iterator[Element]:
    yield paragraph("Title", text_run(sheet.title))
    yield paragraph("Status", text_run(_since(sheet)))
    yield paragraph("Normal", text_run(_HOW_TO_READ))
    widths = _widths(template.upright_width)
    for group in sheet.groups:
        yield paragraph("HeadingUnnumbered", text_run(group.title))
        yield _table(group, widths)
    yield paragraph("SectionEnd")  # the text may not end with a table


def _since(sheet: ChangeSheet) -> str:
    number = "1 endring" if sheet.count == 1 else f"{sheet.count} endringer"
    return f"Siden {sheet.since} ({norwegian_date(sheet.since_at)}): {number}"


def _widths(whole: int) -> list[int]:
    place = int(whole * _PLACE_SHARE)
    side = (whole - place) // 2
    return [whole - 2 * side, side, side]


def _table(group: Group, widths: Sequence[int]) -> Element:
    heads = (paragraph("ChangeHead", text_run(heading)) for heading in _HEADINGS)
    head = row(*map(cell, widths, heads), repeats=True)
    lines = (_row(line, widths) for line in group.lines)
    return table("ChangeTable", widths, [head, *lines], f"Endringer i {group.title}")


def _row(line: Line, widths: Sequence[int]) -> Element:
    sides = (_place(line), _side(line.before), _side(line.after))
    cells = (cell(width, *side) for width, side in zip(widths, sides, strict=True))
    made = row(*cells)
    if _height(line) <= _MOST_UNBROKEN:
        made.insert(0, element("trPr", flag("cantSplit")))
    return made


def _place(line: Line) -> Iterator[Element]:
    yield paragraph("ChangePlace", text_run(line.name))
    for text in (line.heading, *line.deeds):
        if text:
            yield paragraph("ChangeText", text_run(text))


def _side(wordings: Sequence[Wording]) -> Iterator[Element]:
    if not wordings:
        yield paragraph("ChangeText", text_run(_NO_TEXT))
    for wording in wordings:
        label = [text_run(f"{wording.label}  ", "ReferenceNumber")] if wording.label else []
        spans = (text_run(span.text, _STYLES[span.operation]) for span in wording.spans)
        yield paragraph("ChangeText", *label, *spans)


def _height(line: Line) -> int:
    """About how many lines the higher side takes."""
    sides = ([*map(_letters, side)] for side in (line.before, line.after))
    return max(sum(1 + letters // _LETTERS_A_LINE for letters in side) for side in sides)


def _letters(wording: Wording) -> int:
    return sum(len(span.text) for span in wording.spans)
