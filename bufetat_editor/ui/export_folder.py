"""Where files go out, and where one looks for them again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bufetat_editor.errors import UserError


def export_folder() -> Path:
    """Return where the last export went, else the user's documents."""
    from bufetat_editor.settings import load_settings

    try:
        remembered = load_settings().export_folder
    except UserError:
        remembered = ""
    return Path(remembered) if remembered else documents()


def send_folder() -> Path:
    """Return where files for a round of input were last put, else where exports go."""
    from bufetat_editor.ui.remembered import chosen

    remembered = chosen().send_folder
    return Path(remembered) if remembered else export_folder()


def receive_folder() -> Path:
    """Return from where files that came back were last taken in, else where they are saved."""
    from PySide6.QtCore import QStandardPaths

    from bufetat_editor.ui.remembered import chosen

    place = QStandardPaths.StandardLocation.DownloadLocation
    downloads = Path(QStandardPaths.writableLocation(place) or Path.home())
    return existing(chosen().receive_folder, downloads, send_folder(), documents())


def existing(*places: str | Path) -> Path:
    """Return the first folder that is there, else the user's own; a dialog begins in no other."""
    folders = (Path(one) for one in places if str(one))
    return next((one for one in folders if one.is_dir()), Path.home())


def practice_folder() -> Path:
    """Return where the files of the practice model go, so that nobody takes them for others."""
    return documents() / "ØVING"


def folder_remark(typed: str) -> str:
    """Return what is wrong with a folder as it was typed; empty if nothing is.

    From a window nobody knows what a path that is not whole would begin with.
    """
    if not typed.strip():
        return QCoreApplication.translate("ExportFolder", "Choose a folder.")
    if not Path(typed.strip()).is_absolute():
        words = QCoreApplication.translate(
            "ExportFolder", "Write the whole path, such as {example}."
        )
        return words.format(example=documents())
    return ""


def documents() -> Path:
    """Return the folder of the user's documents."""
    from PySide6.QtCore import QStandardPaths

    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
