"""From one input that is not weighed to the next, round the ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.ui.inputs.rows import InputRow


def next_open(rows: Sequence[InputRow], at: str, direction: int) -> InputRow | None:
    """Return the next input that is not weighed; none if there is no other.

    Args:
        rows: as they stand, from top to bottom.
        at: id of the one that one is at; if it is not among these, one begins at the end.
        direction: 1 for the next one, -1 for the one before.
    """
    onwards = rows[::direction]
    here = next((number for number, row in enumerate(onwards) if row.id == at), -1)
    others = (*onwards[here + 1 :], *onwards[: max(here, 0)])
    return next((row for row in others if row.state == "not_weighed"), None)
