"""Draws the user guide's pictures anew, the same every time.

`python -m tests.helpers.guide_pictures` makes the model that they show, and has the program draw
them: `./run look guide FOLDER MODEL`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.helpers.guide_model import AUTHOR, write_guide_model

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
_NOW = "1324288800"
"""19.12.2011 at 10, as the program's clock."""


def draw(guide: Path) -> None:
    """Draw them into the folder of a guide."""
    with TemporaryDirectory() as folder:
        model = Path(folder, "tjenestemodell.db")
        write_guide_model(model)
        settings = Path(folder, "hjem", "settings.json")
        settings.parent.mkdir()
        settings.write_text(json.dumps({"author": AUTHOR}), encoding="utf-8")
        around = {
            "BUFETAT_EDITOR_HOME": str(settings.parent),
            "SOURCE_DATE_EPOCH": _NOW,
            "TZ": "Europe/Oslo",
        }
        command = [sys.executable, "-m", "bufetat_editor", "look", "guide", str(guide), str(model)]
        subprocess.run(command, check=True, env=os.environ | around)


if __name__ == "__main__":
    draw(GUIDE)
