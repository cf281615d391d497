"""Letting a finished file take a model's place, after the present one has been put aside whole."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from pathlib import Path

from bufetat_editor.errors import (
    CannotOpen,
    CannotWrite,
    DamagedModel,
    ModelBusy,
    NotAModel,
    UserError,
    reason_of,
)
from bufetat_editor.storage import driver
from bufetat_editor.storage.backup import copy_model
from bufetat_editor.storage.failures import told

_PATIENCE = 1.0
_BESIDE = ("-wal", "-shm")
_UNREADABLE = (DamagedModel, NotAModel, CannotOpen)


class ModelInUse(UserError):
    """Another window or program would go on with a model that is no longer there."""

    sentence = "Modellen er åpen i et annet vindu eller program. Lukk den der, og prøv igjen."


def take_place(made: Path, model: Path, aside: Path) -> None:
    """Let a finished model take the place of another, which is put aside first.

    The name never stands empty: at every moment there is the one file or the other.

    Args:
        made: on the same disk as the model.
        aside: where the present file is put; if it cannot be read as a model, byte by byte.

    Raises:
        ModelInUse: someone has it open.
        UserError: a file cannot be written; the model is as it was.
    """
    try:
        if model.exists():
            aside.parent.mkdir(parents=True, exist_ok=True)
            _put_aside(model, aside)
        made.replace(model)
    except OSError as error:
        raise CannotWrite(path=model, detail=reason_of(error)) from error


def _put_aside(model: Path, aside: Path) -> None:
    try:
        _fold(model)
        try:
            copy_model(model, aside)
        except CannotWrite:
            driver.set_write_ahead(model)
            raise
    except _UNREADABLE:
        _copy_bytes(model, aside)


def _fold(model: Path) -> None:
    """Bring all that was written into the one file, which only the last who has it open can do."""
    try:
        with told(model), closing(driver.connect(model, patience=_PATIENCE)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except ModelBusy as error:
        raise ModelInUse from error


def _copy_bytes(model: Path, aside: Path) -> None:
    shutil.copyfile(model, aside)
    for ending in _BESIDE:
        beside = model.with_name(model.name + ending)
        with suppress(FileNotFoundError):
            shutil.copyfile(beside, aside.with_name(aside.name + ending))
            beside.unlink()
