"""The start of the program beside a bare PySide6 main window, process start included."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bufetat_editor.bootstrap import make_model
from tests.benchmarks.rounds import report

ROUNDS = 11
PLACE = Path(__file__).parent
ROOT = PLACE.parents[1]


def start(home: str, script: str, *arguments: str) -> dict[str, float]:
    """Start a program and return when each thing happened, in milliseconds after its start.

    Args:
        home: where its settings lie, so that a small window chosen elsewhere hides nothing.
    """
    environ = os.environ | {"PYTHONPATH": str(ROOT), "BUFETAT_EDITOR_HOME": home}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's Python compiles a module once
    environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    done = subprocess.run(
        [sys.executable, PLACE / script, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    lines = (line.split() for line in done.stdout.splitlines())
    return {event: (float(when) - began) * 1000 for event, when in lines}


def main() -> None:
    """Let both start in turns and report the medians."""
    times: dict[str, list[float]] = {"bare window": [], "window with text": [], "first edit": []}
    with tempfile.TemporaryDirectory() as folder:
        model = str(make_model(str(Path(folder) / "modell.db"), "tjenestemodell-2011"))
        for number in range(ROUNDS + 1):
            bare = start(folder, "start_bare.py")
            ours = start(folder, "start_editor.py", model, f"Ordlyd {number}")
            if number:  # the first round fills the disk's cache
                times["bare window"].append(bare["picture"])
                times["window with text"].append(ours["picture"])
                times["first edit"].append(ours["edit"])
    measured = {name: median(values) for name, values in times.items()}
    report("start", "bare window", measured, {"window with text": 2.0, "first edit": 3.5})


if __name__ == "__main__":
    main()
