from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.edits import add, remove
from bufetat_editor.history.undo import restore
from tests.helpers.seed import seed


def draw(letters: str) -> str:
    from secrets import choice

    return choice(letters)


def columns_of(model: Snapshot, row: str) -> list[object]:
    return [cell.attrs["column"] for cell in model.children(row)]


def test_a_new_row_brings_a_cell_for_each_column() -> None:
    states = add(seed(), draw, parent="matrise", kind="matrix_row", text="Ny")
    model = seed().with_states(2, states)

    assert columns_of(model, states[0].id) == ["kolonne-barnevern", "kolonne-familievern"]


def test_a_new_column_brings_a_cell_to_each_row() -> None:
    states = add(seed(), draw, parent="matrise", kind="matrix_column", text="Adopsjon")
    model = seed().with_states(2, states)

    assert len(states) == 4
    for row in model.children("matrise", "matrix_row"):
        assert states[0].id in columns_of(model, row.id)


def test_removing_a_column_removes_its_cells_and_their_tasks() -> None:
    model = seed().with_states(2, remove(seed(), "kolonne-familievern"))

    assert columns_of(model, "rad-lovpaalagt") == ["kolonne-barnevern"]
    assert not model.is_living("oppgave-mekling")
    assert model.is_living("oppgave-plassering")


def test_restoring_a_column_brings_back_what_its_cells_held() -> None:
    gone = seed().with_states(2, remove(seed(), "kolonne-familievern"))

    back = gone.with_states(3, restore(gone, seed(), "kolonne-familievern", draw))

    assert list(back) == [item for item in back if seed()[item.id].text == item.text]
    assert len(list(back)) == len(list(seed()))


def test_a_row_that_came_while_a_column_was_gone_gets_its_cell_when_the_column_returns() -> None:
    gone = seed().with_states(2, remove(seed(), "kolonne-familievern"))
    row, *cells = add(gone, draw, parent="matrise", kind="matrix_row", text="Ny")
    grown = gone.with_states(3, (row, *cells))

    back = grown.with_states(4, restore(grown, seed(), "kolonne-familievern", draw))

    assert set(columns_of(back, row.id)) == {"kolonne-barnevern", "kolonne-familievern"}
