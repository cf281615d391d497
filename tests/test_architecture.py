from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "bufetat_editor"
TESTS = ROOT / "tests"
LONGEST_MODULE = 350
JUNK_DRAWERS = {"common", "helpers", "manager", "misc", "utils"}
SUPPORT = {"benchmarks", "data", "golden", "helpers", "proof"}

MODULES = sorted(PACKAGE.rglob("*.py"))
MIRRORS = [
    path
    for path in sorted(TESTS.rglob("test_*.py"))
    if path.parent != TESTS and path.relative_to(TESTS).parts[0] not in SUPPORT
]


def test_imports_follow_the_layers() -> None:
    lint = Path(sys.executable).with_name("lint-imports")

    result = subprocess.run(
        [lint, "--no-logo", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert result.returncode == 0, result.stdout + result.stderr


def test_every_module_is_a_room_with_one_job() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in [*MODULES, *TESTS.rglob("*.py"), ROOT / "run.py"]
    }

    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_the_window_tells_what_went_wrong_in_its_own_language() -> None:
    untold = re.compile(r"\bstr\(error\)|\{error\}|=error\)")
    rooms = [path for path in MODULES if path.is_relative_to(PACKAGE / "ui")]

    assert [path for path in rooms if untold.search(path.read_text(encoding="utf-8"))] == []


def test_no_module_is_a_junk_drawer() -> None:
    assert [path for path in MODULES if path.stem in JUNK_DRAWERS] == []


def test_every_folder_of_the_package_is_a_package() -> None:
    folders = {path.parent for path in MODULES}

    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_tests_mirror_the_package() -> None:
    assert [str(test.relative_to(ROOT)) for test in MIRRORS if not mirrors(test)] == []


def mirrors(test: Path) -> bool:
    """A test is named after its module; an aspect may follow: `test_log_chain` for `log`."""
    folder = PACKAGE / test.parent.relative_to(TESTS)
    name = test.stem.removeprefix("test_")
    modules = [path.stem for path in folder.glob("[!_]*")]
    return any(name == module or name.startswith(f"{module}_") for module in modules)
