"""Which versions the program is made of: what one tells who asks for help."""

from __future__ import annotations

import platform
from importlib import metadata

from bufetat_editor.storage import driver

LIBRARIES = (
    "SQLAlchemy",
    "alembic",
    "python-docx",
    "openpyxl",
    "lxml",
    "typst",
    "Jinja2",
    "rapidfuzz",
    "chunspell",
)
"""Those that read, write or judge what is the user's."""


def versions() -> dict[str, str]:
    """Return the version of what the program stands on, by its name."""
    return {"Python": platform.python_version(), "SQLite": driver.version()} | {
        name: version for name in LIBRARIES if (version := _version(name))
    }


def _version(name: str) -> str:
    """A library's version; nothing where it is not installed, as on some machines."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
