"""The assessment of an input: what comes of it and why, and what is done to the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

InputOutcome = Literal["followed", "partly_followed", "not_followed", "noted", "postponed"]

OUTCOMES: tuple[InputOutcome, ...] = get_args(InputOutcome)
"""What can come of an input, in the order in which it is chosen and told."""

Deed = Literal["reword", "add", "remove", "move"]
"""What can be done to the model because of an input."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """How an input was weighed.

    Attributes:
        id: of its item.
        reason: in the words that whoever sent the input will read; may be empty if it is followed.
        cs: the changeset that this was written by.
    """

    id: str
    outcome: InputOutcome
    reason: str
    cs: int


@dataclass(frozen=True, slots=True)
class Application:
    """What is done to the model because of an input.

    Attributes:
        input: its id, which tells the item or the place.
        text: the final wording, of `reword`, `add` and `move`; `move` leaves the wording if empty.
    """

    input: str
    deed: Deed
    text: str = ""


def needs_reason(outcome: InputOutcome) -> bool:
    """Tell whether whoever sent an input is owed a reason: always, unless it is followed."""
    return outcome != "followed"


def gives_way(outcome: InputOutcome) -> bool:
    """Tell whether the model is to read as an input wants, in whole or in part."""
    return outcome in {"followed", "partly_followed"}
