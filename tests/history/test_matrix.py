from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotUndo, MadeWithFrame, ParentIsGone, UserError
from bufetat_editor.history.changeset import Step
from bufetat_editor.history.edits import add, edit, move, remove
from bufetat_editor.history.undo import restore, restore_model, undo
from tests.helpers.seed import done, seed


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


def whole(model: Snapshot) -> bool:
    """One living cell for each row and column, and no cell of a column that is gone."""
    broken = {"missing_cell", "broken_reference"}
    return not any(finding.rule.name in broken for finding in structure_findings(model))


def test_undoing_a_new_column_takes_the_empty_cells_of_later_rows_along() -> None:
    grown, steps = done(seed(), add(seed(), draw, parent="matrise", kind="matrix_column", text="x"))
    grown, _ = done(grown, add(grown, draw, parent="matrise", kind="matrix_row", text="Ny"))

    back, _ = done(grown, undo(grown, steps, draw))

    assert whole(back)
    assert len(back.of_kind("matrix_column")) == 2


def test_undoing_a_new_column_is_refused_when_another_row_has_a_task_in_it() -> None:
    grown, steps = done(seed(), add(seed(), draw, parent="matrise", kind="matrix_column", text="x"))
    new_row = add(grown, draw, parent="matrise", kind="matrix_row", text="Ny")
    grown, _ = done(grown, new_row)
    cell = grown.children(new_row[0].id)[-1]
    grown, _ = done(grown, add(grown, draw, parent=cell.id, kind="task", text="Oppgave"))

    with pytest.raises(CannotUndo):
        undo(grown, steps, draw)


def test_undoing_a_removed_row_makes_the_cell_for_a_column_that_came_meanwhile() -> None:
    gone, steps = done(seed(), remove(seed(), "rad-egenvalgt"))
    gone, _ = done(gone, add(gone, draw, parent="matrise", kind="matrix_column", text="x"))

    back, _ = done(gone, undo(gone, steps, draw))

    assert whole(back)
    assert len(back.children("rad-egenvalgt")) == 3


def test_a_row_and_a_column_that_are_both_gone_return_one_by_one() -> None:
    gone, _ = done(seed(), remove(seed(), "rad-foeringer"))
    gone, _ = done(gone, remove(gone, "kolonne-familievern"))

    half, _ = done(gone, restore(gone, seed(), "rad-foeringer", draw))
    back, _ = done(half, restore(half, seed(), "kolonne-familievern", draw))

    assert whole(half)
    assert whole(back)
    assert back.is_living("deloppgave-icdp")


def test_undoing_a_removed_row_asks_for_the_column_that_is_gone() -> None:
    gone, steps = done(seed(), remove(seed(), "rad-foeringer"))
    gone, _ = done(gone, remove(gone, "kolonne-familievern"))

    with pytest.raises(ParentIsGone, match="kolonne-familievern"):
        undo(gone, steps, draw)


def test_the_matrix_stays_whole_when_the_whole_model_is_restored() -> None:
    grown, _ = done(seed(), add(seed(), draw, parent="matrise", kind="matrix_column", text="x"))
    grown, _ = done(grown, remove(grown, "rad-egenvalgt"))

    back, _ = done(grown, restore_model(grown, seed(), draw))

    assert whole(back)
    assert {one.id for one in back} == {one.id for one in seed()}


def test_a_cell_is_never_changed_by_itself() -> None:
    cell, model = "celle-egenvalgt-barnevern", seed()
    acts: list[Callable[[], tuple[Item, ...]]] = [
        lambda: add(model, draw, parent="rad-egenvalgt", kind="matrix_cell"),
        lambda: edit(model, cell, fields={"column": "kolonne-familievern"}),
        lambda: move(model, cell, parent="rad-foeringer"),
        lambda: remove(model, cell),
    ]

    for act in acts:
        with pytest.raises(MadeWithFrame):
            act()


class Frame(RuleBasedStateMachine):
    """Two people's rows, columns and tasks, undone and restored in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.model, self.past = seed(), [seed()]
        self.done: list[list[Step]] = []

    def write(self, states: tuple[Item, ...]) -> None:
        self.model, steps = done(self.model, states)
        self.past.append(self.model)
        self.done.append(steps)

    @rule(kind=st.sampled_from(["matrix_row", "matrix_column"]))
    def add_frame(self, kind: str) -> None:
        self.write(add(self.model, draw, parent="matrise", kind=kind, text="Ny"))

    @rule(place=st.integers(0, 50))
    def add_task(self, place: int) -> None:
        cells = self.model.of_kind("matrix_cell")
        if cells:
            cell = cells[place % len(cells)]
            self.write(add(self.model, draw, parent=cell.id, kind="task", text="Oppgave"))

    @rule(place=st.integers(0, 50))
    def remove_frame(self, place: int) -> None:
        frame = self.model.of_kind("matrix_row", "matrix_column")
        if frame:
            self.write(remove(self.model, frame[place % len(frame)].id))

    @rule(place=st.integers(0, 50))
    def undo_any(self, place: int) -> None:
        if self.done:
            with suppress(UserError):
                self.write(undo(self.model, self.done[place % len(self.done)], draw))

    @rule(place=st.integers(0, 50), when=st.integers(0, 50))
    def restore_any(self, place: int, when: int) -> None:
        then = self.past[when % len(self.past)]
        frame = then.of_kind("matrix_row", "matrix_column")
        if frame:
            with suppress(UserError):
                item = frame[place % len(frame)].id
                self.write(restore(self.model, then, item, draw))

    @rule(when=st.integers(0, 50))
    def restore_all(self, when: int) -> None:
        with suppress(UserError):
            self.write(restore_model(self.model, self.past[when % len(self.past)], draw))

    @invariant()
    def the_matrix_is_whole(self) -> None:
        assert whole(self.model)


TestFrame = Frame.TestCase
TestFrame.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
