from __future__ import annotations

from pathlib import Path

import pytest

from bufetat_editor import paths

ROOT = Path(__file__).parents[1]


def test_data_lies_beside_the_package_in_a_checkout() -> None:
    assert paths.data("db") == ROOT / "db"


def test_data_lies_inside_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "bufetat_editor"
    inside = package / "_data" / "db"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "PACKAGE", package)

    assert paths.data("db") == inside


def test_an_incomplete_installation_is_named() -> None:
    with pytest.raises(paths.IncompleteProgram, match=r"nowhere mangler\. Installer"):
        paths.data("nowhere")


def test_home_is_where_the_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUFETAT_EDITOR_HOME", str(tmp_path / "hjemme"))

    assert paths.home() == tmp_path / "hjemme"
    assert paths.default_model() == tmp_path / "hjemme" / "tjenestemodell.db"


def test_home_is_else_the_users_data_folder(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BUFETAT_EDITOR_HOME")

    assert paths.home().name == "bufetat-editor"
    assert paths.home().is_relative_to(own_home)


def test_asking_makes_no_folder() -> None:
    assert not paths.default_model().parent.exists()
