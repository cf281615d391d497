"""What a recipient was sent and says nothing of, because she answers on a part of it only."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from bufetat_editor.exchange.settling.pairing import Files, Pairing

_STRETCH = 10
"""Fewer lines than this, missing between others that came, were taken out one by one."""


def absent(files: Files, pairing: Pairing) -> frozenset[int]:
    """Return the lines sent that are missing, and yet nobody wants removed.

    Those are the lines of a sheet of which nothing is in the file. Where more than half of what
    was sent is missing, they are also the whole stretches of which nothing is: all before the
    first line that came, all behind the last one, and long ones between. A line or a few that are
    missing among those that came are removed, and so is what was taken out while changes were
    tracked: it is not missing.
    """
    own = [s for s, item in enumerate(files.items) if item]
    missing = {s for s in own if not pairing.has_line(s) and s not in pairing.taken_out}
    away = {s for s in missing if files.sent.lines[s].sheet not in _sheets(files, own, missing)}
    if 2 * len(missing) > len(own):
        away |= {s for stretch in _stretches(own, missing) for s in stretch}
    return frozenset(away)


def _sheets(files: Files, own: list[int], missing: set[int]) -> set[str]:
    """The sheets that are in the file, some of them perhaps by another name."""
    sheets = {line.sheet for line in files.returned.lines}
    return sheets | {files.sent.lines[s].sheet for s in {*own} - missing}


def _stretches(own: list[int], missing: set[int]) -> Iterator[list[int]]:
    """The long stretches of lines with an item that are missing, and those at either end."""
    for is_missing, found in groupby(own, missing.__contains__):
        stretch = [*found]
        is_at_end = stretch[0] == own[0] or stretch[-1] == own[-1]
        if is_missing and (is_at_end or len(stretch) >= _STRETCH):
            yield stretch
