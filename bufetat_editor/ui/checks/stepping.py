"""From finding to finding, from where one stands in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bufetat_editor.ui.checks.rows import FindingRow, Key

Order = Mapping[str, int]
"""The place of each item in the document."""

_NOWHERE = -1
_BEFORE_ALL_OF_IT = -2


def beyond(
    rows: Sequence[FindingRow], order: Order, place: str, last: Key | None, way: int
) -> FindingRow | None:
    """Return the next finding (1) or the one before (-1), round the end.

    Args:
        rows: those that are gone through, in the order of the document.
        place: the item or section that one is at.
        last: the finding that was gone to last; it counts as long as one is at its item.
    """
    if not rows:
        return None
    keys = [row.key for row in rows]
    if last in keys and last and last[1] == place:
        return rows[(keys.index(last) + way) % len(rows)]
    here = order.get(place, _NOWHERE), _BEFORE_ALL_OF_IT
    if way > 0:
        return next((row for row in rows if _spot(row, order) > here), rows[0])
    return next((row for row in reversed(rows) if _spot(row, order) < here), rows[-1])


def at_or_after(rows: Sequence[FindingRow], order: Order, item: str, at: int) -> FindingRow | None:
    """Return the first finding from a place on; the first of all if there is none behind it.

    Args:
        at: where in the item's text.
    """
    here = order.get(item, _NOWHERE), at
    return next((row for row in rows if _spot(row, order) >= here), next(iter(rows), None))


def _spot(row: FindingRow, order: Order) -> tuple[int, int]:
    _, item, _, at = row.key or ("", "", "", _NOWHERE)
    return order.get(item, _NOWHERE), at
