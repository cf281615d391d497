from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from time import sleep

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bufetat_editor.ui.latest import Latest


class Desk:
    """Someone who wishes, and what she is answered."""

    def __init__(self) -> None:
        self.parent = QObject()
        self.answers: list[object] = []
        self.go = Event()
        self.latest: Latest[int, int] = Latest(self.work, self.answer, self.answer, self.parent)

    def work(self, number: int) -> int:
        self.go.wait()
        if number < 0:
            raise ValueError(number)
        return 10 * number

    def answer(self, wish: int, answer: object) -> None:
        self.answers.append((wish, answer if isinstance(answer, int) else type(answer)))


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.go.set()
    made.latest.close()


def test_the_newest_wins(qtbot: QtBot, desk: Desk) -> None:
    for number in range(5):
        desk.latest.wish(number)
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert desk.answers == [(0, 0), (4, 40)]


def test_a_failure_is_told_and_holds_nothing_up(qtbot: QtBot, desk: Desk) -> None:
    desk.latest.wish(-1)
    desk.latest.wish(2)
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert desk.answers == [(-1, ValueError), (2, 20)]


def test_what_waits_can_be_forgotten(qtbot: QtBot, desk: Desk) -> None:
    desk.latest.wish(1)
    desk.latest.wish(2)
    desk.latest.forget()
    desk.go.set()

    qtbot.waitUntil(lambda: desk.latest.is_idle)
    assert desk.answers == [(1, 10)]


def test_what_is_closed_tells_it_to_what_is_under_way(desk: Desk) -> None:
    seen: list[bool] = []
    began = Event()

    def work(number: int) -> int:
        began.set()
        while not latest.is_closed():
            sleep(0.001)
        seen.append(True)
        return number

    latest: Latest[int, int] = Latest(work, desk.answer, desk.answer, desk.parent)
    latest.wish(1)
    began.wait()
    latest.close()

    assert seen == [True]
    assert desk.answers == []
