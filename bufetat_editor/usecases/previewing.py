"""Previewing: the draft as it will be printed, page by page, before anything is exported."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from bufetat_editor.exchange.pdf.proof import Page, Place, Proof
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.fingerprint import approved_as_it_stands
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.export_subject import seal_at

__all__ = ["Cut", "LayOut", "Page", "Place", "Proof", "draft_to_print", "new_press"]

Cut = Literal["memo", "booklet"]
"""What is printed: the memo with the model attached, or the model alone as a booklet."""

LayOut = Callable[[Subject], Proof]
"""Lays out what is printed; it takes its time, and may refuse with a `UserError`."""


def new_press() -> LayOut:
    """Return what lays out one draft after the other; for one thread, which should keep it."""
    from bufetat_editor.exchange.pdf.press import Press  # typst takes a moment to load

    return Press().proof


def draft_to_print(desk: Desk, cut: Cut, memo: str | None = None) -> Subject:
    """Return the draft as it stands, without marks for what has changed.

    Args:
        memo: the one that is printed with the model; the last one if there is none such.
    """
    snapshot = desk.snapshot
    edition = approved_as_it_stands(desk.log.editions(), snapshot)
    memos = [one.id for one in snapshot.of_kind("memo")]
    chosen = memo if memo in memos else next(reversed(memos), None)
    return Subject(
        snapshot,
        seal_at(desk, snapshot, edition),
        memo=chosen if cut == "memo" else None,
    )
