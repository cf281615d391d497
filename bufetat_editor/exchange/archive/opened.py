"""Opening a package that comes from outside: it is hostile until it has been looked into.

Its limits are far above any package of ours. Nothing of it is written to the disk.
"""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bufetat_editor.errors import CannotOpen, UserError, reason_of
from bufetat_editor.exchange.zip_damage import ZIP_DAMAGES, whole
from bufetat_editor.exchange.zip_limits import Fault, Limits, UnfitZip, check_fit, open_zip
from bufetat_editor.phrase import Phrase

LIMITS: Final = Limits(unpacked=1_000_000_000, most=20_000)
"""How much may be in a package."""

_FAULTS: Final[Mapping[Fault, Phrase]] = {
    "swells": Phrase("den er for stor når den pakkes ut"),
    "many": Phrase("det er for mange filer i den"),
    "locked": Phrase("den er beskyttet med passord"),
    "method": Phrase("den er pakket på en måte som vi ikke leser"),
    "alike": Phrase("den har flere filer med samme navn"),
}
_LONGEST_PATH, _DEEPEST = 400, 8
_END, _END_LENGTH = b"PK\x05\x06", 22  # of a zip file, which has no comment
_CUT = Phrase("den er ikke en zip-fil, eller den er kuttet eller skadet")


class UnsoundPackage(UserError):
    """The file is no package of ours, or has been altered since it was made."""

    sentence = (
        "«{name}» kan ikke leses som en arkivpakke: {reason}. Hent pakken på nytt derfra den er "
        "arkivert."
    )


class _Unsound(Exception):
    """The package is not let in; `reason` tells why, as a clause."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Package:
    """A package that was opened; what is in it is as the packer has put it, true or not.

    Attributes:
        folder: the one folder in it that holds all.
        files: their content by their paths in that folder.
    """

    folder: str
    files: Mapping[str, bytes]


def open_package(path: Path) -> Package:
    """Return what is in a package.

    Raises:
        UnsoundPackage: it is not a zip file with one folder of files, is damaged or locked, would
            swell, or has files that lead out of it or are called the same.
        CannotOpen: the system refuses the file.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LIMITS.unpacked + 1)
    except OSError as error:
        raise CannotOpen(path=path, detail=reason_of(error)) from error
    return opened(content, path.name)


def opened(content: bytes, name: str) -> Package:
    """Return what is in a package.

    Args:
        content: its bytes.
        name: what it is called, for what is told of it.

    Raises:
        UnsoundPackage: see `open_package`.
    """
    try:
        return _opened(content)
    except _Unsound as error:
        raise UnsoundPackage(name=name, reason=error.reason) from error


def can_be_opened(content: bytes) -> bool:
    """True if there is not more in a package that we have made than is let in again."""
    try:
        with open_zip(io.BytesIO(content), LIMITS.most) as archive:
            check_fit(archive, len(content), LIMITS)
    except UnfitZip:
        return False
    return len(content) <= LIMITS.unpacked


def _opened(content: bytes) -> Package:
    if len(content) > LIMITS.unpacked:
        raise _Unsound(Phrase("den er for stor"))
    try:
        read = _all_in(content)
    except UnfitZip as error:
        raise _Unsound(_FAULTS[error.fault]) from error
    except ZIP_DAMAGES as error:
        raise _Unsound(_CUT) from error
    folders = {name.partition("/")[0] for name in read}
    if len(folders) != 1 or any("/" not in name for name in read):
        raise _Unsound(Phrase("den har ikke én mappe med alt i"))
    (folder,) = folders
    return Package(folder, {name.removeprefix(f"{folder}/"): read[name] for name in read})


def _all_in(content: bytes) -> dict[str, bytes]:
    with open_zip(io.BytesIO(content), LIMITS.most) as archive:
        members = archive.infolist()
        if not members or not _ends_as_it_should(content):
            raise _Unsound(_CUT)
        _check_names(members)
        check_fit(archive, len(content), LIMITS)
        _check_kinds(members)
        return {one.filename: _read(archive, one) for one in members if not one.is_dir()}


def _ends_as_it_should(content: bytes) -> bool:
    """False where there is more behind the zip file, or it is one that stood in a longer one."""
    return content[-_END_LENGTH:].startswith(_END)


def _check_kinds(members: Sequence[zipfile.ZipInfo]) -> None:
    if any(stat.S_ISLNK(one.external_attr >> 16) for one in members):
        raise _Unsound(Phrase("den har lenker til andre filer"))
    if any(one.is_dir() and one.file_size for one in members):
        raise _Unsound(Phrase("den har en mappe som det ligger tekst i"))
    names = [one.filename for one in members]
    if any(name.endswith("/") and not _holds_any(name, names) for name in names):
        raise _Unsound(Phrase("den har en tom mappe"))


def _holds_any(folder: str, names: Sequence[str]) -> bool:
    return any(name.startswith(folder) and not name.endswith("/") for name in names)


def _check_names(members: Sequence[zipfile.ZipInfo]) -> None:
    if any(_is_astray(one.orig_filename) for one in members):
        raise _Unsound(Phrase("den har filer med navn som leder ut av den"))


def _is_astray(name: str) -> bool:
    parts = name.removesuffix("/").split("/")
    return (
        not name.isprintable()
        or any(sign in name for sign in "\\:")
        or any(part.strip(" .") == "" for part in parts)
        or len(name) > _LONGEST_PATH
        or len(parts) > _DEEPEST
    )


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    try:
        return whole(archive, member)
    except ZIP_DAMAGES as error:
        path = member.filename.partition("/")[2] or member.filename
        raise _Unsound(Phrase("filen «{path}» i den er skadet", path=path)) from error
