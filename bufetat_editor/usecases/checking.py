"""Checks: what wants attention in the model, and what people say of it.

A `Checker` reads and never writes, so it may run in a thread of its own while the model is worked
on.
The other functions write one changeset each, which is undone like any other step.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from bufetat_editor.domain.checking.aids import Aids
from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.domain.checking.findings import findings
from bufetat_editor.domain.checking.lexicon import Lexicon
from bufetat_editor.domain.checking.names import CALLED, FormerName
from bufetat_editor.domain.checking.one_word import one_word
from bufetat_editor.domain.checking.prose import Pattern
from bufetat_editor.domain.checking.quotations import Quotations
from bufetat_editor.domain.checking.told import apart
from bufetat_editor.domain.legal_register import legal_register
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.domain.written_form import WrittenForm, written_form
from bufetat_editor.errors import Overtaken
from bufetat_editor.history import checking as plans
from bufetat_editor.history.changeset import ChangesetKind, ItemStep
from bufetat_editor.history.rules import States
from bufetat_editor.spelling.word_lists import word_lists
from bufetat_editor.usecases.desk import Desk, Outcome
from bufetat_editor.usecases.legislation import legislation

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


class Checker:
    """Checks one model again and again, and remembers what an edit leaves as it was.

    Asked by one thread at a time, which may be any.
    """

    def __init__(self) -> None:
        self._quotations = Quotations()
        self._former: dict[tuple[str, int], frozenset[FormerName]] = {}
        self._editions: list[int] = []

    def checked(
        self,
        desk: Desk,
        lexicon: Lexicon | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Checked:
        """Return what wants attention in the model as it was last seen.

        Args:
            lexicon: tells how words are spelt; without it spelling is not checked.
            stopped: tells that the answer is no longer wanted; what was found so far is returned.
        """
        snapshot = desk.snapshot
        day = date.fromisoformat(desk.now()[:10])
        legal = legal_register(snapshot, legislation(), day)
        aids = Aids(
            lexicon, parted_words(written_form(snapshot)), legal, self._former_names(desk, snapshot)
        )
        found = findings(snapshot, aids, self._quotations, stopped)
        wanting, accepted = apart(snapshot, found)
        return Checked(snapshot.changeset, wanting, accepted)

    def _former_names(self, desk: Desk, snapshot: Snapshot) -> tuple[FormerName, ...]:
        """What items were called in an edition; a name that stood in none, nobody has read."""
        items = {item.id: item.cs for item in snapshot.of_kind(*CALLED)}
        editions = [edition.cs for edition in desk.log.editions()]
        if editions != self._editions:
            self._editions = editions
            self._former.clear()
        anew = [id_ for id_, cs in items.items() if (id_, cs) not in self._former]
        lives = desk.log.histories(anew)
        read = {(id_, items[id_]): _names(lives.get(id_, ()), editions) for id_ in anew}
        self._former = {key: (self._former | read)[key] for key in items.items()}
        return tuple(name for names in self._former.values() for name in names)


@cache
def parted_words(form: WrittenForm) -> Pattern:
    """Return the rule for what a written form has as one word."""
    return one_word(word_lists(form).parted)


def checked(desk: Desk, lexicon: Lexicon | None = None) -> Checked:
    """Return what wants attention in a model that is checked once; see `Checker.checked`."""
    return Checker().checked(desk, lexicon)


def _names(life: Iterable[ItemStep], editions: Collection[int]) -> frozenset[FormerName]:
    """What an item was called in editions, in its wording and shortly."""
    read = [
        before
        for step in life
        if (before := step.before) and any(before.cs <= cs < step.after.cs for cs in editions)
    ]
    shortly = [
        FormerName(one.id, str(one.attrs[_SHORT]), _SHORT) for one in read if _SHORT in one.attrs
    ]
    return frozenset([*(FormerName(one.id, one.text) for one in read), *shortly])


def accept(desk: Desk, finding: Finding, reason: str = "") -> Outcome:
    """Let what was found stand: it no longer wants attention, as long as its words are there.

    Raises:
        FindingStands: it does already.
        UserError: the file cannot be written.
    """
    return _said(desk, "add", lambda: plans.accept(desk.snapshot, desk.draw, finding), reason)


def take_back(desk: Desk, finding: Finding, reason: str = "") -> Outcome:
    """Let what was accepted want attention again.

    Args:
        finding: one of `Checked.accepted`.

    Raises:
        FindingDoesNotStand: it was not accepted.
        UserError: the file cannot be written.
    """
    return _said(desk, "remove", lambda: plans.take_back(desk.snapshot, finding), reason)


def add_word(desk: Desk, word: str, reason: str = "") -> Outcome:
    """Take a word into the model's word list, so that it is spelt right wherever it stands.

    Raises:
        NoWord: it is none, or several.
        WordIsKnown: it is there.
        UserError: the file cannot be written.
    """
    return _said(desk, "add", lambda: plans.add_word(desk.snapshot, desk.draw, word), reason)


def remove_word(desk: Desk, word: str, reason: str = "") -> Outcome:
    """Take a word out of the model's word list.

    Raises:
        WordIsNotKnown: it is not there.
        UserError: the file cannot be written.
    """
    return _said(desk, "remove", lambda: plans.remove_word(desk.snapshot, word), reason)


def _said(desk: Desk, kind: ChangesetKind, plan: Callable[[], States], reason: str) -> Outcome:
    """Write what a person says; planned anew, if others said something at the same time.

    What two say of the checks goes together: at most they said the same, which the plan refuses.
    """
    try:
        return desk.commit(kind, plan(), reason=reason)
    except Overtaken:
        return desk.commit(kind, plan(), reason=reason)
