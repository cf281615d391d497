from __future__ import annotations

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotUndo, NothingToChange, ParentIsGone, WasNotThere
from bufetat_editor.history.edits import add, edit, move, remove
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.undo import restore, restore_model, undo, writing_order
from tests.helpers.seed import done, first, seed

ITEM = "prinsipp-tidlig-hjelp"


def same(one: Snapshot, other: Snapshot) -> bool:
    return state_hash(one) == state_hash(other)


@pytest.mark.parametrize(
    "states",
    [
        edit(seed(), ITEM, "x"),
        edit(seed(), "oppgave-mtfc", fields={"provisional": True}),
        move(seed(), ITEM),
        remove(seed(), "rad-foeringer"),
        remove(seed(), "kolonne-barnevern"),
        add(seed(), first, parent="gruppe-kompetanse", kind="principle", text="x"),
    ],
    ids=["text", "field", "place", "row", "column", "new"],
)
def test_undoing_brings_back_what_was(states: tuple[Item, ...]) -> None:
    after, steps = done(seed(), states)

    undone, redo_steps = done(after, undo(after, steps, first))
    redone, _ = done(undone, undo(undone, redo_steps, first))

    assert same(undone, seed())
    assert same(redone, after)
    assert not same(undone, after)


def test_undoing_touches_only_the_fields_that_were_changed() -> None:
    once, steps = done(seed(), edit(seed(), ITEM, "x"))
    twice, _ = done(once, move(once, ITEM))

    (state,) = undo(twice, steps, first)

    assert state.text == seed()[ITEM].text
    assert state.place == twice[ITEM].place


def test_undoing_is_refused_when_the_field_was_changed_again() -> None:
    once, steps = done(seed(), edit(seed(), ITEM, "x"))
    twice, _ = done(once, edit(once, ITEM, "y"))

    with pytest.raises(CannotUndo, match=ITEM):
        undo(twice, steps, first)


def test_undoing_an_addition_is_refused_when_someone_has_built_on_it() -> None:
    once, steps = done(seed(), add(seed(), first, parent="kap-styring", kind="bullet_list"))
    new = steps[0].after
    assert new is not None
    twice, _ = done(once, add(once, first, parent=new.id, kind="bullet", text="x"))

    with pytest.raises(CannotUndo):
        undo(twice, steps, first)


def test_undoing_a_removal_asks_for_the_parent_first() -> None:
    once, steps = done(seed(), remove(seed(), ITEM))
    twice, _ = done(once, remove(once, "gruppe-god-praksis"))

    with pytest.raises(ParentIsGone, match="gruppe-god-praksis"):
        undo(twice, steps, first)


def test_restoring_brings_back_text_fields_and_place() -> None:
    changed, _ = done(seed(), edit(seed(), ITEM, "x"))
    changed, _ = done(changed, move(changed, ITEM, parent="gruppe-kompetanse"))

    back, _ = done(changed, restore(changed, seed(), ITEM, first))

    assert same(back, seed())


def test_restoring_a_removed_item_brings_back_what_it_held() -> None:
    gone, _ = done(seed(), remove(seed(), "prinsippdel-virkningsfulle"))

    back, _ = done(gone, restore(gone, seed(), "prinsippdel-virkningsfulle", first))

    assert same(back, seed())


def test_restoring_asks_for_its_parent_first() -> None:
    gone, _ = done(seed(), remove(seed(), "gruppe-god-praksis"))

    with pytest.raises(ParentIsGone, match="gruppe-god-praksis"):
        restore(gone, seed(), ITEM, first)


def test_there_is_nothing_to_restore_from_a_moment_without_the_item() -> None:
    gone, _ = done(seed(), remove(seed(), ITEM))

    with pytest.raises(WasNotThere):
        restore(seed(), gone, ITEM, first)
    with pytest.raises(NothingToChange):
        restore(seed(), seed(), ITEM, first)


def test_restoring_the_model_leaves_memos_alone() -> None:
    changed, _ = done(seed(), remove(seed(), "kap-prinsipper"))
    changed, _ = done(
        changed, add(changed, first, parent="kap-styring", kind="paragraph", text="x")
    )
    changed, _ = done(changed, edit(changed, "notat-kopi", "Regionene"))

    back, _ = done(changed, restore_model(changed, seed(), first))

    assert same(back, seed())
    assert back["notat-kopi"].text == "Regionene"


def test_states_are_written_from_the_root_down_and_removals_from_the_leaves_up() -> None:
    gone, _ = done(seed(), remove(seed(), "gruppe-god-praksis"))
    revived = restore(gone, seed(), "gruppe-god-praksis", first)

    removed_first = [one.id for one in writing_order(seed(), remove(seed(), "gruppe-god-praksis"))]
    revived_first = [one.id for one in writing_order(gone, reversed(revived))]

    assert removed_first[-1] == revived_first[0] == "gruppe-god-praksis"
