"""What an export shows: a state of the model with its seal, and since when changes are told."""

from __future__ import annotations

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NotAMemo, UnknownMoment, UserError
from bufetat_editor.exchange.furniture import norwegian_date
from bufetat_editor.exchange.seal import Seal
from bufetat_editor.exchange.subject import Base, Subject
from bufetat_editor.history.changeset import Changeset, Edition
from bufetat_editor.history.fingerprint import approved_as_it_stands, state_hash
from bufetat_editor.history.signatures import Signatures
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.editions import base_edition, edition_named


class UnknownEdition(UnknownMoment):
    """Only editions are exported, and the draft as it stands."""

    sentence = "Fant ingen utgave «{name}». Se hvilke utgaver som finnes."


class SinceIsLater(UserError):
    """Changes lead forward in time."""

    sentence = (
        "«{since}» er nyere enn det som skal eksporteres. Velg noe eldre å vise endringer fra."
    )


def subject_of(
    desk: Desk,
    *,
    edition: str | None = None,
    since: Moment | None = None,
    memo: str | None = None,
    without_memo: bool = False,
) -> Subject:
    """Return what the writers are given.

    Args:
        edition: which edition; the draft as it stands if none.
        since: edition or changeset to tell the changes from; the base edition if none.
        memo: id of the memo to attach the model to; the last one if none.
        without_memo: the model alone.

    Raises:
        UnknownEdition: there is no such edition.
        UnknownMoment: there is no such edition or changeset to tell the changes from.
        SinceIsLater: the changes are to be told from something later.
        NotAMemo: there is no such memo.
    """
    named = (
        approved_as_it_stands(desk.log.editions(), desk.snapshot)
        if edition is None
        else _edition(desk, edition)
    )
    content = named.cs if named and (edition or _is_untouched(desk, named)) else None
    snapshot = desk.snapshot_at(content)
    return Subject(
        snapshot=snapshot,
        seal=seal_at(desk, snapshot, named),
        memo=None if without_memo else _memo(snapshot, memo),
        base=_base(desk, snapshot, since, named.cs if named else None),
        last_changed=desk.log.last_changes(snapshot.changeset),
    )


def _is_untouched(desk: Desk, edition: Edition) -> bool:
    """True if nothing at all was changed since, be it outside the model; then it is exported."""
    return not desk.log.steps_between(edition.cs, desk.snapshot.changeset)


def _edition(desk: Desk, name: str) -> Edition:
    edition = edition_named(desk, name)
    if edition is None:
        raise UnknownEdition(name=name)
    return edition


def seal_at(desk: Desk, snapshot: Snapshot, edition: Edition | None) -> Seal:
    """Return the seal of a state of the model.

    Args:
        edition: whose content it is; none for a draft.
    """
    changeset = desk.log.changeset(snapshot.changeset)
    model = snapshot.children(None, "service_model")[0]
    return Seal(
        document_id=desk.log.document_id(),
        changeset=changeset.id,
        changeset_hash=changeset.hash,
        state_hash=state_hash(snapshot),
        edition=edition.name if edition else f"Utkast {_day(changeset)}",
        status=edition.status if edition else "draft",
        at=edition.at if edition else changeset.intent.at,
        title=edition.title if edition else model.text,
        meeting_date=edition.meeting_date if edition else None,
        case_number=edition.case_number if edition else None,
        decision=edition.decision if edition else None,
    )


def _memo(snapshot: Snapshot, memo: str | None) -> str | None:
    if memo is not None:
        if not snapshot.is_living(memo) or snapshot[memo].kind != "memo":
            raise NotAMemo(item=memo)
        return memo
    memos = snapshot.of_kind("memo")
    return memos[-1].id if memos else None


def _base(desk: Desk, snapshot: Snapshot, since: Moment | None, content: int | None) -> Base | None:
    if since is None:
        edition = base_edition(desk, before=content)
        if edition is None:
            return None
        since = edition.name
    then = desk.snapshot_at(since)
    name, at = _called(desk, then.changeset, since)
    if then.changeset > snapshot.changeset:
        raise SinceIsLater(since=name)
    steps = desk.log.steps_between(then.changeset, snapshot.changeset)
    return Base(then, name, at, signatures=Signatures(steps, snapshot, then))


def _called(desk: Desk, changeset: int, since: Moment) -> tuple[str, str]:
    """What a moment is called and when it came to be: an edition if it is the content of one."""
    editions = [one for one in desk.log.editions() if one.cs == changeset]
    named = [one for one in editions if one.name == since] or editions
    if named:
        return named[-1].name, named[-1].at
    found = desk.log.changeset(changeset)
    return _day(found), found.intent.at


def _day(changeset: Changeset) -> str:
    """A state without an edition is known by its day, and by a number among those of that day."""
    return f"{norwegian_date(changeset.intent.at)} (endring {changeset.id})"
