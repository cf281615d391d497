from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.diff import diff
from bufetat_editor.history.edits import move, remove
from bufetat_editor.history.order import FIRST
from tests.helpers.seed import family, seed


def told(before: Snapshot, after: Snapshot) -> list[tuple[str, str]]:
    return [(one.change, one.item.id) for one in diff(before, after)]


def after(*states: Item) -> Snapshot:
    return seed().with_states(2, states)


def test_equal_snapshots_do_not_differ() -> None:
    assert diff(seed(), seed()) == ()


def test_a_new_wording_is_a_text_difference_with_its_words() -> None:
    old = seed()["oppgave-mtfc"]
    new = replace(old, text=old.text.replace("institusjonstibud", "institusjonstilbud"))

    (difference,) = diff(seed(), after(new))

    assert difference.change == "text"
    assert [span.text for span in difference.words if span.operation == "insert"] == [
        "institusjonstilbud"
    ]


def test_a_new_field_is_a_field_difference() -> None:
    task = seed()["oppgave-mtfc"]

    assert told(seed(), after(replace(task, attrs={"provisional": True}))) == [
        ("fields", "oppgave-mtfc")
    ]


def test_an_item_can_differ_in_two_ways() -> None:
    task = seed()["oppgave-mtfc"]
    other = replace(task, text="MTFC", parent="celle-egenvalgt-barnevern")

    assert told(seed(), after(other)) == [("text", task.id), ("moved", task.id)]


def test_a_removed_subtree_is_told_item_by_item_where_it_stood() -> None:
    gone = after(*remove(seed(), "oppgave-paadriverarbeid"))

    ids = [item for _, item in told(seed(), gone)]

    assert len(ids) == 6
    assert ids[0] == "oppgave-paadriverarbeid"
    assert {change for change, _ in told(seed(), gone)} == {"removed"}


def test_an_added_item_has_no_before() -> None:
    new = Item("prinsipp-ny", "principle", "gruppe-kompetanse", "a9", "Nytt")

    (difference,) = diff(seed(), after(new))

    assert (difference.change, difference.before, difference.after) == ("added", None, new)


def test_moving_one_item_is_one_move_however_far() -> None:
    moved = move(seed(), "prinsipp-barns-interesser", after=FIRST)

    assert told(seed(), after(*moved)) == [("moved", "prinsipp-barns-interesser")]


def test_moving_there_and_back_is_no_difference() -> None:
    there = after(*move(seed(), "prinsipp-barns-interesser", after=FIRST))
    back = move(there, "prinsipp-barns-interesser")

    assert diff(seed(), there.with_states(3, back)) == ()


def test_a_removed_item_stays_where_it_stood_when_what_preceded_it_moves_away() -> None:
    elsewhere = after(*move(seed(), "oppgave-cos", parent="celle-egenvalgt-familievern"))
    later = elsewhere.with_states(3, remove(elsewhere, "oppgave-marte-meo"))

    assert told(seed(), later) == [("removed", "oppgave-marte-meo"), ("moved", "oppgave-cos")]


def test_differences_come_in_the_order_of_the_document() -> None:
    model = seed()
    states = [
        replace(model[one], text="x")
        for one in ("oppgave-mtfc", "notat-punkt-styringsaksen", "dim-virkningsfulle")
    ]

    assert [item for _, item in told(model, after(*states))] == [
        "dim-virkningsfulle",
        "oppgave-mtfc",
        "notat-punkt-styringsaksen",
    ]


@pytest.mark.parametrize("order", list(permutations("abcd")))
def test_no_more_siblings_are_told_as_moved_than_were_moved(order: tuple[str, ...]) -> None:
    items = family(*"abcd", parent="p")
    parent = Item("p", "principle_group", None, "a0")
    before, now, moves = Snapshot(1, [parent, *items]), Snapshot(1, [parent, *items]), 0

    for place, item in enumerate(order):
        if now.children("p")[place].id != item:
            following = order[place - 1] if place else FIRST
            now = now.with_states(2, move(now, item, after=following))
            moves += 1

    assert len(diff(before, now)) <= moves
    assert (diff(before, now) == ()) == (order == tuple("abcd"))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12))
def test_carrying_out_the_told_moves_gives_the_new_order(acts: list[tuple[str, str]]) -> None:
    """Without the moved ones, both orders are the same: nothing else changed place."""
    parent = Item("p", "principle_group", None, "a0")
    before = now = Snapshot(1, [parent, *family(*"abcdef", parent="p")])
    for item, following in acts:
        if item != following:
            order = [one.id for one in now.children("p")]
            if order.index(item) != order.index(following) + 1:
                now = now.with_states(2, move(now, item, after=following))

    moved = {item for _, item in told(before, now)}

    stayed = [one.id for one in before.children("p") if one.id not in moved]
    assert stayed == [one.id for one in now.children("p") if one.id not in moved]
