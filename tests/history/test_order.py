from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NotASibling
from bufetat_editor.history.order import FIRST, key_after, keys, with_own_keys
from tests.helpers.seed import family

PARENT = Item("p", "principle_group", None, "a0")


def abc() -> Snapshot:
    return Snapshot(1, [PARENT, *family(*"abc", parent="p")])


@pytest.mark.parametrize(
    ("after", "order"), [(None, "abcx"), ("c", "abcx"), ("a", "axbc"), (FIRST, "xabc")]
)
def test_a_key_stands_where_it_was_asked_for(after: str | None, order: str) -> None:
    x = Item("x", "principle", "p", key_after(abc(), "p", after))

    assert [item.id for item in abc().with_states(2, [x]).children("p")] == list(order)


def test_only_a_sibling_can_be_stood_after() -> None:
    with pytest.raises(NotASibling):
        key_after(abc(), "p", "p")


def test_two_items_with_one_key_still_leave_room_after_them() -> None:
    """Only concurrent sessions can make a tie; the id breaks it."""
    twins = [Item(item, "principle", "p", "a0") for item in "ab"]

    key = key_after(Snapshot(1, [PARENT, *twins]), "p", "a")

    assert key > "a0"


@given(st.lists(st.integers(0, 1_000), min_size=1, max_size=200))
def test_keys_keep_any_order_that_inserts_make(places: list[int]) -> None:
    model, order = Snapshot(1, [PARENT]), list[str]()
    for number, place in enumerate(places):
        index = place % (len(order) + 1)
        after = order[index - 1] if index else FIRST
        item = Item(f"i{number}", "principle", "p", key_after(model, "p", after))
        model = model.with_states(1, [item])
        order.insert(index, item.id)

    assert [item.id for item in model.children("p")] == order


def test_a_thousand_inserts_in_one_gap_keep_keys_within_two_hundred_characters() -> None:
    left, right = keys(2)
    model = Snapshot(1, [PARENT, *(Item(key, "principle", "p", key) for key in (left, right))])
    for number in range(1_000):
        key = key_after(model, "p", left)
        model = model.with_states(1, [Item(f"i{number}", "principle", "p", key)])

    assert max(len(item.pos) for item in model.children("p")) <= 200


def test_a_removed_sibling_keeps_its_key_to_return_to() -> None:
    gone = abc().with_states(2, [replace(abc()["b"], deleted=True)])
    new = Item("x", "principle", "p", key_after(gone, "p", "a"))

    assert new.pos != abc()["b"].pos


def test_one_that_returns_to_a_key_now_taken_stands_behind_it() -> None:
    moved = abc().with_states(2, [replace(abc()["b"], parent="elsewhere")])
    taken = moved.with_states(3, [Item("x", "principle", "p", abc()["b"].pos)])

    (back,) = with_own_keys(taken, [abc()["b"]])

    order = [one.id for one in taken.with_states(4, [back]).children("p")]
    assert order == ["a", "x", "b", "c"]


def test_of_two_that_return_to_one_key_the_second_stands_behind_the_first() -> None:
    gone = abc().with_states(2, [replace(abc()["b"], deleted=True)])
    twins = [abc()["b"], replace(abc()["b"], id="b2")]

    back = with_own_keys(gone, twins)

    order = [one.id for one in gone.with_states(3, back).children("p")]
    assert order in (["a", "b", "b2", "c"], ["a", "b2", "b", "c"])
    assert len({one.pos for one in back}) == 2


class Counted(str):
    """A key that counts how often it is looked at."""

    __slots__ = ()
    looks = 0

    def __hash__(self) -> int:
        Counted.looks += 1
        return super().__hash__()


def test_many_that_return_are_not_each_held_against_all_others() -> None:
    many = [Item(f"i{n}", "principle", "p", Counted(key)) for n, key in enumerate(keys(300))]
    model = Snapshot(1, [PARENT, *many])

    assert with_own_keys(model, many) == tuple(many)
    assert Counted.looks < 10 * len(many)
