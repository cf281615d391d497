"""Rows dragged by the grip, as the mouse does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.screen import CTRL, SHIFT, Key, Screen

LEFT = Qt.MouseButton.LeftButton
FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
FOURTH = "prinsipp-forebygge-akuttplassering"
BESIDE = "celle-egenvalgt-familievern"
GRIP = QPoint(8, 12)


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def take(screen: Screen, item: str, goal: QWidget, at: QPoint) -> QPoint:
    """Take hold of a row and hold it over another widget; return where, as the row sees it."""
    screen.qtbot.wait(60)  # until the page is laid out
    row = screen.row(item)
    QTest.mousePress(row, LEFT, pos=GRIP)
    QTest.mouseMove(row, GRIP + QPoint(0, 20))
    to = row.mapFromGlobal(goal.mapToGlobal(at))
    QTest.mouseMove(row, to)
    return to


def drag(screen: Screen, item: str, goal: QWidget, at: QPoint) -> None:
    to = take(screen, item, goal, at)
    QTest.mouseRelease(screen.row(item), LEFT, pos=to)
    screen.settle()


def bring_into_sight(screen: Screen, widget: QWidget) -> None:
    """Scroll the page, once it is laid out, until the widget is seen."""
    view = screen.page.viewport()

    def is_seen() -> bool:
        screen.page.ensureWidgetVisible(widget)
        return view.rect().contains(widget.mapTo(view, widget.rect().bottomLeft()))

    screen.qtbot.wait(60)
    screen.qtbot.waitUntil(is_seen)


def below(row: QWidget) -> QPoint:
    return QPoint(40, row.height() - 2)


def mark(screen: Screen) -> QFrame:
    found = screen.page.findChild(QFrame, "dropMark")
    assert isinstance(found, QFrame)
    return found


def test_a_row_goes_where_it_is_let_go(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(PRINCIPLE)

    drag(screen, FIRST, screen.row(NEXT), below(screen.row(NEXT)))

    assert screen.family(GROUP) == [PRINCIPLE, NEXT, FIRST, *before[3:]]
    screen.undo()
    assert screen.family(GROUP) == before


def test_a_mark_shows_where_it_would_go(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)
    assert not mark(screen).isVisible()

    to = take(screen, FIRST, screen.row(NEXT), below(screen.row(NEXT)))
    assert mark(screen).isVisible()

    QTest.mouseRelease(screen.row(FIRST), LEFT, pos=to)
    assert not mark(screen).isVisible()


def test_the_chosen_ones_go_along(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(FIRST)
    screen.press(Key.Key_Down, SHIFT)

    drag(screen, PRINCIPLE, screen.row(FOURTH), below(screen.row(FOURTH)))

    assert screen.family(GROUP) == [NEXT, FOURTH, FIRST, PRINCIPLE, *before[4:]]


def test_a_row_that_is_not_chosen_goes_alone(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(FIRST)
    screen.press(Key.Key_Down, SHIFT)

    drag(screen, FOURTH, screen.row(GROUP), below(screen.row(GROUP)))

    assert screen.family(GROUP) == [FOURTH, FIRST, PRINCIPLE, NEXT, *before[4:]]
    assert not screen.page.selection


def test_esc_lets_it_stay_and_the_next_one_goes(screen: Screen) -> None:
    before = screen.family(GROUP)
    screen.go_to(PRINCIPLE)
    to = take(screen, FIRST, screen.row(NEXT), below(screen.row(NEXT)))

    with screen.saving_nothing():
        screen.press(Key.Key_Escape)
        assert not mark(screen).isVisible()
        QTest.mouseRelease(screen.row(FIRST), LEFT, pos=to)
    assert screen.family(GROUP) == before

    drag(screen, FIRST, screen.row(NEXT), below(screen.row(NEXT)))
    assert screen.family(GROUP)[2] == FIRST


@pytest.mark.parametrize("goal", [FIRST, PRINCIPLE])
def test_a_row_let_go_where_it_stands_says_nothing(screen: Screen, goal: str) -> None:
    screen.go_to(PRINCIPLE)

    with screen.saving_nothing():
        drag(screen, PRINCIPLE, screen.row(goal), below(screen.row(goal)))

    assert screen.message() == ""


def test_a_heading_cannot_go_into_itself(screen: Screen) -> None:
    screen.go_to(GROUP)

    with screen.saving_nothing():
        drag(screen, GROUP, screen.row(NEXT), below(screen.row(NEXT)))


def test_a_row_let_go_beside_the_page_stays(screen: Screen) -> None:
    screen.go_to(PRINCIPLE)

    with screen.saving_nothing():
        drag(screen, PRINCIPLE, screen.window.parts.outline, QPoint(20, 300))


def test_a_principle_goes_into_another_group(screen: Screen) -> None:
    group = "gruppe-kompetanse"
    screen.go_to(PRINCIPLE)

    drag(screen, PRINCIPLE, screen.row(group), below(screen.row(group)))

    assert screen.family(group)[0] == PRINCIPLE


def test_a_task_goes_into_another_cell(screen: Screen) -> None:
    screen.go_to(TASK)
    goal = screen.row(screen.family(BESIDE)[1])

    bring_into_sight(screen, goal)
    drag(screen, TASK, goal, below(goal))

    assert screen.family(BESIDE)[2] == TASK
    screen.undo()
    assert screen.family(CELL)[-1] == TASK


def test_a_task_goes_into_an_empty_cell(screen: Screen) -> None:
    screen.go_to(screen.family(BESIDE)[0])
    screen.press(Key.Key_A, CTRL)
    with screen.saving():
        screen.press(Key.Key_Delete)
    screen.go_to(TASK)
    button = screen.page.findChild(QWidget, f"new-{BESIDE}")
    assert isinstance(button, QWidget)

    bring_into_sight(screen, button)
    drag(screen, TASK, button, QPoint(60, -4))

    assert screen.family(BESIDE) == [TASK]


def test_a_new_row_is_not_dragged_and_esc_still_leaves_it(screen: Screen) -> None:
    screen.open_at(PRINCIPLE, 10_000)
    screen.press(Key.Key_Return)
    screen.editor.insertPlainText("Mer\x07")
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    new = screen.new_rows()[0]

    with screen.saving_nothing():
        drag(screen, new, screen.row(FIRST), below(screen.row(FIRST)))
        screen.page.focus.put(new, edit_at=0)
        screen.press(Key.Key_Escape)

    assert screen.new_rows() == []
