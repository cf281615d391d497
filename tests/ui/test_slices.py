"""Work in slices: it stops when its time is up, goes on, and gives way to new work."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from bufetat_editor.ui import slices
from bufetat_editor.ui.slices import Slices


@pytest.fixture
def made(qapp: QObject) -> Slices:
    return Slices(qapp)


@pytest.fixture
def no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each slice be over as soon as it has done anything."""
    monkeypatch.setattr(slices, "_SLICE", -1.0)


def counting(done: list[str], *names: str) -> Iterator[None]:
    for name in names:
        done.append(name)
        yield


def test_work_that_is_fast_is_done_at_once(made: Slices, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "_SLICE", 60.0)
    done: list[str] = []

    made.begin(counting(done, "a", "b", "c"))

    assert done == ["a", "b", "c"]
    assert made.is_done


@pytest.mark.usefixtures("no_time")
def test_work_stops_when_its_time_is_up_and_asks_to_go_on(qtbot: QtBot, made: Slices) -> None:
    done: list[str] = []

    with qtbot.waitSignal(made.resumed):
        made.begin(counting(done, "a", "b"))
        assert done == ["a"]
        assert not made.is_done

    made.go_on()
    assert done == ["a", "b"]


@pytest.mark.usefixtures("no_time")
def test_work_goes_on_until_it_is_done(qtbot: QtBot, made: Slices) -> None:
    done: list[str] = []
    made.resumed.connect(made.go_on)

    made.begin(counting(done, *"abcdef"))
    qtbot.waitUntil(lambda: made.is_done)

    assert done == [*"abcdef"]


@pytest.mark.usefixtures("no_time")
def test_new_work_takes_the_place_of_what_is_not_done(qtbot: QtBot, made: Slices) -> None:
    done: list[str] = []
    made.resumed.connect(made.go_on)
    made.begin(counting(done, "gammelt", "aldri gjort"))

    made.begin(counting(done, "nytt", "ferdig"))
    qtbot.waitUntil(lambda: made.is_done)

    assert done == ["gammelt", "nytt", "ferdig"]


@pytest.mark.usefixtures("no_time")
def test_new_work_that_is_nothing_ends_the_old(qtbot: QtBot, made: Slices) -> None:
    done: list[str] = []
    made.begin(counting(done, "gammelt", "aldri gjort"))

    with qtbot.assertNotEmitted(made.resumed, wait=20):
        made.begin(iter(()))

    assert made.is_done
    assert done == ["gammelt"]


def test_work_for_later_waits_until_the_window_has_nothing_to_do(
    qtbot: QtBot, made: Slices
) -> None:
    done: list[str] = []
    made.resumed.connect(made.go_on)

    made.begin_later(counting(done, "a", "b"))
    assert done == []
    assert not made.is_done

    qtbot.waitUntil(lambda: made.is_done)
    assert done == ["a", "b"]
