"""The parts of each Word file of the small model, in `tests/golden/`, an element a line.

`python -m tests.helpers.golden` writes them anew; what differs then is what has changed in Word.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from lxml import etree

from bufetat_editor.exchange.stable_zip import unpack
from tests.proof.variants import WORD, of_the_small_model

FOLDER = Path(__file__).parents[1] / "golden"
_OF_THE_TEMPLATE = ("styles.xml", "theme1.xml", "fontTable.xml", "webSettings.xml")
"""What goes into every file as it is, and has a test of its own."""


def parts(name: str) -> dict[str, str]:
    """The parts of one of the files as text, by their paths."""
    packed = unpack(of_the_small_model()[name].content())
    return {path: legible(part) for path, part in packed.items() if _is_told(path)}


def stored(name: str) -> dict[str, str]:
    """The same parts as they were when they were last looked at."""
    folder = FOLDER / name
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file.relative_to(folder).as_posix(): file.read_text("utf-8") for file in files}


def legible(part: bytes) -> str:
    """Return XML with a line for each element."""
    root = etree.fromstring(part)
    etree.indent(root, " ")
    return etree.tostring(root, encoding="unicode") + "\n"


def _is_told(path: str) -> bool:
    return path.endswith((".xml", ".rels", ".svg")) and not path.endswith(_OF_THE_TEMPLATE)


def write(name: str) -> None:
    for path, text in parts(name).items():
        file = FOLDER / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    shutil.rmtree(FOLDER, ignore_errors=True)
    for variant in WORD:
        write(variant)
