from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from tests.helpers.exports import FOLDER, write_exports

SUMS = {"manifest-sha256.txt", "tagmanifest-sha256.txt", "bag-info.txt", "metadata.xml"}
"""What tells the sizes and sums of compressed files."""


def parts(folder: Path) -> dict[str, bytes]:
    """Every part of every file: compressed bytes may differ between builds of zlib."""
    return {
        f"{file.relative_to(folder)}{part}": content
        for file in sorted(folder.glob("*/*.*"))
        for part, content in unpacked(file.name, file.read_bytes())
    }


def unpacked(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """What is in a file, and in the files in it."""
    if not name.endswith((".docx", ".xlsx", ".zip")):
        yield "", b"" if name in SUMS else content
        return
    with zipfile.ZipFile(BytesIO(content)) as archive:
        for one in archive.namelist():
            for part, inner in unpacked(Path(one).name, archive.read(one)):
                yield f"/{one}{part}", inner


def test_the_example_exports_are_what_the_program_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When this fails: python -m tests.helpers.exports, and look at what has changed."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # so that what is set is put back afterwards

    write_exports(tmp_path)

    assert parts(tmp_path) == parts(FOLDER)
    assert len({name.split("/")[1] for name in parts(FOLDER)}) == 20
