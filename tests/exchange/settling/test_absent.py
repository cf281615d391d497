"""A recipient who answers on a part of what she was sent wants nothing else removed."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.returned import Gone, Line, Returned
from tests.exchange.settling.papers import EARLY, HEADING, KNOWN, SENT, account, paper, short

NEW = "Hjelpen skal aldri koste noe"

PRINCIPLES, TASKS = "Prinsipper", "Matrise"
BOOK = Returned(
    lines=(
        Line("Om å svare", sheet="Les først"),
        *(Line(f"Prinsipp {n}", (f"p-{n}",), sheet=PRINCIPLES) for n in range(4)),
        Line("Matrise over oppgaver", sheet=TASKS),
        *(Line(f"Oppgave {n}", (f"o-{n}",), sheet=TASKS) for n in range(2)),
    ),
    is_ordered=False,
)


def test_a_part_that_is_sent_alone_is_answered_and_the_rest_is_absent() -> None:
    found = account(Returned(lines=(HEADING, replace(EARLY, text=NEW), KNOWN)))

    assert [short(one) for one in found.proposals] == [f"changed | tidlig | {NEW}"]
    assert (found.fragments, found.unchanged) == (3, 2)
    assert found.absent == len([one for one in SENT.lines if one.ids]) - 3
    assert found.balances


def test_a_few_lines_missing_among_those_of_a_part_are_removed() -> None:
    many = tuple(Line(f"Oppgave {n} i etaten", (f"o-{n}",)) for n in range(40))
    part = (*many[10:13], *many[14:18])

    found = account(Returned(lines=part), Returned(lines=many))

    assert [short(one) for one in found.proposals] == ["removed | o-13"]
    assert found.absent == len(many) - len(part) - 1
    assert found.balances


def test_a_chapter_between_two_that_came_is_absent() -> None:
    many = tuple(Line(f"Oppgave {n} i etaten", (f"o-{n}",)) for n in range(40))

    found = account(Returned(lines=(*many[:5], *many[35:])), Returned(lines=many))

    assert (found.proposals, found.absent) == ((), 30)


def test_what_is_missing_from_a_whole_answer_is_removed() -> None:
    found = account(paper(HEADING, EARLY))

    assert [one.type for one in found.proposals] == ["removed"] * 4
    assert found.absent == 0


def test_what_was_struck_out_is_removed_however_much_it_is() -> None:
    own = [one for one in SENT.lines if one.ids]
    gone = tuple(Gone(one.text, one.ids, 0) for one in own)

    found = account(Returned(gone=gone))

    assert [one.type for one in found.proposals] == ["removed"] * len(own)
    assert found.absent == 0


def test_a_sheet_that_is_not_in_the_file_is_absent() -> None:
    returned = replace(BOOK, lines=tuple(one for one in BOOK.lines if one.sheet != TASKS))

    found = account(returned, BOOK)

    assert (found.proposals, found.absent) == ((), 2)
    assert found.balances


def test_rows_deleted_from_a_sheet_that_is_there_are_removed() -> None:
    returned = replace(BOOK, lines=BOOK.lines[:-2])

    assert [one.type for one in account(returned, BOOK).proposals] == ["removed"] * 2


def test_a_row_deleted_from_a_sheet_with_another_name_is_removed() -> None:
    renamed = (replace(one, sheet="Våre svar") if one.sheet == TASKS else one for one in BOOK.lines)
    returned = replace(BOOK, lines=tuple(renamed)[:-1])

    assert [short(one) for one in account(returned, BOOK).proposals] == ["removed | o-1"]
