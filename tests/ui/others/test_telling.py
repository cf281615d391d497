"""Others at the same model: seen, told of calmly, and gone when they go."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from subprocess import PIPE, Popen

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.sections import COMPARE
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, OTHER, PRINCIPLE, desk_on
from tests.helpers.screen import CTRL, Key, Screen

NEXT = "prinsipp-barn-foerst-familievern"


def told_of_others(window: MainWindow) -> str:
    label = window.findChild(QLabel, "others")
    assert label is not None
    return label.text() if label.isVisible() else ""


def written_elsewhere(model: Path, item: str, text: str, author: str = OTHER) -> None:
    with closing(desk_on(model, author)) as desk:
        edit(desk, item, text)


def test_what_another_writes_is_seen_without_a_click_while_one_writes(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    screen = Screen(qtbot, window)
    screen.go_to(PRINCIPLE)
    screen.press(Key.Key_Return)
    screen.press(Key.Key_A, CTRL)
    screen.type("Midt i en setn")

    written_elsewhere(model, NEXT, "Skrevet av en annen")
    window.others.watching.look()

    qtbot.waitUntil(lambda: screen.text(NEXT) == "Skrevet av en annen")
    assert window.parts.messages.text() == f"{OTHER} har gjort 1 endring i mellomtiden."
    assert screen.editor.text() == "Midt i en setn"

    button = next(one for one in window.parts.messages.findChildren(QPushButton) if one.isVisible())
    screen.click(button)
    qtbot.waitUntil(lambda: window.parts.workspace.section == COMPARE)


def test_ones_own_changes_are_no_news(qtbot: QtBot, window: MainWindow, model: Path) -> None:
    Screen(qtbot, window).rewrite(PRINCIPLE, "Skrevet her")
    written_elsewhere(model, NEXT, "Skrevet i et annet vindu", AUTHOR)

    with qtbot.waitSignal(window.others.watching.seen):
        window.others.watching.look()

    assert not window.parts.messages.isVisible()


def test_another_message_is_not_written_over(qtbot: QtBot, window: MainWindow, model: Path) -> None:
    window.parts.messages.tell("Noe som leses")
    written_elsewhere(model, NEXT, "Skrevet av en annen")

    with qtbot.waitSignal(window.others.watching.seen):
        window.others.watching.look()
    assert window.parts.messages.text() == "Noe som leses"

    window.parts.messages.hide()
    with qtbot.waitSignal(window.others.watching.seen):
        window.others.watching.look()
    assert OTHER in window.parts.messages.text()


@pytest.mark.heavy
def test_a_second_program_is_noticed_and_forgotten_when_it_is_killed(
    qtbot: QtBot, window: MainWindow, model: Path
) -> None:
    arguments = [sys.executable, "-m", "tests.helpers.typist", str(model)]
    with Popen(arguments, stdout=PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "typed\n"
        qtbot.waitUntil(lambda: told_of_others(window) == "Også åpen i et annet vindu")
        program.kill()
    qtbot.waitUntil(lambda: not told_of_others(window))
