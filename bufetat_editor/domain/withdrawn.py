"""What was withdrawn: receipts that were taken back, with all that came and was said of it."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.domain.snapshot import Snapshot


def with_withdrawn(snapshot: Snapshot) -> Snapshot:
    """Return the tree in which withdrawn receipts stand as they did until they were withdrawn.

    A receipt is removed with its inputs, their remarks and assessments in one changeset: what has
    the same one comes back, what was gone before does not.
    """
    receipts = (one for one in snapshot.all_items() if one.kind == "receipt")
    withdrawing = {one.cs for one in receipts if one.deleted}
    gone = (one for one in snapshot.all_items() if one.deleted and one.cs in withdrawing)
    return snapshot.with_states(snapshot.changeset, [replace(one, deleted=False) for one in gone])
