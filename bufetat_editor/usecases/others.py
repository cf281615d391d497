"""What others write to the model while one has it open."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from bufetat_editor.usecases.desk import Desk

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Changeset


def changes_of_others(desk: Desk, since: int) -> tuple[Changeset, ...]:
    """Return what has been written elsewhere, oldest first; any thread may ask.

    Args:
        since: number of the last changeset that is known already.
    """
    unknown = takewhile(lambda one: one.id > since, desk.log.changesets())
    return tuple(reversed([one for one in unknown if one.id not in desk.written]))
