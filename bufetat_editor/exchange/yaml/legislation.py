"""Reads the table of acts and circulars."""

from __future__ import annotations

import yaml

from bufetat_editor.domain.legislation import Legislation, legislation_of

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The fast one where PyYAML was built with it: the table is read while the window starts."""


def read_legislation(content: str) -> Legislation:
    """Return the table that a YAML file holds.

    Raises:
        KeyError: a source lacks one of the facts that every source must have.
    """
    return legislation_of(yaml.load(content, Loader=_LOADER))  # noqa: S506 - both are safe
