"""Sending out: the draft frozen as a round's edition, and its papers written for each recipient."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from bufetat_editor.domain.recipients import check_spelling, recipient_names
from bufetat_editor.domain.rounds import Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import BadEditionName, UserError
from bufetat_editor.exchange.circulation import Circulation
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.receipts import new_recipients, new_round
from bufetat_editor.history.rules import States
from bufetat_editor.usecases.begun import Begun
from bufetat_editor.usecases.dates import read_date
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_record, new_edition_name
from bufetat_editor.usecases.export_files import checked_folder, make_folder, write_into
from bufetat_editor.usecases.export_names import circulated_name
from bufetat_editor.usecases.names import given_name
from bufetat_editor.usecases.papers import ENDINGS, PaperWriter, circulated, circulated_in


class NoRecipients(UserError):
    """Nobody was named."""

    sentence = "Ingen mottakere er valgt. Velg minst én region eller skriv hvem det skal til."


class BadRoundName(BadEditionName):
    """A round is called as its edition, whose name could be taken for a changeset, or is none."""

    sentence = "En runde må ha et navn som ikke bare er sifre, for eksempel «Runde 1»."


class RoundExists(UserError):
    """Names that only capitals tell apart are taken for one another, by people and by folders."""

    sentence = (
        "Det finnes allerede en runde som heter «{name}». Skriv navnet slik for å sende den til "
        "flere, eller velg et annet navn."
    )


class DeadlinePassed(UserError):
    """Nobody can answer before it is sent."""

    sentence = "Fristen {deadline} er allerede ute. Velg en senere dag."


class NoDeadline(UserError):
    """A new round needs one."""

    sentence = "En ny runde må ha en frist. Skriv dagen som 2011-12-15 eller 15.12.2011."


class OtherDeadline(UserError):
    """The papers that are out already name the round's deadline."""

    sentence = (
        "Runden «{round}» er sendt ut med fristen {deadline}, som står i det mottakerne har fått. "
        "Bruk den fristen, eller gi runden et nytt navn."
    )


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of sending.

    Attributes:
        round: id of the round; empty if it was stopped.
        files: where the papers stand, recipient by recipient; none if it was stopped.
        made: the folder, if it was not there before.
    """

    round: str = ""
    files: tuple[Path, ...] = ()
    made: Path | None = None


def send(  # noqa: PLR0913 - what, to whom and how, each by its name
    desk: Desk,
    name: str,
    recipients: Sequence[str],
    deadline: str,
    folder: Path,
    *,
    template: Path | None = None,
    reason: str = "",
    stopped: Callable[[], bool] = lambda: False,
    told: Callable[[Begun], object] = lambda _begun: None,
) -> Sent:
    """Send the draft out, or a round that is out already to more recipients.

    For each recipient a Word copy, a reply form and a covering memo are written into the folder,
    where all that lies there stays. Nothing is frozen unless all of them can be made; should the
    disk then fail, sending to the same round writes them again, the same to the last byte.

    Args:
        name: of the round, which its edition is called too.
        recipients: their names; see `domain.recipients`.
        deadline: `YYYY-MM-DD` or `d.m.yyyy`; may be empty for a round that is out already.
        template: what Word files are made from; the program's own if none.
        stopped: asked between papers; true leaves everything as it was.
        told: is given each recipient by her name when her papers are begun.

    Raises:
        NoRecipients: nobody is named.
        BadDate: the deadline is no date.
        NoDeadline: a new round has none.
        DeadlinePassed: it is before today.
        OtherDeadline: the round is out with another one.
        MeantRegion: somebody's name is nearly a region's.
        LongName: a name has more than 80 letters.
        BadRoundName: the name could be taken for a changeset, or is none.
        RoundExists: a round has the same name but for its capitals.
        EditionExists: an edition that was no round is called that already.
        NotAFolder: there is a file where the folder should be.
        CannotWrite: the system refuses a file.
        UserError: the template cannot be used, or a text is too long for Excel.
    """
    names = recipient_names(map(given_name, recipients))
    if not names:
        raise NoRecipients
    folder = checked_folder(folder)
    plan = _plan(desk, given_name(name), names, deadline)
    writer = PaperWriter(plan.subject, template)
    papers = []
    numbers = count(1)
    for circulation in plan.papers(names):
        if stopped():
            return Sent()
        if circulation.paper == next(iter(ENDINGS)):
            told(Begun(circulation.to, next(numbers), len(names)))
        papers.append((circulation, writer.written(circulation)))
    made = folder if make_folder(folder) else None
    plan.commit(desk, reason)
    title = plan.subject.seal.title
    files = (
        write_into(
            folder,
            circulated_name(title, one.name, one.to, one.paper),
            ENDINGS[one.paper],
            content,
        )
        for one, content in papers
    )
    return Sent(plan.round.id, tuple(files), made)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be written.

    Attributes:
        round: as it will be, with all its recipients.
        states: what is new of it.
        is_new: whether the edition is frozen by this.
    """

    round: Round
    subject: Subject
    states: States
    is_new: bool

    def papers(self, names: Sequence[str]) -> Iterator[Circulation]:
        """Yield each paper of the recipients named."""
        asked = {one.name.casefold(): one for one in self.round.recipients}
        for recipient in (asked[name.casefold()] for name in names):
            for paper in ENDINGS:
                yield Circulation(
                    self.round.id,
                    self.round.name,
                    recipient.id,
                    recipient.name,
                    self.round.deadline,
                    paper,
                )

    def commit(self, desk: Desk, reason: str) -> None:
        """Write what is new into the log; nothing where all of them had been asked before."""
        seal = self.subject.seal
        if self.is_new:
            record = edition_record(seal.edition, "circulated", self.subject.snapshot)
            desk.commit("circulate", self.states, reason=reason, record=record, at=seal.at)
        elif self.states:
            desk.commit("send", self.states, reason=reason)


