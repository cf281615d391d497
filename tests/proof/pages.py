"""What a browser, axe-core and two checkers of HTML say of a page, for tests that want to know."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

_PROOF = Path(__file__).parent
_MODULES = _PROOF / "node_modules"
_VNU = _MODULES / "vnu-jar/build/dist/vnu.jar"
_HTML_VALIDATE = _MODULES / "html-validate/bin/html-validate.mjs"
_CHROMIUM = shutil.which("chromium")
_RULES = {
    "root": True,
    "extends": ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
}


def _lacks(*needed: Path | str | None) -> bool:
    return not all(one and Path(one).exists() for one in needed)


_NODE = shutil.which("node")
_NPM = "npm ci --prefix tests/proof"

needs_browser = pytest.mark.skipif(
    _lacks(_NODE, _CHROMIUM, _MODULES / "axe-core", _MODULES / "playwright-core"),
    reason=f"chromium, node, axe-core or playwright-core is not installed (apt, {_NPM})",
)
needs_vnu = pytest.mark.skipif(
    _lacks(shutil.which("java"), _VNU), reason=f"java or vnu-jar is not installed (apt, {_NPM})"
)
needs_html_validate = pytest.mark.skipif(
    _lacks(_NODE, _HTML_VALIDATE), reason=f"node or html-validate is not installed (apt, {_NPM})"
)


@dataclass(frozen=True)
class Look:
    """What was found on one page at one width in one scheme of colours.

    Attributes:
        undecided: what axe-core leaves to others, rule and element.
        heads: what the rows and columns of the tables are called to a screen reader.
        uncounted: how many entries of ordered lists show no number.
        overflow: by how many pixels the page is wider than the window.
        old_left: how much of the old text is seen when it is hidden; none without a switch.
    """

    name: str
    width: int
    scheme: str
    violations: tuple[str, ...]
    undecided: tuple[str, ...]
    passes: int
    heads: tuple[str, ...]
    uncounted: int
    overflow: int
    requests: int
    console: tuple[str, ...]
    styled: bool
    old_left: int | None


def looks(pages: Mapping[str, bytes]) -> list[Look]:
    """Open pages in Chromium, narrow and wide, light and dark."""
    with TemporaryDirectory() as folder:
        paths = _written(pages, Path(folder))
        told = _run(_NODE, _PROOF / "look_at_pages.mjs", _CHROMIUM, *paths)
    return [
        Look(
            Path(one["path"]).stem,
            one["width"],
            one["colorScheme"],
            tuple(one["violations"]),
            tuple(one["undecided"]),
            one["passes"],
            tuple(one["heads"]),
            one["uncounted"],
            one["overflow"],
            one["requests"],
            tuple(one["console"]),
            one["styled"],
            one["hidden"],
        )
        for one in json.loads(told)
    ]


def vnu_errors(pages: Mapping[str, bytes]) -> list[str]:
    """What the Nu HTML checker finds wrong or warns of, a line each."""
    with TemporaryDirectory() as folder:
        paths = _written(pages, Path(folder))
        told = _run("java", "-jar", _VNU, "--stdout", "--format", "json", *paths)
    return [f"{Path(one['url']).stem}: {one['message']}" for one in json.loads(told)["messages"]]


def html_validate_errors(pages: Mapping[str, bytes]) -> list[str]:
    """What html-validate finds wrong, a line each."""
    with TemporaryDirectory() as folder:
        rules = Path(folder, "rules.json")
        rules.write_text(json.dumps(_RULES), encoding="utf-8")
        report = Path(folder, "report.json")  # what it prints it may cut
        paths = _written(pages, Path(folder))
        _run(_NODE, _HTML_VALIDATE, "--config", rules, "-f", f"json={report}", *paths)
        told = report.read_bytes()
    return [
        f"{Path(page['filePath']).stem}:{one['line']}: {one['message']}"
        for page in json.loads(told)
        for one in page["messages"]
    ]


def _written(pages: Mapping[str, bytes], folder: Path) -> Iterable[Path]:
    for name, content in pages.items():
        path = folder / f"{name}.html"
        path.write_bytes(content)
        yield path


def _run(*command: Path | str | None) -> str:
    """What a program says; that it found something is no failure of the program."""
    done = subprocess.run(
        [str(one) for one in command], capture_output=True, check=False, timeout=150
    )
    return done.stdout.decode()
