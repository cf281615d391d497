from __future__ import annotations

import gc
import threading
from typing import ClassVar

from pytestqt.qtbot import QtBot

from bufetat_editor.ui.collecting import Collecting


class Ring:
    """Garbage that only a collection finds, and that tells in which thread it was found."""

    found_in: ClassVar[list[threading.Thread]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        Ring.found_in.append(threading.current_thread())


def make_much() -> None:
    kept = [[[number] for number in range(10)] for _ in range(20_000)]
    kept.clear()


def test_garbage_is_collected_in_the_windows_thread_alone(qtbot: QtBot) -> None:
    Ring.found_in.clear()
    collecting = Collecting()
    Ring()
    beside = threading.Thread(target=make_much)
    beside.start()
    beside.join()
    assert Ring.found_in == []

    rings = [Ring() for _ in range(10_000)]
    rings.clear()
    qtbot.waitUntil(lambda: bool(Ring.found_in))

    assert set(Ring.found_in) == {threading.main_thread()}
    collecting.deleteLater()


def test_a_window_that_was_spared_is_let_go_of_when_it_is_closed() -> None:
    Ring.found_in.clear()
    collecting = Collecting()
    Ring()
    collecting.spare()
    gc.collect()
    assert Ring.found_in == []

    collecting.clear()

    assert len(Ring.found_in) == 1
    collecting.deleteLater()
