"""What a person can wish done to memos besides editing their texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome


@dataclass(frozen=True, slots=True)
class NewMemo(NoText):
    """Make a memo for a meeting.

    Attributes:
        like: the memo to make it from; none for the template.
        meeting_date: as typed.
    """

    like: str | None
    meeting_date: str
    case_number: str = ""
    title: str = ""
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.memos import new_memo

        return new_memo(
            desk,
            self.like,
            meeting_date=self.meeting_date,
            case_number=self.case_number,
            title=self.title,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class DraftChanges(NoText):
    """Write into a memo what has changed since the base."""

    memo: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.memos import draft_changes

        return draft_changes(desk, self.memo, self.reason)


@dataclass(frozen=True, slots=True)
class DraftInputs(NoText):
    """Write into a memo what came in of input, in the newest round that anybody has answered."""

    memo: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.memos import draft_inputs

        return draft_inputs(desk, self.memo, reason=self.reason)
