"""Records: what others were sent and wrote, and what the checks were told, beside the content."""

from __future__ import annotations

from collections.abc import Iterator

from bufetat_editor.domain.checking_kinds import CHECKING_KINDS
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import KINDS
from bufetat_editor.domain.round_kinds import ROUND_KINDS
from bufetat_editor.domain.snapshot import Snapshot

_OF_ROUNDS = frozenset(kind.name for kind in ROUND_KINDS)
_OF_CHECKING = frozenset(kind.name for kind in CHECKING_KINDS)


def is_record(item: Item) -> bool:
    """True for what stands beside the content; see `Kind.is_record`."""
    return KINDS[item.kind].is_record


def is_of_round(item: Item) -> bool:
    """True for a round and all that stands under it: what was sent out and what came in."""
    return item.kind in _OF_ROUNDS


def is_of_checking(item: Item) -> bool:
    """True for what the checks were told: known words, and findings that are to stand."""
    return item.kind in _OF_CHECKING


def without_records(snapshot: Snapshot) -> Iterator[Item]:
    """Yield the living items of the model and its memos in the order of the document."""
    return (item for item in snapshot if not is_record(item))
