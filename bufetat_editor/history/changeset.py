"""The changeset: who changed what, when and why, sealed by a hash that covers all before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bufetat_editor.domain.items import Item

ChangesetKind = Literal[
    "seed",
    "edit",
    "add",
    "move",
    "remove",
    "restore",
    "undo",
    "redo",
    "circulate",
    "send",
    "receive",
    "approve",
]

UNDOABLE: tuple[ChangesetKind, ...] = ("edit", "add", "move", "remove", "restore", "redo")
"""Kinds that stand on the undo stack: what a person did by editing, and what she did again."""

Record = Mapping[str, str | int | None]
"""A whole edition, as the changeset that made it keeps it."""


@dataclass(frozen=True, slots=True)
class Intent:
    """What a changeset says of itself, before the log gives it a number and a hash.

    Attributes:
        at: UTC, `YYYY-MM-DDTHH:MM:SSZ`; the order of history is the number, never this.
        reason: why, in the author's own words; may be empty.
        base: the changeset whose state was brought back, merged from or told the changes since.
        undoes: the changeset that this one undoes or redoes.
        source_sha256: the received file that this came from.
        record: for `circulate` and `approve`, the edition.
    """

    kind: ChangesetKind
    author: str
    at: str
    reason: str = ""
    base: int | None = None
    undoes: int | None = None
    source_sha256: str | None = None
    record: Record = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changeset:
    """A changeset as the log holds it."""

    id: int
    intent: Intent
    hash: str


@dataclass(frozen=True, slots=True)
class Step:
    """What a changeset did to one item.

    Attributes:
        before: its state until then; none if the changeset made it.
        after: its new state; none for a changeset that touched no item, as an approval.
    """

    changeset: Changeset
    before: Item | None
    after: Item | None


@dataclass(frozen=True, slots=True)
class ItemStep(Step):
    """What a changeset did to one of the items that it touched; `after` is its new state."""

    after: Item


@dataclass(frozen=True, slots=True)
class Edition:
    """A name on a changeset, frozen for ever.

    Attributes:
        cs: the changeset whose content it is.
        sealed_by: the changeset that recorded it.
        title: what the document is called on its front.
        meeting_date: `YYYY-MM-DD` of the meeting that approved it.
        case_number: of that meeting's case, such as 11/51625.
        decision: the meeting's own words.
    """

    name: str
    cs: int
    sealed_by: int
    status: Literal["circulated", "approved"]
    title: str
    at: str
    by: str
    meeting_date: str | None
    case_number: str | None
    decision: str | None
    state_hash: str
