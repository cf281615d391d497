"""Originals: the files that came back, given out again as they came."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.errors import CannotWrite, reason_of
from bufetat_editor.storage.unfinished import unfinished
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import original
from bufetat_editor.usecases.templates import FileExists


def save_original(desk: Desk, receipt_id: str, path: Path) -> Path:
    """Write the file of a receipt, byte for byte as it came, and return where it is.

    Args:
        path: the file; without an ending, it gets that of the original.

    Raises:
        FileExists: there is a file of this name.
        CannotWrite: the system refuses the file.
        UserError: there is no such receipt, or its file is lost.
    """
    kept = original(desk, receipt_id)
    path = path if path.suffix else path.with_name(path.name + Path(kept.name).suffix)
    try:
        if path.exists():
            raise FileExists(path=path)
        with unfinished(path) as partial:
            partial.write_bytes(kept.content)
            partial.replace(path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
    return path
