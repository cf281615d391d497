"""What the page of a round shows of each input, as plain values: the lists only draw them.

They are made in the worker thread, because every one of them is compared word by word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.places import BETWEEN, Places
from bufetat_editor.history.words import Span, word_diff
from bufetat_editor.ui.history_text import spoken
from bufetat_editor.ui.input_words import certainty_told, manner_name, type_name
from bufetat_editor.ui.phrases import shortened

if TYPE_CHECKING:
    from bufetat_editor.domain.items import Item
    from bufetat_editor.domain.proposals import Proposal
    from bufetat_editor.domain.snapshot import Snapshot
    from bufetat_editor.history.merge import Merged
    from bufetat_editor.usecases.inputs import Entry

_NEAR = 24  # letters on each side of a change that are enough to know it by
_IN_A_SENTENCE = 60


@dataclass(frozen=True, slots=True)
class InputRow:
    """One input with all that is told of it.

    Attributes:
        receipt: id of the receipt that it came with.
        sender: who sent it, as «Region Nord».
        file: name of the file.
        target: the item in the model that one can go to; empty if there is none.
        number: reference number of the item that it is to change, or speaks of.
        place: the headings that it stands under, or is to stand under.
        destination: where it is to stand, for what is new or moved.
        words: what is proposed, against what was sent.
        now: how the item reads now, if that is not how it was sent.
        is_gone: whether the item is removed by now.
        merged: what both changes come to, if the item reads otherwise by now.
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

    @property
    def notes(self) -> tuple[str, ...]:
        """What one should know before one trusts it."""
        told = (
            manner_name(self.proposal.manner, self.proposal.type),
            certainty_told(self.proposal),
            changed_since(self),
        )
        return tuple(filter(None, told))

    @property
    def told(self) -> str:
        """All of it in a few words, as it is read aloud."""
        remarks = " ".join(one.text for one in self.proposal.remarks)
        parts = (type_name(self.proposal.type), self.number, spoken(self.words), remarks)
        return ", ".join(filter(None, (*parts, self.destination, self.sender, *self.notes)))


def changed_since(row: InputRow) -> str:
    """Return what has become of the item since it was sent; empty if it reads the same."""
    if row.is_gone:
        return QCoreApplication.translate("Inputs", "The item is removed since it was sent")
    if row.now is None:
        return ""
    if row.merged and row.merged.conflicts:
        return QCoreApplication.translate(
            "Inputs", "The text is changed since it was sent, and in the same words: a collision"
        )
    return QCoreApplication.translate("Inputs", "The text is changed since it was sent")


def input_rows(entries: Sequence[Entry], snapshot: Snapshot) -> tuple[InputRow, ...]:
    """Return the rows of a register, in its order."""
    places = Places(snapshot)
    return tuple(_row(entry, snapshot, places) for entry in entries)


def _row(entry: Entry, snapshot: Snapshot, places: Places) -> InputRow:
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
        number=places.number(own) if own else "",
        place=BETWEEN.join(one.rstrip(": ") for one in places.headings(about)) if about else "",
        destination=_destination(proposal, snapshot, places),
        words=_words(proposal),
        now=entry.now if has_changed and not is_gone else None,
        is_gone=is_gone,
        merged=entry.merged if has_changed and not is_gone else None,
    )


def _words(proposal: Proposal) -> tuple[Span, ...]:
    match proposal.type:
        case "added":
            return (Span("insert", proposal.after),)
        case "removed":
            return (Span("delete", proposal.before),)
        case "not_placed" | "comment":
            wording = proposal.after or proposal.before
            return (Span("equal", wording),) if wording else ()
        case _:
            return word_diff(proposal.before, proposal.after)


def _destination(proposal: Proposal, snapshot: Snapshot, places: Places) -> str:
    anchor = snapshot.get(proposal.anchor)
    if anchor is None:
        return ""
    name = _name(anchor, snapshot, places)
    if proposal.beside == "under":
        words = QCoreApplication.translate("Inputs", "to stand last under {item}")
    else:
        words = QCoreApplication.translate("Inputs", "to stand after {item}")
    return words.format(item=name)


def _name(item: Item, snapshot: Snapshot, places: Places) -> str:
    """Its number and how it begins; of a cell of the matrix, the row and column that it is in."""
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
