"""How long the window's thread is deaf while a model of 2,000 items is checked in the background.

The window stands open with the panel of the checks, and words are looked up. An item is written
again and again, and each time the whole model is checked. `deaf` is the longest burst of work on
the window's thread from when a check begins until what it found is shown, beside an idle window in
the same run, watched for as long; no more than 50 ms are promised. What a change itself costs is
measured by `window`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QTimer

from bufetat_editor import app
from bufetat_editor.ui.collecting import Collecting
from bufetat_editor.ui.main_window import MainWindow
from bufetat_editor.ui.spelling.lexicons import Lexicons
from bufetat_editor.ui.wishes import EditText
from tests.benchmarks.answering import Answer, Watch, summed_up, watchable
from tests.benchmarks.large_model import AUTHORS, ITEMS, make_large_model

LIMIT = 50.0
EDITS = 12
_WRONG = " Dette gjelder hjelpenn. jf. § 2-3, og  annet ."
_LONG_PAUSE_MS = 1_000_000


class Clerk:
    """Writes, and has the model checked only when that is measured."""

    def __init__(self, window: MainWindow, watch: Watch) -> None:
        self._window = window
        self._watch = watch
        self.taken: list[float] = []  # milliseconds of each check, until it is shown

    def edit(self, number: int) -> None:
        """Give an item another wording, and wait until it is shown; it is not checked yet."""
        snapshot = self._window.session.standing.snapshot
        principles = snapshot.of_kind("principle")
        item = principles[number * 7 % len(principles)]
        wish = EditText(
            item.id, f"{item.text.removesuffix(_WRONG)}{_WRONG * (number % 2)} {number}"
        )
        with self._unchecked():
            self._watch.answer_to(lambda: self._window.session.wish(wish))

    def check(self) -> Answer:
        """Have the model checked, and wait until what was found is shown."""
        began = perf_counter()
        self._window.checking.renewed.connect(
            lambda: self.taken.append((perf_counter() - began) * 1000)
        )
        answer = self._watch.answer_to(self._window.checking.check_now)
        self._window.checking.renewed.disconnect()
        return answer

    @contextmanager
    def _unchecked(self) -> Iterator[None]:
        pause = self._window.checking._pause
        pause.setInterval(_LONG_PAUSE_MS)
        yield
        pause.stop()


def measured(model: Path, watch: Watch, lexicons: Lexicons) -> dict[str, object]:
    """Check the whole model, and again after each of many edits."""
    window = app.make_window(str(model), "light", lexicons)
    collecting = Collecting(window)
    window.session.opened.connect(collecting.spare)
    watch.is_idle = lambda: window.session.jobs.is_idle
    for act in (window.show, window.activateWindow, window.open):
        watch.answer_to(act)
    watch.answer_to(lambda: window.session.change_author(AUTHORS[0]))
    watch.is_idle = lambda: window.session.jobs.is_idle and window.checking._latest.is_idle
    watch.answer_to(window.parts.actions["checks"].trigger)
    clerk = Clerk(window, watch)
    first = clerk.check()
    whole = clerk.taken.pop() if clerk.taken else 0.0
    answers = []
    for number in range(EDITS):
        clerk.edit(number)
        answers.append(clerk.check())
    idle = [_nothing(watch, milliseconds) for milliseconds in clerk.taken]
    rows = window.checking.rows
    window.session.close()
    window.hide()
    return {
        "items": ITEMS,
        "findings": len(rows.waiting),
        "first check": {"takes": round(whole, 1), "deaf": round(first.deaf, 1)},
        "check after an edit": {
            "median": round(median(clerk.taken), 1),
            "worst": round(max(clerk.taken), 1),
        },
        "deaf": summed_up(answers),
        "deaf without checks": summed_up(idle),
        "worst": max(first.deaf, *(one.deaf for one in answers)),
    }


def _nothing(watch: Watch, milliseconds: float) -> Answer:
    """Let the window stand idle for a while."""
    until = perf_counter() + milliseconds / 1000
    was_idle, watch.is_idle = watch.is_idle, lambda: perf_counter() > until
    answer = watch.answer_to(lambda: QTimer.singleShot(round(milliseconds), lambda: None))
    watch.is_idle = was_idle
    return answer


def main() -> None:
    """Measure and report; end with 1 if the limit is passed."""
    watchable()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BUFETAT_EDITOR_HOME"] = folder  # not the size and zoom that someone chose
        watch = Watch(app.prepared_application())
        model = Path(folder, "stor.db")
        make_large_model(model)
        with closing(Lexicons()) as lexicons:
            figures = measured(model, watch, lexicons)
    worst = float(str(figures.pop("worst")))
    told = {
        "benchmark": "checks",
        "milliseconds": figures,
        "limits": {"deaf, worst": LIMIT},
        "within": {"deaf, worst": worst <= LIMIT},
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))
    sys.exit(0 if worst <= LIMIT else 1)


if __name__ == "__main__":
    main()
