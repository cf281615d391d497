from __future__ import annotations

import pytest

from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.levels import indent, outdent
from bufetat_editor.history.order import keys
from bufetat_editor.history.refusals import NoLevelAbove, NoLevelBelow, NothingBefore
from tests.helpers.seed import seed

CELL = "celle-egenvalgt-barnevern"


def cell(*shape: str) -> Snapshot:
    """A cell with nothing but these entries; one that begins with a space is a sub-entry."""
    whole = seed()
    gone = {item.id for item in whole.descendants(CELL)}
    items = [item for item in whole if item.id not in gone]
    task = CELL
    for text, pos in zip(shape, keys(len(shape)), strict=True):
        name = text.strip()
        if text == name:
            task = name
            items.append(Item(name, "task", CELL, pos, name))
        else:
            items.append(Item(name, "subtask", task, pos, name))
    return Snapshot(1, items)


def shape(snapshot: Snapshot) -> list[str]:
    return [" " * (item.kind == "subtask") + item.text for item in snapshot.descendants(CELL)]


def after(snapshot: Snapshot, states: tuple[Item, ...]) -> list[str]:
    return shape(snapshot.with_states(2, states))


@pytest.mark.parametrize(
    ("before", "chosen", "wanted"),
    [
        (("a", "b", "c"), "b", ["a", " b", "c"]),
        (("a", " x", "b", "c"), "b", ["a", " x", " b", "c"]),
        (("a", "b", " x", " y", "c"), "b", ["a", " b", " x", " y", "c"]),
        (("a", "b", "c", "d"), "bc", ["a", " b", " c", "d"]),
        (("a", "b", "c", "d"), "cb", ["a", " b", " c", "d"]),
        (("a", "b", "c", "d"), "bd", ["a", " b", "c", " d"]),
        (("a", "b", " x", "c"), "bxc", ["a", " b", " x", " c"]),
    ],
)
def test_in_makes_a_sub_entry_and_keeps_the_order(
    before: tuple[str, ...], chosen: str, wanted: list[str]
) -> None:
    assert after(cell(*before), indent(cell(*before), *chosen)) == wanted


@pytest.mark.parametrize(
    ("before", "chosen", "wanted"),
    [
        (("a", " b", "c"), "b", ["a", "b", "c"]),
        (("a", " x", " b", " y", " z", "c"), "b", ["a", " x", "b", " y", " z", "c"]),
        (("a", " b", " c", " d"), "bc", ["a", "b", "c", " d"]),
        (("a", " b", " c", " d"), "db", ["a", "b", " c", "d"]),
    ],
)
def test_out_makes_an_entry_and_keeps_the_order(
    before: tuple[str, ...], chosen: str, wanted: list[str]
) -> None:
    assert after(cell(*before), outdent(cell(*before), *chosen)) == wanted


@pytest.mark.parametrize(
    ("refusal", "act", "item"),
    [
        (NothingBefore, indent, "a"),
        (NoLevelBelow, indent, "x"),
        (NoLevelBelow, indent, "prinsipp-mangfold"),
        (NoLevelAbove, outdent, "a"),
        (NoLevelAbove, outdent, "prinsipp-mangfold"),
    ],
)
def test_where_there_is_no_such_level_nothing_is_done(
    refusal: type[UserError], act: object, item: str
) -> None:
    with pytest.raises(refusal, match=r"\.$"):
        act(cell("a", " x", "b"), item)  # type: ignore[operator]


def test_one_that_cannot_stops_all() -> None:
    with pytest.raises(NothingBefore):
        indent(cell("a", "b"), "b", "a")


def test_a_field_that_the_level_below_does_not_have_is_dropped() -> None:
    tasks = [item.id for item in seed().children(CELL)]
    marked: Attrs = {"provisional": True, "footnote": "fotnote-foeringer"}
    model = seed().with_states(2, [Item(tasks[1], "task", CELL, seed()[tasks[1]].pos, "x", marked)])

    (state, *_) = indent(model, tasks[1])

    assert state.attrs == {"footnote": "fotnote-foeringer"}
