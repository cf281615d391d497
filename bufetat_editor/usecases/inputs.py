"""The register of inputs: what has come in, held against what was sent and what stands now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace

from bufetat_editor.domain.assessments import gives_way
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kind import Naming, norwegian
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.received_file import ReceivedFile
from bufetat_editor.domain.rounds import Input, Receipt, Recipient, Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.settling.wordings import LIKELY, likeness, normal
from bufetat_editor.history import placing
from bufetat_editor.history.applying import met_by, still_meets
from bufetat_editor.history.merge import Merged, merge
from bufetat_editor.history.placing import NotAReceipt, PlacedAs
from bufetat_editor.history.register import Ending, Entry
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.endings import endings
from bufetat_editor.usecases.withdrawn import with_withdrawn


class UnknownRound(UserError):
    """No round is called that."""

    sentence = "Fant ingen runde «{name}». Se hvilke runder som finnes."


class LostFile(UserError):
    """The model has been tampered with: files are never removed from it."""

    sentence = "Filen «{name}» mangler i modellen. Hent modellen tilbake fra en sikkerhetskopi."


def register(
    desk: Desk, round_id: str = "", *, withdrawn: bool = False, naming: Naming = norwegian
) -> list[Entry]:
    """Return all inputs with where they ended, round by round, as they stand in the files.

    Args:
        round_id: only those of one round; of all if empty.
        withdrawn: whether those of withdrawn receipts are told too, each where its file stood.
        naming: gives the kinds that name what has no words their names.
    """
    now = [one for one in rounds(desk.snapshot) if round_id in {"", one.id}]
    tree = with_withdrawn(desk) if withdrawn else desk.snapshot
    told = [one for one in rounds(tree) if round_id in {"", one.id}]
    return _entries(
        desk,
        (
            (out, recipient, receipt, found)
            for out, whole in zip(now, told, strict=True)
            for recipient, sender in zip(out.recipients, whole.recipients, strict=True)
            for receipt in sender.receipts
            for found in receipt.inputs
        ),
        naming,
    )


def entries_of(desk: Desk, inputs: Collection[str]) -> list[Entry]:
    """Return the entries of those of some inputs that are not withdrawn."""
    return _entries(
        desk,
        (
            (out, recipient, receipt, found)
            for out in rounds(desk.snapshot)
            for recipient in out.recipients
            for receipt in recipient.receipts
            for found in receipt.inputs
            if found.id in inputs
        ),
    )


def round_named(desk: Desk, name: str) -> Round:
    """Return the round that is called that, or has that id.

    Raises:
        UnknownRound: there is none.
    """
    for out in rounds(desk.snapshot):
        if name in {out.name, out.id}:
            return out
    raise UnknownRound(name=name)


def place(
    desk: Desk,
    input_id: str,
    item_id: str,
    type: PlacedAs | None = None,  # noqa: A002 - the field's word
    reason: str = "",
) -> Outcome:
    """Let an input be about an item, because a person says so; any can be placed again.

    Args:
        type: what it is taken for; none to leave that as it is. Loose text is then a new wording
            if it is as like the item's as what is settled by itself, else a comment.

    Raises:
        UserError: it cannot be; see `history.placing.place`.
    """
    placed_as = type or _taken_for(desk.snapshot, input_id, item_id)
    states = placing.place(desk.snapshot, input_id, item_id, placed_as)
    return desk.commit("edit", states, reason=reason)


def _taken_for(snapshot: Snapshot, input_id: str, item_id: str) -> PlacedAs | None:
    one, goal = snapshot.get(input_id), snapshot.get(item_id)
    if one is None or goal is None or one.attrs.get("type") != "not_placed":
        return None
    is_like = likeness(normal(one.text), normal(goal.text)) >= LIKELY
    return "changed" if one.text and is_like else "comment"


def withdraw(desk: Desk, receipt_id: str, reason: str = "") -> Outcome:
    """Take back a receipt with all its inputs; the file stays, and may be received again.

    Raises:
        NotAReceipt: there is no such receipt.
    """
    return desk.commit("remove", placing.withdraw(desk.snapshot, receipt_id), reason=reason)


def original(desk: Desk, receipt_id: str) -> ReceivedFile:
    """Return the file of a receipt, byte for byte as it came.

    Raises:
        NotAReceipt: there is no such receipt.
        LostFile: it is not in the model.
    """
    item = desk.snapshot[receipt_id]
    if item.kind != "receipt":
        raise NotAReceipt(item=receipt_id)
    found = desk.store.received.find(str(item.attrs.get("sha256")))
    if found is None:
        raise LostFile(name=item.text)
    return found


_Came = tuple[Round, Recipient, Receipt, Input]
"""An input with what it came in."""


def _entries(desk: Desk, came: Iterable[_Came], naming: Naming = norwegian) -> list[Entry]:
    told = [*came]
    reader = _Reader(desk, endings(desk, [found for *_, found in told]), naming)
    return [reader.entry(*one) for one in told]


class _Reader:
    """Holds inputs against what was sent, which is read once for each state that was sent."""

    def __init__(self, desk: Desk, endings: Mapping[str, Ending], naming: Naming) -> None:
        self._desk = desk
        self._endings = endings
        self._naming = naming
        self._now = (desk.snapshot, Places(desk.snapshot, naming=naming))
        self._states: dict[int, Snapshot] = {}
        self._sent: dict[int, tuple[Snapshot, Places]] = {}

    def entry(self, out: Round, recipient: Recipient, receipt: Receipt, one: Input) -> Entry:
        base, places = self._base(receipt.base)
        now, _ = self._now
        item = one.proposal.item
        before = base[item].text if base.is_living(item) else ""
        wording = now[item].text if now.is_living(item) else None
        past = self._endings.get(one.id)
        ending = past if one.assessment else None
        entry = Entry(
            input=replace(one, assessment=ending.weighed[0].assessment) if ending else one,
            round=out,
            recipient=recipient,
            receipt=receipt,
            number=self._told(one, receipt, Places.number),
            place=self._told(one, receipt, Places.of),
            before=before,
            now=wording,
            merged=_merged(before, one, wording),
            ending=ending,
            left=past.applied if past and not ending else None,
            is_withdrawn=not now.is_living(receipt.id),
            number_sent=places.number(base[one.about]) if base.is_living(one.about) else "",
        )
        return replace(entry, ending=self._met(entry, ending)) if ending else entry

    def _told(self, one: Input, receipt: Receipt, tell: Callable[[Places, Item], str]) -> str:
        """What is told of the item that an input is about, as it is today or was last."""
        for snapshot, places in (self._now, self._base(receipt.base)):
            if snapshot.is_living(one.about):
                return tell(places, snapshot[one.about])
        return ""

    def _base(self, changeset: int) -> tuple[Snapshot, Places]:
        if changeset not in self._sent:
            snapshot = self._state(changeset)
            self._sent[changeset] = (snapshot, Places(snapshot, naming=self._naming))
        return self._sent[changeset]

    def _state(self, changeset: int) -> Snapshot:
        if changeset not in self._states:
            self._states[changeset] = self._desk.log.slide(self._desk.snapshot, changeset)
        return self._states[changeset]

    def _met(self, entry: Entry, ending: Ending) -> Ending:
        """Where it ended, with what was so already where nothing had to be done."""
        weighed, proposal = entry.input.assessment, entry.input.proposal
        if ending.applied or weighed is None or not gives_way(weighed.outcome):
            return ending
        then = self._state(ending.since)
        wording = _carried_over_to(then, entry)
        met = met_by(then, proposal, wording)
        if not met:
            return ending

        def is_so(later: Snapshot) -> bool:
            return still_meets(proposal, wording, then[met], later.get(met))

        decided = ending.decided
        has_it = decided is not None and is_so(self._state(decided.cs))
        return replace(
            ending,
            met=met,
            met_stands=is_so(self._desk.snapshot),
            decided=decided if has_it else None,
        )


def _carried_over_to(then: Snapshot, entry: Entry) -> str:
    """The wording proposed as it was carried over to how the item read then; often empty."""
    item = entry.input.proposal.item
    wording = then[item].text if then.is_living(item) else None
    merged = _merged(entry.before, entry.input, wording)
    return replace(entry, merged=merged).carried_over or ""


def _merged(before: str, one: Input, now: str | None) -> Merged | None:
    """Nothing is to be merged where only one of the two has changed."""
    is_wording = one.proposal.type in {"changed", "moved"} and one.proposal.after
    if not is_wording or now is None or now in {before, one.proposal.after}:
        return None
    return None if one.proposal.after == before else merge(before, one.proposal.after, now)
