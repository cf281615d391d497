"""What came in of input, written into a memo by one key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from bufetat_editor.history.weighing import Weighing
from bufetat_editor.ui.inputs.wishes import WeighInputs
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.memos import Memos
from tests.helpers.screen import CTRL, Key, Screen
from tests.helpers.weighed import NOT_WEIGHED, weighed_bytes
from tests.ui.conftest import Opener

MEMO = "notat"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def screen(qtbot: QtBot, open_window: Opener, model: Path) -> Screen:
    """Return a window on a model in which regions have answered, and most of it is weighed."""
    model.write_bytes(weighed_bytes())
    return Screen(qtbot, open_window(model))


def draft(screen: Screen) -> str:
    """Let the inputs be drafted; return the row that one is taken to."""
    with screen.saving():
        screen.press(Key.Key_I, CTRL | ALT)
    return screen.page.current


def weigh_one_more(screen: Screen) -> None:
    weighing = Weighing(NOT_WEIGHED, "postponed", "Tas neste år.")
    with screen.saving():
        screen.window.parts.workspace.wished.emit(WeighInputs((weighing,)))


def test_inputs_are_drafted_into_the_memo_that_is_shown(screen: Screen) -> None:
    screen.go_to(MEMO)

    opening = draft(screen)

    assert screen.text(opening).startswith("Direktoratet har så langt vurdert 7 av 14 innspill")
    assert opening in screen.family(MEMO)
    assert screen.focused() is screen.row(opening)
    bullets = screen.family(MEMO)[screen.family(MEMO).index(opening) + 1]
    assert len(screen.texts(bullets)) == 7


def test_the_page_has_a_button_for_it(screen: Screen) -> None:
    screen.go_to(MEMO)
    button = screen.page.findChild(QToolButton, "draft_inputsButton")

    assert isinstance(button, QToolButton)
    with screen.saving():
        button.click()
    assert screen.text(screen.page.current).startswith("Direktoratet")


def test_a_draft_that_replaces_another_says_so_and_both_are_undone(screen: Screen) -> None:
    screen.go_to(MEMO)
    first = draft(screen)
    words = screen.text(first)
    weigh_one_more(screen)
    second = draft(screen)

    assert not screen.is_there(first)
    assert screen.message()
    screen.undo()
    assert not screen.is_there(second)
    assert screen.text(first) == words


def test_a_draft_beside_one_that_was_touched_says_that_it_stays(screen: Screen) -> None:
    screen.go_to(MEMO)
    first = draft(screen)
    screen.rewrite(first, "Direktoratet har vurdert alt:")
    screen.go_to(MEMO)
    weigh_one_more(screen)
    draft(screen)

    assert screen.is_there(first)
    assert "for hånd" in screen.message()


def test_it_is_said_why_nothing_can_be_drafted(qtbot: QtBot, window: MainWindow) -> None:
    screen = Screen(qtbot, window)
    action = screen.action("draft_inputs")
    assert not action.isEnabled()
    nobody = action.toolTip()

    memos, standing = window.findChild(Memos), window.session.standing
    assert isinstance(memos, Memos)
    memo = replace(standing.snapshot[MEMO], deleted=True)
    memos._suit(replace(standing, snapshot=standing.snapshot.with_states(99, [memo])))
    assert nobody
    assert action.toolTip() not in {"", nobody}
