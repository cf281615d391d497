"""A returned file held against what was sent: each of its fragments ends in one place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bufetat_editor.domain.proposals import Account
from bufetat_editor.exchange.apart import Stopped
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.settling.absent import absent
from bufetat_editor.exchange.settling.by_marks import by_marks, by_marks_taken_out
from bufetat_editor.exchange.settling.by_neighbours import joined, parted
from bufetat_editor.exchange.settling.by_order import as_sent, by_place, in_place
from bufetat_editor.exchange.settling.by_words import (
    by_likeness,
    by_text,
    pasted_again,
    taken_out_by_words,
)
from bufetat_editor.exchange.settling.endings import Source, check
from bufetat_editor.exchange.settling.flows import flows
from bufetat_editor.exchange.settling.gathering import gathered
from bufetat_editor.exchange.settling.numbers import numbers_apart
from bufetat_editor.exchange.settling.order import anchors, moved_lines
from bufetat_editor.exchange.settling.pairing import Files, Pairing
from bufetat_editor.exchange.settling.talk import comment_endings
from bufetat_editor.exchange.settling.told import (
    Findings,
    gone_endings,
    line_endings,
    missing_endings,
)
from bufetat_editor.exchange.settling.wishes import reply_endings

_STEPS: tuple[Callable[[Files, Pairing], Pairing], ...] = (
    as_sent,
    by_marks,
    by_marks_taken_out,
    in_place,
    by_text,
    parted,
    joined,
    by_likeness,
    by_place,
    pasted_again,
    taken_out_by_words,
)
"""How lines are paired, the surest first; each takes what the ones before it have left."""

_NO_CELLS: Mapping[tuple[str, str], str] = MappingProxyType({})


def settle(
    sent: Returned,
    returned: Returned,
    cells: Mapping[tuple[str, str], str] = _NO_CELLS,
    is_known: Callable[[str], bool] = lambda _: True,
    stopped: Callable[[], bool] = lambda: False,
) -> Account:
    """Return where every fragment of a returned file ended, and what it proposes.

    Args:
        sent: what the reader sees in the file that was sent.
        returned: what it sees in the one that came back.
        cells: ids of the matrix's cells by those of row and column, for words in an empty cell.
        is_known: whether an item was there when it was sent, for marks of what has no line of its
            own, such as a group in a workbook.
        stopped: asked between the steps; true ends it.

    Raises:
        Stopped: it was stopped.
    """
    files = Files(sent, numbers_apart(sent, returned))
    pairing = Pairing()
    for step in _STEPS:
        if stopped():
            raise Stopped
        pairing = step(files, pairing)
    stand_in = flows(files, pairing)
    findings = Findings(
        files,
        pairing,
        moved=moved_lines(files, pairing, stand_in),
        anchors=anchors(files, pairing, stand_in, cells),
        absent=absent(files, pairing),
        is_known=is_known,
    )
    endings = [
        *line_endings(findings),
        *gone_endings(findings),
        *missing_endings(findings),
        *comment_endings(findings),
        *reply_endings(findings),
    ]
    fragments = _fragments(findings)
    check(endings, fragments)
    endings = gathered(findings, endings)
    endings.sort(key=lambda one: one.place)
    told = [one.proposal for one in endings]
    return Account(
        fragments=fragments.total(),
        unchanged=told.count(None),
        proposals=tuple(one for one in told if one),
        absent=len(findings.absent),
    )


def _fragments(findings: Findings) -> Counter[Source]:
    """How many fragments there are: what the file holds, and the lines with an item it lacks.

    What was taken out here and put in there is one fragment.
    """
    returned, pairing = findings.files.returned, findings.pairing
    told_of = {*pairing.line_of, *pairing.taken_out, *findings.absent}
    missing = sum(bool(item) and s not in told_of for s, item in enumerate(findings.files.items))
    carried = sum(match.sent in pairing.line_of for match in pairing.gone.values())
    return Counter(
        {
            "line": len(returned.lines),
            "gone": len(returned.gone) - carried,
            "missing": missing,
            "comment": len(returned.comments),
            "reply": len(returned.replies),
        }
    )
