"""How far it has come with each region; a day passes between one thing and the next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from bufetat_editor.domain.rounds import REGIONS, Tally, rounds
from bufetat_editor.history.receipts import new_recipients, new_round
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases.boards import Board, boards
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import undo
from bufetat_editor.usecases.editions import edition_record
from bufetat_editor.usecases.inputs import withdraw
from bufetat_editor.usecases.weighing import weigh
from tests.helpers.consulted import ROUND, SOUTH, SOUTH_AGAIN, File, consulted, receive
from tests.helpers.models import AUTHOR


@pytest.fixture
def desk(model: Path) -> Iterator[Desk]:
    days = count(1)
    with closing(Desk(open_store(model), AUTHOR, lambda: f"2011-12-{next(days):02}")) as opened:
        consulted(opened)
        yield opened


def board(desk: Desk) -> Board:
    return boards(desk)[0]


def received(desk: Desk) -> list[list[str]]:
    """The names of the files that each has sent."""
    return [[name for name, _ in row.received] for row in board(desk).rows]


def test_a_model_that_was_never_sent_out_has_no_board(model: Path) -> None:
    with closing(Desk(open_store(model), AUTHOR, lambda: "2011-12-01")) as desk:
        assert boards(desk) == ()


def test_everyone_who_was_asked_has_a_row(desk: Desk) -> None:
    rows = board(desk).rows

    assert [row.recipient.name for row in rows] == [*REGIONS]
    assert {row.sent_at for row in rows} == {board(desk).sent_at} == {"2011-12-01"}


def test_what_came_in_is_counted(desk: Desk) -> None:
    north, middle, west, south, east = board(desk).rows

    assert [len(row.received) for row in (north, middle, west, south, east)] == [1, 1, 1, 2, 0]
    assert (north.fragments, north.tally.inputs, north.tally.not_placed) == (221, 7, 1)
    assert (middle.fragments, middle.tally.inputs) == (140, 0)
    assert (east.fragments, east.tally.inputs, east.tally.weighed) == (0, 0, 0)
    days = [at for _, at in south.received]
    assert days == sorted(days)
    assert north.received[0][1] < days[0]


def test_what_is_weighed_is_counted(desk: Desk) -> None:
    weigh(desk, [Weighing(f"innspill-nord-{number}", "followed") for number in (1, 2)])

    assert [row.tally.weighed for row in board(desk).rows] == [2, 0, 0, 0, 0]


def test_what_is_weighed_needs_no_place(desk: Desk) -> None:
    weigh(desk, [Weighing("innspill-nord-6", "noted", "Dette er tatt med.")])

    assert board(desk).rows[0].tally == Tally(inputs=7, weighed=1, not_placed=0)


def test_what_is_withdrawn_has_not_come_in_and_keeps_its_day_when_it_is_back(desk: Desk) -> None:
    before = board(desk).rows[3]
    withdraw(desk, SOUTH)
    assert received(desk)[3] == ["Svar Region Sør, rettet.docx"]
    assert board(desk).unread == ()

    undo(desk)
    assert board(desk).rows[3] == before


def test_whoever_answers_unasked_was_never_sent_anything(desk: Desk) -> None:
    states = new_recipients(desk.snapshot, desk.draw, ROUND, ["Statsforvalteren"])
    desk.commit("receive", states)
    later = new_recipients(desk.snapshot, desk.draw, ROUND, ["Region Finnmark"])
    desk.commit("send", later)

    unasked, asked_later = board(desk).rows[-2:]

    assert unasked.sent_at == ""
    assert asked_later.sent_at > board(desk).sent_at


def test_a_file_that_could_not_be_read_is_told_in_its_round(desk: Desk) -> None:
    desk.store.received.keep("c" * 64, "Svar.pdf", b"%PDF", "Region Øst", desk.now())
    _ask_again(desk)
    desk.store.received.keep("d" * 64, "Svar.odt", b"PK", "", desk.now())

    second, first = boards(desk)

    assert [(one.name, one.sender) for one in first.unread] == [("Svar.pdf", "Region Øst")]
    assert [one.name for one in second.unread] == ["Svar.odt"]


def test_a_file_from_before_the_first_round_is_told_with_that_one(desk: Desk) -> None:
    early = "2009-01-01T00:00:00Z"
    desk.store.received.keep("e" * 64, "Tidlig.pdf", b"%PDF", "Region Øst", early)
    _ask_again(desk)

    second, first = boards(desk)

    assert ([one.name for one in first.unread], second.unread) == (["Tidlig.pdf"], ())


def test_the_newest_round_is_first(desk: Desk) -> None:
    _ask_again(desk)
    second = rounds(desk.snapshot)[-1]
    file = File(SOUTH_AGAIN + "-2", 0, "Svar i runde 2.docx", 3)
    assert [one.round.name for one in boards(desk)] == ["Runde 2", "Runde 1"]

    receive(desk, file, desk.changeset_of(second.edition))
    assert [len(row.received) for row in boards(desk)[1].rows] == [2, 1, 1, 2, 0]


def _ask_again(desk: Desk) -> None:
    states = new_round(desk.snapshot, desk.draw, "Runde 2", "2012-02-01", REGIONS)
    record = edition_record("Runde 2", "circulated", desk.snapshot)
    desk.commit("circulate", states, record=record)
