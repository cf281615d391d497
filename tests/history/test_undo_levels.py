"""Going back where someone has changed the level of what an item stood under, or what it holds."""

from __future__ import annotations

import random

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotUndo
from bufetat_editor.history.edits import add, remove
from bufetat_editor.history.levels import indent, outdent
from bufetat_editor.history.refusals import NoLongerFits
from bufetat_editor.history.undo import restore, undo
from tests.helpers.seed import done, first, seed

HOLDER = "oppgave-paadriverarbeid"


def second_with_entry() -> tuple[Snapshot, str]:
    """The holder of sub-entries made the second of its cell, and the first of what it holds."""
    ahead = Item("oppgave-foran", "task", seed()[HOLDER].parent, "Zz", "Foran", cs=1)
    return seed().with_states(1, [ahead]), seed().children(HOLDER)[0].id


def test_an_entry_does_not_return_under_what_has_become_one_itself() -> None:
    model, entry = second_with_entry()
    gone, steps = done(model, remove(model, entry))
    pushed, _ = done(gone, indent(gone, HOLDER))

    with pytest.raises(NoLongerFits, match=HOLDER):
        restore(pushed, model, entry, first)
    with pytest.raises(CannotUndo, match=HOLDER):
        undo(pushed, steps, first)


def test_it_returns_once_that_is_pushed_back() -> None:
    model, entry = second_with_entry()
    gone, _ = done(model, remove(model, entry))
    pushed, _ = done(gone, indent(gone, HOLDER))
    back, _ = done(pushed, outdent(pushed, HOLDER))

    later, _ = done(back, restore(back, model, entry, first))

    assert later[entry].parent == HOLDER


def test_a_step_out_is_not_undone_over_what_was_put_under_it_since() -> None:
    entry = seed().children(HOLDER)[0].id
    out, steps = done(seed(), outdent(seed(), entry))
    new = add(out, random.Random(1).choice, parent=entry, kind="subtask", text="Ny")
    held, _ = done(out, new)

    with pytest.raises(CannotUndo, match=new[0].id):
        undo(held, steps, first)
    with pytest.raises(NoLongerFits):
        restore(held, seed(), entry, first)
