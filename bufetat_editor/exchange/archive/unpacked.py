"""Opening a package wherever it is: as it was archived, or unpacked in a folder."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from bufetat_editor.errors import CannotOpen, reason_of
from bufetat_editor.exchange.archive.bag import BAGIT
from bufetat_editor.exchange.archive.opened import LIMITS, Package, UnsoundPackage, open_package
from bufetat_editor.phrase import Phrase


def is_unpacked(path: Path) -> bool:
    """True for the folder of a package that was unpacked."""
    return path.is_dir() and (path / BAGIT).is_file()


def open_anywhere(path: Path) -> Package:
    """Return what is in a package.

    Raises:
        UnsoundPackage: see `open_package`.
        CannotOpen: the system refuses a file.
    """
    return _open_folder(path) if path.is_dir() else open_package(path)


def _open_folder(path: Path) -> Package:
    files: dict[str, bytes] = {}
    left = LIMITS.unpacked
    try:
        for file in _files_below(path):
            facts = file.lstat()
            left -= facts.st_size
            if not stat.S_ISREG(facts.st_mode):
                raise _unsound(path, Phrase("den har noe annet enn filer i seg, som lenker"))
            if left < 0 or len(files) == LIMITS.most:
                raise _unsound(path, Phrase("det er for mye i mappen"))
            # Macs keep names with their accents apart.
            name = unicodedata.normalize("NFC", file.relative_to(path).as_posix())
            files[name] = file.read_bytes()
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error
    return Package(path.name, files)


def _files_below(path: Path) -> Iterator[Path]:
    for one in sorted(os.scandir(path), key=lambda one: one.name):
        if one.is_dir(follow_symlinks=False):
            yield from _files_below(Path(one.path))
        else:
            yield Path(one.path)


def _unsound(path: Path, reason: Phrase) -> UnsoundPackage:
    return UnsoundPackage(name=path.name, reason=reason)
