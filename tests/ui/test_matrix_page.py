from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import CELL, TASK
from tests.helpers.screen import ALT, CTRL, Key, Screen

BESIDE = "celle-egenvalgt-familievern"
UNWRITABLE = "Mer\x07"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    made = Screen(qtbot, window)
    made.go_to(TASK)
    return made


def test_every_task_stands_in_its_cell(screen: Screen) -> None:
    snapshot = screen.window.session.standing.snapshot
    tasks = [*snapshot.of_kind("task"), *snapshot.of_kind("subtask")]

    assert len(tasks) == 44
    assert {task.id for task in tasks} <= set(screen.page.order)


def test_a_task_is_added_by_the_button_of_its_cell(screen: Screen) -> None:
    button = screen.page.findChild(QPushButton, f"new-{CELL}")
    assert button is not None
    assert button.accessibleName() == "Ny oppgave i Oppgaver etaten velger å utføre, Barnevern"

    screen.click(button)
    screen.type("En ny oppgave, jf. bvl. § 4-4")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    made = screen.window.session.standing.snapshot.children(CELL)[-1]
    assert made.text == "En ny oppgave, jf. bvl. § 4-4"
    assert screen.focused() is screen.row(made.id)
    assert screen.row(made.id).line.change == "new"


def test_a_task_moves_up_in_its_cell_and_on_into_the_next(screen: Screen) -> None:
    first = screen.window.session.standing.snapshot.children(CELL)[0].id
    screen.go_to(first)

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Up, ALT)
    screen.settle()

    moved = screen.window.session.standing.snapshot[first]
    assert moved.parent == "celle-foeringer-barnevern"
    assert screen.focused() is screen.row(first)
    assert screen.action("undo").text() == "Angre flytting av M2.1.10"


def test_arrows_cross_the_columns(screen: Screen) -> None:
    screen.press(Key.Key_Right)
    item = screen.page.current
    assert screen.window.session.standing.snapshot[item].parent == BESIDE

    screen.press(Key.Key_Left)
    assert screen.window.session.standing.snapshot[screen.page.current].parent == CELL
    screen.press(Key.Key_Left)
    assert screen.page.current == "rad-egenvalgt"


def test_a_new_column_brings_its_cells(screen: Screen) -> None:
    screen.go_to("kolonne-familievern")

    screen.action("add").trigger()
    screen.type("Adopsjon")
    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()

    snapshot = screen.window.session.standing.snapshot
    assert [column.text for column in snapshot.of_kind("matrix_column")][-1] == "Adopsjon"
    buttons = [one for one in screen.page.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 9


def test_a_removed_row_takes_its_cells_off_the_page(screen: Screen) -> None:
    screen.go_to("rad-lovpaalagt")

    with screen.qtbot.waitSignal(screen.window.session.fulfilled):
        screen.action("remove").trigger()
    screen.settle()

    assert "oppgave-plassering" not in screen.page.order
    assert TASK in screen.page.order
    assert screen.row(TASK).isVisible()


def test_a_new_row_of_the_matrix_is_written_below_the_head_of_another(screen: Screen) -> None:
    screen.go_to("rad-egenvalgt")

    screen.press(Key.Key_N, CTRL)

    new = screen.new_rows()
    assert len(new) == 1
    assert screen.row(new[0]).is_editing
    assert screen.row(new[0]).parent() is screen.row("rad-egenvalgt").parent()


def test_the_arrows_lead_to_a_new_task_and_past_it(screen: Screen) -> None:
    first, second, *_ = screen.family(CELL)
    screen.go_to(first)
    screen.press(Key.Key_N, CTRL)
    screen.editor.insertPlainText(UNWRITABLE)
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    [new] = screen.new_rows()

    screen.go_to(first)
    screen.press(Key.Key_Down)
    assert screen.focused() is screen.row(new)
    screen.press(Key.Key_Down)
    assert screen.focused() is screen.row(second)
    screen.press(Key.Key_Up)
    assert screen.focused() is screen.row(new)
    screen.press(Key.Key_Right)
    beside = screen.window.session.standing.snapshot[screen.page.current]
    assert beside.parent == BESIDE


def test_the_arrows_go_down_the_column_from_an_open_editor_too(screen: Screen) -> None:
    snapshot = screen.window.session.standing.snapshot
    upper, lower = (
        next(one for one in snapshot.children(row.id) if one.attrs["column"] == "kolonne-barnevern")
        for row in snapshot.of_kind("matrix_row")[:2]
    )
    screen.open_at(snapshot.children(upper.id)[-1].id, 10_000)

    screen.press(Key.Key_Down)

    assert screen.focused() is screen.row(snapshot.children(lower.id)[0].id).editor
