"""What a paper has to say of an input, in the words that stand together wherever it is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bufetat_editor.domain.assessments import InputOutcome
from bufetat_editor.history.register import Entry
from bufetat_editor.history.words import word_diff

OUTCOMES: Mapping[InputOutcome, str] = {
    "followed": "tas til følge",
    "partly_followed": "tas delvis til følge",
    "not_followed": "tas ikke til følge",
    "noted": "til orientering",
    "postponed": "utsatt",
}
NOT_WEIGHED = "ikke vurdert"


def phrases(entry: Entry) -> tuple[str, ...]:
    """Its own words, what came of it and why."""
    return tuple(even(one) for one in _phrases(entry) if one.strip())


def even(text: str) -> str:
    """A text as it is looked for: in small letters, however its lines are broken."""
    return " ".join(text.casefold().split())


def _phrases(entry: Entry) -> Iterator[str]:
    proposal, weighed = entry.input.proposal, entry.input.assessment
    match proposal.type:
        case "removed":
            yield from (entry.before, proposal.after)
        case "changed" | "moved":
            compared = word_diff(entry.before, proposal.after or entry.before)
            yield from (span.text for span in compared if span.operation == "insert")
        case _:
            yield proposal.after
    yield from (remark.text for remark in proposal.remarks)
    yield OUTCOMES[weighed.outcome] if weighed else NOT_WEIGHED
    yield weighed.reason if weighed else ""
