"""The formats of what we put in a package: what Noark 5 calls them, and what they hold.

Source: nationalarchives.gov.uk/PRONOM; Noark 5, chapter 2.7, has `av/0` for what nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from bufetat_editor.exchange.archive.entries import Variant

UNKNOWN: Final = "av/0"


@dataclass(frozen=True, slots=True)
class Document:
    """A document of an edition, in one format or several.

    Attributes:
        type: what kind of document it is.
        title: what it is called; empty for the main one, which is called as the edition.
    """

    type: str
    title: str


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a document.

    Attributes:
        pronom: the identifier.
        about: what it holds, to one who looks for it.
        is_compressed: whether it does not become smaller in a zip file.
    """

    document: Document
    pronom: str
    variant: Variant
    about: str
    is_compressed: bool = False


MAIN: Final = Document("Tjenestemodell", "")
_TABLES: Final = Document("Regneark", "Tabellene i modellen")
_PAGE: Final = Document("Nettside", "Modellen som nettside")
_DATA: Final = Document("Data", "Innholdet i modellen")

FORMATS: Final = {
    ".pdf": Format(
        MAIN,
        "fmt/476",  # PDF/A-2a, which is the only PDF that we write
        "Arkivformat",
        "dokumentet, til å lese og til å bevare (PDF/A-2a)",
        is_compressed=True,
    ),
    ".docx": Format(MAIN, "fmt/412", "Produksjonsformat", "dokumentet i Word", is_compressed=True),
    ".csv": Format(_TABLES, "x-fmt/18", "Arkivformat", "oppgavene, én på hver linje, til regneark"),
    ".xlsx": Format(
        _TABLES,
        "fmt/214",
        "Produksjonsformat",
        "tabellene i Excel",
        is_compressed=True,
    ),
    ".html": Format(_PAGE, "fmt/471", "Produksjonsformat", "modellen som nettside"),
    ".yaml": Format(
        _DATA, "fmt/818", "Arkivformat", "innholdet til siste ord, for folk og maskiner"
    ),
}
"""By the ending of the files, the main document first, and first what can be kept for ever."""


def ending_of(path: str) -> str:
    """Return how a file's name ends, in small letters."""
    return PurePosixPath(path).suffix.lower()


def format_of(path: str) -> str:
    """Return the identifier of the format of a file that is what its name says."""
    found = FORMATS.get(ending_of(path))
    return found.pronom if found else UNKNOWN
