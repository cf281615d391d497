"""What a workbook tells of one thing in several cells is one proposal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import ASIDE, Comment, Line, Reply
from bufetat_editor.exchange.settling import settle
from tests.exchange.settling.papers import BOOK, account, told

FIRST, SECOND, PLACING, HOMES, TALKS, PLACES = BOOK.lines
NEW, OTHER = "Hjelpen skal aldri koste noe", "Hjelpen skal være nær"
LAST = len(BOOK.lines)


def row(text: str = NEW, ids: tuple[str, ...] = (), flow: str = FIRST.flow) -> Line:
    return Line(text, ids, flow)


def test_what_is_said_in_a_new_row_stays_with_its_words() -> None:
    returned = replace(
        BOOK,
        lines=(*BOOK.lines, row()),
        replies=(Reply(LAST, wish="comment", comment="Viktig"),),
        comments=(Comment((LAST,), (Remark("Enig", "A"), Remark("Nei", "B"))),),
    )

    assert told(returned, BOOK) == [f"added | after kunnskap | {NEW} | Viktig; Enig; Nei"]


def test_words_written_over_the_room_for_something_new_stand_under_what_it_names() -> None:
    returned = replace(
        BOOK,
        lines=(*BOOK.lines, row(ids=("tom-celle",), flow="Matrise · Lovpålagt · Tomt")),
        comments=(Comment((LAST,), (Remark("Enig"),), ids=("tom-celle",)),),
    )

    assert told(returned, BOOK) == [f"added | under tom-celle | {NEW} | Enig"]


def test_a_row_that_names_what_was_never_there_is_not_placed_under_it() -> None:
    returned = replace(BOOK, lines=(*BOOK.lines, row(ids=("fremmed",), flow="Ark1")))

    (found,) = settle(BOOK, returned, is_known=lambda _: False).proposals

    assert (found.type, found.anchor) == ("not_placed", "")


def test_a_row_that_was_emptied_and_has_a_new_wording_is_changed_once() -> None:
    returned = replace(
        BOOK,
        lines=BOOK.lines[1:],
        replies=(Reply(None, ids=FIRST.ids, wish="changed", text=NEW),),
    )

    assert told(returned, BOOK) == [f"changed | tidlig | {NEW}"]


def test_a_row_that_was_emptied_and_is_to_be_removed_is_removed_once_with_what_was_said() -> None:
    returned = replace(
        BOOK,
        lines=BOOK.lines[1:],
        replies=(Reply(None, ids=FIRST.ids, wish="removed", comment="Utgår"),),
    )

    assert told(returned, BOOK) == ["removed | tidlig | Utgår"]


def test_rows_that_say_to_stand_where_nothing_was_sent_tell_it_themselves() -> None:
    flow = "Matrise · Annet"
    returned = replace(
        BOOK,
        lines=(
            *(FIRST, SECOND, replace(PLACING, flow=flow), replace(HOMES, flow=flow), TALKS, PLACES),
            row(flow=flow),
            Line(flow, flow=ASIDE),
        ),
    )

    assert told(returned, BOOK) == [
        f"moved | plassering | Står under: {flow}",
        f"moved | institusjon | Står under: {flow}",
        f"not_placed | {NEW} | Står under: {flow}",
    ]


@pytest.mark.parametrize("left", ["Matrise", "Matrise · Lovpålagt", "Lovpålagt · Barnevern", "Ark"])
def test_places_that_were_left_blank_move_nothing(left: str) -> None:
    def emptied(line: Line) -> Line:
        return replace(line, flow=left, sheet="Ark")

    lines = (FIRST, SECOND, emptied(PLACING), replace(emptied(HOMES), text=NEW), TALKS, PLACES)
    returned = replace(BOOK, lines=(*lines, Line(left, flow=ASIDE)))

    assert told(returned, BOOK) == [f"changed | institusjon | {NEW}"]


def test_the_number_of_a_new_row_is_none_of_its_words() -> None:
    returned = replace(BOOK, lines=(*BOOK.lines, replace(row(), number="2.1.99")))

    assert told(returned, BOOK) == [f"added | after kunnskap | {NEW} | Nummer: 2.1.99"]


def test_a_place_that_no_row_tells_is_told_for_itself() -> None:
    flow = "Matrise · Annet"
    returned = replace(BOOK, lines=(*BOOK.lines, Line(flow, flow=ASIDE)))

    assert told(returned, BOOK) == [f"not_placed | {flow}"]


def test_words_on_sheets_of_ones_own_are_no_places_of_each_other() -> None:
    returned = replace(BOOK, lines=(*BOOK.lines, Line(ASIDE, flow=ASIDE), Line(NEW, flow=ASIDE)))

    assert told(returned, BOOK) == [f"not_placed | {ASIDE}", f"not_placed | {NEW}"]


def test_a_comment_in_a_text_stands_for_itself() -> None:
    found = account(
        replace(
            BOOK,
            lines=(*BOOK.lines, row()),
            comments=(Comment((LAST,), (Remark("Enig"),)),),
            is_ordered=True,
        ),
        replace(BOOK, is_ordered=True),
    )

    assert [one.type for one in found.proposals] == ["added", "comment"]
