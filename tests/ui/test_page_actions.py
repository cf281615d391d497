"""What the menus say and allow for the row in focus."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.screen import CTRL, Key, Screen


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def can(screen: Screen, *names: str) -> list[bool]:
    return [screen.action(name).isEnabled() for name in names]


def test_a_task_can_go_aside_and_in(screen: Screen) -> None:
    screen.go_to(TASK)

    assert can(screen, "move_left", "move_right") == [False, True]
    assert can(screen, "shift_in", "shift_out", "provisional") == [True, False, True]


def test_a_principle_has_no_levels(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    assert can(screen, "shift_in", "shift_out", "move_right") == [False, False, False]
    assert can(screen, "remove", "footnote", "edit") == [True, True, True]


def test_a_task_is_marked_provisional_and_not_so_any_more(screen: Screen) -> None:
    screen.go_to(TASK)

    with screen.saving():
        screen.press(Key.Key_M, CTRL)
    assert screen.action("provisional").isChecked()
    assert screen.window.session.standing.snapshot[TASK].attrs["provisional"]

    with screen.saving():
        screen.press(Key.Key_M, CTRL)
    assert "provisional" not in screen.window.session.standing.snapshot[TASK].attrs
