"""Dated copies of a model, so that little work can be lost with its file."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor import paths
from bufetat_editor.errors import CannotOpen, CannotWrite, UserError, reason_of

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Changeset
    from bufetat_editor.usecases.desk import Desk

_WRITTEN = "%Y-%m-%d %H.%M.%S"  # no colons, which Windows does not take
_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: \(\d+\))?\.db")
_LAST = 10
_DAYS = timedelta(days=30)
_APART = timedelta(hours=1)
_MOST_A_SECOND = 100


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a model.

    Attributes:
        at: when it was made, as the clock on the wall said.
    """

    path: Path
    at: datetime


@dataclass(frozen=True, slots=True)
class ToldBackup:
    """A copy and what it tells of itself.

    Attributes:
        size: of the file, in bytes.
        last: the last change in it; none if it cannot be read.
    """

    backup: Backup
    size: int
    last: Changeset | None


def folder_of(model: Path) -> Path:
    """Return where the copies of a model lie; models of one name in two folders have two."""
    whole = model.resolve()
    mark = hashlib.sha256(os.fsencode(whole)).hexdigest()[:6]
    return paths.backups() / f"{whole.stem} {mark}"


def backups_of(model: Path) -> tuple[Backup, ...]:
    """Return the copies of a model, newest first.

    Raises:
        CannotOpen: the system refuses the folder.
    """
    folder = folder_of(model)
    try:
        found = [_read(file) for file in folder.iterdir()]
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise CannotOpen(path=folder, detail=reason_of(error)) from error
    backups = (one for one in found if one)
    return tuple(
        sorted(backups, key=lambda one: (one.at, len(one.path.name), one.path.name), reverse=True)
    )


def told_backups(model: Path) -> tuple[ToldBackup, ...]:
    """Return the copies of a model and what they hold, newest first.

    Raises:
        CannotOpen: the system refuses the folder.
    """
    return tuple(map(tell, backups_of(model)))


def tell(backup: Backup) -> ToldBackup:
    """Return what a copy holds, as far as it can be read."""
    from bufetat_editor.storage.first_look import last_change

    try:
        return ToldBackup(backup, backup.path.stat().st_size, last_change(backup.path))
    except (UserError, OSError):
        return ToldBackup(backup, 0, None)


def back_up(model: Path, now: str) -> Backup:
    """Make a dated copy of a model, and let go of older ones that nobody needs any more.

    Args:
        now: the time in UTC, as a desk tells it.

    Raises:
        UserError: the model cannot be read, or the copy not be written.
    """
    from bufetat_editor.storage.backup import copy_model

    return _made(model, now, partial(copy_model, model))


def back_up_open(desk: Desk) -> Backup:
    """Do the same with an open model, even if its file is gone.

    Raises:
        UserError: the model cannot be read, or the copy not be written.
    """
    return _made(desk.path.absolute(), desk.now(), desk.store.copy_to)


def _made(model: Path, now: str, copy_to: Callable[[Path], object]) -> Backup:
    made = free_place(model, now)
    copy_to(made.path)
    _let_go_of_old(model, made.at)
    return made


def free_place(model: Path, now: str) -> Backup:
    """Return where the next copy goes; its folder is there.

    Raises:
        CannotWrite: the system refuses the folder.
    """
    at = datetime.fromisoformat(now).astimezone().replace(tzinfo=None)
    folder = folder_of(model)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = next(one for one in _names(folder, at) if not one.exists())
    except OSError as error:
        raise CannotWrite(path=folder, detail=reason_of(error)) from error
    return Backup(path, at)


def is_due(model: Path, now: str, newest: int) -> bool:
    """Tell whether a copy is to be made: the last is an hour old, and the model has changed since.

    Args:
        newest: number of the model's last change.

    Raises:
        CannotOpen: the system refuses the folder of copies.
    """
    backups = backups_of(model)
    if not backups:
        return True
    at = datetime.fromisoformat(now).astimezone().replace(tzinfo=None)
    if timedelta() <= at - backups[0].at < _APART:  # one from a clock that was ahead is no reason
        return False
    last = tell(backups[0]).last
    return last is None or last.id != newest


def sweep_left_overs(model: Path) -> None:
    """Remove half copies of a program that was stopped, from our own folders only."""
    from bufetat_editor.storage.unfinished import sweep

    for folder in (paths.home(), folder_of(model)):
        sweep(folder)


def kept(times: Iterable[datetime], today: date) -> frozenset[datetime]:
    """Return which copies are kept: the last ten, one a day for 30 days, then one a month.

    Of a day and of a month it is the last one.
    """
    newest_first = sorted(times, reverse=True)
    of_days, of_months = dict[date, datetime](), dict[tuple[int, int], datetime]()
    for one in newest_first:
        if today - one.date() <= _DAYS:
            of_days.setdefault(one.date(), one)
        of_months.setdefault((one.year, one.month), one)
    return frozenset((*newest_first[:_LAST], *of_days.values(), *of_months.values()))


def _let_go_of_old(model: Path, now: datetime) -> None:
    backups = backups_of(model)
    wanted = kept((one.at for one in backups), now.date())
    for one in backups:
        if one.at not in wanted:
            with suppress(OSError):  # a copy too many does no harm
                one.path.unlink()


def _names(folder: Path, at: datetime) -> Iterator[Path]:
    name = at.strftime(_WRITTEN)
    yield folder / f"{name}.db"
    yield from (folder / f"{name} ({n}).db" for n in range(2, _MOST_A_SECOND))


def _read(file: Path) -> Backup | None:
    named = _NAME.fullmatch(file.name)
    if not named:
        return None
    try:
        return Backup(file, datetime.strptime(named[1], _WRITTEN))  # noqa: DTZ007 - the wall's clock
    except ValueError:  # a day that no calendar has
        return None
