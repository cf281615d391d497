"""From one input that is not weighed to the next, round the ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.ui.inputs.rows import InputRow


@dataclass(frozen=True, slots=True)
class OpenInput:
    """An input that is not weighed.

    Attributes:
        is_round_the_end: whether one came to it round the end of the list.
    """

    row: InputRow
    is_round_the_end: bool = False


def next_open(rows: Sequence[InputRow], at: str, direction: int) -> OpenInput | None:
    """Return the next input that is not weighed; none if there is no other.

    Args:
        rows: as they stand, from top to bottom.
        at: id of the one that one is at; if it is not among these, one begins at the end.
        direction: 1 for the next one, -1 for the one before.
    """
    onwards = rows[::direction]
    here = next((number for number, row in enumerate(onwards) if row.id == at), -1)
    ahead = [OpenInput(row) for row in onwards[here + 1 :]]
    behind = [OpenInput(row, is_round_the_end=True) for row in onwards[: max(here, 0)]]
    return next((one for one in ahead + behind if one.row.state == "not_weighed"), None)
