"""What came in, told on the terminal: as JSON, and as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from bufetat_editor.cli import threads_told
from bufetat_editor.cli.marks import one_line, with_changes
from bufetat_editor.domain.places import Places
from bufetat_editor.domain.proposals import CERTAIN_ENOUGH, TYPES, Proposal
from bufetat_editor.domain.rounds import Receipt, Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.exchange.furniture import norwegian_date, signed
from bufetat_editor.exchange.input_terms import NOT_PLACED
from bufetat_editor.exchange.input_terms import TYPES as TYPE_NAMES
from bufetat_editor.history.entry_places import in_order, place_in_short
from bufetat_editor.history.receipts import has_withdrawn
from bufetat_editor.history.register import Entry
from bufetat_editor.history.words import word_diff
from bufetat_editor.usecases.receiving import Received

_MANNERS = {
    "split": "punktet er delt",
    "merged": "punkter er slått sammen",
    "copied": "limt inn to ganger",
}

_WITHDRAWN, _SILENT = "svaret er trukket tilbake", "har ikke svart"


def received(snapshot: Snapshot, file: Path, got: Received) -> dict[str, object]:
    """Return what came of a file, as JSON has it."""
    return {
        "file": str(file),
        "sha256": got.sha256,
        "edition": got.edition,
        "round": snapshot[got.round].text,
        "region": snapshot[got.recipient].text,
        "receipt": got.receipt,
        "made_for": got.made_for or None,
        "is_new_recipient": got.is_new,
        "earlier": [
            {"receipt": one.receipt, "file": one.name, "at": one.at} for one in got.earlier
        ],
        "fragments": got.account.fragments,
        "account": got.account.counts,
        "balances": got.account.balances,
        "absent": got.account.absent,
        "proposals": [
            {"item": one.item or None, **_proposal(one, one.before)}
            for one in got.account.proposals
        ],
    }


def received_lines(snapshot: Snapshot, file: Path, got: Received) -> Iterator[str]:
    """Yield what came of a file, and how its account adds up."""
    sender, out = snapshot[got.recipient].text, snapshot[got.round].text
    yield one_line(f"{file.name}: svar fra {sender} på «{out}»  [{got.receipt}]")
    counts = got.account.counts
    told = " + ".join(f"{counts[one]} {TYPE_NAMES[one]}" for one in TYPES)
    yield f"    {told} = {_counted(got.account.fragments, 'tekstbit', 'tekstbiter')}"
    if got.account.absent:
        yield f"    {_absent(got.account.absent)}, og står som de ble sendt."
    yield from (one_line(f"    {line}") for line in _sender_lines(sender, got))


def _sender_lines(sender: str, got: Received) -> Iterator[str]:
    if got.made_for:
        yield f"Filen ble sendt til {got.made_for}, men er ført på {sender}, slik --from sier."
    if got.is_new:
        yield f"{sender} var ikke spurt, og er ført opp som ny mottaker i runden."
    for one in got.earlier:
        yield (
            f"{sender} har svart før: «{one.name}», mottatt {norwegian_date(one.at)}. Trekk det "
            f"tilbake med withdraw hvis dette svaret erstatter det.  [{one.receipt}]"
        )


def entry(one: Entry, received_in: int) -> dict[str, object]:
    """Return an input as JSON has it.

    Args:
        received_in: the changeset that its file was taken in by.
    """
    return {
        "id": one.input.id,
        "round": one.round.name,
        "region": one.recipient.name,
        "item": one.input.proposal.item or None,
        **_proposal(one.input.proposal, one.before),
        "now": one.now,
        "place": one.place or None,
        "receipt": one.receipt.id,
        "received_in": received_in,
        **threads_told.ended(one),
    }


def _proposal(one: Proposal, before: str) -> dict[str, object]:
    return {
        "type": one.type,
        "certainty": one.certainty / 100,
        "before": before or None,
        "after": one.after or None,
        "comment": "\n".join(remark.text for remark in one.spoken) or None,
        "author": _author(one) or None,
        "at": one.at or next((remark.at for remark in one.remarks), "") or None,
        "manner": one.manner or None,
        "anchor": one.anchor or None,
        "beside": one.beside or None,
        "where": one.where or None,
        "quote": one.quote or None,
        "remarks": [
            {"text": said.text, "author": said.author or None, "at": said.at or None}
            for said in one.remarks
        ],
    }


def _author(one: Proposal) -> str:
    return one.author or next((remark.author for remark in one.remarks), "")


def register_lines(snapshot: Snapshot, entries: Sequence[Entry], round_id: str) -> Iterator[str]:
    """Yield the rounds with who has answered, and under each its inputs, item by item."""
    out = [one for one in rounds(snapshot) if round_id in {"", one.id}]
    if not out:
        yield "Ingen runde er sendt ut."
    for one in out:
        yield from _round_lines(one, snapshot)
        own = [entry for entry in entries if entry.round.id == one.id]
        for place, about in _by_item(snapshot, own).items():
            yield one_line(place)
            for entry in about:
                yield from _entry_lines(entry, snapshot)


def _round_lines(out: Round, snapshot: Snapshot) -> Iterator[str]:
    weighed = sum(1 for one in out.inputs if one.assessment)
    counts = f"{len(out.inputs)} innspill" + (f", {weighed} vurdert" if out.inputs else "")
    yield f"{out.name} – frist {norwegian_date(out.deadline)} – {counts}"
    for recipient in out.recipients:
        for receipt in recipient.receipts:
            yield one_line(f"    {recipient.name}: {receipt.name} – {_summed(receipt)}")
        if not recipient.receipts:
            is_withdrawn = has_withdrawn(snapshot, recipient.id)
            yield f"    {recipient.name}: {_WITHDRAWN if is_withdrawn else _SILENT}"


def _summed(receipt: Receipt) -> str:
    told = [f"{count} {TYPE_NAMES[type_]}" for type_, count in receipt.counts.items() if count]
    if receipt.absent:
        told.append(_absent(receipt.absent))
    return f"{', '.join(told)}  [{receipt.id}]"


def _absent(count: int) -> str:
    return f"{_counted(count, 'punkt', 'punkter')} er ikke med i filen"


def _by_item(snapshot: Snapshot, entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """The inputs by place, in the order of the document; last what is not placed."""
    places = Places(snapshot)
    found: dict[str, list[Entry]] = {}
    for one in in_order(entries, snapshot):
        place = place_in_short(one, snapshot, places)
        about = f"{place}  [{one.input.about}]" if place else NOT_PLACED
        found.setdefault(about, []).append(one)
    return found


def _entry_lines(one: Entry, snapshot: Snapshot) -> Iterator[str]:
    proposal = one.input.proposal
    by = _by(proposal.author, proposal.at)
    yield one_line(
        f"    {one.recipient.name}, {_described(proposal)}: {_worded(one)}{by}  [{one.input.id}]"
    )
    for said in proposal.spoken:
        yield one_line(f"        «{said.text}»{_by(said.author, said.at)}")
    lines = (*_meanwhile(one), *threads_told.ended_lines(one, snapshot))
    yield from (one_line(f"        {line}") for line in lines)


def _meanwhile(one: Entry) -> Iterator[str]:
    """What has become of the item, unless that is what came of this very input."""
    is_met = one.ending is not None and bool(one.ending.met) and one.ending.met_stands
    is_done = one.done is not None and one.done.stands
    if is_met or is_done or not one.input.proposal.item:
        return
    if one.now is None:
        yield "Punktet er fjernet siden."
    elif one.now != one.before:
        yield f"Ordlyden er endret siden, til: {one.now}"


def _by(author: str, at: str) -> str:
    """Who wrote it and on which day, so far as the file tells."""
    told = signed(author, at)
    return f" – {told}" if told else ""


def _described(proposal: Proposal) -> str:
    told = [TYPE_NAMES[proposal.type]]
    if proposal.manner:
        told.append(_MANNERS[proposal.manner])
    if proposal.type == "added" and proposal.where:
        told.append(proposal.where)
    if proposal.certainty < CERTAIN_ENOUGH:
        told.append(f"{proposal.certainty} % sikkert")
    return ", ".join(told)


def _worded(one: Entry) -> str:
    """What is proposed, against what was sent; of a comment, what it hangs on."""
    proposal = one.input.proposal
    match proposal.type:
        case "changed" | "moved" if proposal.after:
            return with_changes(word_diff(one.before, proposal.after))
        case "removed":
            return with_changes(word_diff(one.before, ""))
        case "added":
            return with_changes(word_diff("", proposal.after))
        case "comment":
            return f"«{proposal.quote}»" if proposal.quote else one.before
        case _:
            return proposal.after or (f"«{proposal.quote}»" if proposal.quote else one.before)


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
