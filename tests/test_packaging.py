from __future__ import annotations

import json
import re
import tomllib
import zipfile
from pathlib import Path

import pytest
from hatchling.build import build_wheel

import bufetat_editor

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Build the wheel and return the names in it."""
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as wheel:
        return wheel.namelist()


def test_a_wheel_holds_one_package(shipped: list[str]) -> None:
    top = {name.split("/")[0] for name in shipped}

    version = bufetat_editor.__version__
    assert top == {"bufetat_editor", f"bufetat_editor-{version}.dist-info"}


@pytest.mark.parametrize(
    "pattern",
    [
        r"db/migrations/versions/0001_initial\.py",
        r"db/migrations/versions/0002_drafts_of_each_window\.py",
        r"db/seed/tjenestemodell-2011\.yaml",
        r"resources/dictionaries/LICENSE",
        r"resources/dictionaries/n[bn]_NO\.(aff|dic)",
        r"resources/words/n[bn]\.txt",
        r"resources/fonts/.+\.(ttf|otf|woff2)",
        r"resources/icons/.+\.svg",
        r"docs/guide/README\.md",
        r"docs/guide/images/.+\.png",
        r"LICENSE",
    ],
)
def test_a_wheel_carries_its_data(shipped: list[str], pattern: str) -> None:
    assert [name for name in shipped if re.fullmatch(f"bufetat_editor/_data/{pattern}", name)]


def test_a_wheel_carries_no_leftovers(shipped: list[str]) -> None:
    assert [name for name in shipped if "__pycache__" in name or name.endswith(".pyc")] == []


def test_the_lock_knows_every_dependency() -> None:
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    names = {canonical(re.split(r"[<>=;~! ]", line)[0]) for line in wanted}

    locked = {canonical(name) for name in re.findall(r"^([\w.-]+)==", LOCK, re.MULTILINE)}

    assert names - locked == set()


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_lock_is_tied_to_contents_not_to_places() -> None:
    packages = re.split(r"^(?=\S+==)", LOCK, flags=re.MULTILINE)[1:]

    assert all("--hash=sha256:" in package for package in packages)
    assert re.findall(r"://|--(?:extra-)?index-url|--find-links", LOCK) == []


def test_so_is_the_lock_of_the_validator() -> None:
    lock = json.loads((ROOT / "tests/proof/package-lock.json").read_text(encoding="utf-8"))
    packages = [package for place, package in lock["packages"].items() if place]

    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages)
    assert not any("resolved" in package for package in packages)
