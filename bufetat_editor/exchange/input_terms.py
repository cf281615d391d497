"""What documents and the terminal call inputs and what comes of them: Norwegian, as all documents.

The field's terms are those of the glossary (docs/glossary.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.assessments import OUTCOMES, Assessment
from bufetat_editor.domain.outcome_terms import OUTCOME_TERMS
from bufetat_editor.domain.proposals import Type

TYPES: Mapping[Type, str] = {
    "unchanged": "uendret",
    "changed": "endret ordlyd",
    "comment": "kommentar",
    "added": "nytt",
    "removed": "foreslått fjernet",
    "moved": "flyttet",
    "not_placed": "ikke plassert",
}

NOT_PLACED = TYPES["not_placed"].capitalize()
NOT_WEIGHED = "Ikke vurdert"
WITHDRAWN = "Trukket tilbake"

_ENDS = {outcome: OUTCOME_TERMS[outcome].name.capitalize() for outcome in OUTCOMES}
ENDS = (*_ENDS.values(), NOT_WEIGHED)
"""All that `outcome_of` can say, in the order in which it is told."""


def outcome_of(assessment: Assessment | None) -> str:
    """Return what came of an input, as a line or a heading has it: «Tas til følge»."""
    return _ENDS[assessment.outcome] if assessment else NOT_WEIGHED
