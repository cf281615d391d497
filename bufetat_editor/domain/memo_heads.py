"""What the head of a memo says, by the names of its fields, which are the same in every memo."""

from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot


def memo_head(snapshot: Snapshot, memo: str) -> dict[str, str]:
    """Return what the fields of a memo's head say, by their names.

    Args:
        memo: id of the memo.
    """
    fields = snapshot.children(memo, "memo_field")
    return {str(field.attrs.get("field", "")): field.text for field in fields}


def case_number(snapshot: Snapshot, memo: str | None) -> str:
    """Return the number of the case that a memo belongs to; empty if there is none yet."""
    return memo_head(snapshot, memo).get("case_number", "") if memo else ""
