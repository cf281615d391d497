"""Letting a finished file take a model's place, after the present one has been put aside whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
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
from bufetat_editor.storage.backup import copy_open
from bufetat_editor.storage.failures import told

_PATIENCE = 1.0
_BESIDE = ("-wal", "-shm", "-journal")
_UNREADABLE = (DamagedModel, NotAModel, CannotOpen)


class ModelInUse(UserError):
    """Another window or program would go on with a model that is no longer there."""

    sentence = "Modellen er åpen i et annet vindu eller program. Lukk den der, og prøv igjen."


def take_place(made: Path, model: Path, aside: Path) -> None:
    """Let a finished model take the place of another, which is put aside first.

    The name never stands empty: at every moment there is the one file or the other. Nobody can
    write between the one being put aside and the other standing in its place.

    Args:
        made: in a folder of its own on the same disk as the model.
        aside: where the present file is put; if it cannot be read as a model, byte by byte.

    Raises:
        ModelInUse: someone has it open.
        UserError: a file cannot be written; the model is as it was.
    """
    try:
        aside.parent.mkdir(parents=True, exist_ok=True)
        try:
            _replace_whole(made, model, aside)
        except _UNREADABLE:
            _replace_unread(made, model, aside)
    except OSError as error:
        raise CannotWrite(path=model, detail=reason_of(error)) from error


def _replace_whole(made: Path, model: Path, aside: Path) -> None:
    with _held(model) as connection:
        copy_open(connection, model, aside)
        if os.name == "nt":  # it lets nobody replace a file that anyone has open, us included
            connection.close()
        made.replace(model)


@contextmanager
def _held(model: Path) -> Iterator[driver.Connection]:
    """The model in one file, and held so that nobody else can read or write it.

    Who waits for it meanwhile, waits for a file that has lost its name, which SQLite lets nobody
    write. If the model is not replaced after all, it is as it was.
    """
    try:
        with told(model), closing(driver.connect(model, patience=_PATIENCE)) as connection:
            # What is locked from now on, stays so; brought into one file, it is locked for all.
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            yield connection
    except ModelBusy as error:
        raise ModelInUse from error
    except (UserError, OSError):
        with suppress(UserError, OSError), told(model):
            driver.set_write_ahead(model, patience=0)
        raise


def _replace_unread(made: Path, model: Path, aside: Path) -> None:
    """Put aside what can only be copied, and what lies beside it, which would spoil the new one."""
    parts = {ending: model.with_name(model.name + ending) for ending in ("", *_BESIDE)}
    there = {ending: part for ending, part in parts.items() if part.exists()}
    for ending, part in there.items():
        shutil.copyfile(part, aside.with_name(aside.name + ending))
    moved: dict[Path, Path] = {}
    try:
        for ending in there.keys() & _BESIDE:
            kept = made.with_name(f"{made.name}.put-aside{ending}")
            moved[there[ending]] = there[ending].replace(kept)
        made.replace(model)
    except OSError:
        for part, kept in moved.items():
            kept.replace(part)
        raise
