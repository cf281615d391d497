"""Plans for what an input does to the model: a wording used, an item made, removed or moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import children_of, kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.history import edits
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.placing import holds_entries, living_input
from bufetat_editor.history.rules import States

Deed = Literal["reword", "add", "remove", "move"]
"""What can be done to the model because of an input."""


@dataclass(frozen=True, slots=True)
class Application:
    """What is done to the model because of an input.

    Attributes:
        input: its id, which tells the item or the place.
        text: the final wording, of `reword`, `add` and `move`; `move` leaves the wording if empty.
    """

    input: str
    deed: Deed
    text: str = ""


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


class NoGoal(UserError):
    """It does not say where the item is to stand."""

    sentence = (
        "Innspillet sier ikke hvor punktet skal stå. Flytt punktet selv, og lagre vurderingen "
        "for seg."
    )


class NoFinalWording(UserError):
    """An item without words is no item."""

    sentence = "Ordlyden er tom. Skriv hvordan punktet skal lyde, eller velg å fjerne det."


def apply(
    snapshot: Snapshot,
    draw: Callable[[str], str],
    application: Application,
    made: Mapping[str, str] | None = None,
) -> States:
    """Plan what an input does to the model; nothing where that is done already.

    Args:
        draw: picks one character by chance, for the ids of what is made.
        made: ids of the items that other inputs of the same file made or moved, by the input. What
            one file puts in one place keeps its order there.

    Raises:
        NotAnInput: there is no such input.
        InputNotPlaced: it is about no item.
        PlaceIsGone: what it is about, or is to stand by, is removed.
        NoGoal: the item is to move, and the input does not say where to.
        NoFinalWording: the wording is empty.
        UserError: the item cannot be changed so; see `history.edits`.
    """
    one = living_input(snapshot, application.input)
    match application.deed:
        case "reword":
            return _reworded(snapshot, _about(snapshot, one), application.text)
        case "add":
            return _added(snapshot, draw, _place(snapshot, one, made or {}), application.text)
        case "remove":
            return _removed(snapshot, one)
        case "move":
            return _moved(snapshot, one, made or {}, application.text)


def _reworded(snapshot: Snapshot, item: Item, text: str) -> States:
    if _worded(text) == item.text:
        return ()
    return edits.edit(snapshot, item.id, text)


def _added(snapshot: Snapshot, draw: Callable[[str], str], place: _Place, text: str) -> States:
    family = snapshot.children(place.parent, place.kind)
    if _worded(text) in {sibling.text for sibling in family}:
        return ()
    return edits.add(
        snapshot, draw, parent=place.parent, kind=place.kind, text=text, after=place.after
    )


def _removed(snapshot: Snapshot, one: Item) -> States:
    item = snapshot.get(_named(one, "item"))
    if item and item.deleted:
        return ()
    return edits.remove(snapshot, _about(snapshot, one).id)


def _moved(snapshot: Snapshot, one: Item, made: Mapping[str, str], text: str) -> States:
    item = _about(snapshot, one)
    if not one.attrs.get("anchor"):
        raise NoGoal
    place = _place(snapshot, one, made)
    try:
        moved = edits.move(snapshot, item.id, parent=place.parent, after=place.after)
    except NothingToChange:
        moved = ()
    if not text:
        return moved
    later = snapshot.with_states(snapshot.changeset, moved)
    return _reworded(later, later[item.id], text) or moved


def _worded(text: str) -> str:
    if not text.strip():
        raise NoFinalWording
    return clean_text(text)


def _about(snapshot: Snapshot, one: Item) -> Item:
    """The item that an input is about."""
    return _standing(snapshot, _named(one, "item"))


def _named(one: Item, *fields: str) -> str:
    """The first item that an input names in one of these fields."""
    named = (str(one.attrs.get(field, "")) for field in fields)
    return next(filter(None, named), "")


def _standing(snapshot: Snapshot, item_id: str) -> Item:
    if not item_id:
        raise InputNotPlaced
    if not snapshot.is_living(item_id):
        raise PlaceIsGone(item=item_id)
    return snapshot[item_id]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where something is to stand, and what it is if it stands there.

    Attributes:
        after: as `edits.add` and `edits.move` take it.
    """

    parent: str
    after: str | None
    kind: str


def _place(snapshot: Snapshot, one: Item, made: Mapping[str, str]) -> _Place:
    """Where an input says that something stands; by what it speaks of if it does not say."""
    anchor = _standing(snapshot, _named(one, "anchor", "item"))
    beside = one.attrs.get("beside")
    kinds = _entry_kinds(anchor)
    own = _put_before(snapshot, one, made)
    if not kinds or (beside != "under" and not holds_entries(anchor)):
        after = _behind(snapshot, own, str(anchor.parent), anchor.id)
        return _Place(str(anchor.parent), after, anchor.kind)
    entries = snapshot.children(anchor.id, *kinds)
    if beside == "after":
        kind = entries[0].kind if entries else kinds[0]
        return _Place(anchor.id, _behind(snapshot, own, anchor.id, FIRST), kind)
    return _Place(anchor.id, None, entries[-1].kind if entries else kinds[0])


def _entry_kinds(item: Item) -> list[str]:
    """The kinds of what has words and stands under an item."""
    kinds = children_of(kind_of(item.kind).name)
    return [kind.name for kind in kinds if kind.wording == "required" and not kind.is_record]


def _put_before(snapshot: Snapshot, one: Item, made: Mapping[str, str]) -> set[str]:
    """What stands in the model because of what the same file, earlier in it, puts in that place."""
    received = snapshot.children(one.parent, "input")
    earlier = received[: received.index(one)]
    return {made[other.id] for other in earlier if other.id in made and _same_place(other, one)}


def _same_place(one: Item, other: Item) -> bool:
    return all(one.attrs.get(name) == other.attrs.get(name) for name in ("anchor", "beside"))


def _behind(snapshot: Snapshot, own: set[str], parent: str, after: str) -> str:
    """The last of its own that stands behind a place; that place if there are none."""
    family = [item.id for item in snapshot.children(parent)]
    start = family.index(after) + 1 if after in family else 0
    return next((item for item in reversed(family[start:]) if item in own), after)
