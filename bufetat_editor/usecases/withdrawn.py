"""What was withdrawn: receipts that were taken back, with all that came and was said of it."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.usecases.desk import Desk


def with_withdrawn(desk: Desk) -> Snapshot:
    """Return the tree as it would be if nothing had been withdrawn.

    What a withdrawal took comes back, and nothing else: what was taken back before it stays gone.
    The log tells, for an old step on an input that is gone may be undone since, and give it a newer
    state.
    """
    receipts = (one for one in desk.snapshot.all_items() if one.kind == "receipt")
    taken = desk.log.steps_of({one.cs for one in receipts if one.deleted})
    gone = (desk.snapshot[step.after.id] for steps in taken.values() for step in steps)
    living = [replace(one, deleted=False) for one in gone]
    return desk.snapshot.with_states(desk.snapshot.changeset, living)
