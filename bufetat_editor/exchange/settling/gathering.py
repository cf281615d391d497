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


def _where_to(findings: Findings, found: _Endings) -> Iterator[Ending]:
    """A place that was not sent is told with the rows that now say to stand there."""
    lines = findings.files.returned.lines
    new = {
        line.text: found["line", r]
        for r, line in enumerate(lines)
        if line.flow == ASIDE and found["line", r].proposal
    }
    for r, line in enumerate(lines):
        one = found["line", r]
        if line.flow != ASIDE and line.flow in new and one.proposal and not one.proposal.anchor:
            yield _with(one, Remark(f"Står under: {line.flow}"))
            yield replace(new[line.flow], proposal=None)


def _with(ending: Ending, *remarks: Remark) -> Ending:
    proposal = ending.proposal
    if proposal is None:
        return ending
    return replace(ending, proposal=replace(proposal, remarks=(*proposal.remarks, *remarks)))


_STEPS: tuple[Callable[[Findings, _Endings], Iterator[Ending]], ...] = (
    _in_its_room,
    _said_of_new,
    _removed_once,
    _where_to,
)
