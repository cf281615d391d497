"""What a workbook tells of one thing in several cells, told in one proposal.

A row is a unit: what is said in it is about its words. In a text a comment has words of its own
that it hangs on, so there it stands for itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bufetat_editor.domain.proposals import Remark
from bufetat_editor.exchange.returned import ASIDE
from bufetat_editor.exchange.settling.endings import Ending, Source
from bufetat_editor.exchange.settling.told import Findings

_BETWEEN = " · "  # the texts of the cells that say where a row belongs
_Endings = dict[tuple[Source, int], Ending]


def gathered(findings: Findings, endings: Sequence[Ending]) -> list[Ending]:
    """Return where each fragment ended, what belongs together told in one of them.

    The others ask for nothing then; none of their words is lost.
    """
    if findings.files.returned.is_ordered:
        return [*endings]
    found = {(one.source, one.number): one for one in endings}
    for step in _STEPS:
        found |= {(one.source, one.number): one for one in step(findings, found)}
    return [*found.values()]


def _in_its_room(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """What was written over a row with room for something new stands under what that names."""
    for r, line in enumerate(findings.files.returned.lines):
        one = found["line", r]
        parent = next(filter(findings.is_known, line.ids), "")
        is_new = not findings.pairing.is_known(r) and not findings.files.named(line.ids)
        if one.proposal and is_new and parent:
            told = replace(one.proposal, type="added", anchor=parent, beside="under")
            yield replace(one, proposal=told)


def _said_of_new(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """What is said in a row with new words stays with them."""
    told = dict[int, list[Remark]]()
    for r, one in _talk(findings, found):
        line = found["line", r].proposal
        if line and one.proposal and not findings.pairing.is_known(r):
            told.setdefault(r, []).extend(one.proposal.remarks)
            yield replace(one, proposal=None)
    for r, remarks in told.items():
        yield _with(found["line", r], *remarks)


def _talk(findings: Findings, found: _Endings) -> Iterator[tuple[int, Ending]]:
    """Replies and comments that propose no words, each with the line it stands by."""
    returned = findings.files.returned
    for number, reply in enumerate(returned.replies):
        one = found["reply", number]
        if reply.line is not None and one.proposal and not one.proposal.after:
            yield reply.line, one
    for number, comment in enumerate(returned.comments):
        yield from ((r, found["comment", number]) for r in comment.lines[:1])


def _removed_once(_: Findings, found: _Endings) -> Iterator[Ending]:
    """A row that was emptied is what its reply says of it."""
    replies = [one.proposal for one in found.values() if one.source == "reply" and one.proposal]
    told = {one.item for one in replies if one.type in {"changed", "removed", "moved"}}
    for one in found.values():
        if one.source == "missing" and one.proposal and one.proposal.item in told:
            yield replace(one, proposal=None)


def _number_apart(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """The number of a new row stands in a cell of its own, and is none of its words."""
    for r, line in enumerate(findings.files.returned.lines):
        one = found["line", r]
        if line.number and one.proposal and not findings.pairing.is_known(r):
            told = replace(one, proposal=replace(one.proposal, after=line.text))
            yield _with(told, Remark(f"Nummer: {line.number}"))


def _left_blank(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """Cells for the place that were emptied, or taken out with their column, move nothing."""
    files, places = findings.files, _new_places(findings, found)
    for r, match in findings.pairing.lines.items():
        line, one = files.returned.lines[r], found["line", r]
        left = {*line.flow.split(_BETWEEN)} - {line.sheet}
        sent = {*files.sent.lines[match.sent].flow.split(_BETWEEN)}
        if one.proposal and one.proposal.type == "moved" and left < sent:
            yield _stayed(one)
            if line.flow in places:
                yield replace(places[line.flow], proposal=None)


def _stayed(ending: Ending) -> Ending:
    proposal = ending.proposal
    if proposal is None or (proposal.after == proposal.before and not proposal.remarks):
        return replace(ending, proposal=None)
    is_reworded = proposal.after != proposal.before
    told = replace(proposal, type="changed", anchor="", beside="")
    said = replace(told, type="comment", before="", after="")
    return replace(ending, proposal=told if is_reworded else said)


def _where_to(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """A place that was not sent is told with the rows that now say to stand there."""
    places = _new_places(findings, found)
    for r, line in enumerate(findings.files.returned.lines):
        one = found["line", r]
        if line.flow in places and one.proposal and not one.proposal.anchor:
            yield _with(one, Remark(f"Står under: {line.flow}"))
            yield replace(places[line.flow], proposal=None)


def _new_places(findings: Findings, found: _Endings) -> dict[str, Ending]:
    """By the place, what tells of one that was not sent."""
    return {
        line.text: found["line", r]
        for r, line in enumerate(findings.files.returned.lines)
        if line.flow == ASIDE and line.text != ASIDE and found["line", r].proposal
    }


def _with(ending: Ending, *remarks: Remark) -> Ending:
    proposal = ending.proposal
    if proposal is None:
        return ending
    return replace(ending, proposal=replace(proposal, remarks=(*proposal.remarks, *remarks)))


_STEPS: tuple[Callable[[Findings, _Endings], Iterator[Ending]], ...] = (
    _in_its_room,
    _said_of_new,
    _removed_once,
    _number_apart,
    _left_blank,
    _where_to,
)
