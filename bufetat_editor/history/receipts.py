"""Plans for a round of input: who is asked, and what came back.

A returned file becomes a receipt with its inputs and their remarks. Nothing here touches the
model's own content (docs/decisions/0015).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.ids import unused_id
from bufetat_editor.domain.items import Attrs, Item
from bufetat_editor.domain.proposals import Account, Proposal, Remark
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.history.order import key_after, keys, keys_after
from bufetat_editor.history.rules import States

Draw = Callable[[str], str]

_KEPT = ("type", "item", "anchor", "beside", "manner", "where", "quote", "author", "at")


class ReceivedAgain(UserError):
    """A file is one receipt at a time: undoing a withdrawal would make it two."""

    sentence = (
        "«{name}» er tatt imot på nytt siden, og kan ikke stå to ganger. "
        "Trekk tilbake det nye mottaket først."
    )


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that came back.

    Attributes:
        name: of the file.
        sha256: of its bytes.
        base: the changeset whose content had been sent.
        paper: which of the papers that were sent it is.
    """

    name: str
    sha256: str
    base: int
    paper: str = "model"


def new_round(
    snapshot: Snapshot, draw: Draw, name: str, deadline: str, recipients: Sequence[str]
) -> States:
    """Make a round, last of all, with its recipients; the round is the first of the states.

    Args:
        draw: picks one character by chance, for the new ids.
        name: of the round, and of the edition that it circulates.
        deadline: `YYYY-MM-DD`.
    """
    (root,) = snapshot.children(None, "rounds")
    plan = _Plan(snapshot, draw)
    fields: Attrs = {"edition": name, "deadline": deadline}
    made = plan.make("round", root.id, key_after(snapshot, root.id, None), name, fields)
    for recipient, pos in zip(recipients, keys(len(recipients)), strict=True):
        plan.make("recipient", made, pos, recipient)
    return plan.states


def new_recipients(
    snapshot: Snapshot, draw: Draw, round_id: str, recipients: Sequence[str]
) -> States:
    """Make more recipients of a round, behind those that it has."""
    plan = _Plan(snapshot, draw)
    places = keys_after(snapshot, round_id, None, len(recipients))
    for recipient, pos in zip(recipients, places, strict=True):
        plan.make("recipient", round_id, pos, recipient)
    return plan.states


def new_receipt(
    snapshot: Snapshot, draw: Draw, recipient: str, arrival: Arrival, account: Account
) -> States:
    """Make a receipt with an input for each proposal; the receipt is the first of the states.

    Args:
        recipient: id of who answered.
    """
    plan = _Plan(snapshot, draw)
    fields: Attrs = {
        "sha256": arrival.sha256,
        "base": arrival.base,
        "paper": arrival.paper,
        "fragments": account.fragments,
        "unchanged": account.unchanged,
        "absent": account.absent,
    }
    pos = key_after(snapshot, recipient, None)
    receipt = plan.make("receipt", recipient, pos, arrival.name, fields)
    for proposal, pos in zip(account.proposals, keys(len(account.proposals)), strict=True):
        made = plan.make("input", receipt, pos, proposal.after, _told(proposal))
        plan.remark(made, proposal.remarks)
    return plan.states


def check_received_once(snapshot: Snapshot, states: States) -> None:
    """Refuse a plan after which a file would be two receipts.

    Raises:
        ReceivedAgain: it brings one back that has been taken in again since.
    """
    planned = {one.id for one in states}
    held = {one.attrs["sha256"] for one in snapshot.of_kind("receipt") if one.id not in planned}
    for one in states:
        if one.kind == "receipt" and not one.deleted and one.attrs["sha256"] in held:
            raise ReceivedAgain(name=one.text)


def replaced_receipts(snapshot: Snapshot) -> frozenset[str]:
    """Return the ids of withdrawn receipts whose files have been taken in again since."""
    held = {one.attrs["sha256"] for one in snapshot.of_kind("receipt")}
    withdrawn = (one for one in snapshot.all_items() if one.kind == "receipt" and one.deleted)
    return frozenset(one.id for one in withdrawn if one.attrs["sha256"] in held)


def has_withdrawn(snapshot: Snapshot, recipient: str) -> bool:
    """Tell whether a recipient has sent something that was withdrawn and not taken in again."""
    replaced = replaced_receipts(snapshot)
    return any(
        one.kind == "receipt" and one.deleted and one.parent == recipient and one.id not in replaced
        for one in snapshot.all_items()
    )


class _Plan:
    """New states, with ids that neither the tree has nor any other of them."""

    def __init__(self, snapshot: Snapshot, draw: Draw) -> None:
        self._snapshot, self._draw = snapshot, draw
        self._made: dict[str, Item] = {}

    @property
    def states(self) -> States:
        return tuple(self._made.values())

    def make(self, kind: str, parent: str, pos: str, text: str, fields: Attrs | None = None) -> str:
        made = unused_id(self._snapshot, kind, self._draw)
        while made in self._made:
            made = unused_id(self._snapshot, kind, self._draw)
        self._made[made] = Item(made, kind, parent, pos, clean_text(text), fields or {})
        return made

    def remark(self, input_id: str, remarks: Sequence[Remark]) -> None:
        for remark, pos in zip(remarks, keys(len(remarks)), strict=True):
            said_by = {"author": clean_text(remark.author), "at": remark.at}
            fields = {name: value for name, value in said_by.items() if value}
            self.make("remark", input_id, pos, remark.text, fields)


def _told(proposal: Proposal) -> Attrs:
    told = {name: clean_text(getattr(proposal, name)) for name in _KEPT}
    kept = {name: value for name, value in told.items() if value}
    return {**kept, "certainty": proposal.certainty}
