"""Packages taken apart and put together, soundly and not."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

TYPES = "[Content_Types].xml"


def parts_of(package: bytes) -> dict[str, bytes]:
    """The parts of a package by their names, in its order."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(*parts: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in parts:
            archive.writestr(name, content)
    return made.getvalue()


def changed(package: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A package with these parts as well, or instead of its own."""
    return packed(*(parts_of(package) | dict(parts)).items())


def with_types(package: bytes, *told: str) -> dict[str, bytes]:
    """The table of types with more told in it."""
    own = parts_of(package)[TYPES].decode()
    return {TYPES: own.replace("</Types>", "".join(told) + "</Types>").encode()}


def override(name: str, told: str) -> str:
    """What the table of types tells of one part."""
    return f'<Override PartName="{name}" ContentType="{told}"/>'
