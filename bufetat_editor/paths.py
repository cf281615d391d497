"""Where the program's own files lie and where the user's model lives; the one module that knows."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from bufetat_editor.errors import UserError

PACKAGE: Final = Path(__file__).resolve().parent
HOME_VARIABLE: Final = "BUFETAT_EDITOR_HOME"


class IncompleteProgram(UserError, FileNotFoundError):
    """The program was shipped or copied without one of its files."""

    sentence = "Programmet er ikke helt: {file} mangler. Installer programmet på nytt."


def data(name: str) -> Path:
    """Return the folder `resources` or `db`: in an installed package, beside it in a checkout.

    Raises:
        IncompleteProgram: it is in neither place.
    """
    for folder in (PACKAGE / "_data" / name, PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise IncompleteProgram(file=PACKAGE.parent / name)


def home() -> Path:
    """Return the user's data folder, whether or not it exists yet."""
    if chosen := os.environ.get(HOME_VARIABLE):
        return Path(chosen)
    from platformdirs import user_data_dir

    return Path(user_data_dir("bufetat-editor", appauthor=False))


def default_model() -> Path:
    """Return the file behind the model name `default`."""
    return home() / "tjenestemodell.db"


def practice_model() -> Path:
    """Return the file of the model to practise on."""
    return home() / "ovingsmodell.db"


def backups() -> Path:
    """Return the folder that has a folder of copies for each model."""
    return home() / "sikkerhetskopier"
