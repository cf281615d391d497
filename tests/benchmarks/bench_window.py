"""How soon the window answers on a large model: the longest burst on its thread, for each act.

The acts are done by keys on the real window with 2,000 items and 100,000 revisions. No burst may be
longer than 50 ms at the 95th percentile. The floor is a bare Qt window with as many texts, in the
same run.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bufetat_editor import app
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.ui.item_editor import ItemEditor
from bufetat_editor.ui.main_window import MainWindow
from tests.benchmarks.answering import Answer, Watch, summed_up, watchable
from tests.benchmarks.bare_window import BareWindow
from tests.benchmarks.large_model import AUTHORS, LARGEST, make_large_model
from tests.benchmarks.large_round import hold_large_round

LIMIT = 50.0
ACTS = 40
LETTERS = "Tilbudet skal være kjent for alle som kan ha bruk for det, og det skal være lett å nå. "
FLOORS = {
    "open": "bare open",
    "type": "bare type",
    "commit": "bare reword",
    "move": "bare reword",
    "undo": "bare reword",
    "redo": "bare reword",
    "weigh": "bare reword",
}

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, ALT, CTRL = Modifier.NoModifier, Modifier.AltModifier, Modifier.ControlModifier
SHIFT = Modifier.ShiftModifier
Act = Callable[[], object]


class Hands:
    """A person at the window."""

    def __init__(self, window: MainWindow, watch: Watch) -> None:
        self._window = window
        self._watch = watch
        snapshot = window.session.standing.snapshot
        self._principles = _spread(snapshot, LARGEST, "principle")
        self._tasks = _spread(snapshot, snapshot.of_kind("service_matrix")[0].id, "task")

    def open(self) -> Iterator[Answer]:
        """Every section, three times over."""
        keys = self._window.parts.outline.keys()
        yield from self._watch.answers_to(
            [partial(self._window.presenter.show_section, key) for key in keys * 3]
        )

    def type(self) -> Iterator[Answer]:
        """Letters at the end of a text, over several lines, on the two largest pages."""
        for item in (self._principles[0], self._tasks[0]):
            self._open_editor(item)
            yield from self._watch.answers_to([self._typing(letter) for letter in LETTERS])
            self._do(self._pressing(Key.Key_Escape))

    def commit(self) -> Iterator[Answer]:
        """The end of editing, which saves the text."""
        for item in self._everywhere():
            self._open_editor(item)
            self._do(self._typing(" Nytt."))
            yield self._writing(Key.Key_Return)

    def move(self) -> Iterator[Answer]:
        """One place down and one place up."""
        for item, key in zip(self._everywhere(), cycle((Key.Key_Down, Key.Key_Up)), strict=False):
            self._go_to(item)
            yield self._writing(key, ALT)

    def undo(self) -> Iterator[Answer]:
        """Step after step, through the moves and the last texts."""
        for _ in range(ACTS + ACTS // 2):
            yield self._writing(Key.Key_Z, CTRL)

    def redo(self) -> Iterator[Answer]:
        """And back again."""
        for _ in range(ACTS + ACTS // 2):
            yield self._writing(Key.Key_Y, CTRL)

    def weigh(self) -> Iterator[Answer]:
        """The assessment of one input after the other in a round of five hundred."""
        session = self._window.session
        if session.path is None:
            raise LookupError
        hold_large_round(session.path)
        self._do(session.refresh)
        self._do(self._pressing(Key.Key_I, CTRL | SHIFT))
        for _ in range(ACTS):
            self._do(self._pressing(Key.Key_F9))
            self._do(self._pressing(Key.Key_1, CTRL))
            yield self._writing(Key.Key_Return, CTRL)

    def _everywhere(self) -> Iterator[str]:
        """Items of the two largest pages, one after the other."""
        half = ACTS // 2
        yield from islice(cycle(self._principles), half)
        yield from islice(cycle(self._tasks), half)

    def _go_to(self, item: str) -> None:
        self._do(lambda: self._window.presenter.go_to(item))

    def _open_editor(self, item: str) -> None:
        self._go_to(item)
        self._do(self._pressing(Key.Key_Return))
        if not self._window.findChildren(ItemEditor):
            raise LookupError(item)

    def _writing(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Answer:
        """Press what writes one changeset; an act that does nothing is not worth measuring."""
        session = self._window.session
        before = session.standing.snapshot.changeset
        answer = self._watch.answer_to(self._pressing(key, modifier))
        if session.standing.snapshot.changeset != before + 1:
            raise LookupError(key, modifier)
        return answer

    def _do(self, act: Act) -> None:
        self._watch.answer_to(act)

    def _pressing(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> Act:
        return lambda: QTest.keyClick(self._window.focusWidget(), key, modifier)

    def _typing(self, text: str) -> Act:
        return lambda: QTest.keyClicks(self._window.focusWidget(), text)


def _spread(snapshot: Snapshot, section: str, kind: str) -> list[str]:
    """Some items from the whole length of a page."""
    found = [item.id for item in snapshot.descendants(section) if item.kind == kind]
    return found[len(found) // 2 :: 7] + found[: len(found) // 2 : 7]


def floors(watch: Watch, pages: Sequence[Sequence[str]]) -> dict[str, list[Answer]]:
    """Measure the bare window."""
    bare = BareWindow(pages)
    watch.answer_to(bare.show)
    measured = {
        "bare open": watch.answers_to(bare.opening(3 * len(pages))),
        "bare type": watch.answers_to(bare.typing(LETTERS)),
        "bare reword": watch.answers_to(bare.rewording(ACTS)),
    }
    watch.answer_to(bare.close)
    return measured


def opened(model: Path, watch: Watch) -> MainWindow:
    """Return the window, open on the model, with everything at rest."""
    window = app.make_window(str(model), "light")
    watch.is_idle = lambda: window.session.jobs.is_idle
    watch.answer_to(window.show)
    watch.answer_to(window.activateWindow)
    watch.answer_to(window.open)
    watch.answer_to(lambda: window.session.change_author(AUTHORS[0]))
    return window


def pages_of(snapshot: Snapshot) -> list[list[str]]:
    """The texts of the pages, for the floor."""
    heads = snapshot.of_kind("chapter", "principle_section", "service_matrix", "memo")
    return [[item.text for item in snapshot.descendants(head.id)] for head in heads]


def report(measured: dict[str, list[Answer]]) -> None:
    """Print the figures and their ratios to the floors, as JSON."""
    figures = {kind: summed_up(answers) for kind, answers in measured.items()}
    told = {
        "benchmark": "window",
        "milliseconds": figures,
        "ratios": {
            kind: round(figures[kind]["p95"] / figures[floor]["p95"], 2)
            for kind, floor in FLOORS.items()
        },
        "limits": {"p95": LIMIT},
        "within": {kind: figures[kind]["p95"] <= LIMIT for kind in FLOORS},
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def main() -> None:
    """Measure and report."""
    watchable()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BUFETAT_EDITOR_HOME"] = folder  # not the size and zoom that someone chose
        model = Path(folder, "modell.db")
        make_large_model(model)
        watch = Watch(app.prepared_application())
        window = opened(model, watch)
        hands = Hands(window, watch)
        measured = {kind: list(getattr(hands, kind)()) for kind in FLOORS}
        window.session.close()
        window.hide()
        watch.is_idle = lambda: True
        report(measured | floors(watch, pages_of(window.session.standing.snapshot)))


if __name__ == "__main__":
    main()
