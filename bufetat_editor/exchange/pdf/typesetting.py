"""The templates, and typst that sets them."""

from __future__ import annotations

import json
from pathlib import Path

from bufetat_editor import resources
from bufetat_editor.exchange.pdf.words import Data

STANDARDS = ["ua-1", "a-2a"]
"""Readable by everyone (ISO 14289-1), and for ever (ISO 19005-2, level a)."""


def template() -> Path:
    """Return the template of every document."""
    return resources.path("templates/pdf/main.typ")


def inputs(content: Data, *, places: bool = False) -> dict[str, str]:
    """Return what the template is given.

    Args:
        places: the document tells where each item stands.
    """
    return {"document": json.dumps({**content, "places": places}, ensure_ascii=False)}
