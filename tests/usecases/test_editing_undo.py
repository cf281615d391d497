"""Undo and redo, read from the log: each is one more changeset."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotUndo, NothingToRedo, NothingToUndo, ParentIsGone
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import (
    add,
    edit,
    move,
    redo,
    redo_step,
    remove,
    restore_model,
    undo,
    undo_step,
)
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import GROUP, PRINCIPLE, TASK, desk_on

FIRST = "Bufetat skal medvirke"


def text(desk: Desk) -> str:
    return desk.snapshot[PRINCIPLE].text


def test_there_is_nothing_to_undo_in_a_new_model(desk: Desk) -> None:
    assert undo_step(desk) is None
    with pytest.raises(NothingToUndo, match="Saksbehandler A"):
        undo(desk)
    with pytest.raises(NothingToRedo):
        redo(desk)


def test_undo_is_one_more_changeset(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")

    outcome = undo(desk, reason="Feil punkt")

    intent = outcome.changeset.intent
    assert (intent.kind, intent.undoes, intent.reason) == ("undo", 3, "Feil punkt")
    assert text(desk).startswith(FIRST)
    assert len(desk.log.history(PRINCIPLE)) == 3


def test_undo_goes_back_step_by_step_and_redo_forward(desk: Desk) -> None:
    for wording in "ABC":
        edit(desk, PRINCIPLE, wording)
    seen = [text(desk)]

    for step in (undo, undo, redo, undo, undo, redo, redo, redo):
        step(desk)
        seen.append(text(desk)[:22].strip())

    assert seen == ["C", "B", "A", "B", "A", FIRST, "A", "B", "C"]
    with pytest.raises(NothingToRedo):
        redo(desk)


def test_everything_can_be_undone_to_the_beginning(desk: Desk) -> None:
    before = state_hash(desk.snapshot)
    edit(desk, PRINCIPLE, "A", reason="x")
    add(desk, parent="matrise", kind="matrix_column", text="Adopsjon")
    move(desk, "oppgave-cos")
    remove(desk, GROUP)
    restore_model(desk, 4)

    for _ in range(5):
        undo(desk)

    assert state_hash(desk.snapshot) == before
    assert undo_step(desk) is None


def test_everything_can_be_done_again_to_the_end(desk: Desk) -> None:
    add(desk, parent="matrise", kind="matrix_row", text="Ny rad")
    remove(desk, GROUP)
    edit(desk, TASK, "A", {"provisional": True})
    after = state_hash(desk.snapshot)
    for _ in range(3):
        undo(desk)

    for _ in range(3):
        redo(desk)

    assert state_hash(desk.snapshot) == after


def test_there_is_nothing_to_redo_after_a_new_edit(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    undo(desk)
    edit(desk, TASK, "B")

    assert redo_step(desk) is None
    with pytest.raises(NothingToRedo):
        redo(desk)


def test_undo_works_after_a_restart(model: Path) -> None:
    with closing(desk_on(model)) as desk:
        edit(desk, PRINCIPLE, "A")
        edit(desk, PRINCIPLE, "B")
        undo(desk)

    with closing(desk_on(model)) as desk:
        redo(desk)
        assert text(desk) == "B"
        undo(desk)
        undo(desk)
        assert text(desk).startswith(FIRST)


def test_others_steps_are_not_mine_to_undo(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Fra A")
    edit(other, TASK, "Fra B")
    desk.refresh()

    undo(desk)

    assert text(desk).startswith(FIRST)
    assert desk.snapshot[TASK].text == "Fra B"
    with pytest.raises(NothingToUndo):
        undo(desk)


def test_others_undoing_is_not_mine_to_redo(desk: Desk, other: Desk) -> None:
    edit(other, TASK, "Fra B")
    undo(other)
    desk.refresh()

    assert redo_step(desk) is None


def test_an_overtaken_step_is_not_undone_but_explained(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Fra A")
    other.refresh()
    edit(other, PRINCIPLE, "Fra B")
    desk.refresh()

    with pytest.raises(CannotUndo, match=f"Endring 3 kan ikke angres: «{PRINCIPLE}» er endret"):
        undo(desk)

    assert text(desk) == "Fra B"


def test_a_step_is_undone_beside_a_later_change_of_something_else(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Fra A")
    other.refresh()
    move(other, PRINCIPLE)
    desk.refresh()

    undo(desk)

    assert text(desk).startswith(FIRST)
    assert desk.snapshot.children(GROUP)[-1].id == PRINCIPLE


def test_an_item_that_others_work_on_is_not_unmade(desk: Desk, other: Desk) -> None:
    group = add(desk, parent="prinsippdel-samordning", kind="principle_group", text="Ny").states[0]
    other.refresh()
    made = add(other, parent=group.id, kind="principle", text="Fra B").states[0]
    desk.refresh()

    with pytest.raises(CannotUndo, match=made.id):
        undo(desk)


def test_a_removal_is_not_undone_into_nowhere(desk: Desk, other: Desk) -> None:
    remove(desk, PRINCIPLE)
    other.refresh()
    remove(other, GROUP)
    desk.refresh()

    with pytest.raises(ParentIsGone, match=f"Gjenopprett «{GROUP}» først"):
        undo(desk)


def test_an_approval_is_never_undone(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")

    undo(desk)

    assert text(desk).startswith(FIRST)
    assert [edition.name for edition in desk.log.editions()][-1] == "Godkjent"
