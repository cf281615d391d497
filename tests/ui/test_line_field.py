"""Keys in a line of text within the window: the program's own win, unless they edit the line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.dialogs.export import ExportDialog
from bufetat_editor.ui.line_field import LineField
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import FIND
from tests.helpers.models import PRINCIPLE
from tests.helpers.screen import CTRL, Key, Screen


@pytest.fixture
def reason(window: MainWindow) -> LineField:
    window.parts.history.reason.setFocus()
    return window.parts.history.reason


def test_export_can_be_asked_for_while_a_reason_is_written(
    window: MainWindow, reason: LineField
) -> None:
    QTest.keyClicks(reason, "Rettelse")

    QTest.keyClick(reason, Key.Key_E, CTRL)

    assert window.findChild(ExportDialog)
    assert reason.text() == "Rettelse"


def test_finding_can_be_asked_for_too(window: MainWindow, reason: LineField) -> None:
    QTest.keyClick(reason, Key.Key_F, CTRL)

    assert window.parts.workspace.section == FIND


def test_undo_takes_back_what_is_typed_and_then_the_last_step(
    qtbot: QtBot, window: MainWindow
) -> None:
    screen = Screen(qtbot, window)
    was = screen.text(PRINCIPLE)
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    reason = window.parts.history.reason
    reason.setFocus()
    QTest.keyClicks(reason, "Feil")

    QTest.keyClick(reason, Key.Key_Z, CTRL)

    assert (reason.text(), screen.text(PRINCIPLE)) == ("", "Ny ordlyd")
    with screen.saving():
        QTest.keyClick(reason, Key.Key_Z, CTRL)
    assert screen.text(PRINCIPLE) == was


def test_a_reason_that_has_gone_with_a_change_does_not_come_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    screen = Screen(qtbot, window)
    was = screen.text(PRINCIPLE)
    reason = window.parts.history.reason
    QTest.keyClicks(reason, "Vedtatt")
    screen.rewrite(PRINCIPLE, "Ny ordlyd")
    reason.setFocus()

    with screen.saving():
        QTest.keyClick(reason, Key.Key_Z, CTRL)

    assert (reason.text(), screen.text(PRINCIPLE)) == ("", was)


@pytest.mark.parametrize("key", [Key.Key_A, Key.Key_X])
def test_keys_that_edit_the_line_are_its_own(reason: LineField, key: Qt.Key) -> None:
    QTest.keyClicks(reason, "Rettelse")

    QTest.keyClick(reason, Key.Key_A, CTRL)
    QTest.keyClick(reason, key, CTRL)

    assert reason.hasSelectedText() == (key == Key.Key_A)
    assert reason.text() == ("Rettelse" if key == Key.Key_A else "")
