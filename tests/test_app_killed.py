"""The program is killed while someone types, and what she typed is there when she comes back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers.drafts import kept_drafts
from tests.helpers.models import GROUP, PRINCIPLE, model
from tests.helpers.screen import CTRL, Key, Screen
from tests.ui.conftest import Opener, norwegian, open_window

__all__ = ["model", "norwegian", "open_window"]

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]

PROMISED_S = 1
NEXT = "prinsipp-barn-foerst-familievern"
UNWRITABLE = "Halvskrevet" + chr(7)


def killed_while_typing(model: Path, *lines: str) -> None:
    """Type in a window of another process, and kill it a second later."""
    command = [sys.executable, "-m", "tests.helpers.typist", str(model), *lines]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as typist:
        assert typist.stdout
        assert typist.stdout.readline() == "typed\n"
        time.sleep(PROMISED_S)
        os.kill(typist.pid, signal.SIGKILL)


def opened(qtbot: QtBot, open_window: Opener, model: Path) -> Screen:
    screen = Screen(qtbot, open_window(model))
    qtbot.waitUntil(lambda: screen.message() != "")
    return screen


def says_begun(screen: Screen, name: str) -> bool:
    return screen.row(name).accessibleName().endswith("påbegynt")


def is_written_on(screen: Screen, text: str) -> bool:
    """Whether the editor is open in that text, with the caret at its end."""
    return screen.editor.text() == text and screen.editor.textCursor().atEnd()


def test_what_was_typed_in_a_row_is_simply_there(
    qtbot: QtBot, open_window: Opener, model: Path
) -> None:
    killed_while_typing(model, PRINCIPLE, "Halvskrevet prinsipp")

    screen = opened(qtbot, open_window, model)

    assert screen.message() == "1 påbegynt tekst fra forrige gang er hentet fram."
    assert says_begun(screen, PRINCIPLE)
    assert is_written_on(screen, "Halvskrevet prinsipp")
    screen.type(", nå helt")
    with qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    assert screen.text(PRINCIPLE) == "Halvskrevet prinsipp, nå helt"
    screen.window.close()
    qtbot.waitUntil(lambda: not screen.window.isVisible())
    assert kept_drafts(model) == []


def test_a_row_that_was_begun_is_simply_there(
    qtbot: QtBot, open_window: Opener, model: Path
) -> None:
    killed_while_typing(model, f"below:{PRINCIPLE}", "Et nytt prin")

    screen = opened(qtbot, open_window, model)

    order = screen.page.order
    [new] = screen.new_rows()
    assert order.index(new) == order.index(PRINCIPLE) + 1
    assert says_begun(screen, new)
    assert is_written_on(screen, "Et nytt prin")
    screen.type("sipp")
    with qtbot.waitSignal(screen.window.session.fulfilled):
        screen.press(Key.Key_Return, CTRL)
    screen.settle()
    family = [one.text for one in screen.window.session.standing.snapshot.children(GROUP)]
    assert "Et nytt prinsipp" in family
    screen.window.close()
    qtbot.waitUntil(lambda: not screen.window.isVisible())
    assert kept_drafts(model) == []


def test_every_text_that_was_under_way_is_there(
    qtbot: QtBot, open_window: Opener, model: Path
) -> None:
    killed_while_typing(model, PRINCIPLE, UNWRITABLE, f"below:{NEXT}", "Et nytt prinsipp")

    screen = opened(qtbot, open_window, model)

    [new] = screen.new_rows()
    assert screen.message() == "2 påbegynte tekster fra forrige gang er hentet fram."
    assert screen.row(PRINCIPLE).shown_text == UNWRITABLE
    assert says_begun(screen, PRINCIPLE)
    assert says_begun(screen, new)
    assert is_written_on(screen, "Et nytt prinsipp")
    ways = screen.window.parts.messages.findChildren(QPushButton)
    next(one for one in ways if one.text() == "Vis").click()
    screen.settle()
    assert is_written_on(screen, UNWRITABLE)


@pytest.mark.parametrize("where", [PRINCIPLE, f"below:{PRINCIPLE}"])
def test_esc_throws_it_away_for_good(
    qtbot: QtBot, open_window: Opener, model: Path, where: str
) -> None:
    killed_while_typing(model, where, "Ikke dette")
    screen = opened(qtbot, open_window, model)
    before = screen.text(PRINCIPLE)

    screen.press(Key.Key_Escape)

    assert screen.new_rows() == []
    assert screen.row(PRINCIPLE).shown_text == before
    screen.window.close()
    qtbot.waitUntil(lambda: not screen.window.isVisible())
    assert kept_drafts(model) == []
