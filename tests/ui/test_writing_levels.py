"""Tab and Shift+Tab in the open editor: sub-entry in and out, and writing goes on."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import CELL, TASK
from tests.helpers.screen import CTRL, SHIFT, Key, Screen

COS = "oppgave-cos"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def test_tab_makes_a_sub_entry_and_shift_tab_takes_it_out(screen: Screen) -> None:
    screen.open_at(TASK, 3)

    with screen.saving():
        screen.press(Key.Key_Tab)
    assert screen.family(COS) == [TASK]
    assert screen.editor.textCursor().position() == 3
    assert screen.row(TASK).is_editing

    with screen.saving():
        screen.press(Key.Key_Backtab, SHIFT)
    assert screen.family(CELL)[-1] == TASK
    assert screen.editor.textCursor().position() == 3


def test_tab_saves_what_is_being_written_and_lets_it_go_on(screen: Screen) -> None:
    screen.open_at(TASK, 10_000)
    screen.type(" og")

    screen.press(Key.Key_Tab)
    screen.type(" mer")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.text(TASK) == "Marte Meo og mer"
    assert screen.family(COS) == [TASK]


def test_a_new_row_becomes_a_sub_entry_before_it_is_saved(screen: Screen) -> None:
    screen.open_at(COS, 10_000)
    screen.press(Key.Key_Return)
    screen.type("Ny")

    screen.press(Key.Key_Tab)
    screen.type(" under")
    screen.press(Key.Key_Return)
    screen.type("Enda en")
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(COS) == ["Ny under", "Enda en"]


def test_a_new_sub_entry_keeps_its_caret_and_leaves_nothing_behind(screen: Screen) -> None:
    screen.open_at(COS, 10_000)
    screen.press(Key.Key_Return)
    screen.type("Ny")
    screen.editor.place_cursor(1)

    screen.press(Key.Key_Tab)

    assert screen.editor.textCursor().position() == 1
    assert len(screen.new_rows()) == 1
    screen.press(Key.Key_Escape)
    assert screen.new_rows() == []


def test_a_new_sub_entry_comes_out_before_it_is_saved(screen: Screen) -> None:
    screen.open_at(COS, 10_000)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Tab)
    screen.type("Ny")

    screen.press(Key.Key_Backtab, SHIFT)
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.family(COS) == []
    assert screen.texts(CELL)[5] == "Ny"
