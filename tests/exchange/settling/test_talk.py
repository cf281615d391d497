from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import Comment, Line, Returned
from tests.exchange.settling.papers import (
    BOOK,
    EARLY,
    HEADING,
    KNOWN,
    LABEL,
    NEAR,
    SAFE,
    SENT,
    TITLE,
    paper,
    told,
    typed,
    unmarked,
)

NEW = "Hjelpen skal aldri koste noe"
REMARKS = (Remark("Uklart", "A", "2026-11-20T10:00:00Z"), Remark("Enig", "B"))

COMMENTS = {
    "on an item": (Comment((2,), REMARKS, quote="hjelp"), "comment | tidlig | Uklart; Enig"),
    "on several": (Comment((6, 3, 4), REMARKS), "comment | kunnskap | Uklart; Enig"),
    "on what is gone": (
        Comment((), REMARKS, ids=("trygg",)),
        "comment | trygg | Uklart; Enig",
    ),
    "on furniture": (Comment((6,), REMARKS), "not_placed | Uklart; Enig"),
    "on nothing": (Comment((), REMARKS), "not_placed | Uklart; Enig"),
}


@pytest.mark.parametrize("name", COMMENTS)
def test_a_comment_is_told_of_what_it_hangs_on(name: str) -> None:
    comment, expected = COMMENTS[name]

    assert told(replace(SENT, comments=(comment,))) == [expected]


def test_a_comment_on_what_is_new_is_told_of_what_that_stands_by() -> None:
    returned = paper(TITLE, HEADING, EARLY, typed(NEW), KNOWN, NEAR, SAFE, LABEL)

    assert told(replace(returned, comments=(Comment((3,), REMARKS),))) == [
        f"added | after tidlig | {NEW}",
        "comment | tidlig | Uklart; Enig | 60 %",
    ]


def test_a_comment_on_words_that_are_repeated_is_told_of_the_item_that_they_are() -> None:
    sent = replace(SENT, lines=(*SENT.lines, unmarked(EARLY)))

    assert told(replace(sent, comments=(Comment((len(SENT.lines),), REMARKS),)), sent) == [
        "comment | tidlig | Uklart; Enig | 95 %"
    ]


def test_a_comment_on_a_row_that_was_not_sent_is_about_no_other_row() -> None:
    new = replace(BOOK.lines[0], text=NEW, ids=())
    returned = replace(
        BOOK, lines=(*BOOK.lines, new), comments=(Comment((len(BOOK.lines),), REMARKS),)
    )

    assert told(returned, BOOK) == [f"added | after kunnskap | {NEW} | Uklart; Enig"]


def test_a_comment_on_what_may_be_one_of_several_is_about_none() -> None:
    high, low = Line("Ungdom med høyt behov", ("hoey",)), Line("Ungdom med lavt behov", ("lav",))
    sent = Returned(lines=(HEADING, high, low, EARLY))
    between = Line("Ungdom med stort behov")
    returned = Returned(lines=(HEADING, EARLY, between), comments=(Comment((2,), REMARKS),))

    assert told(returned, sent)[-1] == "not_placed | Uklart; Enig"


def test_a_comment_without_words_asks_for_nothing() -> None:
    assert told(replace(SENT, comments=(Comment((2,), (Remark("  "),)),))) == []
