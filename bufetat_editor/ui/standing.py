"""How the model stands: all that the window shows of it, taken at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.numbering import numbers
from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.domain.snapshot import Snapshot

if TYPE_CHECKING:  # the window stands before these are loaded
    from bufetat_editor.domain.legal_register import LegalRegister
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.history.diff import Difference
    from bufetat_editor.usecases.boards import Board
    from bufetat_editor.usecases.desk import Desk
    from bufetat_editor.usecases.steps import NamedStep

Change = Literal["changed", "new", "moved", "removed"]


@dataclass(frozen=True)
class Standing:
    """The model at the head, and what can be said of it.

    Attributes:
        numbers: reference numbers by item.
        base: the edition that changes are counted against.
        changed: how each item with words of its own differs from the base.
        changes: how many of these are the model's, which is what a meeting approves.
        undo_step: what undo would take back.
        redo_step: what redo would do again.
        rounds: the rounds of input, newest first, as the window lists them.
        boards: how far each of them has come; not known before the model is open.
        read_at: when that was, by the model's clock, as a changeset tells it; empty before that.
        legal: what the legal references mean today; not known before the model is open.
        live: whether the model is open, so that it can be written to.
    """

    snapshot: Snapshot
    numbers: Mapping[str, str]
    base: Edition | None = None
    changed: Mapping[str, Change] = field(default_factory=dict)
    changes: int = 0
    editions: tuple[Edition, ...] = ()
    rounds: tuple[Round, ...] = ()
    boards: tuple[Board, ...] = ()
    read_at: str = ""
    legal: LegalRegister | None = None
    undo_step: NamedStep | None = None
    redo_step: NamedStep | None = None
    live: bool = False


def first_standing(snapshot: Snapshot) -> Standing:
    """Return what a quick look at the file can tell, before the model is open."""
    return Standing(snapshot, numbers(snapshot), rounds=_newest_first(snapshot))


def read_standing(desk: Desk) -> Standing:
    """Return how the model stands now; for the worker thread."""
    from bufetat_editor.usecases.boards import boards
    from bufetat_editor.usecases.editions import editions
    from bufetat_editor.usecases.legislation import legal_register
    from bufetat_editor.usecases.reading import changes_since_base
    from bufetat_editor.usecases.steps import redo_steps, undo_steps

    since = changes_since_base(desk)
    changed = _changed(since.differences)
    roots = (desk.snapshot.root_of(item_id).kind for item_id in changed)
    return Standing(
        snapshot=desk.snapshot,
        numbers=numbers(desk.snapshot),
        base=since.base,
        changed=changed,
        changes=sum(root == "service_model" for root in roots),
        editions=tuple(editions(desk)),
        rounds=_newest_first(desk.snapshot),
        boards=boards(desk),
        read_at=desk.now(),
        legal=legal_register(desk),
        undo_step=next(iter(undo_steps(desk)), None),
        redo_step=next(iter(redo_steps(desk)), None),
        live=True,
    )


def _newest_first(snapshot: Snapshot) -> tuple[Round, ...]:
    return tuple(reversed(rounds(snapshot)))


def _changed(differences: Sequence[Difference]) -> dict[str, Change]:
    changed: dict[str, Change] = {}
    for difference in differences:
        if kind_of(difference.item.kind).wording == "none":
            continue
        item_id = difference.item.id
        match difference.change:
            case "added":
                changed[item_id] = "new"
            case "removed":
                changed[item_id] = "removed"
            case "moved":
                changed.setdefault(item_id, "moved")
            case _:
                changed[item_id] = "changed"
    return changed
