"""Zip files that are equal when what is in them is equal."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Collection, Mapping

_FIRST = "[Content_Types].xml"
_COMPRESSED = ".png"  # already, as far as it goes
_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o644 << 16  # all who can see the folder that it is unpacked in may read it


def stable_zip(parts: Mapping[str, bytes], stored: Collection[str] = ()) -> bytes:
    """Pack parts so that neither the clock, the system nor their order leaves a trace.

    The content types come first, as readers of Office files expect.

    Args:
        stored: names of parts that are put in as they are, beside pictures.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            is_stored = name.endswith(_COMPRESSED) or name in stored
            method = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name], method, 6)
    return packed.getvalue()


def unpack(packed: bytes) -> dict[str, bytes]:
    """Return the parts of a zip file that we have just made."""
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
