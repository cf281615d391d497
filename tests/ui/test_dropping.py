"""Files let go of on the window, as the system tells it of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import Screen

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def screen(qtbot: QtBot, same_window: MainWindow) -> Screen:
    return Screen(qtbot, same_window)


@pytest.fixture
def taken(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, ...]]:
    """What was let go of, which is not looked into."""
    screen.window.dropping.dropped.disconnect()
    files: list[tuple[Path, ...]] = []
    screen.window.dropping.dropped.connect(files.append)
    return files


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/svar/{name}") for name in names])
    return data


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data


def at(screen: Screen, widget: QWidget) -> QPoint:
    """The middle of a widget, as the window sees it."""
    return widget.mapTo(screen.window, widget.rect().center())


def enter(screen: Screen, data: QMimeData, where: QPoint, actions: Qt.DropAction = COPY) -> bool:
    """Come in from outside and hover; return whether it may be let go of."""
    handle = screen.window.windowHandle()
    coming = QDragEnterEvent(where, actions, data, LEFT, NO_KEYS)
    QApplication.sendEvent(handle, coming)
    hovering = QDragMoveEvent(where, actions, data, LEFT, NO_KEYS)
    QApplication.sendEvent(handle, hovering)
    return hovering.isAccepted()


def let_go(screen: Screen, data: QMimeData, where: QPoint) -> QDropEvent:
    dropping = QDropEvent(QPointF(where), COPY, data, LEFT, NO_KEYS)
    QApplication.sendEvent(screen.window.windowHandle(), dropping)
    return dropping


def veil(screen: Screen) -> QWidget:
    found = screen.window.findChild(QWidget, "dropVeil")
    assert isinstance(found, QWidget)
    return found


@pytest.mark.parametrize("part", ["outline", "workspace", "history", "top", "status"])
def test_files_are_taken_wherever_they_are_let_go_of(
    screen: Screen, taken: list[tuple[Path, ...]], part: str
) -> None:
    where = at(screen, getattr(screen.window.parts, part))
    data = files("Nord.docx", "Vest.xlsx")

    assert enter(screen, data, where)
    assert veil(screen).isVisible()
    assert veil(screen).size() == screen.window.size()
    let_go(screen, data, where)

    assert taken == [(Path("/svar/Nord.docx"), Path("/svar/Vest.xlsx"))]
    assert not veil(screen).isVisible()


def test_the_window_says_what_will_become_of_them(screen: Screen) -> None:
    enter(screen, files("Nord.docx"), QPoint(400, 300))

    assert veil(screen).accessibleName() == "Slipp filene for å ta imot innspill"


def test_they_may_leave_again(screen: Screen, taken: list[tuple[Path, ...]]) -> None:
    enter(screen, files("Nord.docx"), QPoint(400, 300))

    QApplication.sendEvent(screen.window.windowHandle(), QDragLeaveEvent())

    assert not veil(screen).isVisible()
    assert taken == []


def test_files_on_an_open_editor_are_no_text(screen: Screen, taken: list[tuple[Path, ...]]) -> None:
    screen.open_at(PRINCIPLE, 0)
    before = screen.editor.text()
    data = files("Nord.docx")

    enter(screen, data, at(screen, screen.editor))
    let_go(screen, data, at(screen, screen.editor))

    assert len(taken) == 1
    assert screen.text(PRINCIPLE) == before


def test_text_is_let_go_of_in_an_editor_as_before(
    screen: Screen, taken: list[tuple[Path, ...]]
) -> None:
    screen.open_at(PRINCIPLE, 0)
    where = at(screen, screen.editor)

    assert enter(screen, text("slik "), where)
    assert not veil(screen).isVisible()
    let_go(screen, text("slik "), where)

    assert "slik " in screen.editor.text()
    assert taken == []


def test_text_on_the_rest_of_the_window_is_nobodys(screen: Screen) -> None:
    assert not enter(screen, text("slik"), at(screen, screen.window.parts.outline))


def test_an_address_on_the_net_is_no_file(screen: Screen) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/svar.docx")])

    assert not enter(screen, data, QPoint(400, 300))


def test_what_can_only_be_moved_is_left_where_it_is(screen: Screen) -> None:
    assert not enter(screen, files("Nord.docx"), QPoint(400, 300), MOVE)


def test_files_are_copied_never_moved(screen: Screen, taken: list[tuple[Path, ...]]) -> None:
    data = files("Nord.docx")
    both = QDropEvent(QPointF(400, 300), COPY | MOVE, data, LEFT, NO_KEYS)
    both.setDropAction(MOVE)

    QApplication.sendEvent(screen.window.windowHandle(), both)

    assert both.dropAction() == COPY
    assert len(taken) == 1


def test_nothing_is_taken_while_a_dialog_waits_for_its_answer(screen: Screen) -> None:
    screen.action("author").trigger()
    screen.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    assert not enter(screen, files("Nord.docx"), QPoint(400, 300))
    assert not veil(screen).isVisible()


def test_what_was_let_go_of_on_a_dialog_that_came_leaves_no_veil(screen: Screen) -> None:
    data = files("Nord.docx")
    enter(screen, data, QPoint(400, 300))
    screen.action("author").trigger()
    screen.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    let_go(screen, data, QPoint(400, 300))

    assert not veil(screen).isVisible()


def test_they_go_to_those_who_take_them_in(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    let_go(screen, files("finnes-ikke.docx"), QPoint(400, 300))
    screen.settle()

    assert "finnes-ikke.docx" in screen.message()
