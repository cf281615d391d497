"""The progress of what takes its time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.progress_line import ProgressLine


@pytest.fixture
def line(qtbot: QtBot) -> ProgressLine:
    made = ProgressLine(slow=0)
    qtbot.addWidget(made)
    return made


def bar(line: ProgressLine) -> QProgressBar:
    found = line.findChild(QProgressBar)
    assert isinstance(found, QProgressBar)
    return found


def test_what_is_soon_over_is_not_shown(qtbot: QtBot, line: ProgressLine) -> None:
    line.tell("Tar imot «a.docx»", 0, 1)
    line.end()
    qtbot.wait(1)  # longer than it waits

    assert not line.isVisible()


def test_it_tells_how_many_are_done(qtbot: QtBot, line: ProgressLine) -> None:
    line.tell("Tar imot «a.docx»", 0, 3)
    qtbot.waitUntil(line.isVisible)
    line.tell("Tar imot «b.docx»", 1, 3)

    assert line.words() == "Tar imot «b.docx»"
    assert (bar(line).value(), bar(line).maximum()) == (1, 3)


def test_how_far_a_single_one_has_come_is_not_known(line: ProgressLine) -> None:
    line.tell("Tar imot «a.docx»", 0, 1)

    assert bar(line).maximum() == 0


def test_it_is_stopped_once(qtbot: QtBot, line: ProgressLine) -> None:
    stop = line.findChild(QPushButton)
    assert isinstance(stop, QPushButton)
    line.tell("Tar imot «a.docx»", 0, 3)
    qtbot.waitUntil(line.isVisible)

    with qtbot.waitSignal(line.stop_wished):
        stop.click()

    assert not stop.isEnabled()
    line.tell("Tar imot «b.docx»", 1, 3)
    assert stop.isEnabled()
