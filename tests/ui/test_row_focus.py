"""The focus is on the row where one works, however rows come and go."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from bufetat_editor.ui import slices
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.editing import edit, new_footnote
from tests.helpers.models import CELL, GROUP, OTHER, PRINCIPLE, TASK, desk_on
from tests.helpers.screen import CTRL, Key, Screen

FIRST = "prinsipp-trygge-oppvekst"
NEXT = "prinsipp-barn-foerst-familievern"
ROW = "rad-egenvalgt"


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


@pytest.fixture
def row_by_row(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Return a window that makes every row in a slice of its own."""
    screen.settle()
    monkeypatch.setattr(slices, "_SLICE", -1.0)
    return screen


def copied(text: str) -> None:
    """Let another program copy something."""
    source = QMimeData()
    source.setText(text)
    QGuiApplication.clipboard().setMimeData(source)


def each_with_a_footnote(model: Path, *items: str) -> None:
    with closing(desk_on(model, OTHER)) as desk:
        for item in items:
            new_footnote(desk, item, "En note")


def test_a_refused_joining_leaves_the_focus_where_one_goes_on(screen: Screen, model: Path) -> None:
    each_with_a_footnote(model, FIRST, PRINCIPLE)
    screen.window.session.refresh()
    screen.settle()
    screen.open_at(PRINCIPLE, 0)
    with screen.qtbot.waitSignal(screen.window.session.refused):
        screen.press(Key.Key_Backspace)
    screen.settle()

    screen.click(screen.row(NEXT))
    screen.press(Key.Key_End, CTRL)
    screen.type(" og mer")
    with closing(desk_on(model, OTHER)) as other:
        edit(other, FIRST, "En annens")
    screen.window.session.refresh()
    screen.settle()

    assert screen.row(FIRST).shown_text == "En annens"
    assert screen.row(NEXT).is_editing
    assert screen.page.focus.holder() == NEXT
    assert screen.editor.text().endswith(" og mer")


def test_rows_pasted_into_the_matrix_have_the_focus(screen: Screen) -> None:
    before = screen.window.session.standing.snapshot.of_kind("matrix_row")
    screen.go_to(ROW)
    copied("En ny rad")

    with screen.saving():
        screen.press(Key.Key_V, CTRL)

    now = screen.window.session.standing.snapshot.of_kind("matrix_row")
    [new] = {one.id for one in now} - {one.id for one in before}
    assert screen.text(new) == "En ny rad"
    assert screen.focused() is screen.row(new)


def test_the_focus_goes_to_a_neighbour_after_rows_were_pasted_into_the_matrix(
    screen: Screen,
) -> None:
    screen.go_to(ROW)
    copied("En ny rad")
    with screen.saving():
        screen.press(Key.Key_V, CTRL)
    screen.go_to(TASK)

    with screen.saving():
        screen.press(Key.Key_Delete)

    holder = screen.page.focus.holder()
    assert holder
    assert screen.focused() is screen.row(holder)


def test_a_new_row_takes_what_is_typed_though_rows_are_made_one_by_one(
    row_by_row: Screen,
) -> None:
    screen = row_by_row
    before = screen.texts(GROUP)
    screen.open_at(PRINCIPLE, 10_000)

    for text in ("Ett", "To"):
        screen.press(Key.Key_Return)
        screen.qtbot.waitUntil(lambda: screen.page.focus.holder() in screen.new_rows())
        screen.type(text)
    screen.press(Key.Key_Return, CTRL)
    screen.settle()

    assert screen.texts(GROUP) == [*before[:2], "Ett", "To", *before[2:]]
    assert screen.focused() is screen.row(screen.family(GROUP)[3])


def test_another_section_is_made_row_by_row_and_gets_the_focus(row_by_row: Screen) -> None:
    screen = row_by_row
    screen.go_to(PRINCIPLE)

    screen.window.presenter.go_to(TASK)
    assert TASK not in screen.page.rows
    screen.settle()

    assert screen.focused() is screen.row(TASK)
    assert set(screen.page.order) == set(screen.page.rows)
    shown = [one for one in screen.page.order if screen.row(one).isVisible()]
    assert shown == screen.page.order


def test_a_task_changes_level_though_rows_are_made_one_by_one(row_by_row: Screen) -> None:
    screen = row_by_row
    screen.open_at(TASK, 3)

    with screen.saving():
        screen.press(Key.Key_Tab)

    assert screen.family("oppgave-cos") == [TASK]
    assert screen.row(TASK).is_editing
    assert screen.editor.textCursor().position() == 3


def test_several_lines_are_pasted_though_rows_are_made_one_by_one(row_by_row: Screen) -> None:
    screen = row_by_row
    before = screen.texts(CELL)
    screen.go_to(TASK)
    copied("En ny oppgave")

    with screen.saving():
        screen.press(Key.Key_V, CTRL)
    screen.qtbot.waitUntil(lambda: screen.page.focus.holder() == screen.family(CELL)[-1])

    assert screen.texts(CELL) == [*before, "En ny oppgave"]


@pytest.mark.parametrize("item", ["oppgave-lokalt-hjelpeapparat", TASK])
def test_a_row_far_down_a_page_that_is_just_opened_comes_into_sight(
    screen: Screen, item: str
) -> None:
    screen.window.presenter.go_to(item, edit_at=0)
    screen.settle()
    screen.qtbot.wait(100)

    view = screen.page.viewport()
    top = screen.row(item).mapTo(view, screen.row(item).rect().topLeft()).y()
    assert 0 < top < view.height()
