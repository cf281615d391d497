"""What a mark tells of: the old document, or the new one."""

from __future__ import annotations

from dataclasses import replace

from bufetat_editor.exchange.blocks import Mark, Runs

_GOING = {"deleted", "moved_out"}


def is_gone(mark: Mark | None) -> bool:
    """True for what only the old document holds at this place."""
    return mark is not None and mark.change in _GOING


def is_new(mark: Mark | None) -> bool:
    """True for what only the new document holds at this place."""
    return mark is not None and mark.change not in _GOING


def unmoved(mark: Mark) -> Mark:
    """Return a move as what it comes to at this place: something put in, or taken out."""
    return replace(mark, change="deleted" if is_gone(mark) else "inserted", move="")


def in_new(runs: Runs) -> Runs:
    """Return the runs that the new document holds."""
    return tuple(run for run in runs if not is_gone(run.mark))
