"""The desk of a moment that is past: what it showed then, whatever was done since."""

from __future__ import annotations

from bufetat_editor.history.changeset import Edition
from bufetat_editor.usecases.desk import Desk


def desk_at_approval(desk: Desk, edition: Edition) -> Desk:
    """Return the desk as it was when an edition was approved, for reading.

    Its clock stands still. It is open as long as the other one is.
    """
    return Desk(desk.store.at(edition.sealed_by), edition.by, lambda: edition.at)
