"""How soon the pages show what was written, and how long the window is deaf meanwhile.

A text is written by keys again and again, in the 2011 model and in one with ten times the items.
`shown` is the time from when the window hears that the text is saved until the pages that are seen
are drawn with it; no more than 150 ms is promised for the 2011 model. `deaf` is the longest burst
of work on the window's thread, beside the same acts with the preview closed.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from math import ceil
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from bufetat_editor import app
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.usecases.opening import SEED_2011, new_model
from tests.benchmarks.answering import Answer, Watch, summed_up, watchable
from tests.benchmarks.large_model import AUTHORS, make_large_model

LIMIT = 150.0
ACTS = 30
_CTRL, _NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


class Stopwatch(QObject):
    """Times each change of the pages, in milliseconds."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.taken: list[float] = []
        self._window = window
        self._began = 0.0
        window.session.fulfilled.connect(self._on_saved)

    def watch(self) -> None:
        """Begin, now that there are pages."""
        panel = self._window.previewing.panel
        if panel is None:
            raise LookupError
        panel.pages.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Look at the pages after each time they were painted."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._look)
        return False

    def _on_saved(self) -> None:
        self._began = perf_counter()

    def _look(self) -> None:
        preview, session = self._window.previewing, self._window.session
        proof = preview.panel.pages.proof if preview.panel else None
        is_new = proof and proof.changeset == session.standing.snapshot.changeset
        if self._began and is_new and preview.is_at_rest:
            self.taken.append((perf_counter() - self._began) * 1000)
            self._began = 0.0


def measured(model: Path, watch: Watch) -> tuple[float, dict[str, object]]:
    """Write with the preview closed and open; return the p95 that is promised, and all figures."""
    window = app.make_window(str(model), "light")
    watch.is_idle = lambda: window.session.jobs.is_idle
    for act in (window.show, window.activateWindow, window.open):
        watch.answer_to(act)
    watch.answer_to(lambda: window.session.change_author(AUTHORS[0]))
    closed = written(window, watch)
    stopwatch = Stopwatch(window)
    began = perf_counter()
    opening = watch.answer_to(window.parts.actions["preview"].trigger)
    while not window.previewing.is_at_rest:
        watch.answer_to(lambda: None)
    first = (perf_counter() - began) * 1000
    stopwatch.watch()
    watch.is_idle = lambda: window.session.jobs.is_idle and window.previewing.is_at_rest
    opened = written(window, watch)
    panel = window.previewing.panel
    pages = len(panel.pages.proof.pages) if panel and panel.pages.proof else 0
    window.session.close()
    window.hide()
    shown = sorted(stopwatch.taken)
    p95 = round(shown[ceil(0.95 * len(shown)) - 1], 1)
    return p95, {
        "pages": pages,
        "shown": {
            "acts": len(shown),
            "p50": round(median(shown), 1),
            "p95": p95,
            "worst": round(shown[-1], 1),
        },
        "till first pages": round(first, 1),
        "deaf while opening": round(opening.deaf, 1),
        "deaf": summed_up(opened),
        "deaf without preview": summed_up(closed),
    }


def written(window: MainWindow, watch: Watch) -> list[Answer]:
    """Write something more in one principle after the other."""
    snapshot = window.session.standing.snapshot
    items = [one.id for one in snapshot.of_kind("principle")]
    answers = []
    for item in items[:: max(len(items) // ACTS, 1)][:ACTS]:
        for act in (
            lambda item=item: window.presenter.go_to(item),
            lambda: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, _NONE),
            lambda: QTest.keyClicks(window.focusWidget(), " Nytt."),
        ):
            watch.answer_to(act)
        before = window.session.standing.snapshot.changeset
        answers.append(
            watch.answer_to(lambda: QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, _CTRL))
        )
        if window.session.standing.snapshot.changeset != before + 1:
            raise LookupError(item)
    return answers


def main() -> None:
    """Measure and report; end with 1 if the limit is passed."""
    watchable()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BUFETAT_EDITOR_HOME"] = folder  # not the size and zoom that someone chose
        watch = Watch(app.prepared_application())
        small, large = Path(folder, "2011.db"), Path(folder, "ti.db")
        new_model(small, SEED_2011, AUTHORS[0], lambda: "2011-12-05T08:00:00Z")
        make_large_model(large)
        p95, of_2011 = measured(small, watch)
        Path(folder, "settings.json").unlink()  # the preview is to be closed again
        _, of_large = measured(large, watch)
    told = {
        "benchmark": "preview",
        "milliseconds": {"2011": of_2011, "ten times": of_large},
        "limits": {"shown p95, 2011": LIMIT},
        "within": {"shown p95, 2011": p95 <= LIMIT},
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))
    sys.exit(0 if p95 <= LIMIT else 1)


if __name__ == "__main__":
    main()
