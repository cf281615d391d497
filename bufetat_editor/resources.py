"""The files that ship with the program: icons, fonts, styles, templates and translations."""

from __future__ import annotations

import sys
from pathlib import Path

from bufetat_editor import paths


def path(relative: str) -> Path:
    """Return the file at `relative` below `resources`.

    A read-only checkout has its compiled translations beside the environment instead: run.py
    could put them nowhere else.

    Raises:
        IncompleteProgram: it is not there.
    """
    for folder in (paths.data("resources"), Path(sys.prefix, "resources")):
        if (file := folder / relative).exists():
            return file
    raise paths.IncompleteProgram(file=f"resources/{relative}")


def text(relative: str) -> str:
    """Return what a text file says."""
    return path(relative).read_text(encoding="utf-8")
