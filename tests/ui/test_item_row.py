"""The row and the editor in it set the same text in the same lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.item_row import ItemRow
from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.screen import Key, Screen
from tests.helpers.seed import seed


def longest(items: tuple[Item, ...]) -> str:
    return max(items, key=lambda item: len(item.text)).id


def fullest_cell(snapshot: Snapshot) -> tuple[Item, ...]:
    cells = [snapshot.children(cell.id) for cell in snapshot.of_kind("matrix_cell")]
    return max(cells, key=lambda tasks: sum(len(task.text) for task in tasks))


PARAGRAPH = longest(seed().of_kind("paragraph"))
TASK = longest(fullest_cell(seed()))


@pytest.fixture
def screen(qtbot: QtBot, window: MainWindow) -> Screen:
    return Screen(qtbot, window)


def lines(layout: QTextLayout, text: str) -> list[str]:
    found = (layout.lineAt(n) for n in range(layout.lineCount()))
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in found]


def lines_of_row(row: ItemRow) -> list[str]:
    picture = row._picture
    picture.position_at(QPointF(0, 0), row.width())  # which sets it in the row's width
    layout = picture._wording._layout
    return lines(layout, layout.text())


def lines_of_editor(screen: Screen) -> list[str]:
    document = screen.editor.document()
    block, found = document.begin(), list[str]()
    while block.isValid():
        found += lines(block.layout(), block.text())
        block = block.next()
    return found


@pytest.mark.parametrize("item", [PARAGRAPH, TASK])
def test_the_editor_wraps_as_the_row_does_and_takes_no_more_room(screen: Screen, item: str) -> None:
    screen.go_to(item)
    screen.settle()
    row = screen.row(item)
    height, expected = row.height(), lines_of_row(row)
    assert len(expected) > 4

    screen.press(Key.Key_Return)
    screen.qtbot.wait(50)

    assert lines_of_editor(screen) == expected
    assert row.height() == height


def test_an_editor_that_opens_before_the_page_is_laid_out_wraps_right(screen: Screen) -> None:
    screen.window.presenter.go_to(PARAGRAPH, edit_at=0)
    screen.settle()
    screen.qtbot.wait(50)

    row = screen.row(PARAGRAPH)
    assert lines_of_editor(screen) == lines_of_row(row)
    assert screen.editor.width() == row._picture.text_area(row.width()).width()


def test_asking_how_high_a_row_would_be_leaves_the_open_editor_alone(screen: Screen) -> None:
    screen.go_to(PARAGRAPH)
    screen.press(Key.Key_Return)
    screen.qtbot.wait(50)
    before = lines_of_editor(screen)

    assert screen.row(PARAGRAPH).heightForWidth(300) > screen.row(PARAGRAPH).height()

    assert lines_of_editor(screen) == before


def test_another_width_of_the_window_wraps_the_open_editor_anew(screen: Screen) -> None:
    screen.go_to(TASK)
    screen.press(Key.Key_Return)
    before = len(lines_of_editor(screen))

    screen.window.resize(1900, 900)
    screen.qtbot.wait(50)

    assert len(lines_of_editor(screen)) < before
    assert lines_of_editor(screen) == lines_of_row(screen.row(TASK))
