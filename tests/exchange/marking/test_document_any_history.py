"""Whatever two persons do to a model, the marks lead from the one document to the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given

from bufetat_editor.domain.items import Item
from bufetat_editor.exchange.blocks import Document, FootnoteCall, Mark, wording
from tests.exchange.marking.marks import all_marks, blocks, marked_up, paragraphs, sides
from tests.exchange.marking.reviewing import IN, OUT, accepted, rejected
from tests.helpers.drawn_work import AUTHORS, OWN_WORD
from tests.helpers.examples import many
from tests.helpers.histories import History, histories

pytestmark = pytest.mark.timeout(300)  # two hundred histories, on a busy machine too


@many(200)
@given(histories())
def test_all_accepted_is_the_new_document_and_all_rejected_the_old(history: History) -> None:
    old, new = sides(history)

    document = marked_up(history)

    assert accepted(document) == accepted(new)
    assert rejected(document) == rejected(old)
    assert document.seal == new.seal


@many(40)
@given(histories())
def test_what_stays_after_accepting_carries_the_new_numbers(history: History) -> None:
    _, new = sides(history)

    document = marked_up(history)

    left = [one for one in paragraphs(document) if not one.mark or one.mark.change in IN]
    assert {one.item: one.number for one in left if one.item} == {
        one.item: one.number for one in paragraphs(new) if one.item
    }


@many(40)
@given(histories())
def test_an_item_stands_in_one_place_and_stood_in_one(history: History) -> None:
    document = marked_up(history)

    items = [
        (one.item, one.mark.change in OUT if one.mark else False) for one in paragraphs(document)
    ]
    assert [one for one, n in Counter(items).items() if one[0] and n > 1] == []


@many(40)
@given(histories())
def test_both_ends_of_a_move_are_there_and_share_a_name_and_a_signature(history: History) -> None:
    moved = [one.mark for one in blocks(marked_up(history)) if one.mark and one.mark.move]

    for name in {mark.move for mark in moved}:
        ends = [mark for mark in moved if mark.move == name]
        assert sorted(mark.change for mark in ends) == ["moved_in", "moved_out"]
        assert len({(mark.author, mark.at) for mark in ends}) == 1


@many(40)
@given(histories())
def test_all_of_what_came_or_went_as_a_whole_is_marked(history: History) -> None:
    for one in paragraphs(marked_up(history)):
        if one.mark:
            ways = OUT if one.mark.change in OUT else IN
            assert all(run.mark and run.mark.change in ways for run in one.runs)
            assert one.was is None


@many(40)
@given(histories())
def test_only_those_who_worked_on_it_sign(history: History) -> None:
    marks = all_marks(marked_up(history))

    assert {mark.author for mark in marks} <= {*AUTHORS}
    assert all(mark.at.startswith("2012-01-09T10:") for mark in marks)


Hand = tuple[str, str]
"""Who, and when."""


def last_hands(history: History) -> tuple[dict[tuple[str, str], Hand], dict[tuple[str, str], Hand]]:
    """By item and word, who put it in last, and who took it out."""
    put_in, taken_out = dict[tuple[str, str], Hand](), dict[tuple[str, str], Hand]()
    for step in history.steps:
        assert step.after
        hand = (step.changeset.intent.author, step.changeset.intent.at)
        was, now = own_words(step.before), own_words(step.after)
        put_in |= {(step.after.id, word): hand for word in now - was}
        taken_out |= {(step.after.id, word): hand for word in was - now}
    return put_in, taken_out


def own_words(item: Item | None) -> set[str]:
    return {*OWN_WORD.findall(item.text)} if item else set()


def words_that_came_or_went(document: Document) -> Iterator[tuple[str, Mark | None, str, Mark]]:
    """By whoever wrote them: item, mark of its paragraph, the word and its own mark."""
    for one in paragraphs(document):
        for run in one.runs:
            if one.item and run.mark and not run.mark.move:
                for word in OWN_WORD.findall(wording((run,))):
                    yield one.item, one.mark, word, run.mark


@many(200)
@given(histories(most=16))
def test_words_are_signed_by_whoever_put_them_in_or_took_them_out(history: History) -> None:
    put_in, taken_out = last_hands(history)

    for item, whole, word, mark in words_that_came_or_went(marked_up(history)):
        came = mark.change == "inserted"
        other_side, hands = (history.before, put_in) if came else (history.after, taken_out)
        if word not in own_words(other_side.get(item)):
            assert (mark.author, mark.at) == hands[item, word]
        elif whole and not (came and (item, word) in put_in):
            assert (mark.author, mark.at) == (whole.author, whole.at)


@many(40)
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
