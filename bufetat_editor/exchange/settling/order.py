"""Which lines stand somewhere else than they stood, and by what a place is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from bufetat_editor.domain.proposals import Beside
from bufetat_editor.exchange.returned import ASIDE
from bufetat_editor.exchange.settling.pairing import Files, Pairing
from bufetat_editor.history.kept_order import kept_order


def moved_lines(files: Files, pairing: Pairing) -> set[int]:
    """Return the lines returned whose items stand in another flow or another order.

    What says itself that it was moved is taken for the one that moved.
    """
    moved = set[int]()
    flows = defaultdict[str, list[int]](list)
    for r, match in sorted(pairing.lines.items()):
        if files.items[match.sent]:
            flow = files.returned.lines[r].flow
            if flow == files.sent.lines[match.sent].flow:
                flows[flow].append(r)
            else:
                moved.add(r)
    if files.returned.is_ordered:
        for lines in flows.values():
            moved |= _out_of_order(files, pairing, lines)
    return moved


def _out_of_order(files: Files, pairing: Pairing, after: list[int]) -> set[int]:
    before = sorted(after, key=lambda r: pairing.lines[r].sent)

    def was_carried(r: int) -> bool:
        return files.returned.lines[r].is_moved or pairing.lines[r].sent in pairing.taken_out

    stood_before = [r for r in before if not was_carried(r)]
    stood_after = [r for r in after if not was_carried(r)]
    return {*after} - kept_order(before, after, kept_order(stood_before, stood_after))


@dataclass(frozen=True, slots=True)
class Anchor:
    """What something stands by; both empty if that cannot be told."""

    item: str = ""
    beside: Beside = ""


NOWHERE = Anchor()


def anchors(files: Files, pairing: Pairing, cells: Mapping[tuple[str, str], str]) -> list[Anchor]:
    """Return what each line returned stands by.

    In a text that is the line before it that has an item; first in a cell, the cell. Rows have no
    order of their own, so there it is the last one sent of those that stand in the same place.

    Args:
        cells: ids of the matrix's cells by those of row and column.
    """
    if not files.returned.is_ordered:
        return _last_of_flow(files)
    above: dict[str, str] = {}
    found = []
    for r, line in enumerate(files.returned.lines):
        cell = cells.get(line.cell, "") if line.cell else ""
        if line.flow != ASIDE and line.flow in above:
            found.append(Anchor(above[line.flow], "after"))
        else:
            found.append(Anchor(cell, "under") if cell else NOWHERE)
        s = pairing.lines[r].sent if r in pairing.lines else pairing.parts.get(r)
        if s is not None and files.items[s]:
            above[line.flow] = files.items[s]
    return found


def _last_of_flow(files: Files) -> list[Anchor]:
    last = {
        line.flow: item for line, item in zip(files.sent.lines, files.items, strict=True) if item
    }
    return [
        Anchor(last[line.flow], "after") if line.flow in last else NOWHERE
        for line in files.returned.lines
    ]
