"""Editions: names on changesets, frozen for ever when they are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import BadEditionName, EditionExists, MissingFact
from bufetat_editor.history.changeset import Edition, Record
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.phrase import Phrase
from bufetat_editor.usecases.dates import read_date
from bufetat_editor.usecases.desk import Desk, Moment
from bufetat_editor.usecases.names import given_name


def editions(desk: Desk) -> list[Edition]:
    """Return the editions, oldest first."""
    return desk.log.editions()


def edition_named(desk: Desk, name: str) -> Edition | None:
    """Return the edition of that name."""
    return next((edition for edition in desk.log.editions() if edition.name == name), None)


def base_edition(desk: Desk, before: int | None = None) -> Edition | None:
    """Return the last approved edition, else the last circulated one.

    Args:
        before: look only at editions of changesets before this one.
    """
    return base_among([one for one in desk.log.editions() if before is None or one.cs < before])


def base_among(editions: Sequence[Edition]) -> Edition | None:
    """Return the last approved one of these editions, else the last circulated one."""
    approved = [one for one in editions if one.status == "approved"]
    return next(reversed(approved or editions), None)


def approve(
    desk: Desk,
    name: str,
    *,
    meeting_date: str,
    case_number: str,
    decision: str = "",
    title: str = "",
    at: Moment | None = None,
    reason: str = "",
) -> Edition:
    """Freeze the model as the meeting approved it.

    Args:
        name: of the edition; never digits only, given once.
        meeting_date: `YYYY-MM-DD` or `d.m.yyyy`.
        case_number: of the meeting's case.
        decision: the meeting's own words.
        title: of the document; the model's own if empty.
        at: the moment that was approved; now if none.

    Raises:
        BadEditionName: the name could be taken for a changeset, or is none.
        EditionExists: an edition is called that already.
        MissingFact: there is no case number.
        BadDate: the date is none.
    """
    record = approval_record(
        desk,
        desk.snapshot_at(at),
        name,
        meeting_date=meeting_date,
        case_number=case_number,
        decision=decision,
        title=title,
    )
    outcome = desk.commit("approve", (), reason=reason, record=record)
    sealed_by = outcome.changeset.id
    return next(one for one in desk.log.editions() if one.sealed_by == sealed_by)


def approval_record(
    desk: Desk,
    snapshot: Snapshot,
    name: str,
    *,
    meeting_date: str,
    case_number: str,
    decision: str = "",
    title: str = "",
) -> Record:
    """Return what the changeset of an approval keeps of it; see `approve`."""
    name = new_edition_name(desk, name)
    if not case_number.strip():
        raise MissingFact(fact=Phrase("Saksnummeret"))
    return {
        **edition_record(name, "approved", snapshot, title),
        "meeting_date": read_date(meeting_date).isoformat(),
        "case_number": clean_text(case_number.strip()),
        "decision": clean_text(decision.strip()) or None,
    }


def edition_record(
    name: str, status: Literal["circulated", "approved"], snapshot: Snapshot, title: str = ""
) -> dict[str, str | int | None]:
    """Return what the changeset of an edition keeps of it."""
    model = snapshot.children(None, "service_model")[0]
    return {
        "name": name,
        "cs": snapshot.changeset,
        "status": status,
        "title": clean_text(title.strip()) or model.text,
        "meeting_date": None,
        "case_number": None,
        "decision": None,
        "state_hash": state_hash(snapshot),
    }


def new_edition_name(desk: Desk, name: str) -> str:
    """Return a name as it is kept, if a new edition can be called that.

    Raises:
        BadEditionName: it could be taken for a changeset, or is none.
        LongName: it has more than 80 letters.
        EditionExists: an edition is called that already, but for its capitals.
    """
    name = given_name(name)
    if not name or name.isdecimal():
        raise BadEditionName
    for edition in desk.log.editions():
        if edition.name.casefold() == name.casefold():
            raise EditionExists(name=edition.name)
    return name
