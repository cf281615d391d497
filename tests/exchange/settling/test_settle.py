from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.apart import Stopped
from bufetat_editor.exchange.returned import Comment, Gone, Reply
from bufetat_editor.exchange.settling import settle
from tests.exchange.settling.papers import BOOK, EARLY, KNOWN, SENT


def test_it_can_be_stopped_between_its_steps() -> None:
    asked: list[bool] = []

    def soon() -> bool:
        asked.append(len(asked) > 2)
        return asked[-1]

    with pytest.raises(Stopped):
        settle(SENT, SENT, stopped=soon)
    assert asked == [False, False, False, True]


def test_the_fragments_are_those_of_the_file_and_the_items_that_it_lacks() -> None:
    lines = tuple(one for one in SENT.lines if one not in {EARLY, KNOWN})
    returned = replace(SENT, lines=lines, gone=(Gone(EARLY.text, EARLY.ids, 2),))

    found = settle(SENT, replace(returned, comments=(Comment((0,), ()),)))

    assert found.fragments == len(lines) + len(["gone", "missing", "comment"])
    assert found.balances


def test_an_answer_that_is_told_with_its_row_is_a_fragment_all_the_same() -> None:
    new = replace(BOOK.lines[0], text="Hjelpen er gratis", ids=())
    lines = (*BOOK.lines, new)
    returned = replace(BOOK, lines=lines, replies=(Reply(len(BOOK.lines), comment="Viktig"),))

    found = settle(BOOK, returned)

    assert (found.fragments, found.unchanged) == (len(lines) + 1, len(BOOK.lines) + 1)
    assert found.balances
