from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bufetat_editor import paths, resources


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a resources folder of our own."""
    made = tmp_path / "resources"
    made.mkdir()
    monkeypatch.setattr(paths, "data", {"resources": made}.__getitem__)
    return made


def test_a_path_leads_to_the_file(folder: Path) -> None:
    (folder / "notat.txt").touch()

    assert resources.path("notat.txt") == folder / "notat.txt"


def test_text_is_read_as_utf_8(folder: Path) -> None:
    (folder / "notat.txt").write_bytes("målgruppe – §".encode())

    assert resources.text("notat.txt") == "målgruppe – §"


def test_a_missing_file_is_named(folder: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"resources/icons/none\.svg"):
        resources.path("icons/none.svg")


def test_a_closed_checkout_keeps_its_translations_by_the_environment(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = tmp_path / "venv" / "resources" / "nb.qm"
    compiled.parent.mkdir(parents=True)
    compiled.touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path / "venv"))

    assert resources.path("nb.qm") == compiled
