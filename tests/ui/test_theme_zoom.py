"""Zoom: the text grows and wraps anew, and the editor stands in it as the row does."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.theme import ZOOMS
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, SHIFT, Key, Screen


@pytest.fixture
def screen(qtbot: QtBot, same_window: MainWindow) -> Screen:
    shown = Screen(qtbot, same_window)
    shown.go_to(PRINCIPLE)
    return shown


def height(screen: Screen) -> int:
    row = screen.row(PRINCIPLE)
    return row.heightForWidth(row.width())


def test_the_keys_make_the_text_larger_smaller_and_usual(screen: Screen) -> None:
    theme = screen.window.theme
    usual = height(screen)

    screen.press(Key.Key_Plus, CTRL)
    assert theme.zoom == 110
    screen.press(Key.Key_Equal, CTRL)
    assert theme.zoom == 125
    assert height(screen) > usual

    screen.press(Key.Key_0, CTRL)
    assert (theme.zoom, height(screen)) == (100, usual)

    screen.press(Key.Key_Minus, CTRL)
    assert theme.zoom == 90
    assert height(screen) < usual


def test_a_long_text_wraps_anew(screen: Screen) -> None:
    row = screen.row(PRINCIPLE)
    usual = height(screen)

    for _ in range(len(ZOOMS)):
        screen.press(Key.Key_Plus, CTRL)
    screen.qtbot.waitUntil(lambda: row.height() == height(screen))

    assert height(screen) > 5 * usual  # three times as high, and on more lines
    assert row.width() <= screen.page.viewport().width()


def test_there_is_a_largest_and_a_smallest_size(screen: Screen) -> None:
    for _ in range(2 * len(ZOOMS)):
        screen.press(Key.Key_Plus, CTRL)
    assert screen.window.theme.zoom == 300

    for _ in range(2 * len(ZOOMS)):
        screen.press(Key.Key_Minus, CTRL)
    assert screen.window.theme.zoom == 50


@pytest.mark.parametrize("steps", [-3, 0, 2, 5])
def test_the_editor_has_the_size_of_the_row(screen: Screen, steps: int) -> None:
    for _ in range(abs(steps)):
        screen.press(Key.Key_Plus if steps > 0 else Key.Key_Minus, CTRL)
    row = screen.row(PRINCIPLE)
    at_rest = height(screen)

    screen.press(Key.Key_Return)

    assert height(screen) == at_rest
    assert screen.editor.font().pixelSize() == screen.editor.document().defaultFont().pixelSize()
    row.close_editor()


def test_what_is_being_written_is_saved_when_one_zooms(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Mens det skrives")

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Plus, CTRL | SHIFT)
        screen.action("zoom_in").trigger()

    screen.settle()
    assert screen.text(PRINCIPLE) == "Mens det skrives"
