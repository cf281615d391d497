"""What was copied elsewhere becomes items, each at the level that its kind has."""

from __future__ import annotations

from bufetat_editor.history.edits import NewItem
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add_several
from bufetat_editor.usecases.pasting import PastedLine, entries, pasted_lines
from tests.helpers.models import CELL

COPIED = "•\tEn\n\to\tTo\n\t\t▪\tTre\n•\tFire"


def test_lines_are_read_from_the_clipboard() -> None:
    assert pasted_lines("En\nto", "<p>En</p><p>to</p>") == (
        PastedLine(0, "En"),
        PastedLine(0, "to"),
    )


def test_tasks_have_one_level_below_them() -> None:
    assert entries(pasted_lines(COPIED), "task") == (
        NewItem("En", 0),
        NewItem("To", 1),
        NewItem("Tre", 1),
        NewItem("Fire", 0),
    )


def test_most_kinds_have_no_level_below_them() -> None:
    assert {entry.level for entry in entries(pasted_lines(COPIED), "principle")} == {0}


def test_what_was_pasted_stands_in_the_cell(desk: Desk) -> None:
    pasted = entries(pasted_lines(COPIED), "task")

    add_several(desk, pasted, parent=CELL, kind="task")

    *_, first, last = desk.snapshot.children(CELL, "task")
    assert [first.text, last.text] == ["En", "Fire"]
    assert [item.text for item in desk.snapshot.descendants(first.id)] == ["To", "Tre"]
