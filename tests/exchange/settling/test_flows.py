"""Cells of the matrix are told by their headings, by words where the marks are lost."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.returned import Cell, Heading, Line, Returned
from tests.exchange.settling.papers import told

CORNER = Line("Kategori", cell=Cell(1))
COLUMN = Line("Barnevern", ("barnevern",), cell=Cell(1, Heading(0)))
ROW = Line("Lovpålagte oppgaver", ("lov",), cell=Cell(1, None, Heading(0)))
TASK = Line("Bistå ved plassering", ("plassering",), cell=Cell(1, Heading(2), Heading(1)))
OTHER_ROW = Line("Andre oppgaver", ("andre",), cell=Cell(1, None, Heading(0)))
OTHER_TASK = Line("Gi mekling", ("mekling",), cell=Cell(1, Heading(4), Heading(1)))

SENT = Returned(lines=(CORNER, COLUMN, ROW, TASK, OTHER_ROW, OTHER_TASK))


def without_marks(*lines: Line) -> Returned:
    return Returned(lines=tuple(replace(line, ids=()) for line in lines))


def test_a_matrix_without_marks_is_as_it_was_sent() -> None:
    assert told(without_marks(*SENT.lines), SENT) == []


def test_a_task_that_went_to_another_row_has_moved_though_its_mark_is_lost() -> None:
    moved = replace(TASK, cell=Cell(1, Heading(3), Heading(1)))
    other = replace(OTHER_TASK, cell=Cell(1, Heading(3), Heading(1)))

    assert told(without_marks(CORNER, COLUMN, ROW, OTHER_ROW, other, moved), SENT) == [
        "moved | plassering | after mekling | 95 %"
    ]


def test_a_row_that_was_put_in_before_others_moves_nothing() -> None:
    new = replace(ROW, text="Nye oppgaver", ids=())
    task = replace(TASK, cell=Cell(1, Heading(3), Heading(1)))
    other = replace(OTHER_TASK, cell=Cell(1, Heading(5), Heading(1)))

    assert told(Returned(lines=(CORNER, COLUMN, new, ROW, task, OTHER_ROW, other)), SENT) == [
        "added | after barnevern | Nye oppgaver"
    ]


def test_a_row_whose_heading_has_no_words_left_is_told_by_its_mark() -> None:
    task = replace(TASK, cell=Cell(1, Heading(None, ("lov",)), Heading(1)))
    other = replace(OTHER_TASK, cell=Cell(1, Heading(3), Heading(1)))

    assert told(Returned(lines=(CORNER, COLUMN, task, OTHER_ROW, other)), SENT) == ["removed | lov"]
