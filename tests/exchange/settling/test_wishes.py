from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.exchange.returned import Line, Reply
from tests.exchange.settling.papers import BOOK, EARLY, account, told

FIRST, SECOND, PLACING, *_ = BOOK.lines
NEW = "Hjelpen skal aldri koste noe"
LAST = len(BOOK.lines)
COPY = f"added | copied | after kunnskap | {EARLY.text}"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (Reply(0, wish="comment"), "comment | tidlig | Valgt: Kommentar"),
        (Reply(0, wish="changed"), "comment | tidlig | Valgt: Ny ordlyd"),
        (Reply(0, wish="added"), "comment | tidlig | Valgt: Nytt punkt"),
        (
            Reply(None, ids=("celle-1",), wish="comment"),
            "comment | celle-1 | Valgt: Kommentar",
        ),
        (
            Reply(None, ids=("celle-1",), wish="removed", text=NEW),
            f"comment | celle-1 | Valgt: Fjernes; {NEW}",
        ),
        (
            Reply(None, ids=("celle-1",), wish="moved", comment="Hit", text=NEW),
            f"comment | celle-1 | Valgt: Flyttes; Hit; {NEW}",
        ),
    ],
)
def test_what_was_chosen_is_told_if_no_words_tell_it(reply: Reply, expected: str) -> None:
    assert told(replace(BOOK, replies=(reply,)), BOOK) == [expected]


def test_a_wording_chosen_for_words_written_over_the_row_is_told_by_them() -> None:
    lines = (replace(FIRST, text=NEW), *BOOK.lines[1:])
    returned = replace(BOOK, lines=lines, replies=(Reply(0, wish="changed"),))

    assert told(returned, BOOK) == [f"changed | tidlig | {NEW}"]


def test_a_new_item_chosen_for_a_new_row_is_told_by_its_words() -> None:
    lines = (*BOOK.lines, Line(NEW, (), FIRST.flow))
    returned = replace(BOOK, lines=lines, replies=(Reply(LAST, wish="added"),))

    assert told(returned, BOOK) == [f"added | after kunnskap | {NEW}"]


def test_what_was_chosen_is_said_in_nobodys_name() -> None:
    reply = Reply(None, ids=("celle-1",), wish="removed", comment="Utgår", author="A")

    (found,) = account(replace(BOOK, replies=(reply,)), BOOK).proposals

    assert [(one.text, one.author) for one in found.remarks] == [
        ("Valgt: Fjernes", ""),
        ("Utgår", "A"),
    ]


def test_a_reply_on_a_row_that_was_not_sent_is_about_no_other_row() -> None:
    """Its id was emptied and its words are others, so it may be any of those that are missing."""
    lines = (replace(FIRST, text="Noe helt annet", ids=()), *BOOK.lines[1:])
    reply = Reply(0, wish="removed", comment="Dekkes av loven")

    found = told(replace(BOOK, lines=lines, replies=(reply,)), BOOK)

    assert "removed | tidlig" in found
    assert "added | after kunnskap | Noe helt annet | Valgt: Fjernes; Dekkes av loven" in found
    assert len(found) == len(["removed", "added"])


def test_a_wording_for_a_row_that_was_not_sent_is_for_no_other_row_and_nothing_new() -> None:
    lines = (replace(FIRST, text="Noe helt annet", ids=()), *BOOK.lines[1:])
    reply = Reply(0, wish="changed", text=NEW)

    assert f"not_placed | {NEW}" in told(replace(BOOK, lines=lines, replies=(reply,)), BOOK)


@pytest.mark.parametrize(("ids", "sign"), [(FIRST.ids, ""), ((), " | 95 %")])
def test_a_reply_on_a_row_that_was_copied_is_about_the_item_of_the_row(
    ids: tuple[str, ...], sign: str
) -> None:
    lines = (*BOOK.lines, replace(FIRST, ids=ids))
    returned = replace(
        BOOK,
        lines=lines,
        replies=(
            Reply(LAST, comment="Uklart"),
            Reply(LAST, wish="changed", text=NEW),
            Reply(LAST, wish="changed", text=EARLY.text),
        ),
    )

    assert told(returned, BOOK) == [
        f"{COPY}{sign}",
        f"comment | tidlig | Uklart{sign}",
        f"changed | tidlig | {NEW}{sign}",
    ]


def test_a_reply_on_a_row_with_the_words_of_another_is_about_the_one_whose_id_it_has() -> None:
    lines = (FIRST, replace(SECOND, text=EARLY.text), *BOOK.lines[2:])
    returned = replace(BOOK, lines=lines, replies=(Reply(1, comment="Uklart"),))

    assert told(returned, BOOK) == [
        f"changed | kunnskap | {EARLY.text}",
        "comment | kunnskap | Uklart",
    ]


def test_a_reply_in_the_room_for_something_new_that_was_written_over_stays_with_it() -> None:
    lines = (*BOOK.lines, Line(NEW, ("celle-1",), PLACING.flow))
    returned = replace(BOOK, lines=lines, replies=(Reply(LAST, comment="Viktig"),))

    assert told(returned, BOOK) == [f"added | under celle-1 | {NEW} | Viktig"]
