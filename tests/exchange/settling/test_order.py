"""What something new or moved stands by: in a text, in a cell, behind a table, in a note."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.returned import Cell, Line, Returned
from tests.exchange.settling.papers import (
    EARLY,
    HEADS,
    LABEL,
    LINES,
    NOTE,
    OTHER_TASK,
    STATUS,
    TASK,
    TASKS,
    THIRD_TASK,
    account,
    in_cell,
    told,
    typed,
)

IN_CELLS = {
    "typed in a cell": (
        (TASK, typed("Ny oppgave", TASK), OTHER_TASK, THIRD_TASK),
        ["added | after plassering | Ny oppgave"],
    ),
    "typed first in a cell": (
        (typed("Ny oppgave", TASK), *TASKS),
        ["added | after celle-1 | Ny oppgave"],
    ),
    "typed in an empty cell": (
        (*TASKS, Line("Ny oppgave", cell=in_cell("egne", "barnevern"))),
        ["added | under celle-2 | Ny oppgave"],
    ),
    "typed in a new row": (
        (*TASKS, Line("Ny oppgave", cell=in_cell("ny", "barnevern"))),
        ["added | after egne | Ny oppgave"],
    ),
    "typed behind the matrix": (
        (*TASKS, Line("Takk for en god høring")),
        ["not_placed | Takk for en god høring"],
    ),
    "in a table of one's own": (
        (*TASKS, Line("Ny oppgave", cell=Cell(2))),
        ["not_placed | Ny oppgave"],
    ),
    "moved to another cell": (
        (OTHER_TASK, THIRD_TASK, replace(TASK, cell=in_cell("lov", "familievern"))),
        ["moved | plassering | after mekling"],
    ),
    "moved to an empty cell": (
        (OTHER_TASK, THIRD_TASK, replace(TASK, cell=in_cell("egne", "barnevern"))),
        ["moved | plassering | under celle-2"],
    ),
}


@pytest.mark.parametrize("name", IN_CELLS)
def test_an_edit_in_the_matrix_is_told_with_its_cell(name: str) -> None:
    tasks, expected = IN_CELLS[name]

    assert told(Returned(lines=(*LINES, *HEADS, *tasks, NOTE, STATUS))) == expected


CALLER, SOURCE = LINES.index(EARLY), Line("Se veilederen", flow="note", where="fotnote 2")
"""A line that calls a note, and the note."""


def test_a_new_note_stands_by_what_calls_it() -> None:
    note = replace(SOURCE, caller=CALLER)
    more = replace(SOURCE, text="Kapittel 3")

    lines = (*LINES, *HEADS, *TASKS, NOTE, note, more, STATUS)
    first, second = account(Returned(lines=lines)).proposals

    assert (first.anchor, first.where) == ("tidlig", "ny fotnote 2")
    assert (second.anchor, second.where) == ("tidlig", "fotnote 2")


def test_what_is_new_in_a_note_that_was_sent_stands_by_its_paragraph() -> None:
    known = replace(NOTE, caller=CALLER)
    lines = (*LINES, *HEADS, *TASKS, known, replace(SOURCE, where="fotnote 1"), STATUS)

    assert told(Returned(lines=lines)) == ["added | after proposisjon | Se veilederen"]


def test_a_note_at_what_has_no_item_is_not_placed() -> None:
    note = replace(SOURCE, caller=LINES.index(LABEL))

    assert told(Returned(lines=(*LINES, *HEADS, *TASKS, NOTE, note, STATUS))) == [
        "not_placed | Se veilederen"
    ]
