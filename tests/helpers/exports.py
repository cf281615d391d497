"""The exports in `exports/`, as the command line writes them: `python -m tests.helpers.exports`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from bufetat_editor.cli import run

FOLDER = Path(__file__).parents[2] / "exports"
_TIME = "1322697600"  # 2011-12-01T00:00:00Z, as the content
_UNIT = "Virksomhetsstyringsenheten"


def write_exports(folder: Path) -> None:
    """Write the draft and an approved edition of the 2011 model; the same bytes every time."""
    os.environ["SOURCE_DATE_EPOCH"] = _TIME
    with tempfile.TemporaryDirectory() as scratch:
        model = str(Path(scratch) / "modell.db")
        _do("new", model)
        _do("export", model, "all", "-o", str(folder / "utkast"))
        _do(
            *("approve", model, "Godkjent eksempel"),
            *("--meeting-date", "2011-12-01", "--case-number", "11/51625", "--author", _UNIT),
        )
        _do("export", model, "all", "-o", str(folder / "godkjent"))


def _do(*arguments: str) -> None:
    if code := run(list(arguments)):
        sys.exit(code)


if __name__ == "__main__":
    write_exports(FOLDER)
