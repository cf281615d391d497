"""Puts the parts together: which model is meant, who writes, what time it is.

What opens a model is loaded when it is called for, because the window's first picture needs none
of it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor import paths
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotWrite, ModelExists, UnsupportedStore, UserError, reason_of

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk

DEFAULT = "default"
"""The model in the user's data folder, made from the 2011 document when it is first asked for."""


class BadClock(UserError):
    """The environment sets the clock to a time that no calendar has."""

    sentence = "SOURCE_DATE_EPOCH er «{value}», som ikke er et tidspunkt."


def model_path(model: str) -> Path:
    """Return the file that a command's MODEL names: a path, a SQLite URL or `default`.

    Raises:
        UnsupportedStore: it is the URL of another database.
    """
    if model == DEFAULT:
        return paths.default_model()
    if "://" not in model:
        return Path(model)
    from urllib.parse import unquote

    scheme, _, rest = model.partition("://")
    path = unquote(rest.partition("?")[0])
    if scheme != "sqlite" or not path.startswith("/") or "\0" in path:
        raise UnsupportedStore(scheme=scheme)
    return Path(path[1:])


def open_model(model: str = DEFAULT, author: str | None = None) -> Desk:
    """Open a model; what is made first if it is not there, see `existing_path`.

    Raises:
        UserError: it cannot be opened.
    """
    from bufetat_editor.usecases import opening

    path = existing_path(model)
    return opening.open_desk(path, _named(author) or current_author(), system_clock())


def first_look(model: str = DEFAULT) -> Snapshot:
    """Return a model's tree before anything slow is loaded.

    Raises:
        UserError: it cannot be read; `default` has perhaps not been asked for yet.
    """
    from bufetat_editor.usecases.first_look import first_look

    return first_look(model_path(model))


def make_model(model: str, source: str, author: str | None = None) -> Path:
    """Make a new model and return its file.

    Raises:
        UserError: the file exists, cannot be written, or there is no such source.
    """
    from bufetat_editor.usecases import opening, practice

    path = model_path(model)
    if path.parent == paths.home():
        _make_home(path.parent)
    name, clock = _named(author) or current_author(), system_clock()
    if source in practice.SOURCES:
        practice.make_practice_model(path, name, clock)
        return path
    opening.new_model(path, source, name, clock, reproducible=_fixed_time() is not None)
    return path


def begin_practice_anew() -> Path:
    """Make the practice model as it was at first, and return where the present one was put aside.

    Raises:
        UserError: someone has it open, or a file cannot be written.
    """
    from bufetat_editor.usecases import practice

    return practice.begin_anew(paths.practice_model(), current_author(), system_clock())


def current_author() -> str:
    """Return the name under which changes are written: the chosen one, else the account's."""
    from bufetat_editor.settings import account_name, load_settings

    return _named(load_settings().author) or account_name()


def _named(author: str | None) -> str:
    """A name without the spaces around it, which are no name by themselves."""
    return (author or "").strip()


def system_clock() -> Callable[[], str]:
    """Return the clock: the system's, or SOURCE_DATE_EPOCH for reproducible files."""
    fixed = _fixed_time()
    return lambda: (fixed or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _fixed_time() -> datetime | None:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch.isdecimal():
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise BadClock(value=epoch[:20]) from error


def _make_home(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(path=folder, detail=reason_of(error)) from error


def existing_path(model: str) -> Path:
    """Return the file that MODEL names; `default` and the practice model are made if need be.

    Raises:
        UserError: it cannot be made.
    """
    from bufetat_editor.usecases.opening import PRACTICE, SEED_2011

    path = model_path(model)
    ours = {paths.default_model(): SEED_2011, paths.practice_model(): PRACTICE}
    source = ours.get(path)
    if source and not path.exists():
        with suppress(ModelExists):  # another window was opened for the first time just now
            make_model(model, source)
    return path
