"""Whatever two persons do to a model, the marks lead from the one document to the other."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings

from bufetat_editor.exchange.blocks import FootnoteCall
from tests.exchange.marking.marks import all_marks, blocks, marked_up, paragraphs, sides
from tests.exchange.marking.reviewing import IN, OUT, accepted, rejected
from tests.helpers.histories import AUTHORS, History, histories


@settings(max_examples=200)
@given(histories())
def test_all_accepted_is_the_new_document_and_all_rejected_the_old(history: History) -> None:
    old, new = sides(history)

    document = marked_up(history)

    assert accepted(document) == accepted(new)
    assert rejected(document) == rejected(old)
    assert document.seal == new.seal


@settings(max_examples=40)
@given(histories())
def test_what_stays_after_accepting_carries_the_new_numbers(history: History) -> None:
    _, new = sides(history)

    document = marked_up(history)

    left = [one for one in paragraphs(document) if not one.mark or one.mark.change in IN]
    assert {one.item: one.number for one in left if one.item} == {
        one.item: one.number for one in paragraphs(new) if one.item
    }


@settings(max_examples=40)
@given(histories())
def test_an_item_stands_in_one_place_and_stood_in_one(history: History) -> None:
    document = marked_up(history)

    items = [
        (one.item, one.mark.change in OUT if one.mark else False) for one in paragraphs(document)
    ]
    assert [one for one, n in Counter(items).items() if one[0] and n > 1] == []


@settings(max_examples=40)
@given(histories())
def test_both_ends_of_a_move_are_there_and_share_a_name_and_a_signature(history: History) -> None:
    moved = [one.mark for one in blocks(marked_up(history)) if one.mark and one.mark.move]

    for name in {mark.move for mark in moved}:
        ends = [mark for mark in moved if mark.move == name]
        assert sorted(mark.change for mark in ends) == ["moved_in", "moved_out"]
        assert len({(mark.author, mark.at) for mark in ends}) == 1


@settings(max_examples=40)
@given(histories())
def test_all_of_what_came_or_went_as_a_whole_is_marked(history: History) -> None:
    for one in paragraphs(marked_up(history)):
        if one.mark:
            ways = OUT if one.mark.change in OUT else IN
            assert all(run.mark and run.mark.change in ways for run in one.runs)
            assert one.was is None


@settings(max_examples=40)
@given(histories())
def test_only_those_who_worked_on_it_sign(history: History) -> None:
    marks = all_marks(marked_up(history))

    assert {mark.author for mark in marks} <= {*AUTHORS}
    assert all(mark.at.startswith("2012-01-09T10:") for mark in marks)


@settings(max_examples=40)
@given(histories())
def test_every_footnote_hangs_on_one_call_and_on_one_that_stayed_if_any_did(
    history: History,
) -> None:
    document = marked_up(history)

    runs = [run for one in paragraphs(document) for run in one.runs]
    calls = [run for run in runs if isinstance(run, FootnoteCall)]
    called = [one for one in document.footnotes if one.number is not None]
    assert {(one.item, one.former) for one in called} == {(c.footnote, c.former) for c in calls}
    for footnote in called:
        own = [c for c in calls if (c.footnote, c.former) == (footnote.item, footnote.former)]
        assert {call.number for call in own} == {footnote.number}
        (holding,) = (call for call in own if not call.repeats)
        assert holding.mark is None or all(call.mark for call in own)
