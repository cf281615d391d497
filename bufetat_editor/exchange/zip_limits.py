"""What a zip file from elsewhere may be before anything in it is unpacked.

Whoever lets one in says in its own words what is wrong with it (`UnfitZip`).
"""

from __future__ import annotations

import os
import struct
import unicodedata
import zipfile
from dataclasses import dataclass
from typing import BinaryIO, Literal

Fault = Literal["swells", "many", "locked", "method", "alike"]
"""It unpacks to too much; has too many files; is encrypted; is packed in a way that we do not read;
has several files of one name, of which readers do not agree which one counts."""

ZIP_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How Office files are packed; others take as much memory as the file asks for."""

_SMALL = 1_000_000
_HIGHEST_RATIO = 100  # unpacked to packed, of what is not small; text has 5 to 20
_IS_ENCRYPTED = 0x1

# Of the format (APPNOTE.TXT 6.3.10): 4.3.12 the directory, 4.3.14 to 4.3.16 the records behind it.
_END, _END_LENGTH, _LONGEST_COMMENT = b"PK\x05\x06", 22, 0x10000
_LOCATOR, _LOCATOR_LENGTH = b"PK\x06\x07", 20
_LONG_END, _LONG_END_LENGTH = b"PK\x06\x06", 56
_ENTRY_LENGTH, _LONGEST_ENTRY = 46, 1_000


class UnfitZip(Exception):
    """The zip file is not let in.

    Attributes:
        fault: what is wrong with it.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is let in.

    Attributes:
        unpacked: bytes of all files together.
        most: files, folders among them.
    """

    unpacked: int
    most: int


def open_zip(file: BinaryIO, most: int) -> zipfile.ZipFile:
    """Return a zip file opened, if its directory is not too long.

    The directory is counted first, for zipfile reads all of it into memory. The zip file must begin
    where the file does: one that was cut may end with a whole one that lies in it, and zipfile
    would open that.

    Raises:
        UnfitZip: there are too many files in it.
        BadZipFile: it is none; or another of `zip_damage.ZIP_DAMAGES`.
    """
    start, size = _directory(file)
    if size > most * _LONGEST_ENTRY:
        raise UnfitZip("many")
    at, count = start, 0
    while at < start + size:
        file.seek(at + _ENTRY_LENGTH - 18)
        at += _ENTRY_LENGTH + sum(struct.unpack("<3H", file.read(6)))  # name, extra, comment
        count += 1
        if count > most:
            raise UnfitZip("many")
    file.seek(0)
    archive = zipfile.ZipFile(file)
    if min((one.header_offset for one in archive.infolist()), default=start):
        raise zipfile.BadZipFile
    return archive


def check_fit(archive: zipfile.ZipFile, packed: int, limits: Limits) -> None:
    """Let a zip file be unpacked.

    No more is unpacked of a file than it says (`zip_damage.whole`), so what is told is what we get.

    Args:
        packed: bytes of the zip file, of which several files may claim the same.

    Raises:
        UnfitZip: it is not fit to be.
    """
    members = archive.infolist()
    unpacked = sum(one.file_size for one in members)
    if len(members) > limits.most:
        raise UnfitZip("many")
    if unpacked > min(limits.unpacked, _room(packed)):
        raise UnfitZip("swells")
    if any(one.file_size > _room(one.compress_size) for one in members):
        raise UnfitZip("swells")
    if any(one.flag_bits & _IS_ENCRYPTED for one in members):
        raise UnfitZip("locked")
    if any(one.compress_type not in ZIP_METHODS for one in members):
        raise UnfitZip("method")
    names = {unicodedata.normalize("NFC", one.filename).casefold() for one in members}
    if len(names) < len(members):
        raise UnfitZip("alike")


def _room(packed: int) -> int:
    return max(_SMALL, _HIGHEST_RATIO * packed)


def _directory(file: BinaryIO) -> tuple[int, int]:
    """Where the directory begins and how long it is, found as zipfile finds it.

    It must begin where the record behind it says.
    """
    length = file.seek(0, os.SEEK_END)
    begin = max(0, length - _END_LENGTH - _LONGEST_COMMENT)
    file.seek(begin)
    tail = file.read()
    plain = len(tail) - _END_LENGTH
    has_no_comment = plain >= 0 and tail.startswith(_END, plain) and tail.endswith(b"\0\0")
    found = plain if has_no_comment else tail.rfind(_END)
    if found < 0 or found > plain:
        raise zipfile.BadZipFile
    size: int
    start: int
    size, start = struct.unpack_from("<2I", tail, found + 12)
    end = begin + found
    file.seek(max(0, end - _LOCATOR_LENGTH))
    if file.read(_LOCATOR_LENGTH).startswith(_LOCATOR):
        end, size, start = _long_directory(file, end - _LOCATOR_LENGTH)
    if start != end - size:
        raise zipfile.BadZipFile
    return start, size


def _long_directory(file: BinaryIO, locator: int) -> tuple[int, int, int]:
    """Where the directory of a zip file with long numbers ends, its length and where it begins.

    Versions of zipfile differ in where they look for the record; it must be where all of them do.
    """
    end = locator - _LONG_END_LENGTH
    file.seek(max(0, end))
    record = file.read(_LONG_END_LENGTH + _LOCATOR_LENGTH)
    size: int
    start: int
    told: int
    size, start = struct.unpack_from("<2Q", record, 40)
    (told,) = struct.unpack_from("<Q", record, 64)
    if not record.startswith(_LONG_END) or told != end:
        raise zipfile.BadZipFile
    return end, size, start
