"""The drafts that lie in a model's file, read past the program."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from bufetat_editor.storage import driver


def kept_drafts(model: Path) -> list[tuple[str, str, str]]:
    """Author, item and text of each, in the order of their items."""
    with closing(driver.connect(model)) as connection:
        query = "SELECT author, item, text FROM draft ORDER BY item, author"
        return [tuple(row) for row in connection.execute(query)]
