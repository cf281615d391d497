"""The ids of a page's elements: those of the items, and those that no item can have.

Ids of items have no low line in them; every other id of the page has one.
"""

from __future__ import annotations

from typing import Final

from bufetat_editor.exchange.blocks import Mark
from bufetat_editor.exchange.marks import is_gone

TEXT: Final = "side_hoved"
"""Of the text, after what leads to it."""

NOTES: Final = "side_fotnoter"
"""Of the footnotes."""

UNCALLED_NOTES: Final = "side_fotnoter_uten"
"""Of those that nothing calls."""

FORMER: Final = "_var"
"""Ends the id of what shows an item where it is not any more."""


def address(item: str, mark: Mark | None = None) -> str:
    """Return the id of the element that shows an item, or showed it."""
    return item + FORMER if is_gone(mark) else item


def other_address(item: str, mark: Mark | None) -> str:
    """Return the id of the other place of an item that has moved."""
    return item if is_gone(mark) else item + FORMER
