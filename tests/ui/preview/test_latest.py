from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.preview.latest import Latest


class Desk:
    """Someone who wishes, and what she is answered."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.answers: list[object] = []
        self.go = Event()
        self.latest: Latest[int] = Latest(self.answers.append, self.answers.append, self.parent)

    def wish(self, number: int) -> None:
        def work() -> int:
            self.go.wait()
            if number < 0:
                raise ValueError(number)
            return number

        self.latest.wish(work)


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.go.set()
    made.latest.close()


def test_the_newest_wins(qtbot: QtBot, desk: Desk) -> None:
    for number in range(5):
        desk.wish(number)
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert desk.answers == [0, 4]


def test_a_failure_is_told_and_holds_nothing_up(qtbot: QtBot, desk: Desk) -> None:
    desk.wish(-1)
    desk.wish(2)
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert [type(answer) for answer in desk.answers] == [ValueError, int]


def test_what_waits_can_be_forgotten(qtbot: QtBot, desk: Desk) -> None:
    desk.wish(1)
    desk.wish(2)
    desk.latest.forget()
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert desk.answers == [1]
