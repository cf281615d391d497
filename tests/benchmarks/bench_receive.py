"""Taking in every bad file that we know of, beside a child that has nothing to read.

Each is taken in by a fresh program, so that no file's memory is counted as another's. Time is from
the bytes on the disk to the sentence or the content, the start of the child included; its work is
the processor time of the child. Memory is the most that either process had at once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median

from tests.exchange.hostile import BAD, sent_form, sent_word

ROUNDS = 3
PLACE = Path(__file__).parent
ROOT = PLACE.parents[1]
NOTHING = "nothing to read"
LONGEST, MOST = 2_000, 150
"""Milliseconds and megabytes that any file may take."""

Took = dict[str, float | str]


def tool(*arguments: str, given: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run what takes a file in."""
    command = [sys.executable, str(PLACE / "received.py"), *arguments]
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    with (given or Path(os.devnull)).open("rb") as file:
        return subprocess.run(
            command, env=environ, stdin=file, capture_output=True, text=True, check=True
        )


def took(path: Path) -> Took:
    """What a file takes: the median of its times, the highest of its peaks."""
    rounds = [json.loads(tool("parent", str(path)).stdout) for _ in range(ROUNDS)]
    child = json.loads(tool(given=path).stderr.splitlines()[-1])
    return {
        "milliseconds": round(median(one["milliseconds"] for one in rounds)),
        "work, milliseconds": round(median(one["work, milliseconds"] for one in rounds)),
        "MB, child": round(child["child"]),
        "MB, parent": round(max(one["parent"] for one in rounds)),
        "told": rounds[0]["told"],
    }


def report(measured: Mapping[str, Took]) -> None:
    """Print what each took, how it stands to having nothing to read, and if it is within."""
    floor = measured[NOTHING]["milliseconds"]
    told = {
        "benchmark": "receive",
        "files": measured,
        "ratios": {name: _ratio(one["milliseconds"], floor) for name, one in measured.items()},
        "limits": {"milliseconds": LONGEST, "MB": MOST},
        "beyond": [name for name, one in measured.items() if not is_within(one)],
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))


def is_within(one: Took) -> bool:
    """Whether a file takes no more than it may."""
    memory = max(float(one["MB, child"]), float(one["MB, parent"]))
    return float(one["milliseconds"]) <= LONGEST and memory <= MOST


def _ratio(time: float | str, floor: float | str) -> float:
    return round(float(time) / float(floor), 1)


def main() -> None:
    """Write each file, take it in and report."""
    makers: dict[str, Callable[[], bytes]] = {
        NOTHING: lambda: b"",
        "what was sent, Word": sent_word,
        "what was sent, Excel": sent_form,
        **{name: bad.make for name, bad in BAD.items()},
    }
    with tempfile.TemporaryDirectory() as folder:
        measured = {}
        for name, make in makers.items():
            path = Path(folder) / "mottatt"
            path.write_bytes(make())
            measured[name] = took(path)
    report(measured)


if __name__ == "__main__":
    main()
