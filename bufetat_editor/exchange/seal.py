"""The seal: which content of which model a file carries, so that the two can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

CHANGES = "changes"
"""What a change sheet calls itself among the papers; see `circulation`."""
ANSWER = "answer"
"""What every paper calls itself by which a round of input is answered."""

Status = Literal["approved", "circulated", "draft"]

_SHORT = 12
_SHORT_HASH = "tmShortHash"
_OURS = re.compile("tm[A-Z][A-Za-z]+")
_SEEN = re.compile(rf"· ([0-9a-f]{{{_SHORT}}})\b")


@dataclass(frozen=True, slots=True)
class Seal:
    """What a file says of its content.

    Attributes:
        changeset: the changeset whose state the file shows.
        edition: name of the edition, or what a state without one is called.
        at: when that state came to be, `YYYY-MM-DDTHH:MM:SSZ`; the only clock that a writer knows.
        title: name of the document.
        paper: what the file is, if it is not the document itself.
    """

    document_id: str
    changeset: int
    changeset_hash: str
    state_hash: str
    edition: str
    status: Status
    at: str
    title: str
    meeting_date: str | None = None
    case_number: str | None = None
    decision: str | None = None
    paper: str | None = None

    @property
    def is_approved(self) -> bool:
        """True if the directors' meeting has approved the content."""
        return self.status == "approved"

    @property
    def short_hash(self) -> str:
        """So much of the state hash that a person can compare it by eye."""
        return self.state_hash[:_SHORT]

    @property
    def moment(self) -> datetime:
        """`at` as a date and time in UTC."""
        return datetime.strptime(self.at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)

    def as_properties(self) -> dict[str, str]:
        """Return the custom document properties that carry the seal."""
        told = {
            "tmDocument": self.document_id,
            "tmChangeset": str(self.changeset),
            "tmChangesetHash": self.changeset_hash,
            "tmEdition": self.edition,
            "tmStateHash": self.state_hash,
            "tmStatus": self.status,
        }
        return told | ({"tmPaper": self.paper} if self.paper else {})


def is_property(name: str) -> bool:
    """True for what a property may be called that carries the seal or the circulation."""
    return _OURS.fullmatch(name) is not None


def only_ours(told: Mapping[str, str]) -> dict[str, str]:
    """Return what carries the seal or the circulation of all that a file tells."""
    return {name: value for name, value in told.items() if is_property(name)}


def short_hash_in(texts: Iterable[str]) -> dict[str, str]:
    """Return what people see of the seal: the beginning of the state hash, as a property."""
    found = (_SEEN.search(text) for text in texts)
    return next(({_SHORT_HASH: one[1]} for one in found if one), {})


def seal_told(*places: Mapping[str, str]) -> Mapping[str, str]:
    """Return what a file says of itself, from the first of the places that tells anything.

    The seal is told several times, for programs that clean files take away some. Parts of it from
    several places are never put together.
    """
    return next(filter(None, places), {})
