"""What the list of a round shows of each input, as plain values: it only draws them.

They are made in the worker thread, because every one of them is compared word by word; what else
is told of the one that is shown is compared where it is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.history.register import Consideration
from bufetat_editor.history.words import Span, word_diff
from bufetat_editor.ui.history_text import spoken
from bufetat_editor.ui.input_words import certainty_told, manner_name, type_name
from bufetat_editor.ui.inputs.states import State, state_name, state_of
from bufetat_editor.ui.language import label
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment
    from bufetat_editor.domain.items import Item
    from bufetat_editor.domain.proposals import Proposal
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.history.merge import Merged
    from bufetat_editor.history.register import Applied, Ending, Entry

_NEAR = 24  # letters on each side of a change that are enough to know it by
_IN_A_SENTENCE = 60


@dataclass(frozen=True, slots=True)
class InputRow:
    """One input with all that is told of it.

    Attributes:
        receipt: id of the receipt that it came with.
        sender: who sent it, as «Region Nord».
        recipient: her id, as one who was asked.
        file: name of the file.
        target: the item in the model that one can go to; empty if there is none.
        number: reference number of the item that it is to change, or speaks of; its last one if it
            is gone.
        place: the headings that it stands under, or is to stand under.
        destination: where it is to stand, for what is new or moved.
        words: what is proposed, against what was sent; of a comment, words of its own.
        now: how the item reads now, if that is not how it was sent.
        is_gone: whether the item is removed by now.
        merged: what both changes come to, if the item reads otherwise by now.
        wording: how the item reads today, changed or not; none if it is gone or there is none.
        assessment: what comes of it; none as long as it is not weighed.
        ending: where it ended; none as long as it is not weighed.
        left: what stays of it, where its assessment was taken back.
        consideration: what else is said of the same item. Not compared: it holds whole rounds,
            and a row looks the same whatever others say.
        rivals: who else wants the same words otherwise, as long as one of the two is not weighed.
        is_withdrawn: whether its receipt has been taken back, so that it is only to be read.
        is_begun: whether something is written of it that is not saved; see `with_begun`.
    """

    id: str
    proposal: Proposal
    receipt: str
    sender: str
    file: str
    target: str
    number: str
    place: str
    destination: str
    words: tuple[Span, ...]
    now: str | None = None
    is_gone: bool = False
    merged: Merged | None = None
    wording: str | None = None
    assessment: Assessment | None = None
    ending: Ending | None = None
    consideration: Consideration = field(default=Consideration(), compare=False)
    rivals: tuple[str, ...] = ()
    is_withdrawn: bool = False
    recipient: str = ""
    is_begun: bool = False
    left: Applied | None = None

    @property
    def state(self) -> State:
        """How far it has come."""
        return state_of(self.assessment, is_withdrawn=self.is_withdrawn)

    @property
    def states(self) -> tuple[State, ...]:
        """How far it has come, and whether one has begun to go further."""
        return (self.state, "begun") if self.is_begun else (self.state,)

    @property
    def notes(self) -> tuple[str, ...]:
        """What one should know before one trusts it."""
        told = (
            manner_name(self.proposal.manner, self.proposal.type),
            certainty_told(self.proposal),
            changed_since(self),
            collision_told(self.rivals),
        )
        return tuple(filter(None, told))

    @property
    def told(self) -> str:
        """All of it in a few words, as it is read aloud."""
        remarks = " ".join(one.text for one in self.proposal.remarks)
        parts = (type_name(self.proposal.type), self.number, spoken(self.words), remarks)
        states = map(state_name, self.states)
        told = (*parts, self.destination, self.sender, *self.notes, *states)
        return ", ".join(filter(None, told))


def with_begun(rows: Sequence[InputRow], begun: Collection[str]) -> tuple[InputRow, ...]:
    """Return rows that tell of which inputs something is written and not saved.

    The worker, which makes them, does not know: what is begun is the window's own.

    Args:
        begun: the ids of the inputs.
    """
    return tuple(
        row if row.is_begun == (row.id in begun) else replace(row, is_begun=row.id in begun)
        for row in rows
    )


def changed_since(row: InputRow) -> str:
    """Return what has become of the item since it was sent; empty if it reads the same.

    What was done because of the input itself is told with where it ended.
    """
    if row.ending and row.ending.applied and row.ending.applied.stands:
        return ""
    if row.is_gone:
        return QCoreApplication.translate("Inputs", "The item has been removed since it was sent")
    if row.now is None:
        return ""
    if row.merged and row.merged.conflicts:
        return QCoreApplication.translate(
            "Inputs", "The text has been changed since it was sent, and the two cannot be made one"
        )
    return QCoreApplication.translate("Inputs", "The text has been changed since it was sent")


def collision_told(rivals: Sequence[str]) -> str:
    """Return who wants the same words otherwise; empty if nobody does."""
    words = QCoreApplication.translate("Inputs", "Collision: {names} change the same words")
    return words.format(names=", ".join(rivals)) if rivals else ""


def input_rows(
    entries: Sequence[Entry], snapshot: Snapshot, considered: Mapping[str, Consideration]
) -> tuple[InputRow, ...]:
    """Return the rows of a register, in the order of the model; at last what has no place in it.

    So all that is said of an item stands together, whoever says it.

    Args:
        considered: what else there is to know of an input, by its id.
    """
    places = Places(snapshot, naming=label)
    order = {item.id: number for number, item in enumerate(snapshot)}
    ordered = sorted(entries, key=lambda entry: _position(entry.input.proposal, snapshot, order))
    alone = Consideration()
    return tuple(
        _row(entry, considered.get(entry.input.id, alone), snapshot, places) for entry in ordered
    )


def _position(proposal: Proposal, snapshot: Snapshot, order: Mapping[str, int]) -> tuple[int, bool]:
    """Where an input stands: at its item, or behind all that is said of what it is to follow."""
    about = snapshot.get(proposal.item or proposal.anchor)
    if about is None:
        return len(order), False
    lineage = (about, *snapshot.ancestors(about.id))  # it may be removed by now
    nearest = next((order[one.id] for one in lineage if one.id in order), len(order))
    if not proposal.item and proposal.beside == "under":
        nearest = max((order[one.id] for one in snapshot.descendants(about.id)), default=nearest)
    return nearest, not proposal.item


def _row(
    entry: Entry, consideration: Consideration, snapshot: Snapshot, places: Places
) -> InputRow:
    proposal = replace(entry.input.proposal, before=entry.before)
    about = snapshot.get(entry.input.about)
    own = snapshot.get(proposal.item)
    is_gone = own is not None and own.deleted
    has_changed = entry.now is not None and entry.now != entry.before and bool(proposal.item)
    return InputRow(
        id=entry.input.id,
        proposal=proposal,
        receipt=entry.receipt.id,
        sender=entry.recipient.name,
        file=entry.receipt.name,
        target=about.id if about and not about.deleted else "",
        number=entry.number if own else "",
        place=_place(about, own, places),
        destination=_destination(proposal, snapshot, places),
        words=_words(proposal),
        now=entry.now if has_changed and not is_gone else None,
        is_gone=is_gone,
        merged=entry.merged if has_changed and not is_gone else None,
        wording=entry.now,
        assessment=entry.input.assessment,
        ending=entry.ending,
        left=entry.left,
        consideration=consideration,
        rivals=_rivals(entry, consideration),
        is_withdrawn=entry.is_withdrawn,
        recipient=entry.recipient.id,
    )


def _rivals(mine: Entry, consideration: Consideration) -> tuple[str, ...]:
    colliding = (one.entry for one in consideration.others if one.collides)
    names = (
        one.recipient.name
        for one in colliding
        if not (mine.input.assessment and one.input.assessment)
    )
    return tuple(dict.fromkeys(names))


def _words(proposal: Proposal) -> tuple[Span, ...]:
    match proposal.type:
        case "added":
            return (Span("insert", proposal.after),)
        case "removed":
            return (Span("delete", proposal.before),)
        case "not_placed" | "comment":
            return (Span("equal", proposal.after),) if proposal.after else ()
        case _:
            return word_diff(proposal.before, proposal.after)


def _place(about: Item | None, own: Item | None, places: Places) -> str:
    """The headings that it stands under; of an item that stands under none, what kind it is of."""
    headings = BETWEEN.join(one.rstrip(": ") for one in places.headings(about)) if about else ""
    return headings or (places.of(own) if own else "")


def _destination(proposal: Proposal, snapshot: Snapshot, places: Places) -> str:
    anchor = snapshot.get(proposal.anchor)
    if anchor is None:
        return ""
    name = called(anchor, snapshot, places)
    if proposal.beside == "under":
        words = QCoreApplication.translate("Inputs", "to stand last under {item}")
    else:
        words = QCoreApplication.translate("Inputs", "to stand after {item}")
    return words.format(item=name)


def called(item: Item, snapshot: Snapshot, places: Places) -> str:
    """Return an item's number and how it begins; of a cell of the matrix, its row and column."""
    if not item.text:
        column = snapshot.get(str(item.attrs.get("column", "")))
        above = (*places.headings(item)[-1:], column.text if column else places.name(item))
        return "«{}»".format(BETWEEN.join(one.rstrip(": ") for one in above))
    text = f"«{shortened(places.name(item), _IN_A_SENTENCE)}»"
    return f"{places.number(item)} {text}".strip()


def excerpt(words: Sequence[Span]) -> tuple[Span, ...]:
    """Return the changes with a few words around them, for where there is no room for more."""
    return tuple(_excerpts(words))


def _excerpts(words: Sequence[Span]) -> Iterator[Span]:
    last = len(words) - 1
    for number, span in enumerate(words):
        if span.operation != "equal" or len(span.text) <= 2 * _NEAR:
            yield span
        elif last == 0:
            yield Span("equal", shortened(span.text, 4 * _NEAR))
        else:
            head = "" if number == 0 else f"{span.text[:_NEAR].rsplit(' ', 1)[0]} "
            tail = "" if number == last else f" {span.text[-_NEAR:].split(' ', 1)[-1]}"
            yield Span("equal", f"{head}…{tail}")
