"""Background work: one thread and one queue, so that commits keep their order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Event
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from bufetat_editor import logfile
from bufetat_editor.errors import UserError

_SLOW_MS = 500


class Job:
    """One piece of work; whoever holds it may ask it to stop.

    Args:
        work: runs in the worker thread; it is given a function that tells whether to stop.
        done: called in the window's thread with what the work returned.
        failed: called in the window's thread with what the work raised.
    """

    def __init__(
        self,
        work: Callable[[Callable[[], bool]], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], None],
    ) -> None:
        self.work = work
        self.done = done
        self.failed = failed
        self._stop = Event()

    def stop(self) -> None:
        """Ask the work to stop where it can."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """True once it was asked to stop."""
        return self._stop.is_set()


class _Worker(QThread):
    finished_job = Signal(object, object, object)  # job, result, error

    def __init__(self, queue: SimpleQueue[Job | None], parent: QObject) -> None:
        super().__init__(parent)
        self._queue = queue

    def run(self) -> None:
        while (job := self._queue.get()) is not None:
            began = monotonic()
            try:
                result = job.work(job.is_stopped)
            except Exception as error:  # noqa: BLE001 - told to the window, which knows what to do
                if isinstance(error, UserError):
                    logfile.refused(error)
                self.finished_job.emit(job, None, error)
            else:
                self.finished_job.emit(job, result, None)
            _note_slow(job, (monotonic() - began) * 1000)


def _end(worker: _Worker, queue: SimpleQueue[Job | None]) -> None:
    queue.put(None)
    worker.wait()


def _note_slow(job: Job, taken: float) -> None:
    if taken > _SLOW_MS:
        logfile.note(f"slow: {job.work.__qualname__} {taken:.0f} ms")


class Jobs(QObject):
    """The queue of background work; idle when every job is done and its answer given."""

    grew_slow = Signal()
    fell_idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Job | None] = SimpleQueue()
        self._waiting = 0
        self._closed = False
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self.grew_slow)
        self._worker = _Worker(self._queue, self)
        self._worker.finished_job.connect(self._on_finished)
        self._worker.start()
        # Whatever this belongs to may go without a word; a thread that runs on would end it all.
        self.destroyed.connect(partial(_end, self._worker, self._queue))

    @property
    def is_idle(self) -> bool:
        """True when nothing runs, waits or is to be answered."""
        return not self._waiting

    def add(self, job: Job) -> Job:
        """Run a job after those that wait already."""
        if not self._waiting:
            self._slow.start()
        self._waiting += 1
        self._queue.put(job)
        return job

    def close(self) -> None:
        """Finish what waits, then end the thread; no answers come after this."""
        self._closed = True
        self._slow.stop()
        _end(self._worker, self._queue)

    def _on_finished(self, job: Job, result: object, error: Exception | None) -> None:
        if self._closed:  # its answer was on its way already
            return
        try:
            if error is not None:
                job.failed(error)
            else:
                job.done(result)
        finally:
            self._count_down()

    def _count_down(self) -> None:
        self._waiting -= 1
        if self._waiting:
            self._slow.start()
        else:
            self._slow.stop()
            self.fell_idle.emit()
