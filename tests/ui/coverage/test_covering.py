"""Coverage by keyboard: from a number to the items behind it, and on to where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.coverage.page import CoveragePage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COVERAGE
from bufetat_editor.usecases.opening import EMPTY, new_model
from tests.helpers.models import AUTHOR, TASK, now
from tests.helpers.screen import Key, Screen
from tests.ui.conftest import Opener


def covered(window: MainWindow) -> CoveragePage:
    """Go to the page, which is read for in the worker."""
    window.parts.actions["coverage"].trigger()
    page = window.parts.workspace.reading_page(COVERAGE)
    assert isinstance(page, CoveragePage)
    return page


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


@pytest.fixture
def page(screen: Screen) -> CoveragePage:
    shown = covered(screen.window)
    screen.settle()
    return shown


def listed(page: CoveragePage) -> list[str]:
    model = page.items.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def words(page: CoveragePage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible()]


def test_the_keyboard_leads_from_a_number_to_the_item_itself(
    screen: Screen, page: CoveragePage
) -> None:
    assert screen.focused() is page.tables[0]
    page.tabs.setFocus()
    screen.press(Key.Key_Right)
    page.focus_first()
    for _ in range(3):
        screen.press(Key.Key_Down)  # from child welfare to the tasks of its own choice
    assert len(listed(page)) == 6

    screen.press(Key.Key_Return)
    assert screen.focused() is page.items
    screen.press(Key.Key_End)
    screen.press(Key.Key_Return)

    screen.qtbot.waitUntil(lambda: screen.window.parts.workspace.current == TASK)


def test_the_mouse_leads_there_too(screen: Screen, page: CoveragePage) -> None:
    table = page.tables[0]
    gathered = table.counts.index(table.counts.rowCount() - 1, 0)
    table.scrollTo(gathered)
    screen.click(table.viewport(), table.visualRect(gathered).center())
    assert len(listed(page)) == 3 + 1  # and the function
    last = page.items.model().index(3, 0)

    screen.click(page.items.viewport(), page.items.visualRect(last).center())

    screen.qtbot.waitUntil(lambda: screen.window.parts.workspace.current == "funksjon-eksempel")


def test_escape_goes_back_to_the_number(screen: Screen, page: CoveragePage) -> None:
    screen.press(Key.Key_Return)
    screen.press(Key.Key_Escape)

    assert screen.focused() is page.tables[0]


def test_what_is_counted_changes_with_the_model_and_one_stays_in_the_cell(
    screen: Screen, page: CoveragePage
) -> None:
    page.tabs.setCurrentIndex(1)
    table = page.tables[1]
    table.setCurrentIndex(table.counts.index(3, 0))
    assert table.currentIndex().data() == "6"
    screen.go_to(TASK)
    with screen.saving():
        screen.action("remove").trigger()

    screen.window.presenter.show_section(COVERAGE)
    screen.settle()

    assert (table.currentIndex().row(), table.currentIndex().data()) == (3, "5")


def test_an_empty_model_says_what_to_do(qtbot: QtBot, open_window: Opener, tmp_path: Path) -> None:
    path = tmp_path / "tom.db"
    new_model(path, EMPTY, AUTHOR, now)
    window = open_window(path)
    page = covered(window)
    Screen(qtbot, window).settle()

    for tab in range(3):
        page.tabs.setCurrentIndex(tab)
        assert not page.tables[tab].isVisible()
        assert len(words(page)) == 3
