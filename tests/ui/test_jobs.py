from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from bufetat_editor.ui.jobs import Job, Jobs

Stopped = Callable[[], bool]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def failed(error: Exception) -> None:
    raise error


def test_jobs_keep_their_order_and_answer_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[tuple[int, bool]] = []

    def work(number: int) -> Callable[[Stopped], int]:
        return lambda _: number if current_thread() is not main_thread() else -1

    for number in range(5):
        jobs.add(
            Job(
                work(number),
                lambda n: answers.append((n, current_thread() is main_thread())),
                failed,
            )
        )
    qtbot.waitUntil(lambda: jobs.is_idle)

    assert answers == [(number, True) for number in range(5)]


def test_a_failure_is_handed_over_and_the_next_job_runs(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[object] = []

    jobs.add(Job(lambda _: 1 // 0, told.append, told.append))
    jobs.add(Job(lambda _: "neste", told.append, failed))
    qtbot.waitUntil(lambda: jobs.is_idle)

    assert isinstance(told[0], ZeroDivisionError)
    assert told[1] == "neste"


def test_what_takes_its_time_is_told_until_it_is_done(qtbot: QtBot, jobs: Jobs) -> None:
    go_on = Event()
    jobs.add(Job(lambda _: go_on.wait(10), lambda _: None, failed))

    with qtbot.waitSignal(jobs.grew_slow):
        pass
    with qtbot.waitSignal(jobs.fell_idle):
        go_on.set()


def test_a_job_is_asked_to_stop(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[bool] = []

    def work(stopped: Stopped) -> bool:
        while not stopped():
            Event().wait(0.005)
        return True

    job = jobs.add(Job(work, answers.append, failed))
    job.stop()
    qtbot.waitUntil(lambda: jobs.is_idle)

    assert answers == [True]


def test_closing_finishes_what_waits() -> None:
    done: list[int] = []
    jobs = Jobs()

    def work(_: Stopped) -> None:
        done.append(len(done))

    for _ in range(3):
        jobs.add(Job(work, lambda _: None, failed))

    jobs.close()

    assert done == [0, 1, 2]


def test_no_answer_comes_after_closing(qtbot: QtBot) -> None:
    answers: list[int] = []
    jobs = Jobs()
    jobs.add(Job(lambda _: 1, answers.append, failed))

    jobs.close()
    QApplication.processEvents()

    assert answers == []


def test_the_queue_is_idle_when_the_last_answer_is_given(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[bool] = []
    jobs.add(Job(lambda _: None, lambda _: seen.append(jobs.is_idle), failed))

    with qtbot.waitSignal(jobs.fell_idle):
        pass

    assert seen == [False]
    assert jobs.is_idle


def test_a_thread_ends_with_what_it_belongs_to(qapp: object) -> None:
    done: list[bool] = []
    owner = QObject()
    Jobs(owner).add(Job(lambda _: done.append(True), lambda _: None, failed))

    Shiboken.delete(owner)

    assert done == [True]
