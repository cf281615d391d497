"""The first look at a model: enough for the window's first picture, before anything slow loads."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.storage import first_look as storage


def first_look(path: Path) -> Snapshot:
    """Return the tree of a model as it is.

    Raises:
        UserError: there is no such file, or it is no model.
    """
    return storage.first_look(path)
