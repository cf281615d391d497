"""Several rows chosen, by the keys and by the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.selection import Selection
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, SHIFT, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
FOURTH = "prinsipp-forebygge-akuttplassering"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def click(screen: Screen, item: str, modifier: Qt.KeyboardModifier) -> None:
    QTest.mouseClick(screen.row(item), Qt.MouseButton.LeftButton, modifier, QPoint(60, 12))
    screen.settle()
    screen.qtbot.wait(1)


def chosen(screen: Screen) -> set[str]:
    return set(screen.page.selection.names)


def test_shift_and_the_arrows_choose_on_and_back_again(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    screen.press(Key.Key_Down, SHIFT)
    screen.press(Key.Key_Down, SHIFT)
    assert chosen(screen) == {PRINCIPLE, NEXT, FOURTH}
    screen.press(Key.Key_Up, SHIFT)
    assert chosen(screen) == {PRINCIPLE, NEXT}
    assert "merket" in screen.row(PRINCIPLE).accessibleName()

    screen.press(Key.Key_Down)
    assert chosen(screen) == set()


def test_a_click_with_ctrl_chooses_one_more_and_one_less(screen: Screen) -> None:
    screen.go_to(FIRST)
    screen.qtbot.wait(1)

    click(screen, NEXT, CTRL)
    assert chosen(screen) == {FIRST, NEXT}
    click(screen, FOURTH, CTRL)
    assert chosen(screen) == {FIRST, NEXT, FOURTH}
    click(screen, FIRST, CTRL)
    assert chosen(screen) == {NEXT, FOURTH}


def test_a_click_with_shift_chooses_all_between(screen: Screen) -> None:
    screen.go_to(FIRST)
    screen.qtbot.wait(1)

    click(screen, NEXT, SHIFT)
    assert chosen(screen) == {FIRST, PRINCIPLE, NEXT}
    click(screen, FOURTH, SHIFT)
    assert chosen(screen) == {FIRST, PRINCIPLE, NEXT, FOURTH}


def test_esc_lets_go(screen: Screen) -> None:
    screen.go_to(FIRST)
    screen.press(Key.Key_Down, SHIFT)

    screen.press(Key.Key_Escape)

    assert chosen(screen) == set()
    assert screen.focused() is screen.row(PRINCIPLE)


def test_writing_lets_go(screen: Screen) -> None:
    screen.go_to(FIRST)
    screen.press(Key.Key_Down, SHIFT)

    screen.press(Key.Key_Return)

    assert chosen(screen) == set()


def test_rows_that_are_gone_are_not_chosen() -> None:
    selection = Selection()
    selection.choose(["a", "b", "c"])

    selection.keep_only(["b", "c", "d"])
    selection.extend("d", "b", ["b", "c", "d"])

    assert selection.names == {"b", "c", "d"}
