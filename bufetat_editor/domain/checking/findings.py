"""All that wants attention in a model: every rule, asked of every item, in the document's order."""

from __future__ import annotations

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.spelling import spelling_findings
from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.snapshot import Snapshot


def findings(snapshot: Snapshot, lexicon: Lexicon | None = None) -> tuple[Finding, ...]:
    """Return what wants attention, in the order of the document and within each text.

    Args:
        lexicon: tells how words are spelt; without it, rules of spelling find nothing.
    """
    found = [*structure_findings(snapshot)]
    if lexicon:
        found += spelling_findings(snapshot, lexicon)
    rank = {item.id: n for n, item in enumerate(snapshot)}
    return tuple(sorted(found, key=lambda one: (rank[one.item.id], one.at or (0, 0))))
