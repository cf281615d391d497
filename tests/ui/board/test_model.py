"""What the board tells of each recipient, and against which deadline."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from bufetat_editor.domain.assessments import Assessment
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round, Tally
from bufetat_editor.ui.board.model import BoardModel
from bufetat_editor.ui.lead_cells import KEY_ROLE, TONE_ROLE
from bufetat_editor.usecases.boards import Board, BoardRow

BEFORE, AFTER = date(2011, 12, 10), date(2011, 12, 16)
NORTH = Recipient("mottaker-0", "Region Nord", ())
WAITING = BoardRow(NORTH, "2011-12-01T09:00:00Z", (), 0, Tally())
ANSWERED = replace(
    WAITING,
    received=(("Svar.docx", "2011-12-10T09:00:00Z"),),
    fragments=214,
    tally=Tally(inputs=6, weighed=4, not_placed=1),
)


def board(*rows: BoardRow) -> Board:
    asked = tuple(row.recipient for row in rows)
    out = Round("runde-1", "Runde 1", "Runde 1", "2011-12-15", asked)
    return Board(out, "2011-12-01T09:00:00Z", rows, ())


def shown(row: BoardRow, today: date = BEFORE) -> list[str]:
    model = BoardModel()
    model.show_board(board(row), today)
    return [str(model.index(0, column).data()) for column in range(model.columnCount())]


def test_it_keeps_the_rules_of_a_model(qtmodeltester: ModelTester) -> None:
    model = BoardModel()
    model.show_board(board(ANSWERED, WAITING), BEFORE)

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_columns_go_from_what_was_sent_to_what_is_weighed() -> None:
    model = BoardModel()
    heads = [model.headerData(number, Qt.Orientation.Horizontal) for number in range(5)]

    assert heads == ["Region", "Sendt", "Mottatt", "Lest", "Vurdert"]


def test_who_has_answered_is_told_with_days_and_numbers() -> None:
    assert shown(ANSWERED) == ["Region Nord", "1.12.2011", "10.12.2011", "6 innspill", "4 av 6"]


def test_what_is_weighed_to_the_end_has_a_sign() -> None:
    assert shown(replace(ANSWERED, tally=Tally(6, 6)))[-1] == "✓ 6 av 6"


def test_a_file_that_proposes_nothing_leaves_nothing_to_weigh() -> None:
    assert shown(replace(ANSWERED, tally=Tally()))[-2:] == ["ingen innspill", "–"]


@pytest.mark.parametrize(
    ("today", "words"), [(BEFORE, "ikke ennå"), (AFTER, "fristen er ute")], ids=["before", "after"]
)
def test_who_has_not_answered_is_waited_for_until_the_deadline(today: date, words: str) -> None:
    assert shown(WAITING, today)[2:] == [words, "–", "–"]


@pytest.mark.parametrize(("at", "is_late"), [("15T22:00:00Z", False), ("16T09:00:00Z", True)])
def test_what_comes_after_the_deadline_is_late_and_says_so(at: str, *, is_late: bool) -> None:
    came = shown(replace(ANSWERED, received=(("Svar.docx", f"2011-12-{at}"),)))[2]

    assert came.endswith(", for sent") is is_late


def test_a_correction_after_the_deadline_does_not_make_an_answer_late() -> None:
    twice = (*ANSWERED.received, ("Rettet.docx", "2011-12-20T09:00:00Z"))

    assert shown(replace(ANSWERED, received=twice))[2] == "20.12.2011"


def test_who_answered_without_being_asked_was_sent_nothing() -> None:
    assert shown(replace(ANSWERED, sent_at=""))[1] == "–"


def test_a_row_is_read_aloud_whole_and_its_steps_one_by_one() -> None:
    model = BoardModel()
    model.show_board(board(WAITING), BEFORE)
    told = [model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (0, 4)]

    assert told == [
        "Region Nord, Sendt: 1.12.2011, Mottatt: ikke ennå, Lest: ingenting, Vurdert: ingenting",
        "Vurdert: ingenting",
    ]


def test_a_row_leads_to_who_was_asked_whatever_has_come() -> None:
    said = Input("innspill-1", Proposal("comment"), Assessment("v", "noted", "Ja", 3))
    receipt = Receipt("mottak-1", "Svar.docx", "0" * 64, 2, 1, 0, (said,))
    answered = replace(ANSWERED, recipient=replace(NORTH, receipts=(receipt,)))
    model = BoardModel()
    model.show_board(board(answered), BEFORE)

    assert model.index(0, 3).data(KEY_ROLE) == "mottaker-0"
    assert model.index(0, 4).data(TONE_ROLE) == "text"
