"""Which format a file is by its ending: the identifiers of PRONOM, as Noark 5 asks for them.

Source: nationalarchives.gov.uk/PRONOM; Noark 5, chapter 2.7, has `av/0` for what nobody knows.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Final

UNKNOWN: Final = "av/0"
_FORMATS: Final = {
    ".csv": "x-fmt/18",
    ".docx": "fmt/412",
    ".html": "fmt/471",
    ".pdf": "fmt/476",  # PDF/A-2a, which is the only PDF that we write
    ".xlsx": "fmt/214",
    ".yaml": "fmt/818",
}
_COMPRESSED: Final = (".docx", ".pdf", ".xlsx")


def format_of(path: str) -> str:
    """Return the format of a file that we know to be what its name says."""
    return _FORMATS.get(PurePosixPath(path).suffix.lower(), UNKNOWN)


def is_compressed(path: str) -> bool:
    """True for a file of ours that does not become smaller in a zip file."""
    return path.endswith(_COMPRESSED)
