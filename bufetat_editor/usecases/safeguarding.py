"""Proof and copies: nothing is altered unseen, nothing is lost with the machine."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bufetat_editor.errors import CannotOpen, NotAnExport, reason_of
from bufetat_editor.exchange.seal_reading import ENDINGS, PACKAGE, is_other_zip, read_seal
from bufetat_editor.phrase import Phrase, Tellable

if TYPE_CHECKING:  # SQLAlchemy loads after the window stands
    from bufetat_editor.exchange.archive.checking import Checked
    from bufetat_editor.storage.store import Store
    from bufetat_editor.storage.verify import Verdict
    from bufetat_editor.usecases.desk import Desk

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_NOT_APPROVED = Phrase("Pakken er ikke av en godkjent utgave.")
_FOLDER_OF_PACKAGE = Phrase("zip-filen, eller mappen som «bagit.txt» ligger i")
_NEEDED = {"tmDocument", "tmChangeset", "tmChangesetHash", "tmEdition", "tmStateHash", "tmStatus"}


class NoSuchFile(CannotOpen):
    """The file has been moved, renamed or removed."""

    sentence = "Fant ikke filen «{name}». Er den flyttet eller har den fått et annet navn?"


class NoPackageFolder(CannotOpen):
    """A folder was chosen in which no package was unpacked, or one around it."""

    sentence = "Mappen «{name}» er ingen arkivpakke. Velg {instead}."


def verify(
    model: Path, against: Path | None = None, stopped: Callable[[], bool] = lambda: False
) -> Verdict:
    """Check every row of a model, and hold it against an exported file if one is given.

    A package is checked by what is in it first, for one that was altered proves nothing; then it is
    made again from the model, and its files are compared.

    Args:
        stopped: tells that the answer is no longer wanted; that it was stopped is a problem.

    Raises:
        NotAnExport: the file carries none of our hashes.
        NoSuchFile: there is no such file.
        NoPackageFolder: it is a folder, and no package that was unpacked.
        UserError: there is no such model.
    """
    from bufetat_editor.storage.store import open_store
    from bufetat_editor.storage.verify import verify as check

    held = _Held() if against is None else _held(against)
    store = open_store(model)
    try:
        verdict = check(store, held.seal, stopped)
        if held.checked and not verdict.problems:
            verdict = _compared(store, held.checked, verdict)
    finally:
        store.close()
    not_compared = (*held.not_read, *verdict.not_compared)
    problems = (*held.problems, *verdict.problems)
    return replace(verdict, problems=problems, not_compared=not_compared)


def is_package(path: Path) -> bool:
    """Tell whether a file is, or is said to be, an archive package, and no model.

    Its name tells it if it ends as that of an exported file, else its bytes. The folder of one that
    was unpacked is a package too.

    Raises:
        NoPackageFolder: it is another folder.
        CannotOpen: the system refuses the file.
    """
    ending = path.suffix.lower()
    try:
        if path.is_dir():
            _check_unpacked(path)
            return True
        if ending in ENDINGS:
            return ending == PACKAGE
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return is_other_zip(file)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error


def _check_unpacked(folder: Path) -> None:
    from bufetat_editor.exchange.archive.unpacked import is_unpacked

    if is_unpacked(folder):
        return
    inner = next(filter(is_unpacked, sorted(folder.iterdir())), None)
    inner_folder = Phrase("mappen «{folder}» i den")
    instead = inner_folder.filled(folder=inner.name) if inner else _FOLDER_OF_PACKAGE
    raise NoPackageFolder(name=folder.absolute().name, instead=instead)


def check_package(path: Path) -> Checked:
    """Check an archive package by what is in it, without any model.

    It proves that the package is whole and as it was made. That it is what the meeting approved is
    proved by `verify`, which holds the model against it.

    Raises:
        NoSuchFile: there is no such file.
        CannotOpen: the system refuses the file.
    """
    from bufetat_editor.exchange.archive.checking import checked, unreadable
    from bufetat_editor.exchange.archive.opened import UnsoundPackage
    from bufetat_editor.exchange.archive.unpacked import open_anywhere

    if not os.path.lexists(path):
        raise NoSuchFile(name=path.name)
    try:
        found = checked(open_anywhere(path))
    except UnsoundPackage as error:
        return unreadable(error)
    is_approved = found.properties.get("tmStatus") == "approved"
    return found if found.problems or is_approved else replace(found, problems=(_NOT_APPROVED,))


@dataclass(frozen=True, slots=True)
class _Held:
    """What a model is held against.

    Attributes:
        seal: the hashes; none where a package is so damaged that it tells none.
        problems: what is wrong with a package by itself.
        checked: a package that is whole.
        not_read: the name of an exported file, of which only the hashes are held against the model.
    """

    seal: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Tellable, ...] = ()
    checked: Checked | None = None
    not_read: tuple[str, ...] = ()


def _held(path: Path) -> _Held:
    if not is_package(path):
        return _Held(seal_of(path), not_read=(path.name,))
    found = check_package(path)
    if found.problems:
        return _Held(found.properties if _is_seal(found.properties) else {}, found.problems)
    if not _is_seal(found.properties):
        raise NotAnExport(path=path)
    return _Held(found.properties, checked=found)


def _compared(store: Store, checked: Checked, verdict: Verdict) -> Verdict:
    """What was found, and what comes of making the package again."""
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.remaking import held_against

    if checked.content is None:
        return verdict
    at, by = checked.content.seal.at, checked.content.by
    found = held_against(Desk(store, by, lambda: at), checked.package, checked.content)
    notes = (*verdict.notes, *found.notes)
    return replace(verdict, problems=found.problems, notes=notes, not_compared=found.not_compared)


def _is_seal(told: Mapping[str, str]) -> bool:
    return told.keys() >= _NEEDED and _NUMBER.fullmatch(told["tmChangeset"]) is not None


def seal_of(path: Path) -> dict[str, str]:
    """Return the hashes that an exported file carries.

    Raises:
        NotAnExport: it carries none.
        NoSuchFile: there is no such file.
        NoPackageFolder: it is a folder, and no package that was unpacked.
        CannotOpen: the system refuses the file.
    """
    if not os.path.lexists(path):
        raise NoSuchFile(name=path.name)
    is_package(path)  # another folder carries none
    seal = read_seal(path)
    if seal is None or not _is_seal(seal):
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


def save_copy(desk: Desk, target: Path) -> None:
    """Copy the open model as it stands, even if its file is gone; drafts do not come along.

    Raises:
        ModelExists: there is a file of that name already.
        CannotWrite: the system refuses the file.
    """
    desk.store.copy_to(target)


def is_writable(desk: Desk) -> bool:
    """Tell whether the open model can be written, as the system says it now."""
    from bufetat_editor.storage import driver

    return driver.is_writable(desk.path)
