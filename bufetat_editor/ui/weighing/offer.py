"""What is done to the model because of an input, as it is offered to whoever weighs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bufetat_editor.history.choosing import Choice, Proposed, choices
from bufetat_editor.history.merge import merge
from bufetat_editor.history.weighing import Application, Deed, usual_deed
from bufetat_editor.ui.begun import Begun

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import InputOutcome
    from bufetat_editor.domain.proposals import Proposal
    from bufetat_editor.ui.inputs.rows import InputRow

_GIVES_WAY = frozenset({"followed", "partly_followed"})
_PROPOSES_WORDS = frozenset({"changed", "moved"})


@dataclass(frozen=True, slots=True)
class Final:
    """What is offered to be done.

    Attributes:
        now: the wording that the final one is held against; none where there are no words to write.
        offered: what can be taken from all who propose a wording of the item.
        own: those that this input proposes.
    """

    deed: Deed
    now: str | None = None
    offered: tuple[Choice, ...] = ()
    own: frozenset[int] = frozenset()

    def application(self, row: InputRow, text: str) -> Application | None:
        """Return what is to be done with that wording; none if it comes to nothing."""
        if self.deed == "reword" and text == self.now:
            return None
        return Application(row.id, self.deed, text if self.now is not None else "")


def final_of(row: InputRow, outcome: InputOutcome | None) -> Final | None:
    """Return what is done where an input has that outcome; none where that is nothing."""
    if outcome not in _GIVES_WAY or not row.target or row.is_withdrawn:
        return None
    proposal = row.proposal
    deed = usual_deed(proposal) if proposal.type != "not_placed" else None
    if deed == "remove" and outcome == "partly_followed":
        deed = "reword"  # what is partly removed reads otherwise
    if deed == "add":
        return None if _is_done(row) else Final("add", proposal.after)
    if deed == "remove":
        return None if _is_done(row) or row.is_gone else Final("remove")
    if deed == "move" and not _is_done(row):
        has_words = bool(proposal.after) and proposal.after != proposal.before
        return _reworded(row, "move") if has_words else Final("move")
    return _reworded(row, "reword") if proposal.item and row.wording else None


def carried_on(begun: Begun, now: str | None) -> tuple[Begun, bool]:
    """Return what was begun on the wording of today, and whether it went without collisions.

    What a person wrote stays as it is where the item was changed in the same words.
    """
    if begun.wording is None or begun.seen in {None, now} or now is None:
        return begun, True
    merged = merge(str(begun.seen), begun.wording, now)
    if merged.conflicts:
        return begun, False
    return replace(begun, wording=merged.text, taken=(), seen=now), True


def _is_done(row: InputRow) -> bool:
    applied = row.ending.applied if row.ending else None
    return applied is not None and applied.stands


def _reworded(row: InputRow, deed: Deed) -> Final:
    now = row.wording or ""
    own = tuple(_words_of(row.sender, row.proposal.before, row.proposal))
    offered = choices(now, (*own, *_words_of_others(row)))
    mine = {(one.start, one.end, one.after) for one in choices(now, own)}
    places = (n for n, one in enumerate(offered) if (one.start, one.end, one.after) in mine)
    return Final(deed, now, offered, frozenset(places))


def _words_of_others(row: InputRow) -> Iterator[Proposed]:
    for other in row.consideration.others:
        entry = other.entry
        yield from _words_of(entry.recipient.name, entry.before, entry.input.proposal)


def _words_of(sender: str, before: str, proposal: Proposal) -> Iterator[Proposed]:
    if proposal.type in _PROPOSES_WORDS and proposal.item and proposal.after:
        yield Proposed(sender, before, proposal.after)
