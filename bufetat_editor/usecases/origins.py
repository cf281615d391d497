"""Where a returned file comes from: which round it answers, who sends it, and what she was sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from bufetat_editor.domain.recipients import check_spelling, recipient_name
from bufetat_editor.domain.rounds import Recipient, Round, rounds
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.exchange.circulation import Circulation, Paper
from bufetat_editor.exchange.returned import Returned
from bufetat_editor.exchange.seal import ANSWER, CHANGES
from bufetat_editor.exchange.subject import Subject
from bufetat_editor.history.changeset import Edition
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editions import edition_named
from bufetat_editor.usecases.export_subject import seal_at
from bufetat_editor.usecases.names import given_name
from bufetat_editor.usecases.papers import circulated_in

_NUMBER = re.compile(r"[1-9][0-9]{0,17}")
_PAPERS: dict[str, Paper] = {paper: paper for paper in get_args(Paper)}
_READ_ONLY = {CHANGES: Phrase("et endringsark"), ANSWER: Phrase("et svar på innspillene")}
"""Papers that nobody answers on, by what they call themselves."""


class OtherModel(UserError):
    """The file was sent out from another model, or from a history that this one does not have."""

    sentence = (
        "«{name}» er sendt ut fra en annen modell enn denne, så den kan ikke tas imot her. "
        "Åpne modellen den kom fra."
    )


class NotAnAnswer(UserError):
    """It is handed out to be read, and what is written in it is about what nobody has sent."""

    sentence = (
        "«{name}» er {paper}, som ingen svarer i. Be avsenderen om Word-filen eller "
        "svarskjemaet med innspillene."
    )


class UnknownOrigin(UserError):
    """The file carries nothing that tells what it was made from."""

    sentence = "«{name}» sier ikke hvilken utsending den svarer på. Velg runden og mottakeren."


class UnknownSender(UserError):
    """The file does not tell who answers."""

    sentence = "«{name}» sier ikke hvem den kommer fra. Velg mottakeren."


class NoRound(UserError):
    """Nothing has been sent out that anybody could answer."""

    sentence = "Ingen runde er sendt ut, så det er ingenting å ta imot svar på. Send ut først."


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file comes from.

    Attributes:
        round: that it answers.
        sender: name of who answers.
        subject: what the file was made from.
        circulation: which paper it was; none for an export that was not sent out in a round.
    """

    round: Round
    sender: str
    subject: Subject
    circulation: Circulation | None

    @property
    def base(self) -> int:
        """The changeset whose content was sent."""
        return self.subject.snapshot.changeset

    @property
    def made_for(self) -> str:
        """Who the paper was made for, if somebody else answers; else empty."""
        to = self.circulation.to if self.circulation else self.sender
        return "" if to.casefold() == self.sender.casefold() else to


def origin_of(
    desk: Desk, returned: Returned, name: str, *, sender: str = "", round_id: str = ""
) -> Origin:
    """Return where a file comes from, by what it says of itself; else by what a person says.

    An export that was not sent out in a round is taken for an answer to the newest round that
    circulated the same content, else to the newest of all.

    Args:
        name: of the file, for what is told of it.
        sender: who it is from, whatever the file says; empty to believe the file.
        round_id: the round that it answers, where the file does not tell.

    Raises:
        NotAnAnswer: it is a change sheet, or tells itself what came of the inputs.
        OtherModel: it was made from another model.
        UnknownOrigin: neither the file nor the caller tells what it answers.
        UnknownSender: neither tells who it is from.
        MeantRegion: who is said to have sent it was not asked, and is called nearly as a region.
        LongName: her name has more than 80 letters.
        NoRound: nothing was sent out.
    """
    if paper := _READ_ONLY.get(returned.properties.get("tmPaper", "")):
        raise NotAnAnswer(name=name, paper=paper)
    out = rounds(desk.snapshot)
    if not out:
        raise NoRound
    chosen = next((one for one in out if one.id == round_id), None)
    content = _content(desk, out, chosen, returned.properties, name)
    said = recipient_name(given_name(sender))
    answered = content.round or chosen or _newest(desk, out, content.base) or out[-1]
    if not recipient_in(answered, said):
        check_spelling([said])
    if content.round is None:
        if not said:
            raise UnknownSender(name=name)
        return Origin(answered, said, _exported(desk, content, returned), None)
    circulation = _circulation(answered, returned, said)
    if not circulation.to:
        raise UnknownSender(name=name)
    return Origin(answered, said or circulation.to, circulated_in(desk, answered), circulation)


