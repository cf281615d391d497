"""Draws the user guide's pictures anew, the same every time: `python -m tests.helpers.guide_pictures`.

It makes the model that they show, and has the program draw them: `./run look guide FOLDER MODEL`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.helpers.guide_model import write_guide_model

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
_NOW = "1324288800"
"""19.12.2011 at 10, as the program's clock."""


def draw(guide: Path) -> None:
    """Draw them into the folder of a guide."""
    with TemporaryDirectory() as folder:
        model = Path(folder, "tjenestemodell.db")
        write_guide_model(model)
        home = {"BUFETAT_EDITOR_HOME": str(Path(folder, "hjem")), "SOURCE_DATE_EPOCH": _NOW}
        command = [sys.executable, "-m", "bufetat_editor", "look", "guide", str(guide), str(model)]
        subprocess.run(command, check=True, env=os.environ | home | {"TZ": "Europe/Oslo"})


if __name__ == "__main__":
    draw(GUIDE)
