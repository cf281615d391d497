from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import ASIDE, Comment, Line, Reply, Returned
from bufetat_editor.exchange.settling import settle
from tests.exchange.settling.papers import BOOK, EARLY, TASK, account, told

FIRST, SECOND, PLACING, HOMES, TALKS, PLACES = BOOK.lines
NEW = "Hjelpen skal aldri koste noe"


def book(*lines: Line) -> Returned:
    return replace(BOOK, lines=lines)


def answered(*replies: Reply) -> Returned:
    return replace(BOOK, replies=replies)


ROWS = {
    "as it was sent": (BOOK, []),
    "sorted": (book(HOMES, TALKS, SECOND, PLACING, FIRST, PLACES), []),
    "the column of ids emptied": (
        book(*(replace(line, ids=()) for line in BOOK.lines)),
        [],
    ),
    "sorted and the column of ids emptied": (
        book(*(replace(line, ids=()) for line in reversed(BOOK.lines))),
        [],
    ),
    "a row deleted": (book(FIRST, PLACING, HOMES, TALKS, PLACES), ["removed | kunnskap"]),
    "a row reworded": (
        book(replace(FIRST, text=NEW), *BOOK.lines[1:]),
        [f"changed | tidlig | {NEW}"],
    ),
    "a row copied": (
        book(*BOOK.lines, FIRST),
        [f"added | copied | after kunnskap | {EARLY.text}"],
    ),
    "a new row among those of its place": (
        book(*BOOK.lines, Line(NEW, (), FIRST.flow)),
        [f"added | after kunnskap | {NEW}"],
    ),
    "a new row in a place that was not sent": (
        book(*BOOK.lines, Line(NEW, (), "Ark1")),
        [f"not_placed | {NEW}"],
    ),
    "moved to another place": (
        book(FIRST, SECOND, replace(PLACING, flow=TALKS.flow), HOMES, TALKS, PLACES),
        ["moved | plassering | after mekling"],
    ),
    "moved to a place that was not sent": (
        book(FIRST, SECOND, replace(PLACING, flow="Matrise · Nytt"), HOMES, TALKS, PLACES),
        ["moved | plassering"],
    ),
    "words on a sheet of one's own": (
        book(*BOOK.lines, Line(NEW, flow=ASIDE)),
        [f"not_placed | {NEW}"],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_what_was_done_to_rows_is_told(name: str) -> None:
    returned, expected = ROWS[name]

    assert told(returned, BOOK) == expected


WISHES = {
    "nothing to remark": (Reply(0, wish="none"), []),
    "nothing to remark, and yet a remark": (
        Reply(0, wish="none", comment="Bra"),
        ["comment | tidlig | Bra"],
    ),
    "a comment": (Reply(0, wish="comment", comment="Uklart"), ["comment | tidlig | Uklart"]),
    "a comment and no wish": (Reply(0, comment="Uklart"), ["comment | tidlig | Uklart"]),
    "a comment that is a wording": (
        Reply(0, wish="comment", comment="Heller", text=NEW),
        [f"comment | tidlig | Heller; {NEW}"],
    ),
    "a wording": (Reply(0, wish="changed", text=NEW), [f"changed | tidlig | {NEW}"]),
    "a wording and no wish": (
        Reply(0, text=NEW, comment="Klarere"),
        [f"changed | tidlig | {NEW} | Klarere"],
    ),
    "the wording that stands there": (Reply(0, wish="changed", text=EARLY.text), []),
    "a wording chosen and none written": (
        Reply(0, wish="changed"),
        ["comment | tidlig | Valgt: Ny ordlyd"],
    ),
    "a wording chosen and only something said": (
        Reply(0, wish="changed", comment="Bør omskrives"),
        ["comment | tidlig | Bør omskrives"],
    ),
    "something new after the row": (
        Reply(2, wish="added", text=NEW),
        [f"added | after plassering | {NEW}"],
    ),
    "something new under what the row names": (
        Reply(None, ids=("celle-1",), wish="added", text=NEW),
        [f"added | under celle-1 | {NEW}"],
    ),
    "something new where new things stand, and no wish": (
        Reply(None, ids=("celle-1",), text=NEW),
        [f"added | under celle-1 | {NEW}"],
    ),
    "a remark where new things stand": (
        Reply(None, ids=("celle-1",), comment="Mangler noe"),
        ["comment | celle-1 | Mangler noe"],
    ),
    "removal": (
        Reply(2, wish="removed", comment="Kommunens ansvar"),
        ["removed | plassering | Kommunens ansvar"],
    ),
    "removal, and yet a wording": (
        Reply(2, wish="removed", text=NEW),
        [f"removed | plassering | {NEW}"],
    ),
    "removal of what is not there": (
        Reply(None, ids=("celle-1",), wish="removed"),
        ["comment | celle-1 | Valgt: Fjernes"],
    ),
    "a move": (
        Reply(2, wish="moved", comment="Til familievern"),
        ["moved | plassering | Til familievern"],
    ),
    "a row of its own under another": (
        Reply(None, above=3, wish="added", text=NEW),
        [f"added | after institusjon | {NEW} | 60 %"],
    ),
    "a row of its own with a remark": (
        Reply(None, above=3, comment="Se her"),
        ["not_placed | Se her"],
    ),
    "a row of its own and nothing over it": (
        Reply(None, wish="added", text=NEW, comment="Se her"),
        [f"not_placed | {NEW} | Se her"],
    ),
    "a remark and nothing over it": (Reply(None, comment="Se her"), ["not_placed | Se her"]),
}


@pytest.mark.parametrize("name", WISHES)
def test_a_reply_is_told_by_its_wish_and_nothing_said_is_dropped(name: str) -> None:
    reply, expected = WISHES[name]

    assert told(answered(reply), BOOK) == expected


def test_a_row_that_was_emptied_is_missing_and_its_reply_still_is_about_it() -> None:
    returned = replace(
        book(*BOOK.lines[1:]), replies=(Reply(None, ids=("tidlig",), comment="Utgår"),)
    )

    assert told(returned, BOOK) == ["removed | tidlig", "comment | tidlig | Utgår"]


def test_a_wording_written_in_the_row_and_in_the_reply_is_told_once() -> None:
    returned = replace(
        book(replace(FIRST, text=NEW), *BOOK.lines[1:]),
        replies=(Reply(0, wish="changed", text=NEW),),
    )

    assert told(returned, BOOK) == [f"changed | tidlig | {NEW}"]


def test_a_reply_to_a_new_row_stays_with_it() -> None:
    returned = replace(
        book(*BOOK.lines, Line(NEW, (), FIRST.flow)),
        replies=(Reply(len(BOOK.lines), wish="added", comment="Viktig"),),
    )

    assert told(returned, BOOK) == [f"added | after kunnskap | {NEW} | Viktig"]


def test_a_reply_to_a_row_that_lost_its_id_is_as_certain_as_the_row() -> None:
    returned = replace(
        book(replace(FIRST, ids=()), *BOOK.lines[1:]), replies=(Reply(0, comment="Uklart"),)
    )

    assert told(returned, BOOK) == ["comment | tidlig | Uklart | 95 %"]


def test_what_names_an_item_that_was_never_there_is_not_placed() -> None:
    returned = replace(
        BOOK,
        replies=(Reply(None, ids=("fremmed",), wish="added", text=NEW),),
        comments=(Comment((), (Remark("Hvorfor?"),), ids=("fremmed",)),),
    )

    found = settle(BOOK, returned, is_known=lambda _: False)

    assert [one.type for one in found.proposals] == ["not_placed", "not_placed"]


def test_a_comment_at_a_cell_is_told_with_its_row() -> None:
    said = Comment((2,), (Remark("Hvorfor?", "A"),), where="Matrise, celle D3")

    (found,) = account(replace(BOOK, comments=(said,)), BOOK).proposals

    assert (found.type, found.item, found.where) == ("comment", *TASK.ids, "Matrise, celle D3")
