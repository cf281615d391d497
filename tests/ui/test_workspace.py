"""One page at a time; the one that is left lets its rows go."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from bufetat_editor.ui.history_entry import HistoryEntry
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.screen import CTRL, Key, Screen


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def show(screen: Screen, section: str) -> None:
    screen.window.presenter.show_section(section)
    screen.settle()


def deeds(screen: Screen) -> list[HistoryEntry]:
    """What the history tells of."""
    entries = screen.window.parts.history.findChildren(HistoryEntry)
    return [one for one in entries if one.isVisible()]


def test_a_page_that_is_left_for_another_lets_its_rows_go(screen: Screen) -> None:
    screen.go_to(TASK)
    left, rows = screen.page, list(screen.page.rows.values())

    screen.go_to(PRINCIPLE)

    assert screen.page is not left
    assert not left.rows
    screen.qtbot.waitUntil(lambda: not any(map(isValid, rows)))


def test_a_page_that_is_left_by_way_of_the_editions_lets_its_rows_go(screen: Screen) -> None:
    screen.go_to(TASK)
    left, rows = screen.page, list(screen.page.rows.values())

    show(screen, "editions")
    screen.go_to(PRINCIPLE)

    assert screen.page is not left
    assert not left.rows
    screen.qtbot.waitUntil(lambda: not any(map(isValid, rows)))


def test_a_page_that_was_left_is_there_again(screen: Screen) -> None:
    screen.go_to(TASK)
    before = list(screen.page.order)

    show(screen, "editions")
    screen.go_to(TASK)
    screen.settle()

    assert screen.page.order == before
    assert all(screen.row(one).isVisible() for one in before)


def test_what_is_being_written_is_saved_when_the_editions_are_shown(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 0)
    screen.type("Nå: ")

    with screen.saving():
        screen.window.presenter.show_section("editions")

    assert screen.text(PRINCIPLE).startswith("Nå: ")


def test_the_menus_are_about_the_new_row_that_one_writes_in(screen: Screen) -> None:
    screen.go_to(TASK)
    screen.press(Key.Key_N, CTRL)
    screen.type("Ny oppgave")

    with screen.saving_nothing():
        screen.action("provisional").trigger()
        screen.action("move_down").trigger()

    assert screen.window.parts.workspace.current == ""
    assert not screen.action("move_right").isEnabled()
    assert "provisional" not in screen.window.session.standing.snapshot[TASK].attrs
    assert screen.editor.text() == "Ny oppgave"


def test_del_in_the_menu_gives_the_new_row_up_and_not_the_one_above(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_N, CTRL)
    screen.type("Angret")

    with screen.saving_nothing():
        screen.action("remove").trigger()

    assert screen.new_rows() == []
    assert screen.is_there(PRINCIPLE)


def test_a_new_row_has_no_history(screen: Screen) -> None:
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    screen.qtbot.waitUntil(lambda: deeds(screen) != [])

    screen.press(Key.Key_N, CTRL)
    screen.settle()

    assert not deeds(screen)
    screen.type("Nytt prinsipp")
    with screen.saving():
        screen.press(Key.Key_Return, CTRL)
    screen.qtbot.waitUntil(lambda: deeds(screen) != [])
