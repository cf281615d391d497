"""What documents and the terminal call inputs and what comes of them: Norwegian, as all documents.

The field's terms are those of the glossary (docs/glossary.md).
"""

from __future__ import annotations

from collections.abc import Mapping

from bufetat_editor.domain.assessments import InputOutcome
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

OUTCOMES: Mapping[InputOutcome, str] = {
    "followed": "tas til følge",
    "partly_followed": "tas delvis til følge",
    "not_followed": "tas ikke til følge",
    "noted": "til orientering",
    "postponed": "utsatt",
}

NOT_WEIGHED = "ikke vurdert"
WITHDRAWN = "trukket tilbake"
