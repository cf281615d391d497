"""Manifests: the checksum of each file of a package, as `sha256sum` writes and reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from urllib.parse import unquote

_LINE = re.compile(r"([0-9a-fA-F]{64})[ \t]+\*?([^\r\n]+)")
_ESCAPED = re.compile("%(?:0[AaDd]|25)")  # what RFC 8493 lets stand so in a path, and no more


def as_manifest(files: Mapping[str, bytes]) -> bytes:
    """Return the manifest of files by their paths, which hold no line end and no per cent sign."""
    lines = (f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return "".join(lines).encode()


def in_manifest(content: bytes) -> dict[str, str]:
    """Return the checksums that a manifest tells, by the paths of the files.

    Raises:
        ValueError: it is no manifest, or tells of a file twice.
    """
    told: dict[str, str] = {}
    for line in content.decode().split("\n"):
        if not line.strip("\r"):
            continue
        found = _LINE.fullmatch(line.rstrip("\r"))
        if found is None:
            raise ValueError(line)
        path = _ESCAPED.sub(lambda sign: unquote(sign[0]), found[2])
        if path in told:
            raise ValueError(path)
        told[path] = found[1].lower()
    return told
