"""What the lines of a returned file propose, and those that it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bufetat_editor.domain.proposals import CERTAIN, Manner, Proposal, Remark
from bufetat_editor.exchange.returned import Line
from bufetat_editor.exchange.settling.certainty import of_removal
from bufetat_editor.exchange.settling.endings import Ending, Place
from bufetat_editor.exchange.settling.numbers import number_remark, with_number
from bufetat_editor.exchange.settling.order import NOWHERE, Anchor
from bufetat_editor.exchange.settling.pairing import Files, Match, Pairing
from bufetat_editor.exchange.settling.wordings import is_within


@dataclass(frozen=True)
class Findings:
    """All that is known of the lines of two files.

    Attributes:
        moved: lines returned that stand somewhere else than they stood.
        anchors: what each line returned stands by.
        absent: lines sent that the file says nothing of, for it answers on a part only.
        is_known: whether an item was there when the file was sent.
    """

    files: Files
    pairing: Pairing
    moved: set[int]
    anchors: list[Anchor]
    absent: frozenset[int]
    is_known: Callable[[str], bool]

    def item_of(self, r: int) -> str:
        """Id of the item whose words a line returned has; empty if it has none."""
        return self.pairing.item_of(self.files, r)


def line_endings(findings: Findings) -> Iterator[Ending]:
    """Tell where each line returned ended."""
    for r in range(len(findings.files.returned.lines)):
        match = findings.pairing.lines.get(r)
        told = _of_known(findings, r, match) if match else _of_new(findings, r)
        yield Ending("line", r, (r, 1), told)


def gone_endings(findings: Findings) -> Iterator[Ending]:
    """Tell where each paragraph that was taken out ended.

    It asks for nothing if it never was an item's; one whose line stands elsewhere is that line.
    """
    for g, gone in enumerate(findings.files.returned.gone):
        match = findings.pairing.gone.get(g)
        told = None
        if match is None:
            told = Proposal(
                "not_placed",
                certainty=CERTAIN,
                remarks=(Remark(f"Strøket tekst: «{gone.text}»"),),
                author=gone.author,
                at=gone.at,
                where=gone.where,
            )
        elif match.sent in findings.pairing.line_of:
            continue
        elif findings.files.items[match.sent]:
            told = Proposal(
                "removed",
                item=findings.files.items[match.sent],
                before=findings.files.sent.lines[match.sent].text,
                certainty=match.certainty,
                manner="merged" if match.sent in findings.pairing.joined else "",
                author=gone.author,
                at=gone.at,
                where=gone.where,
            )
        yield Ending("gone", g, (gone.line, 0, g), told)


def missing_endings(findings: Findings) -> Iterator[Ending]:
    """Tell where each line with an item ended that the file lacks, where it stood."""
    files, pairing = findings.files, findings.pairing
    place: Place = (-1,)
    for s, line in enumerate(files.sent.lines):
        if s in pairing.line_of:
            place = (pairing.line_of[s], 1)
        elif s in pairing.taken_out:
            g = pairing.taken_out[s]
            place = (files.returned.gone[g].line, 0, g)
        elif files.items[s] and s not in findings.absent:
            yield Ending("missing", s, (*place, s), _of_missing(findings, s, line.where))


def _of_known(findings: Findings, r: int, match: Match) -> Proposal | None:
    """What a line proposes that was sent."""
    line, sent = findings.files.returned.lines[r], findings.files.sent.lines[match.sent]
    is_reworded = findings.files.is_reworded(match.sent, r)
    has_moved = r in findings.moved
    remarks = number_remark(line, sent)
    if not is_reworded and not has_moved and not remarks:
        return None
    item = findings.files.items[match.sent]
    if not item:
        is_ours = not line.author and _is_other_wording(findings.files, match.sent, r)
        return None if is_ours else _not_placed(findings, r)
    anchor = findings.anchors[r] if has_moved else NOWHERE
    if not is_reworded and not has_moved:
        return _said_of(line, item, match.certainty, remarks)
    return Proposal(
        "moved" if has_moved else "changed",
        item=item,
        anchor=anchor.item,
        beside=anchor.beside,
        before=sent.text,
        after=line.text if is_reworded else sent.text,
        certainty=match.certainty,
        manner=_manner(findings.pairing, r, match.sent),
        remarks=remarks,
        author=line.author,
        at=line.at,
        where=line.where,
    )


def _is_other_wording(files: Files, s: int, r: int) -> bool:
    """True if words that are the program's read otherwise where they stood, as in another version.

    What was sent is made anew, by a program that may be newer than the one that sent it. Whoever
    has something to say there writes beside our words, which then are all left.
    """
    sent, line = files.sent.lines[s], files.returned.lines[r]
    stands = (sent.flow, sent.sheet) == (line.flow, line.sheet)
    return files.is_furniture(s) and stands and not is_within(files.old[s], files.new[r])


def _said_of(line: Line, item: str, certainty: int, remarks: tuple[Remark, ...]) -> Proposal:
    return Proposal(
        "comment",
        item=item,
        certainty=certainty,
        remarks=remarks,
        author=line.author,
        at=line.at,
        where=line.where,
    )


def _manner(pairing: Pairing, r: int, s: int) -> Manner:
    if s in pairing.split:
        return "split"
    return "merged" if r in pairing.merged else ""


def _of_new(findings: Findings, r: int) -> Proposal:
    """What a line proposes that was not sent."""
    pairing = findings.pairing
    part, copy = pairing.parts.get(r), pairing.copies.get(r)
    anchor = Anchor(findings.item_of(r), "after") if part else findings.anchors[r]
    if r in pairing.doubtful or not anchor.item:
        return _not_placed(findings, r)
    line = findings.files.returned.lines[r]
    return Proposal(
        "added",
        anchor=anchor.item,
        beside=anchor.beside,
        after=with_number(line, findings.files.sent),
        certainty=next((match.certainty for match in (part, copy) if match), CERTAIN),
        manner="split" if part else "copied" if copy else "",
        author=line.author,
        at=line.at,
        where=line.where if line.caller is None else f"ny {line.where}",
    )


def _not_placed(findings: Findings, r: int) -> Proposal:
    line = findings.files.returned.lines[r]
    return Proposal(
        "not_placed",
        after=with_number(line, findings.files.sent),
        certainty=CERTAIN,
        remarks=tuple(_likeliest(findings, r)),
        author=line.author,
        at=line.at,
        where=line.where,
    )


def _likeliest(findings: Findings, r: int) -> Iterator[Remark]:
    """Which item a doubtful line may be, the likeliest of those that are missing."""
    files, pairing = findings.files, findings.pairing
    likely = (match.sent for match in pairing.doubtful.get(r, ()))
    missing = (s for s in likely if files.items[s] and not pairing.has_line(s))
    for s in [*missing][:1]:
        yield Remark(f"Ligner på «{files.sent.lines[s].text}»")


def _of_missing(findings: Findings, s: int, where: str) -> Proposal:
    into = findings.pairing.joined.get(s)
    line = findings.files.returned.lines[into.line] if into else None
    perhaps = findings.pairing.perhaps.get(s)
    certainty = CERTAIN if perhaps is None else of_removal(perhaps)
    return Proposal(
        "removed",
        item=findings.files.items[s],
        before=findings.files.sent.lines[s].text,
        certainty=into.certainty if into else certainty,
        manner="merged" if line else "",
        author=line.author if line else "",
        at=line.at if line else "",
        where=line.where if line else where,
    )
