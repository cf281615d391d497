from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.helpers.exports import FOLDER, write_exports


def parts(folder: Path) -> dict[str, bytes]:
    """Every part of every file: compressed bytes may differ between builds of zlib."""
    found = {}
    for file in sorted([*folder.rglob("*.docx"), *folder.rglob("*.xlsx")]):
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                found[f"{file.relative_to(folder)}/{name}"] = archive.read(name)
    return found


def test_the_example_exports_are_what_the_program_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When this fails: python -m tests.helpers.exports, and look at what has changed."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")  # so that what is set is put back afterwards

    write_exports(tmp_path)

    assert parts(tmp_path) == parts(FOLDER)
    assert len({name.split("/")[1] for name in parts(FOLDER)}) == 11
