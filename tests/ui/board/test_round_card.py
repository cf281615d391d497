"""A round in a card: what is told below its board."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.received_file import KeptFile
from bufetat_editor.domain.rounds import Tally
from bufetat_editor.ui.board.round_card import RoundCard
from bufetat_editor.ui.standing import first_standing
from bufetat_editor.ui.theme import Theme
from bufetat_editor.usecases.boards import Board, BoardRow
from tests.helpers.seed import seed
from tests.ui.board.test_model import ANSWERED, WAITING, board

NOW = "2011-12-10T09:00:00Z"
DAMAGED = KeptFile("0" * 64, "Svar.docx", "Region Nord", "2011-12-09T09:00:00Z")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def told(page: QWidget, name: str, shown: Board) -> str:
    card = RoundCard(Theme("light"), "runde-1", "Runde 1", page)
    card.show_round(shown.round, replace(first_standing(seed()), boards=(shown,), read_at=NOW))
    label = card.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return "" if label.isHidden() else label.text()


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (WAITING, "Ingen har svart ennå. Slipp filene på vinduet etter hvert som de kommer."),
        (replace(ANSWERED, tally=Tally()), "Det som har kommet hittil, foreslår ingenting."),
        (ANSWERED, "4 av 6 innspill er vurdert · 1 ikke plassert"),
        (replace(ANSWERED, tally=Tally(6, 6)), "Alle de 6 innspillene som har kommet, er vurdert."),
        (replace(ANSWERED, tally=Tally(1, 1)), "1 innspill har kommet, og er vurdert."),
    ],
)
def test_how_far_it_has_come_is_summed_up(page: QWidget, row: BoardRow, words: str) -> None:
    assert told(page, "boardProgress", board(row)) == words


def test_a_file_that_could_not_be_read_is_asked_for_anew(page: QWidget) -> None:
    shown = replace(board(WAITING), unread=(DAMAGED,))

    assert told(page, "boardUnread", shown) == (
        "«Svar.docx» (Region Nord) kom 9.12.2011 og kunne ikke tas imot. Be om den på nytt."
    )


def test_what_has_been_sent_anew_since_is_not_asked_for(page: QWidget) -> None:
    assert told(page, "boardUnread", replace(board(ANSWERED), unread=(DAMAGED,))) == ""


def test_what_the_board_is_not_read_for_is_not_told(page: QWidget) -> None:
    card = RoundCard(Theme("light"), "runde-1", "Runde 1", page)
    card.show_round(board(WAITING).round, first_standing(seed()))

    assert card.table.isHidden()
    assert not card.name.isHidden()
