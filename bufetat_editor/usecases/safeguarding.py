"""Proof and copies: nothing is altered unseen, nothing is lost with the machine."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor.errors import CannotOpen, NotAnExport, reason_of
from bufetat_editor.exchange.seal_reading import read_seal

if TYPE_CHECKING:  # SQLAlchemy loads after the window stands
    from bufetat_editor.exchange.archive.checking import Checked
    from bufetat_editor.storage.verify import Verdict

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_ZIP = b"PK\x03\x04"
_NEEDED = {"tmDocument", "tmChangeset", "tmChangesetHash", "tmEdition", "tmStateHash", "tmStatus"}


class NoSuchFile(CannotOpen):
    """The file has been moved, renamed or removed."""

    sentence = "Fant ikke filen «{name}». Er den flyttet eller har den fått et annet navn?"


def verify(model: Path, against: Path | None = None) -> Verdict:
    """Check every row of a model, and hold it against an exported file if one is given.

    Raises:
        NotAnExport: the file carries none of our hashes.
        NoSuchFile: there is no such file.
        UserError: there is no such model.
    """
    from bufetat_editor.storage.store import open_store
    from bufetat_editor.storage.verify import verify as check

    seal = None if against is None else seal_of(against)
    store = open_store(model)
    try:
        return check(store, seal)
    finally:
        store.close()


def is_package(path: Path) -> bool:
    """Tell whether a file is, or is said to be, an archive package, and no model.

    Raises:
        CannotOpen: the system refuses the file.
    """
    from bufetat_editor.exchange.archive.opened import ENDING

    if path.suffix.lower() == ENDING:
        return True
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def check_package(path: Path) -> Checked:
    """Check an archive package by what is in it, without any model.

    It proves that the package is whole and as it was made. That it is what the meeting approved is
    proved by `verify`, which holds the model against it.

    Raises:
        NoSuchFile: there is no such file.
        CannotOpen: the system refuses the file.
    """
    from bufetat_editor.exchange.archive.checking import Checked, checked
    from bufetat_editor.exchange.archive.opened import UnsoundPackage, open_package

    if not os.path.lexists(path):
        raise NoSuchFile(name=path.name)
    try:
        package = open_package(path)
    except UnsoundPackage as error:
        return Checked({}, 0, 0, (str(error),))
    return checked(package)


def seal_of(path: Path) -> dict[str, str]:
    """Return the hashes that an exported file carries.

    Raises:
        NotAnExport: it carries none.
        NoSuchFile: there is no such file.
        CannotOpen: the system refuses the file.
    """
    if not os.path.lexists(path):
        raise NoSuchFile(name=path.name)
    seal = read_seal(path)
    if seal is None or not seal.keys() >= _NEEDED or not _NUMBER.fullmatch(seal["tmChangeset"]):
        raise NotAnExport(path=path)
    return seal


def backup(model: Path, target: Path) -> Path:
    """Copy a model as it stands into one file.

    Raises:
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    from bufetat_editor.storage.backup import copy_model

    copy_model(model, target)
    return target
