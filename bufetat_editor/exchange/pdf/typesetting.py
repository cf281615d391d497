"""The templates, and what they are given."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from bufetat_editor import resources
from bufetat_editor.exchange.pdf.words import Data

MAIN = "main.typ"
"""The template of every document, which takes in the others."""
GIVEN = "document"
"""What the data is called: an input of typst, or the file beside the templates."""

STANDARDS: list[typst.PDFStandard] = ["ua-1", "a-2a"]
"""Readable by everyone (ISO 14289-1), and for ever (ISO 19005-2, level a)."""


def templates() -> Path:
    """Return the folder that the templates lie in."""
    return resources.path("templates/pdf")


def as_json(content: Data, *, places: bool = False) -> str:
    """Return the data as the templates read it.

    Args:
        places: the document tells where each item begins and ends.
    """
    return json.dumps({**content, "places": places}, ensure_ascii=False)
