"""What is asked of the session besides changes to items, and how it is fulfilled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bufetat_editor.history.changeset import Edition
    from bufetat_editor.usecases.answer_papers import AnswerPaper
    from bufetat_editor.usecases.answers import Answered
    from bufetat_editor.usecases.begun import Begun
    from bufetat_editor.usecases.desk import Desk, Moment
    from bufetat_editor.usecases.exporting import Exported
    from bufetat_editor.usecases.receiving import Received
    from bufetat_editor.usecases.sending import Sent


@dataclass(frozen=True, slots=True)
class Approval:
    """What the meeting decided, as typed."""

    name: str
    meeting_date: str
    case_number: str
    decision: str

    def fulfil(self, desk: Desk, _stopped: Callable[[], bool]) -> Edition:
        """Freeze the draft."""
        from bufetat_editor.usecases.editions import approve

        return approve(
            desk,
            self.name,
            meeting_date=self.meeting_date,
            case_number=self.case_number,
            decision=self.decision,
        )


@dataclass(frozen=True, slots=True)
class Export:
    """What to write out, and where; the files are named after the model and the edition.

    Attributes:
        edition: none for the draft as it is now.
        since: what changes are shown from; none for no changes in the document, and for those from
            the edition before in what always shows some.
        memo: none for the last one that is in what is exported.
        template: what Word files are made from; none for the program's own.
    """

    format: str
    folder: Path
    edition: str | None = None
    since: Moment | None = None
    memo: str | None = None
    without_memo: bool = False
    template: Path | None = None

    def fulfil(
        self, desk: Desk, stopped: Callable[[], bool], told: Callable[[Begun], object]
    ) -> Exported:
        """Write the files."""
        from bufetat_editor.usecases.exporting import export

        return export(
            desk,
            self.format,
            self.folder,
            edition=self.edition,
            since=self.since,
            memo=self.memo,
            without_memo=self.without_memo,
            template=self.template,
            into_folder=True,
            stopped=stopped,
            told=told,
        )


@dataclass(frozen=True, slots=True)
class SendOut:
    """Whom to ask for input on the draft, or whom to ask too.

    Attributes:
        name: of the round; a new one is an edition of that name.
        recipients: at least one.
        deadline: `YYYY-MM-DD` or `d.m.yyyy`.
        template: what Word files are made from; none for the program's own.
    """

    name: str
    recipients: tuple[str, ...]
    deadline: str
    folder: Path
    template: Path | None = None

    def fulfil(
        self, desk: Desk, stopped: Callable[[], bool], told: Callable[[Begun], object]
    ) -> Sent:
        """Freeze the draft and write the files."""
        from bufetat_editor.usecases.sending import send

        return send(
            desk,
            self.name,
            self.recipients,
            self.deadline,
            self.folder,
            template=self.template,
            stopped=stopped,
            told=told,
        )


@dataclass(frozen=True, slots=True)
class TakeIn:
    """A file that came back.

    Attributes:
        sender: name of who it is from, if the file does not tell.
        round: id of the round it belongs to, if the file does not tell.
    """

    file: Path
    sender: str = ""
    round: str = ""

    def fulfil(self, desk: Desk, stopped: Callable[[], bool]) -> Received:
        """Keep the file, and make out what it proposes."""
        from bufetat_editor.usecases.receiving import receive

        return receive(desk, self.file, sender=self.sender, round_id=self.round, stopped=stopped)


@dataclass(frozen=True, slots=True)
class Answer:
    """By which papers to answer a round, and where they are put.

    Attributes:
        round: its id.
        papers: at least one.
        template: what Word files are made from; none for the program's own.
    """

    round: str
    papers: tuple[AnswerPaper, ...]
    folder: Path
    template: Path | None = None

    def fulfil(
        self, desk: Desk, stopped: Callable[[], bool], told: Callable[[Begun], object]
    ) -> Answered:
        """Write the files."""
        from bufetat_editor.usecases.answers import answer

        return answer(
            desk,
            self.round,
            self.folder,
            papers=self.papers,
            template=self.template,
            stopped=stopped,
            told=told,
        )
