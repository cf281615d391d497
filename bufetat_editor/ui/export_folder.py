"""Where files go out, and where one looks for them again."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.errors import UserError


def export_folder() -> Path:
    """Return where the last export went, else the user's documents."""
    from PySide6.QtCore import QStandardPaths

    from bufetat_editor.settings import load_settings

    try:
        remembered = load_settings().export_folder
    except UserError:
        remembered = ""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(remembered or documents or Path.home())