def _plan(desk: Desk, name: str, names: Sequence[str], deadline: str) -> _Plan:
    for out in rounds(desk.snapshot):
        if out.name == name:
            return _again(desk, out, names, deadline)
        if out.name.casefold() == name.casefold():
            raise RoundExists(name=out.name)
    return _first(desk, name, names, deadline)


def _first(desk: Desk, name: str, names: Sequence[str], deadline: str) -> _Plan:
    """A new round of the draft as it stands."""
    check_spelling(names)
    name = _new_name(desk, name)
    snapshot, at = desk.snapshot, desk.now()
    states = new_round(snapshot, desk.draw, name, _new_deadline(deadline, at), names)
    (model,) = snapshot.children(None, "service_model")
    subject = circulated(desk, snapshot, name, model.text, at)
    return _Plan(_round_in(snapshot, states, states[0].id), subject, states, is_new=True)


def _new_name(desk: Desk, name: str) -> str:
    try:
        return new_edition_name(desk, name)
    except BadEditionName:
        raise BadRoundName from None


def _again(desk: Desk, out: Round, names: Sequence[str], deadline: str) -> _Plan:
    """The same for more recipients, or once more for those who had it."""
    if deadline.strip() and read_date(deadline).isoformat() != out.deadline:
        raise OtherDeadline(round=out.name, deadline=norwegian_date(out.deadline))
    asked = {one.name.casefold() for one in out.recipients}
    more = [name for name in names if name.casefold() not in asked]
    check_spelling(more)
    states = new_recipients(desk.snapshot, desk.draw, out.id, more)
    subject = circulated_in(desk, out)
    return _Plan(_round_in(desk.snapshot, states, out.id), subject, states, is_new=False)


def _round_in(snapshot: Snapshot, states: States, round_id: str) -> Round:
    later = snapshot.with_states(snapshot.changeset, states)
    return next(one for one in rounds(later) if one.id == round_id)


def _new_deadline(deadline: str, now: str) -> str:
    if not deadline.strip():
        raise NoDeadline
    day = read_date(deadline)
    if day < date.fromisoformat(now[:10]):
        raise DeadlinePassed(deadline=norwegian_date(day.isoformat()))
    return day.isoformat()
