"""Reads the table of acts and circulars."""

from __future__ import annotations

from bufetat_editor.domain.legislation import Legislation, legislation_of
from bufetat_editor.exchange.yaml.plain import loaded


def read_legislation(content: str) -> Legislation:
    """Return the table that a YAML file holds.

    Raises:
        KeyError: a source lacks one of the facts that every source must have.
    """
    return legislation_of(loaded(content))
