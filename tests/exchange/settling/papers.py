"""A small paper and a small workbook as they were sent, and accounts of what came back in short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bufetat_editor.domain.proposals import Account, Proposal
from bufetat_editor.exchange.returned import ASIDE, Cell, Gone, Heading, Line, Returned
from bufetat_editor.exchange.settling import settle

TITLE = Line("Bufetats tjenestemodell", ("tittel",))
HEADING = Line("Prinsipper for virkningsfulle tjenester", ("gruppe",))
EARLY = Line("Barn, unge og familier skal få hjelp så tidlig som mulig", ("tidlig",))
KNOWN = Line("Tiltak skal bygge på kunnskap om hva som virker", ("kunnskap",))
NEAR = Line("Hjelpen skal gis nær der folk bor og lever", ("naer",))
SAFE = Line("Tjenestene skal være trygge og sikre for alle", ("trygg",))
LABEL = Line("Kategori")


def in_cell(row: str, column: str) -> Cell:
    """A cell of the matrix, told by the marks of its headings."""
    return Cell(1, Heading(None, (row,)), Heading(None, (column,)))


HEADS = (
    Line("Barnevern", ("barnevern",), cell=Cell(1)),
    Line("Familievern", ("familievern",), cell=Cell(1)),
    Line("Lovpålagte oppgaver", ("lov",), cell=Cell(1)),
    Line("Oppgaver som etaten velger selv", ("egne",), cell=Cell(1)),
)
TASK = Line(
    "Bistå barneverntjenesten ved plassering", ("plassering",), cell=in_cell("lov", "barnevern")
)
OTHER_TASK = Line(
    "Drive institusjoner for barn", ("institusjon",), cell=in_cell("lov", "barnevern")
)
THIRD_TASK = Line("Gi mekling til foreldre", ("mekling",), cell=in_cell("lov", "familievern"))
NOTE = Line("St.prp. nr. 1 for 2010", ("proposisjon",), "note")
STATUS = Line("UTKAST til innspill: Runde 1", flow=ASIDE)

LINES = (TITLE, HEADING, EARLY, KNOWN, NEAR, SAFE, LABEL)
TASKS = (TASK, OTHER_TASK, THIRD_TASK)
MATRIX = (*HEADS, *TASKS)
SENT = Returned(lines=(*LINES, *MATRIX, NOTE, STATUS))
CELLS = {("lov", "barnevern"): "celle-1", ("egne", "barnevern"): "celle-2"}

BOOK = Returned(
    lines=(
        Line(EARLY.text, EARLY.ids, "Prinsipper · Virkningsfulle"),
        Line(KNOWN.text, KNOWN.ids, "Prinsipper · Virkningsfulle"),
        Line(TASK.text, TASK.ids, "Matrise · Lovpålagt · Barnevern"),
        Line(OTHER_TASK.text, OTHER_TASK.ids, "Matrise · Lovpålagt · Barnevern"),
        Line(THIRD_TASK.text, THIRD_TASK.ids, "Matrise · Lovpålagt · Familievern"),
        Line("Matrise · Lovpålagt · Barnevern", flow=ASIDE),
    ),
    is_ordered=False,
)


def paper(*lines: Line, gone: Sequence[Gone] = ()) -> Returned:
    """The paper with other lines instead of those of the running text."""
    return Returned(lines=(*lines, *MATRIX, NOTE, STATUS), gone=tuple(gone))


def typed(text: str, line: Line = EARLY) -> Line:
    """What was typed where a line stands; it has no mark."""
    return replace(line, text=text, ids=())


def unmarked(line: Line) -> Line:
    return replace(line, ids=())


def account(
    returned: Returned, sent: Returned = SENT, cells: Mapping[tuple[str, str], str] = CELLS
) -> Account:
    return settle(sent, returned, cells)


def told(returned: Returned, sent: Returned = SENT) -> list[str]:
    """The proposals in short, in their order."""
    found = account(returned, sent)
    assert found.balances
    return [short(one) for one in found.proposals]


def short(one: Proposal) -> str:
    place = f"{one.beside} {one.anchor}" if one.anchor else ""
    sign = {100: ""}.get(one.certainty, f"{one.certainty} %")
    remarks = "; ".join(remark.text for remark in one.remarks)
    texts = {
        "changed": one.after,
        "added": one.after,
        "moved": one.after if one.after != one.before else "",
        "not_placed": one.after,
    }
    parts = (one.type, one.manner, one.item, place, texts.get(one.type, ""), remarks, sign)
    return " | ".join(part for part in parts if part)
