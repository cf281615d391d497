"""Checks: what wants attention in the model, and what people say of it.

`checked` reads and never writes, so it may run in a thread of its own while the model is worked on.
The other functions write one changeset each, which is undone like any other step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.findings import findings
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.names import CALLED, FormerName
from bufetat_editor.domain.checking.told import apart
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history import checking as plans
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.legislation import legislation

if TYPE_CHECKING:  # SQLAlchemy loads after the window stands
    from bufetat_editor.storage.log import Log

_SHORT = "short_name"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found, in the order of the document.

    Attributes:
        changeset: the one after which the model was read.
        findings: what wants attention.
        accepted: what a person has said is to stand.
    """

    changeset: int
    findings: tuple[Finding, ...]
    accepted: tuple[Finding, ...]


def checked(desk: Desk, lexicon: Lexicon | None = None) -> Checked:
    """Return what wants attention in the model as it was last seen; any thread may ask.

    Args:
        lexicon: tells how words are spelt; without it spelling is not checked.
    """
    snapshot = desk.snapshot
    day = date.fromisoformat(desk.now()[:10])
    legal = legal_register(snapshot, legislation(), day)
    aids = Aids(lexicon, legal, tuple(_former_names(desk, snapshot)))
    wanting, accepted = apart(snapshot, findings(snapshot, aids))
    return Checked(snapshot.changeset, wanting, accepted)


def _former_names(desk: Desk, snapshot: Snapshot) -> Iterator[FormerName]:
    for item in snapshot.of_kind(*CALLED):
        yield from _once_called(desk.log, item.id, item.cs)


@lru_cache(maxsize=8192)  # after every change all items but one are as they were
def _once_called(log: Log, item_id: str, _cs: int) -> frozenset[FormerName]:
    """What an item was called before; its changeset tells whether that has been looked up."""
    earlier = [step.before for step in log.history(item_id) if step.before]
    shortly = {str(one.attrs[_SHORT]) for one in earlier if _SHORT in one.attrs}
    return frozenset(
        [FormerName(item_id, one.text) for one in earlier]
        + [FormerName(item_id, name, _SHORT) for name in shortly]
    )


def accept(desk: Desk, finding: Finding, reason: str = "") -> Outcome:
    """Let what was found stand: it no longer wants attention, as long as its words are there.

    Raises:
        FindingStands: it does already.
        UserError: the file cannot be written.
    """
    return desk.commit("add", plans.accept(desk.snapshot, desk.draw, finding), reason=reason)


def take_back(desk: Desk, finding: Finding, reason: str = "") -> Outcome:
    """Let what was accepted want attention again.

    Args:
        finding: one of `Checked.accepted`.

    Raises:
        FindingDoesNotStand: it was not accepted.
        UserError: the file cannot be written.
    """
    return desk.commit("remove", plans.take_back(desk.snapshot, finding), reason=reason)


def add_word(desk: Desk, word: str, reason: str = "") -> Outcome:
    """Take a word into the model's word list, so that it is spelt right wherever it stands.

    Raises:
        NoWord: it is none, or several.
        WordIsKnown: it is there.
        UserError: the file cannot be written.
    """
    return desk.commit("add", plans.add_word(desk.snapshot, desk.draw, word), reason=reason)


def remove_word(desk: Desk, word: str, reason: str = "") -> Outcome:
    """Take a word out of the model's word list.

    Raises:
        WordIsNotKnown: it is not there.
        UserError: the file cannot be written.
    """
    return desk.commit("remove", plans.remove_word(desk.snapshot, word), reason=reason)
