"""What the program says in the terminal as it begins."""

from __future__ import annotations

import os
import subprocess
import sys


def test_qt_says_nothing_of_the_systems_locale() -> None:
    code = "from bufetat_editor import app; app.running_application()"
    around = os.environ | {"LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen"}
    begun = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=around
    )

    assert begun.stderr == ""
