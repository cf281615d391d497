"""What is asked of the session besides changes to items: approvals and exports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Moment


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
        since: what changes are shown from; none for no changes in the document, and for those from
            the edition before in what always shows some.
        memo: none for no memo.
        template: what Word files are made from; none for the program's own.
    """

    format: str
    folder: Path
    edition: str | None = None
    since: Moment | None = None
    memo: str | None = None
    template: Path | None = None
