"""Plans for what has come in: an input put where it belongs, a receipt taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.kinds import children_of, kind_of
from bufetat_editor.domain.proposals import CERTAIN
from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, UserError
from bufetat_editor.history.rules import States, living

PlacedAs = Literal["comment", "changed", "added"]
"""What a person can take an input for when she places it."""

_STANDS_IN_TEXT = {"service_function"}  # which leaves a paragraph a paragraph


class NotAnInput(UserError):
    """Only inputs are placed."""

    sentence = "«{item}» er ikke et innspill. Se hvilke innspill som finnes."


class InputWithdrawn(UserError):
    """What was taken back is no longer there to be placed and weighed."""

    sentence = (
        "Innspillet er trukket tilbake sammen med mottaket av «{name}». Angre tilbaketrekkingen, "
        "eller ta imot filen på nytt."
    )


class NotAReceipt(UserError):
    """Only receipts are withdrawn."""

    sentence = "«{item}» er ikke et mottak. Se hvilke mottak som finnes."


class AlreadyWithdrawn(UserError):
    """A receipt is withdrawn once."""

    sentence = (
        "Mottaket av «{name}» er allerede trukket tilbake. Ta imot filen på nytt hvis den gjelder."
    )


class NoPlaceForInput(UserError):
    """Inputs are about the model and its memos."""

    sentence = "Innspill kan ikke plasseres på «{item}». Velg et punkt i modellen."


class NothingProposed(UserError):
    """An input without a wording cannot become one."""

    sentence = "Innspillet foreslår ingen ordlyd. Plasser det som kommentar."


def place(
    snapshot: Snapshot, input_id: str, item_id: str, placed_as: PlacedAs | None = None
) -> States:
    """Let an input be about an item, because a person says so.

    Args:
        placed_as: what it is taken for; none to leave that as it is. What was not placed until now
            is then a comment.

    Raises:
        NotAnInput: there is no such input.
        NoPlaceForInput: inputs are not about that.
        NothingProposed: it proposes no wording, and is to be taken for one.
        NothingToChange: it is about that item already.
    """
    one = living_input(snapshot, input_id)
    goal = living(snapshot, item_id)
    if is_record(goal) or goal.kind in {"rounds", "memos"}:
        raise NoPlaceForInput(item=item_id)
    type_ = placed_as or _type_when_placed(one)
    if type_ in {"changed", "added"} and not one.text:
        raise NothingProposed
    gone = {"item", "anchor", "beside"} if type_ != "moved" else {"item"}
    kept = {name: value for name, value in one.attrs.items() if name not in gone}
    fields = {**kept, **_about(goal, type_), "type": type_, "certainty": CERTAIN}
    placed = replace(one, attrs=fields)
    if placed == one:
        raise NothingToChange(item=input_id)
    return (placed,)


def living_input(snapshot: Snapshot, input_id: str) -> Item:
    """Return the item of an input that is there to be placed and weighed.

    Raises:
        NotAnInput: there is none of that id.
        InputWithdrawn: its receipt was taken back.
    """
    one = snapshot.get(input_id)
    if one and one.kind == "input" and one.deleted:
        raise InputWithdrawn(name=snapshot[str(one.parent)].text)
    return _of_kind(snapshot, input_id, "input", NotAnInput)


def withdraw(snapshot: Snapshot, receipt_id: str) -> States:
    """Remove a receipt with all its inputs; it is the first of the states.

    Raises:
        NotAReceipt: there is no such receipt.
        AlreadyWithdrawn: it is withdrawn.
    """
    if (one := snapshot.get(receipt_id)) and one.kind == "receipt" and one.deleted:
        raise AlreadyWithdrawn(name=one.text)
    receipt = _of_kind(snapshot, receipt_id, "receipt", NotAReceipt)
    whole = (receipt, *snapshot.descendants(receipt.id))
    return tuple(replace(one, deleted=True) for one in whole)


def _type_when_placed(one: Item) -> str:
    type_ = str(one.attrs["type"])
    return type_ if type_ != "not_placed" else "comment"


def _about(goal: Item, type_: str) -> Attrs:
    """What is new stands by an item, all else is about it."""
    if type_ == "added":
        return {"anchor": goal.id, "beside": "under" if holds_entries(goal) else "after"}
    return {"item": goal.id}


def holds_entries(item: Item) -> bool:
    """True for a heading, a list and a cell, which a person means when she drops an entry there."""
    kind = kind_of(item.kind)
    return any(one.name not in _STANDS_IN_TEXT | {kind.sub} for one in children_of(kind.name))


def _of_kind(snapshot: Snapshot, item_id: str, kind: str, refusal: type[UserError]) -> Item:
    if not snapshot.is_living(item_id) or snapshot[item_id].kind != kind:
        raise refusal(item=item_id)
    return snapshot[item_id]