@dataclass(frozen=True, slots=True)
class _Content:
    """What a file was made from: a changeset, its edition, and the round that it was sent in."""

    base: int
    edition: Edition | None
    round: Round | None


def _content(
    desk: Desk, out: tuple[Round, ...], chosen: Round | None, told: Mapping[str, str], name: str
) -> _Content:
    if "tmDocument" in told:
        return _sealed(desk, out, told, name)
    if edition := _hashed(desk, told.get("tmShortHash", "")):
        return _Content(edition.cs, edition, _newest(desk, out, edition.cs))
    if chosen:
        edition = edition_named(desk, chosen.edition)
        return _Content(desk.changeset_of(chosen.edition), edition, chosen)
    raise UnknownOrigin(name=name)


def _sealed(desk: Desk, out: tuple[Round, ...], told: Mapping[str, str], name: str) -> _Content:
    """By the seal, which holds only if the changeset is the very one in this model's history."""
    number = told.get("tmChangeset", "")
    if told["tmDocument"] != desk.log.document_id() or not _NUMBER.fullmatch(number):
        raise OtherModel(name=name)
    changeset = desk.log.changeset(int(number))  # the newest there is, if that is an earlier one
    if (str(changeset.id), changeset.hash) != (number, told.get("tmChangesetHash")):
        raise OtherModel(name=name)
    own = next((one for one in out if one.id == told.get("tmRound")), None)
    is_of_round = own is not None and desk.changeset_of(own.edition) == changeset.id
    edition = edition_named(desk, told.get("tmEdition", ""))
    return _Content(changeset.id, edition, own if is_of_round else None)


def _hashed(desk: Desk, short_hash: str) -> Edition | None:
    """The newest edition whose content has a hash that begins so."""
    found = (one for one in reversed(desk.log.editions()) if one.state_hash.startswith(short_hash))
    return next(found, None) if short_hash else None


def _newest(desk: Desk, out: tuple[Round, ...], base: int) -> Round | None:
    """The newest round that circulated the content of a changeset."""
    return next((one for one in reversed(out) if desk.changeset_of(one.edition) == base), None)


def _circulation(answered: Round, returned: Returned, said: str) -> Circulation:
    """Which paper of a round it is, and for whom that was made, even if another one answers."""
    told = returned.properties.get("tmRecipient")
    asked = next((one for one in answered.recipients if one.id == told), None)
    asked = asked or recipient_in(answered, said)
    return Circulation(
        round=answered.id,
        name=answered.name,
        recipient=asked.id if asked else "",
        to=asked.name if asked else said,
        deadline=answered.deadline,
        paper=paper_of(returned),
    )


def paper_of(returned: Returned) -> Paper:
    """Return which paper a file is, by what it says; else by its format."""
    told = returned.properties.get("tmPaper")
    return _PAPERS.get(told or "", "model" if returned.is_ordered else "form")


def recipient_in(answered: Round, name: str) -> Recipient | None:
    """Return who is called that among those who were asked."""
    wanted = name.casefold()
    return next((one for one in answered.recipients if one.name.casefold() == wanted), None)


def _exported(desk: Desk, content: _Content, returned: Returned) -> Subject:
    """What was exported, with the memo that it was attached to if the file has words of that."""
    snapshot = desk.snapshot_at(content.base)
    seal = seal_at(desk, snapshot, content.edition)
    last_changed = desk.log.last_changes(snapshot.changeset)
    return Subject(snapshot, seal, _memo_in(snapshot, returned), last_changed=last_changed)


def _memo_in(snapshot: Snapshot, returned: Returned) -> str | None:
    ids = {one for line in returned.lines for one in line.ids}
    ids |= {one for gone in returned.gone for one in gone.ids}
    for memo in snapshot.of_kind("memo"):
        if not ids.isdisjoint({memo.id, *(one.id for one in snapshot.descendants(memo.id))}):
            return memo.id
    return None
