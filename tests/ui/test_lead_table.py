"""Tables within cards: as high as what is in them, and used by keys alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.board.model import BoardModel
from bufetat_editor.ui.lead_table import LeadTable
from bufetat_editor.ui.theme import Theme
from tests.ui.board.test_model import ANSWERED, BEFORE, NORTH, WAITING, board

SOUTH = replace(WAITING, recipient=replace(NORTH, id="mottaker-3", name="Region Sør"))


@pytest.fixture
def model() -> BoardModel:
    return BoardModel()


@pytest.fixture
def card(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(qtbot: QtBot, model: BoardModel, card: QWidget) -> LeadTable:
    column = QVBoxLayout(card)
    made = LeadTable(Theme("light"), model, "board", "Hvor langt arbeidet er kommet", card)
    stops = (QPushButton("Før"), made, QPushButton("Etter"))
    for widget in stops:
        column.addWidget(widget)
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
    model.show_board(board(ANSWERED, SOUTH), BEFORE)
    card.resize(700, 400)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return made


def test_it_is_as_high_as_its_rows_and_never_scrolled(table: LeadTable) -> None:
    rows = sum(table.rowHeight(row) for row in range(2))

    assert table.viewport().height() == rows
    assert table.verticalScrollBar().maximum() == table.horizontalScrollBar().maximum() == 0


def test_the_columns_fill_it(table: LeadTable) -> None:
    table.window().resize(900, 400)

    assert sum(table.columnWidth(number) for number in range(5)) == table.viewport().width()


def test_words_are_wrapped_and_not_shortened_where_it_is_narrow(table: LeadTable) -> None:
    wide = table.rowHeight(0)

    table.window().resize(380, 400)

    assert table.rowHeight(0) > wide


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_go_from_row_to_row_and_enter_leads_on(
    qtbot: QtBot, table: LeadTable, key: Qt.Key
) -> None:
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)

    with qtbot.waitSignal(table.row_wished) as wished:
        QTest.keyClick(table, key)
    assert wished.args == ["mottaker-3"]


def test_a_click_leads_on(qtbot: QtBot, table: LeadTable) -> None:
    at = table.visualRect(table.model().index(1, 2)).center()

    with qtbot.waitSignal(table.row_wished) as wished:
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert wished.args == ["mottaker-3"]


def test_it_is_one_stop_of_the_tab_key(table: LeadTable) -> None:
    before, after = table.window().findChildren(QPushButton)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert table.hasFocus()
    assert table.key == "mottaker-0"

    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_one_stays_on_the_same_row_when_there_are_others(
    table: LeadTable, model: BoardModel
) -> None:
    table.setFocus()
    table.selectRow(1)

    model.show_board(board(SOUTH, ANSWERED), BEFORE)

    assert (table.key, table.currentIndex().row()) == ("mottaker-3", 0)


def test_larger_letters_make_it_higher(table: LeadTable) -> None:
    height = table.height()

    table.theme.step_zoom(1)

    assert table.height() > height
    assert table.viewport().height() == sum(table.rowHeight(row) for row in range(2))


def test_an_empty_one_asks_for_nothing(table: LeadTable, model: BoardModel) -> None:
    model.show_board(board(), BEFORE)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)

    assert table.key == ""
