"""Which lines stand somewhere else than they stood, and by what a place is told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass

from bufetat_editor.domain.proposals import Beside
from bufetat_editor.exchange.returned import ASIDE
from bufetat_editor.exchange.settling.flows import Flow, Flows
from bufetat_editor.exchange.settling.pairing import Files, Pairing
from bufetat_editor.history.kept_order import kept_order


def moved_lines(files: Files, pairing: Pairing, flows: Flows) -> set[int]:
    """Return the lines returned whose items stand in another flow or another order.

    What says itself that it was moved is taken for the one that moved.
    """
    moved = set[int]()
    stayed = defaultdict[Flow, list[int]](list)
    for r, match in sorted(pairing.lines.items()):
        if files.items[match.sent]:
            flow = flows.returned[r]
            if flow == flows.sent[match.sent]:
                stayed[flow].append(r)
            else:
                moved.add(r)
    if files.returned.is_ordered:
        for lines in stayed.values():
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


@dataclass(frozen=True, slots=True)
class _Above:
    """The last item over a line, and the number of the table that it stands in."""

    item: str
    table: int | None


def anchors(
    files: Files, pairing: Pairing, flows: Flows, cells: Mapping[tuple[str, str], str]
) -> list[Anchor]:
    """Return what each line returned stands by.

    In a text that is the line before it that has an item; what stands behind a table does not
    follow what stands in it. First in a cell it is the cell, first in a note what calls that. Rows
    have no order of their own, so there it is the last one sent that stands in the same place.

    Args:
        cells: ids of the matrix's cells by those of row and column.
    """
    if not files.returned.is_ordered:
        return _last_of_flow(files)
    above: dict[Flow, _Above] = {}
    filled = {flow for flow, item in zip(flows.sent, files.items, strict=True) if item}
    found = []
    for r, (line, flow) in enumerate(zip(files.returned.lines, flows.returned, strict=True)):
        table = line.cell.table if line.cell else None
        if line.caller is not None:
            above[flow] = _Above(pairing.item_of(files, line.caller), None)
        last = above.get(flow)
        if last and line.flow != ASIDE and last.table in {None, table}:
            found.append(Anchor(last.item, "after") if last.item else NOWHERE)
        else:
            found.append(_first_in_cell(flow, cells, filled))
        if item := pairing.item_of(files, r):
            above[flow] = _Above(item, table)
    return found


def _first_in_cell(
    flow: Flow, cells: Mapping[tuple[str, str], str], filled: Container[Flow]
) -> Anchor:
    """What stands first in a cell is right after the cell itself, unless that was empty."""
    cell = cells.get(flow, "") if isinstance(flow, tuple) else ""
    return Anchor(cell, "after" if flow in filled else "under") if cell else NOWHERE


def _last_of_flow(files: Files) -> list[Anchor]:
    last = {
        line.flow: item for line, item in zip(files.sent.lines, files.items, strict=True) if item
    }
    return [
        Anchor(last[line.flow], "after") if line.flow in last else NOWHERE
        for line in files.returned.lines
    ]
