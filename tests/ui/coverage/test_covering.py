"""Coverage by keyboard: from a number to the items behind it, and on to where they stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.coverage import Table, coverage
from bufetat_editor.ui.coverage.page import CoveragePage
from bufetat_editor.ui.coverage.reading import Thing, read_coverage
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COVERAGE
from bufetat_editor.usecases.opening import EMPTY, new_model
from tests.helpers.models import AUTHOR, TASK, now
from tests.helpers.screen import Key, Screen
from tests.helpers.seed import seed
from tests.ui.conftest import Opener

READING = coverage(seed()).target_groups


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


def test_where_nothing_is_behind_a_number_one_stays_and_is_told_so(
    screen: Screen, page: CoveragePage
) -> None:
    table = page.tables[0]
    row = next(n for n, one in enumerate(READING.rows) if one.counts[0] and not one.is_sum)
    table.setCurrentIndex(table.counts.index(row, 1))

    screen.press(Key.Key_Return)

    assert screen.focused() is table
    assert not page.items.isVisible()
    assert page.tr("Nothing stands behind this number.") in words(page)


@pytest.mark.parametrize("zoom", [100, 175])
def test_a_low_window_still_shows_rows_of_the_table(
    screen: Screen, page: CoveragePage, zoom: int
) -> None:
    screen.window.theme.zoom = zoom
    screen.window.theme.changed.emit()
    screen.window.resize(920, 560)
    screen.settle()

    table = page.tables[0]
    last = table.visualRect(table.counts.index(1, 0)).bottomLeft()
    screen.qtbot.waitUntil(lambda: table.viewport().visibleRegion().contains(last))


def test_with_many_functions_one_begins_at_the_first_and_names_can_be_read(
    screen: Screen, page: CoveragePage
) -> None:
    counted = READING.columns[0]
    columns = tuple(replace(counted, function=f"f-{n}", name=f"Tilbud {n}") for n in range(10))
    many = Table(
        (*columns, READING.columns[1]),
        tuple(replace(row, counts=(*row.counts[:1] * 10, row.counts[1])) for row in READING.rows),
    )
    things = {one.function: Thing(one.function, "", one.name, "") for one in columns}
    table = page.tables[0]
    table.setCurrentIndex(QModelIndex())
    table.show_table(many, {**read_coverage(seed()).things, **things})
    screen.settle()

    assert table.horizontalScrollBar().value() == 0
    assert table.currentIndex().column() == 0
    assert table.verticalHeader().width() >= min(200, table.width() // 2 - 2)


def test_tab_leads_from_the_outline_to_the_tabs_the_table_and_the_items(
    screen: Screen, page: CoveragePage
) -> None:
    screen.press(Key.Key_Backtab)
    assert screen.focused() is page.tabs
    screen.press(Key.Key_Backtab)
    assert screen.focused() is screen.window.parts.outline
    for expected in (page.tabs, page.tables[0], page.items):
        screen.press(Key.Key_Tab)
        assert screen.focused() is expected


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
