"""How far an input has come: not weighed, begun, weighed with an outcome, or withdrawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from bufetat_editor.domain.assessments import OUTCOMES, InputOutcome
from bufetat_editor.ui.input_words import outcome_name

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import Assessment

State = InputOutcome | Literal["not_weighed", "begun", "withdrawn"]

STATES: tuple[State, ...] = ("not_weighed", "begun", *OUTCOMES, "withdrawn")
"""In the order in which an input goes through them; to be begun goes beside any other."""

TONES: Mapping[State, str] = {
    "not_weighed": "muted",
    "begun": "warn",
    "followed": "added",
    "partly_followed": "accent",
    "not_followed": "removed",
    "noted": "muted",
    "postponed": "warn",
    "withdrawn": "muted",
}
"""The token that each state is written in."""

GROUNDS: Mapping[str, str] = {"muted": "chip"}
"""What a tone stands on if not on its own soft one."""


def state_of(assessment: Assessment | None, *, is_withdrawn: bool) -> State:
    """Return the state of an input; what is withdrawn needs no outcome."""
    if is_withdrawn:
        return "withdrawn"
    return assessment.outcome if assessment else "not_weighed"


def state_name(state: State) -> str:
    """Return what a state is called."""
    if state == "begun":
        return QCoreApplication.translate("Inputs", "begun")
    if state == "withdrawn":
        return QCoreApplication.translate("Inputs", "withdrawn")
    return outcome_name(None if state == "not_weighed" else state)
