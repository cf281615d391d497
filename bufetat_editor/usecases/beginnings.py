"""Beginnings: which changesets made items, whatever was done to them since."""

from __future__ import annotations

from collections.abc import Collection

from bufetat_editor.history.changeset import Changeset
from bufetat_editor.usecases.desk import Desk


def beginnings(desk: Desk, items: Collection[str]) -> dict[str, Changeset]:
    """Return the changeset that made each of some items, by their ids; living or removed."""
    return {item: life[-1].changeset for item, life in desk.log.histories(items).items()}
