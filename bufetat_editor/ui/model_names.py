"""What models are called in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from bufetat_editor import paths


def is_practice(path: Path | None) -> bool:
    """Tell whether a file is the model that the help menu opens to practise on."""
    return path is not None and path.absolute() == paths.practice_model().absolute()


def model_name(path: Path) -> str:
    """Return what a model is called: the practice model by its purpose, others by their file."""
    if is_practice(path):
        return QCoreApplication.translate("ModelNames", "Practice model")
    return path.stem
