from __future__ import annotations

from typing import Literal

import pytest

from bufetat_editor.exchange.pdf.places import Air, Edge, places
from bufetat_editor.exchange.pdf.proof import Page, Place

AIR = Air(top=50, bottom=60, inside=40, outside=30)
PAGES = [Page(b"", 300, 500)] * 3


def begin(item: str, page: int, x: float, y: float, *, runs_on: bool = False) -> Edge:
    return edge("begin", item, page, x, y, runs_on=runs_on)


def end(item: str, page: int, x: float, y: float) -> Edge:
    return edge("end", item, page, x, y)


def right(item: str, page: int, x: float) -> Edge:
    return edge("right", item, page, x, 0)


def edge(
    which: Literal["begin", "end", "right"],
    item: str,
    page: int,
    x: float,
    y: float,
    *,
    runs_on: bool = False,
) -> Edge:
    return Edge(item, which, runs_on, page, x, y)


def laid(*edges: Edge) -> list[Place]:
    return [*places(edges, PAGES, AIR)]


def test_an_item_within_another_ends_first_and_they_stand_as_they_begin() -> None:
    found = laid(
        begin("outer", 0, 40, 100),
        begin("inner", 0, 40, 100),
        end("inner", 0, 90, 120),
        end("outer", 1, 90, 80),
    )

    assert [(one.item, one.page) for one in found] == [("outer", 0), ("outer", 1), ("inner", 0)]
    outer, rest, _ = found
    assert outer.bottom > PAGES[0].height - AIR.bottom
    assert rest.top < AIR.top < rest.bottom


def test_a_place_reaches_to_where_the_text_of_its_page_ends() -> None:
    first, second = laid(begin("one", 0, 40, 100), end("one", 1, 90, 80))

    assert (first.right, second.right) == (300 - AIR.outside, 300 - AIR.inside)
    assert first.left - second.left == AIR.inside - AIR.outside


def test_what_stands_in_a_column_reaches_to_its_end_and_so_does_what_stands_within() -> None:
    found = laid(
        right("cell", 0, 140),
        begin("cell", 0, 50, 100),
        begin("task", 0, 60, 100),
        end("task", 0, 90, 120),
        begin("note", 0, 40, 400, runs_on=True),  # the notes of a page are told before it ends
        end("note", 0, 260, 400),
        end("cell", 0, 90, 120),
        begin("after", 0, 40, 200),
        end("after", 0, 90, 220),
    )

    assert [one.right for one in found] == [140, 140, pytest.approx(260, abs=2), 270]


def test_notes_take_their_words_of_a_line_or_all_their_lines() -> None:
    source, note = laid(
        begin("source", 0, 45, 405, runs_on=True),
        end("source", 0, 120, 405),
        begin("note", 0, 123, 405, runs_on=True),
        end("note", 0, 80, 430),
    )

    assert source.right < note.right == 300 - AIR.outside
    assert source.holds(100, 403)
    assert note.left < AIR.inside


def test_a_frame_round_a_line_of_notes_touches_neither_its_letters_nor_the_next_line() -> None:
    stands, next_begins = 405, 409.7

    (note,) = laid(
        begin("note", 0, 123, stands, runs_on=True), end("note", 0, AIR.outside, next_begins)
    )

    highest, lowest, next_highest = stands - 6.6, stands + 1.7, next_begins - 0.7
    assert note.top < highest - 1
    assert lowest < note.bottom < next_highest - 1
