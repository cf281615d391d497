"""Bringing a model back from a copy that has been proved whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bufetat_editor.errors import CannotOpen, CannotWrite, ModelExists, UserError, reason_of
from bufetat_editor.phrase import Tellable
from bufetat_editor.usecases.backups import Backup, free_place

if TYPE_CHECKING:
    from bufetat_editor.storage.verify import Verdict


class DamagedBackup(UserError):
    """Only what is whole takes the place of a model."""

    sentence = "Kopien er ikke hel, så modellen er ikke rørt. {problem}"


def check_backup(path: Path, stopped: Callable[[], bool] = lambda: False) -> tuple[Tellable, ...]:
    """Return what is wrong with a copy of a model; nothing if it is whole.

    The copy itself is only read: an older program's is brought up to date elsewhere.

    Args:
        stopped: tells that the answer is no longer wanted; that it was stopped is a problem.

    Raises:
        CannotOpen: the system refuses the file.
    """
    with TemporaryDirectory() as folder:
        return _problems(_fetched(path, Path(folder, path.name)), path, stopped)


def set_beside(model: Path, backup: Backup) -> Path:
    """Copy a backup to where its model lies, to be looked at, and return the copy.

    The backup itself is never opened, for whoever opens a model may write in it. What was set
    beside earlier is returned as it is now.

    Raises:
        UserError: the backup cannot be read, or the copy not be written.
    """
    from bufetat_editor.storage.backup import copy_model

    copy = model.absolute().with_name(f"{model.stem} – {backup.path.name}")
    with suppress(ModelExists):
        copy_model(backup.path, copy)
    return copy


def restore_backup(model: Path, backup: Path, now: str) -> Path:
    """Let a copy take a model's place, and return where the present file was put aside.

    Args:
        now: the time in UTC, as a desk tells it.

    Raises:
        DamagedBackup: the copy is not whole.
        ModelInUse: someone has the model open.
        UserError: a file cannot be read or written; the model is as it was.
    """

    def fetch(target: Path) -> None:
        problems = _problems(_fetched(backup, target), backup)
        if problems:
            raise DamagedBackup(problem=problems[0])

    return replace_model(model, fetch, now)


def replace_model(model: Path, make: Callable[[Path], object], now: str) -> Path:
    """Make a model that takes the place of another, and return where that one was put aside.

    Args:
        make: makes the file under the name that it is given.

    Raises:
        ModelInUse: someone has the model open.
        UserError: as `make`; or a file cannot be read or written.
    """
    from bufetat_editor.storage import driver
    from bufetat_editor.storage.replacing import take_place

    aside = free_place(model, now).path
    with beside(model) as folder:
        made = folder / model.name
        make(made)
        driver.set_write_ahead(made)
        take_place(made, model, aside)
    return aside


@contextmanager
def beside(model: Path) -> Iterator[Path]:
    """A folder of its own on the model's disk, for what is not finished.

    Raises:
        CannotWrite: the system refuses it.
    """
    try:
        folder = TemporaryDirectory(dir=model.absolute().parent, ignore_cleanup_errors=True)
    except OSError as error:
        raise CannotWrite(path=model.parent, detail=reason_of(error)) from error
    with folder as name:
        yield Path(name)


def _fetched(path: Path, target: Path) -> Path:
    try:
        return Path(shutil.copyfile(path, target))
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def _problems(
    copy: Path, original: Path, stopped: Callable[[], bool] = lambda: False
) -> tuple[Tellable, ...]:
    from bufetat_editor.usecases.safeguarding import verify

    try:
        verdict: Verdict = verify(copy, stopped=stopped)
    except UserError as error:
        error.names = {"path": str(original)}
        return (error,)
    return verdict.problems
