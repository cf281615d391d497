"""What is asked of the session besides changes to items: approvals and exports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Approval:
    """What the meeting decided, as typed."""

    name: str
    meeting_date: str
    case_number: str
    decision: str


@dataclass(frozen=True, slots=True)
class Export:
    """What to write out, and where; the files are named after the model and the edition.

    Attributes:
        edition: none for the draft as it is now.
        since: the edition whose changes are to be marked; none for no marks.
        memo: none for no memo.
    """

    format: str
    folder: Path
    edition: str | None = None
    since: str | None = None
    memo: str | None = None
