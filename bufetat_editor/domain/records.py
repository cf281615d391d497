"""Records of rounds: what others were sent and wrote, which stands beside the content."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.snapshot import Snapshot


def is_record(item: Item) -> bool:
    """True for a round and all that stands under it; see `Kind.is_record`."""
    return KINDS[item.kind].is_record


def without_records(snapshot: Snapshot) -> Iterator[Item]:
    """Yield the living items of the model and its memos in the order of the document."""
    return (item for item in snapshot if not is_record(item))
