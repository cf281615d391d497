from __future__ import annotations

import random

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotRemove, IntoItself, NothingToChange, UserError, WrongPlace
from bufetat_editor.history.edits import NewItem, add, add_several, move, remove
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.refusals import BadItemId, NothingChosen, UsedItemId
from tests.helpers.seed import first, seed

GROUP = "gruppe-god-praksis"
CELL = "celle-egenvalgt-barnevern"
OTHER_CELL = "celle-egenvalgt-familievern"


def after(snapshot: Snapshot, states: tuple[Item, ...]) -> Snapshot:
    return snapshot.with_states(2, states)


def ids(snapshot: Snapshot, parent: str) -> list[str]:
    return [item.id for item in snapshot.children(parent)]


def draw() -> random.Random:
    return random.Random(1)


def test_a_new_item_has_the_id_that_its_row_was_given() -> None:
    (new,) = add(seed(), first, parent=GROUP, kind="principle", item_id="prinsipp-abc")

    assert new.id == "prinsipp-abc"


@pytest.mark.parametrize(
    ("refusal", "item_id"),
    [
        (BadItemId, "oppgave-abc"),
        (BadItemId, "prinsipp-"),
        (BadItemId, "prinsipp-Abc"),
        (BadItemId, "prinsipp-" + "a" * 28),
        (UsedItemId, "prinsipp-mangfold"),
        (UsedItemId, "prinsipp-tidlig-hjelp"),
    ],
)
def test_an_id_that_cannot_be_given_is_refused(refusal: type[UserError], item_id: str) -> None:
    gone = after(seed(), remove(seed(), "prinsipp-tidlig-hjelp"))

    with pytest.raises(refusal):
        add(gone, first, parent=GROUP, kind="principle", item_id=item_id)


def test_several_lines_become_items_in_their_order() -> None:
    entries = [NewItem("En"), NewItem("To"), NewItem("Tre")]
    place = "prinsipp-trygge-oppvekst"

    made = add_several(seed(), draw().choice, entries, parent=GROUP, kind="principle", after=place)

    later = after(seed(), made)
    assert [item.text for item in later.children(GROUP)[1:4]] == ["En", "To", "Tre"]


def test_lines_one_level_in_become_sub_entries_of_the_line_before() -> None:
    entries = [NewItem("En"), NewItem("a", 1), NewItem("b", 2), NewItem("To"), NewItem("c", 1)]

    made = add_several(seed(), draw().choice, entries, parent=CELL, kind="task", after=FIRST)

    later = after(seed(), made)
    one, two = later.children(CELL)[:2]
    assert [item.text for item in (one, two)] == ["En", "To"]
    assert [(item.text, item.kind) for item in later.children(one.id)] == [
        ("a", "subtask"),
        ("b", "subtask"),
    ]
    assert [item.text for item in later.children(two.id)] == ["c"]


def test_a_line_with_nothing_to_stand_under_stands_on_the_level_above() -> None:
    tasks = add_several(
        seed(), draw().choice, [NewItem("a", 1), NewItem("b", 1)], parent=CELL, kind="task"
    )
    principles = add_several(
        seed(), draw().choice, [NewItem("a"), NewItem("b", 1)], parent=GROUP, kind="principle"
    )

    assert [item.kind for item in tasks] == ["task", "subtask"]
    assert [item.parent for item in principles] == [GROUP, GROUP]


def test_several_rows_each_bring_their_cells() -> None:
    entries = [NewItem("En"), NewItem("To")]

    made = add_several(seed(), draw().choice, entries, parent="matrise", kind="matrix_row")

    assert [item.kind for item in made].count("matrix_cell") == 4


def test_several_stand_one_behind_the_other_in_the_order_given() -> None:
    states = move(seed(), "oppgave-mtfc", "oppgave-marte-meo", parent=OTHER_CELL, after=FIRST)

    later = after(seed(), states)
    assert ids(later, OTHER_CELL)[:2] == ["oppgave-mtfc", "oppgave-marte-meo"]


def test_several_can_stand_after_one_of_themselves() -> None:
    a, b, c, *_ = order = ids(seed(), GROUP)

    states = move(seed(), c, b, after=b)

    assert ids(after(seed(), states), GROUP) == [a, c, b, *order[3:]]


def test_only_what_stands_elsewhere_gets_a_new_state() -> None:
    a, b, c, *rest = ids(seed(), GROUP)

    states = move(seed(), a, c, after=FIRST)

    assert [state.id for state in states] == [c]
    assert ids(after(seed(), states), GROUP) == [a, c, b, *rest]


def test_several_that_stand_so_already_are_left_alone() -> None:
    a, b, *_, last = ids(seed(), GROUP)

    for chosen, place in (((a, b), FIRST), ((b,), a), ((a, b), b), ((last,), None)):
        with pytest.raises(NothingToChange):
            move(seed(), *chosen, after=place)


def test_what_stands_under_another_chosen_one_goes_along() -> None:
    group = "gruppe-kompetanse"
    below = ids(seed(), group)[0]

    moved = move(seed(), below, group, after=FIRST, parent=seed()[group].parent)
    removed = remove(seed(), group, below)

    assert [state.id for state in moved] == [group]
    assert {state.id for state in removed} == {group, *ids(seed(), group)}


def test_one_that_does_not_fit_stops_all() -> None:
    with pytest.raises(WrongPlace):
        move(seed(), "oppgave-mtfc", "prinsipp-mangfold", parent=CELL)
    with pytest.raises(IntoItself):
        move(seed(), "prinsipp-mangfold", GROUP, parent=GROUP)
    with pytest.raises(CannotRemove):
        remove(seed(), "oppgave-mtfc", "tjenestemodell")


def test_nothing_chosen_is_told() -> None:
    with pytest.raises(NothingChosen):
        move(seed())
    with pytest.raises(NothingChosen):
        remove(seed())
    with pytest.raises(NothingChosen):
        add_several(seed(), first, [], parent=GROUP, kind="principle")


def test_a_row_and_a_column_share_a_cell_that_is_removed_once() -> None:
    states = remove(seed(), "rad-foeringer", "kolonne-barnevern")

    assert len({state.id for state in states}) == len(states)
    assert "celle-foeringer-barnevern" in {state.id for state in states}
