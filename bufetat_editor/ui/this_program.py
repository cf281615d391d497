"""Which program runs on what, as those need to know who are to mend it."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion

from bufetat_editor import __version__


def this_program() -> str:
    """Return the versions and the system in one line."""
    python = f"Python {platform.python_version()}"
    return f"bufetat-editor {__version__}, {python}, Qt {qVersion()}, {platform.platform()}"
