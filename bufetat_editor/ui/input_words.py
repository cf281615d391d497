"""What the window calls what comes back from a round, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.proposals import CERTAIN_ENOUGH, Type
from bufetat_editor.ui.phrases import written_day

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import InputOutcome
    from bufetat_editor.domain.proposals import Proposal
    from bufetat_editor.domain.rounds import Round, Tally
    from bufetat_editor.history.changeset import Edition

ICONS: Mapping[Type, str] = {
    "unchanged": "check",
    "changed": "pencil",
    "comment": "message-square",
    "added": "plus",
    "removed": "trash-2",
    "moved": "move",
    "not_placed": "inbox",
}
TONES: Mapping[Type, str] = {"added": "added", "removed": "removed", "not_placed": "warn"}
"""The tokens of the types that are set apart; the others are in the accent's colour."""


def type_name(name: Type) -> str:
    """Return what a type is called."""
    return {
        "unchanged": QCoreApplication.translate("Inputs", "unchanged"),
        "changed": QCoreApplication.translate("Inputs", "reworded"),
        "comment": QCoreApplication.translate("Inputs", "comment"),
        "added": QCoreApplication.translate("Inputs", "new"),
        "removed": QCoreApplication.translate("Inputs", "proposed removed"),
        "moved": QCoreApplication.translate("Inputs", "moved"),
        "not_placed": QCoreApplication.translate("Inputs", "not placed"),
    }[name]


def outcome_name(outcome: InputOutcome | None) -> str:
    """Return what an outcome is called; of an input that has none yet, that it is not weighed."""
    if outcome is None:
        return QCoreApplication.translate("Inputs", "not weighed")
    return {
        "followed": QCoreApplication.translate("Inputs", "followed"),
        "partly_followed": QCoreApplication.translate("Inputs", "partly followed"),
        "not_followed": QCoreApplication.translate("Inputs", "not followed"),
        "noted": QCoreApplication.translate("Inputs", "for information"),
        "postponed": QCoreApplication.translate("Inputs", "postponed"),
    }[outcome]


def manner_name(manner: str, name: Type) -> str:
    """Return how a wording came about; empty if in no way of its own."""
    told = {
        ("split", "changed"): QCoreApplication.translate("Inputs", "Split: this is the first part"),
        ("split", "added"): QCoreApplication.translate("Inputs", "Split: this part is new"),
        ("merged", "changed"): QCoreApplication.translate(
            "Inputs", "Merged: what follows was joined to this one"
        ),
        ("merged", "removed"): QCoreApplication.translate(
            "Inputs", "Merged with the item before it"
        ),
        ("copied", "added"): QCoreApplication.translate("Inputs", "Pasted twice: this is the copy"),
    }
    return told.get((manner, name), "")


def certainty_told(proposal: Proposal) -> str:
    """Return how certain it is that this is the item; empty if that is certain enough."""
    if proposal.certainty >= CERTAIN_ENOUGH or proposal.type == "not_placed":
        return ""
    words = QCoreApplication.translate("Inputs", "uncertain place ({percent} % certain)")
    return words.format(percent=proposal.certainty)


def round_title(one: Round) -> str:
    """Return what a round is called in the outline."""
    words = QCoreApplication.translate("Inputs", "{name} · deadline {day}")
    return words.format(name=one.name, day=written_day(one.deadline))


def answered_told(one: Round) -> str:
    """Return how many of those who were asked have answered."""
    answered = sum(bool(asked.receipts) for asked in one.recipients)
    words = QCoreApplication.translate("Inputs", "{answered} of {asked} have answered")
    return words.format(answered=answered, asked=len(one.recipients))


def weighed_told(tally: Tally) -> str:
    """Return how many of the inputs are weighed; empty if there are none."""
    if not tally.inputs:
        return ""
    words = QCoreApplication.translate("Inputs", "{weighed} of {count} weighed")
    return words.format(weighed=tally.weighed, count=tally.inputs)


def decided_told(edition: Edition) -> str:
    """Return which meeting approved what became of it."""
    if not edition.meeting_date:
        words = QCoreApplication.translate("Inputs", "Approved in «{edition}».")
        return words.format(edition=edition.name)
    words = QCoreApplication.translate(
        "Inputs", "Approved in «{edition}», the meeting of {day}, case {case}."
    )
    day = written_day(edition.meeting_date)
    return words.format(edition=edition.name, day=day, case=edition.case_number)
