"""Takes a file in once and tells what that took: the program as it takes in, or the child alone.

The peak of a process is Linux' own count of the memory that was ever in use at once.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from time import perf_counter

from bufetat_editor.errors import UserError
from bufetat_editor.exchange import confined
from bufetat_editor.exchange.apart import read_apart


def peak() -> float:
    """The most memory that this process had, in megabytes."""
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(told["VmHWM"].split()[0]) / 1000


def taken_in(path: Path) -> dict[str, object]:
    """What it took to take a file in, and what came of it."""
    before = peak()
    began = perf_counter()
    content = path.read_bytes()
    try:
        told = f"{len(read_apart(content).lines)} lines"
    except UserError as error:
        told = str(error)
    seconds = perf_counter() - began
    work = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "milliseconds": seconds * 1000,
        "work, milliseconds": (work.ru_utime + work.ru_stime) * 1000,
        "parent": peak(),
        "parent before": before,
        "told": told,
    }


def main() -> None:
    """Do one of the two and print what it took."""
    match sys.argv[1:]:
        case ["parent", path]:
            print(json.dumps(taken_in(Path(path))))
        case _:
            confined.main()
            print(json.dumps({"child": peak()}), file=sys.stderr)


if __name__ == "__main__":
    main()
