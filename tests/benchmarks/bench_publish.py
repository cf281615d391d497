"""The whole set of an approved edition from a cold command line, beside others making a PDF of it.

The process's start is in it, and so is everything that the act writes: Word, Excel, page, print,
booklet, change sheet and package. Each is measured of the 2011 model with one wording changed since
its draft, and of a model of ten times the items; also print alone, which is what the others make.
WeasyPrint is given our page and LibreOffice our document; both start anew each time, as we do.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bufetat_editor.bootstrap import make_model, open_model
from bufetat_editor.history.changeset import Intent
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.editions import approve
from tests.benchmarks.large_model import growth
from tests.benchmarks.rounds import take_turns

ROUNDS = 5
TIMES = 10
AUTHOR = "Saksbehandler A"
SET, LARGE_SET, PRINT, WEASYPRINT, OFFICE = (
    "whole set",
    f"whole set, {TIMES} times the items",
    "print alone",
    "WeasyPrint, our page to PDF",
    "LibreOffice, our document to PDF",
)
LONGEST_MS = 1500
"""The longest that the whole set of the 2011 model may take."""
MOST = 10
"""How many times as long that of ten times the items may take."""
ROOT = Path(__file__).parents[2]


def approved(path: Path, times: int = 1) -> Path:
    """Make a model of so many times the items, and an approved edition with changes to tell."""
    model = make_model(str(path), "tjenestemodell-2011")
    if times > 1:
        store = open_store(model)
        seed = store.log.head()
        grown = growth(seed, times * len(list(seed)))
        store.log.commit(Intent("add", AUTHOR, "2012-01-02T08:00:00Z"), grown)
        store.close()
    desk = open_model(str(model), AUTHOR)
    edit(desk, "oppgave-cos", "COS (Circle of Security), også i grupper")
    approve(desk, "Godkjent 2012", meeting_date="2012-02-01", case_number="12/1")
    desk.close()
    return model


class CommandLine:
    """Programs that start anew each time, in a folder of their own.

    Args:
        folder: where models, files and settings are.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environ = os.environ | {"BUFETAT_EDITOR_HOME": str(folder / "home")}
        self._environ.pop("PYTHONDONTWRITEBYTECODE", None)  # a user's Python compiles once

    def export(self, model: Path, format_: str, *wishes: str) -> Path:
        """Write into a folder that is made anew, and return it."""
        to = self._folder / f"{model.stem}-{format_}"
        shutil.rmtree(to, ignore_errors=True)
        to.mkdir()
        self._run(
            sys.executable, "-m", "bufetat_editor", "export", model, format_, "-o", to, *wishes
        )
        return to

    def by_weasyprint(self, page: Path) -> None:
        """Let WeasyPrint make a PDF of a page."""
        self._run("weasyprint", page, self._folder / "weasyprint.pdf")

    def by_office(self, document: Path) -> None:
        """Let LibreOffice make a PDF of a document."""
        own = f"-env:UserInstallation={(self._folder / 'office').as_uri()}"
        to = ("--outdir", self._folder / "office-pdf", document)
        self._run("soffice", own, "--headless", "--convert-to", "pdf", *to)

    def _run(self, *command: str | Path) -> None:
        subprocess.run(command, cwd=ROOT, env=self._environ, capture_output=True, check=True)


def peers(line: CommandLine, folder: Path) -> dict[str, Callable[[], object]]:
    """What is measured, by name."""
    model = approved(folder / "modell.db")
    large = approved(folder / "stor.db", TIMES)
    written = line.export(model, "all")
    found: dict[str, Callable[[], object]] = {
        SET: partial(line.export, model, "all"),
        LARGE_SET: partial(line.export, large, "all"),
        PRINT: partial(line.export, model, "pdf"),
    }
    if shutil.which("weasyprint"):
        found[WEASYPRINT] = partial(
            line.by_weasyprint, next(written.glob("*.html")).rename(folder / "page.html")
        )
    if shutil.which("soffice"):
        document = next(file for file in written.glob("*.docx") if "ark fra" not in file.name)
        copy = document.rename(folder / "notat.docx")  # the folder is made anew each time
        found[OFFICE] = partial(line.by_office, copy)
    return found


def report(measured: Mapping[str, float], files: int) -> bool:
    """Print the medians and how they stand to one another as JSON, and tell if all are within."""
    growth_ratio = round(measured[LARGE_SET] / measured[SET], 2)
    within = {SET: measured[SET] <= LONGEST_MS, LARGE_SET: growth_ratio <= MOST}
    others = [name for name in (WEASYPRINT, OFFICE) if name in measured]
    told = {
        "benchmark": "publish",
        "files in the set": files,
        "milliseconds": {name: round(time) for name, time in measured.items()},
        f"ratio, {TIMES} times the items": growth_ratio,
        "ratios of print alone": {one: round(measured[PRINT] / measured[one], 2) for one in others},
        "limits": {f"{SET}, ms": LONGEST_MS, f"{TIMES} times the items": MOST},
        "within": within,
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))
    return all(within.values())


def main() -> None:
    """Warm up, measure and report; end with 1 if a limit is passed."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = peers(CommandLine(folder), folder)
        take_turns(files, 1)
        measured = take_turns(files, ROUNDS)
        is_within = report(measured, len(list((folder / "modell-all").iterdir())))
    sys.exit(0 if is_within else 1)


if __name__ == "__main__":
    main()
