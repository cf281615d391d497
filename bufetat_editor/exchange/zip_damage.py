"""What to expect of a zip file from elsewhere, which may be damaged or made to do harm."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from copy import copy

ZIP_BEGINNINGS = (b"PK\3\4", b"PK\5\6")
"""How a zip file begins, and one with nothing in it."""

_PIECE = 1_000_000

ZIP_DAMAGES = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""All that zipfile is known to raise for such an archive when it is not sound."""


def whole(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return the content of a member; see `pieces`."""
    return b"".join(pieces(archive, member))


def pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the content of a member that is as large as it says, a little at a time.

    zipfile itself unpacks as much as there is when it is asked for all, whatever the member says;
    one byte more than that is therefore asked for, and must not come.

    Raises:
        BadZipFile: it is another size, or its checksum is wrong; or another of `ZIP_DAMAGES`.
    """
    asked = copy(member)
    asked.file_size += 1
    left = member.file_size
    with archive.open(asked) as part:
        while piece := part.read(_PIECE):
            left -= len(piece)
            yield piece
    if left:
        raise zipfile.BadZipFile
