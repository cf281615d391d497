"""Where in the model an input says that something is to be: the item it is about, or a place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import children_of, kind_of
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.placing import holds_entries


class InputNotPlaced(UserError):
    """Nobody knows yet what it is about."""

    sentence = (
        "Innspillet er ikke plassert ennå. Plasser det på punktet det gjelder, og bruk det så."
    )


class PlaceIsGone(UserError):
    """The model has changed since the input was placed."""

    sentence = (
        "«{item}» er fjernet siden. Gjenopprett det, eller plasser innspillet på et annet punkt."
    )


@dataclass(frozen=True, slots=True)
class Goal:
    """Where something is to stand, and what it is if it stands there.

    Attributes:
        after: as `history.edits.add` and `history.edits.move` take it.
    """

    parent: str
    after: str | None
    kind: str


def item_about(snapshot: Snapshot, proposal: Proposal) -> Item:
    """Return the item that a proposal is about.

    Raises:
        InputNotPlaced: it is about none.
        PlaceIsGone: it is removed.
    """
    return _standing(snapshot, proposal.item)


def goal_of(snapshot: Snapshot, proposal: Proposal, own: Collection[str] = ()) -> Goal:
    """Return where a proposal says that something stands; by what it is about if it does not say.

    Args:
        own: ids of what is to stand before it, of all that stands behind that place.

    Raises:
        InputNotPlaced: it says nothing of that.
        PlaceIsGone: what it is to stand by is removed.
    """
    anchor = _standing(snapshot, proposal.anchor or proposal.item)
    kinds = _entry_kinds(anchor)
    if not kinds or (proposal.beside != "under" and not holds_entries(anchor)):
        after = _behind(snapshot, own, str(anchor.parent), anchor.id)
        return Goal(str(anchor.parent), after, anchor.kind)
    entries = snapshot.children(anchor.id, *kinds)
    if proposal.beside == "after":
        kind = entries[0].kind if entries else kinds[0]
        return Goal(anchor.id, _behind(snapshot, own, anchor.id, FIRST), kind)
    return Goal(anchor.id, None, entries[-1].kind if entries else kinds[0])


def _standing(snapshot: Snapshot, item_id: str) -> Item:
    if not item_id:
        raise InputNotPlaced
    if not snapshot.is_living(item_id):
        raise PlaceIsGone(item=item_id)
    return snapshot[item_id]


def _entry_kinds(item: Item) -> list[str]:
    """The kinds of what has words and stands under an item."""
    kinds = children_of(kind_of(item.kind).name)
    return [kind.name for kind in kinds if kind.wording == "required" and not kind.is_record]


def _behind(snapshot: Snapshot, own: Collection[str], parent: str, after: str) -> str:
    """The last of its own that stands behind a place; that place if there are none."""
    family = [item.id for item in snapshot.children(parent)]
    start = family.index(after) + 1 if after in family else 0
    return next((item for item in reversed(family[start:]) if item in own), after)
