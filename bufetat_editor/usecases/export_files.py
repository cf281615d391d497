"""The files of an export: they appear whole or not at all, in a folder never over another one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from bufetat_editor.errors import CannotWrite, UserError, WrongEnding, reason_of
from bufetat_editor.storage.unfinished import unfinished


class NotAFolder(UserError):
    """Several files, or what the window writes, go into a folder only."""

    sentence = "{path} er en fil, ikke en mappe. Velg en mappe."


class NoSuchPlace(UserError):
    """Not even what the folder would stand in can be made, as on a drive that is not there."""

    sentence = "Mappen {path} kan ikke lages, for stedet finnes ikke. Velg en annen mappe."


class StillNeeded(UserError):
    """An export never takes the place of what it is made of."""

    sentence = "{path} trengs til eksporten og blir ikke skrevet over. Velg et annet navn på filen."


def is_folder(path: Path) -> bool:
    """Tell if there is a folder here.

    Raises:
        CannotWrite: the system refuses to tell.
    """
    try:
        return path.is_dir()
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def checked_folder(path: Path) -> Path:
    """Return a folder, or what can be made one.

    Raises:
        NotAFolder: there is a file here.
        CannotWrite: the system refuses to tell.
    """
    if not is_folder(path) and path.exists():
        raise NotAFolder(path=path)
    return path


def checked_file(path: Path, ending: str, needed: Iterable[Path]) -> Path:
    """Return the file to write, which gets an ending if it has none.

    Args:
        ending: of the format, with its dot.
        needed: files that the export is made of, as the model and the template.

    Raises:
        WrongEnding: the file's name says that it is something else.
        StillNeeded: the file is one of those.
    """
    if not path.suffix:
        path = path.with_name(path.name + ending)
    if path.resolve() in {file.resolve() for file in needed}:
        raise StillNeeded(path=path)
    if path.suffix.lower() != ending:
        raise WrongEnding(path=path, ending=ending)
    return path


def make_folder(path: Path) -> bool:
    """Make a folder, and tell if it was not there before.

    Raises:
        NoSuchPlace: there is nothing to make it in.
        CannotWrite: the system refuses it.
    """
    try:
        is_new = not path.exists()
        path.mkdir(parents=True, exist_ok=True)
    except FileNotFoundError as error:
        raise NoSuchPlace(path=path) from error
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error
    return is_new


@dataclass(frozen=True, slots=True)
class Written:
    """Files that stand in a folder now.

    Attributes:
        made: the folder, if it was not there before.
    """

    files: tuple[Path, ...] = ()
    made: Path | None = None


def write_all(folder: Path, files: Iterable[tuple[str, str, bytes]]) -> Written:
    """Write files into a folder, as `write_into` does: all of them, or none.

    The folder is made if there is none. When one file is refused, those that were written before
    it go again, so that the folder is as it was.

    Args:
        files: the name of each, its ending and its content.

    Raises:
        NoSuchPlace: there is nothing to make the folder in.
        CannotWrite: the system refuses a file.
    """
    missing = [one for one in (folder, *folder.parents) if not os.path.lexists(one)]
    placed: list[Path] = []
    with ExitStack() as undo:  # by whatever it ends, be it a person who stops the program
        for one in reversed(missing):
            undo.callback(_take_away, one.rmdir)
        is_made = make_folder(folder)
        for file in files:
            path, is_new = _placed(folder, *file)
            placed.append(path)
            if is_new:
                undo.callback(_take_away, path.unlink)
        undo.pop_all()
    return Written(tuple(placed), folder if is_made else None)


def _take_away(remove: Callable[[], None]) -> None:
    """What somebody has put into a new folder meanwhile keeps it there."""
    with suppress(OSError):
        remove()


def write_file(path: Path, content: bytes) -> None:
    """Write a file; an older one stays until the new one is whole, and a link leads where it led.

    Raises:
        CannotWrite: the system refuses the file.
    """
    target = Path(os.path.realpath(path))
    try:
        with unfinished(target) as partial:
            partial.write_bytes(content)
            partial.replace(target)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def write_into(folder: Path, name: str, ending: str, content: bytes) -> Path:
    """Write a file under the first name that is free, and return it.

    What lies there may have been corrected by hand, so it stays: `name`, `name (2)`, `name (3)`.
    Only one that holds the same already is taken for the file itself.

    Args:
        name: without its ending, which has its dot.

    Raises:
        CannotWrite: the system refuses the file.
    """
    return _placed(folder, name, ending, content)[0]


def _placed(folder: Path, name: str, ending: str, content: bytes) -> tuple[Path, bool]:
    """Where a file stands, and whether it is new there."""
    names = _names(folder, name, ending)
    while True:
        path = next(names)
        if _holds(path, content):
            return path, False
        if _new(path, content):
            return path, True


def _names(folder: Path, name: str, ending: str) -> Iterator[Path]:
    yield folder / f"{name}{ending}"
    yield from (folder / f"{name} ({number}){ending}" for number in count(2))


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def _new(path: Path, content: bytes) -> bool:
    """Write a file unless there is one of this name, be it one that came this very moment."""
    if os.path.lexists(path):
        return False
    try:
        with unfinished(path) as partial:
            partial.write_bytes(content)
            return _named(partial, path)
    except OSError as error:
        raise CannotWrite(path=path, detail=reason_of(error)) from error


def _named(partial: Path, path: Path) -> bool:
    """Give a whole file its name if that is free, in one call where the system has links."""
    try:
        path.hardlink_to(partial)
    except FileExistsError:
        return False
    except OSError:  # no links here, as on a memory stick
        return _named_unlinked(partial, path)
    return True


def _named_unlinked(partial: Path, path: Path) -> bool:
    """Give a whole file its name, which is taken first: no system says that it was free."""
    try:
        path.touch(exist_ok=False)
    except FileExistsError:
        return False
    try:
        partial.replace(path)
    except OSError:
        with suppress(OSError):
            path.unlink()
        raise
    return True
