"""What comes of inputs in Norwegian: as a heading or a table has it, and as a sentence tells it.

The field's terms are those of the glossary (docs/glossary.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bufetat_editor.domain.assessments import InputOutcome


@dataclass(frozen=True, slots=True)
class OutcomeTerm:
    """An outcome in words.

    Attributes:
        name: as it is listed and chosen: «tas til følge».
        told: what an input is said to be, in a sentence: it «er tatt til følge».
    """

    name: str
    told: str


OUTCOME_TERMS: Mapping[InputOutcome, OutcomeTerm] = {
    "followed": OutcomeTerm("tas til følge", "tatt til følge"),
    "partly_followed": OutcomeTerm("tas delvis til følge", "tatt delvis til følge"),
    "not_followed": OutcomeTerm("tas ikke til følge", "ikke tatt til følge"),
    "noted": OutcomeTerm("til orientering", "tatt til orientering"),
    "postponed": OutcomeTerm("utsatt", "utsatt"),
}
