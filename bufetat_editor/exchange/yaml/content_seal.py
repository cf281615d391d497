"""Reads the seal of a model that is written as YAML."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import get_args

from bufetat_editor.exchange.seal import Seal, Status
from bufetat_editor.exchange.yaml.node import Node
from bufetat_editor.phrase import Phrase

_ALWAYS = (
    *("document_id", "changeset", "changeset_hash", "state_hash"),
    *("edition", "status", "at", "title"),
)
_OF_MEETING = ("meeting_date", "case_number", "decision")


def seal_told_by(node: Node) -> Seal:
    """Return the seal that stands here.

    Raises:
        UnusableContent: it is none, or not as the program writes it.
    """
    parts = node.parts(_ALWAYS, _OF_MEETING)
    meeting = {name: parts[name].text() for name in _OF_MEETING if name in parts}
    seal = Seal(
        document_id=parts["document_id"].text(),
        changeset=parts["changeset"].number(),
        changeset_hash=parts["changeset_hash"].text(),
        state_hash=parts["state_hash"].text(),
        edition=parts["edition"].text(),
        status=_status(parts["status"]),
        at=parts["at"].text(),
        title=parts["title"].text(),
        **meeting,
    )
    if not _is_moment(seal):
        raise parts["at"].refused(Phrase("«{quoted}» er ikke et tidspunkt"), seal.at)
    if seal.meeting_date is not None and not _is_day(seal.meeting_date):
        raise parts["meeting_date"].refused(Phrase("«{quoted}» er ikke en dato"), seal.meeting_date)
    return seal


def _status(node: Node) -> Status:
    words = node.words()
    for status in get_args(Status):
        if status == words:
            known: Status = status
            return known
    raise node.refused(Phrase("«{quoted}» er ingen status"), words)


def _is_moment(seal: Seal) -> bool:
    with suppress(ValueError):
        return f"{seal.moment:%Y-%m-%dT%H:%M:%SZ}" == seal.at
    return False


def _is_day(words: str) -> bool:
    with suppress(ValueError):
        return f"{date.fromisoformat(words)}" == words
    return False
