"""The entries of a package: its documents with their files, as an archive registers them.

The words are those of Noark 5 (arkivverket/noark5-standard, vedlegg 1 and 2), for whoever journals
the package finds them in her own system.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

INTERNAL_SENDER: Final = "Intern avsender"
INTERNAL_RECEIVER: Final = "Intern mottaker"
COPIED: Final = "Kopimottaker"
SENDER: Final = "Avsender"

Variant = Literal["Arkivformat", "Produksjonsformat"]
"""Made to be kept, or as it is worked in."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of a package.

    Attributes:
        path: from the top of the package.
        format: which it is (PRONOM).
    """

    path: str
    content: bytes
    variant: Variant
    format: str


@dataclass(frozen=True, slots=True)
class Described:
    """A document, in one format or several.

    Attributes:
        type: what kind of document it is.
        about: what should be known of it; often empty.
    """

    type: str
    title: str
    files: tuple[File, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Who sends something, or gets it.

    Attributes:
        role: a constant of this module.
        officer: who of them handles the case; empty if that is not told.
    """

    role: str
    name: str
    officer: str = ""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """An entry of the journal: one document with what is attached to it.

    Attributes:
        type: of the entry.
        about: what it is, in a sentence or two.
        dated: the date on the document, a day or a moment in UTC.
        received: when it came, in UTC; empty for our own.
        made_by: who wrote it down in the model.
        documents: the main one first.
    """

    type: str
    title: str
    about: str
    dated: str
    received: str
    made_at: str
    made_by: str
    parties: tuple[Party, ...]
    documents: tuple[Described, ...]
