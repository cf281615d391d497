"""What is done to the model because of an input, as it is offered to whoever weighs it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bufetat_editor.history.choosing import Choice, Proposed, carried_over, choices
from bufetat_editor.history.weighing import Application, Deed, usual_deed

if TYPE_CHECKING:
    from bufetat_editor.domain.assessments import InputOutcome
    from bufetat_editor.domain.proposals import Proposal
    from bufetat_editor.history.register import Other
    from bufetat_editor.ui.inputs.rows import InputRow

GIVES_WAY = frozenset({"followed", "partly_followed"})
"""Outcomes by which something is done to the model."""

_PROPOSES_WORDS = frozenset({"changed", "moved"})


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered to be done.

    Attributes:
        now: the wording that the final one is held against; none where there are no words to write.
        offered: what can be taken from all who propose a wording of the item.
        own: those that are taken to begin with: what this input proposes, as long as it is not
            weighed so.
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


def offer_of(row: InputRow, outcome: InputOutcome | None) -> Offer | None:
    """Return what is done where an input has that outcome; none where that is nothing.

    Where it has that outcome already, the model is as whoever weighed it left it, and only what is
    written anew changes it.
    """
    if outcome not in GIVES_WAY or not row.target or row.is_withdrawn:
        return None
    proposal = row.proposal
    deed = usual_deed(proposal) if proposal.type != "not_placed" else None
    is_done = _is_done(row, deed, outcome)
    if deed == "remove" and outcome == "partly_followed":
        deed = "reword"  # what is partly removed reads otherwise
    if deed == "add":
        return None if is_done else Offer("add", proposal.after)
    if deed == "remove":
        return None if is_done or row.is_gone else Offer("remove")
    if deed == "move" and not is_done:
        has_words = bool(proposal.after) and proposal.after != proposal.before
        return _reworded(row, "move", outcome) if has_words else Offer("move")
    return _reworded(row, "reword", outcome) if proposal.item and row.wording else None


def is_answered(other: Other, offer: Offer | None, text: str) -> bool:
    """Tell whether what somebody else proposes is done as well by what is done.

    Args:
        text: the final wording.
    """
    if other.is_same:
        return True
    is_wording = offer is not None and offer.deed in {"reword", "move"} and offer.now is not None
    entry = other.entry
    if not is_wording or not entry.wanted or entry.input.proposal.type != "changed":
        return False
    proposed = Proposed(entry.recipient.name, entry.before, entry.wanted)
    return carried_over(proposed, text) == text


def stays(row: InputRow, outcome: InputOutcome | None) -> Deed | None:
    """Return what was done to the model and is not taken back by that outcome; none if nothing."""
    applied = row.ending.applied if row.ending else None
    if applied is None or not applied.stands or outcome is None or outcome in GIVES_WAY:
        return None
    return applied.deed


def lacks_deed(row: InputRow, outcome: InputOutcome | None, offer: Offer | None) -> bool:
    """Tell whether an input is to be followed, and nothing can be done of what it asks for."""
    deed = usual_deed(row.proposal)
    is_asked = deed is not None or row.proposal.type == "not_placed"
    is_met = row.ending is not None and bool(row.ending.applied or row.ending.met)
    return outcome == "followed" and is_asked and offer is None and not is_met


def _is_done(row: InputRow, deed: Deed | None, outcome: InputOutcome | None) -> bool:
    """Tell whether a deed is done that is not done again; one of that outcome may be so no more."""
    if row.ending is None:
        return False
    applied = row.ending.applied
    is_done = applied is not None and applied.deed == deed
    is_weighed_so = _has(row, outcome) and (is_done or bool(row.ending.met))
    return is_weighed_so or (is_done and applied is not None and applied.stands)


def _has(row: InputRow, outcome: InputOutcome | None) -> bool:
    return row.assessment is not None and row.assessment.outcome == outcome


def _reworded(row: InputRow, deed: Deed, outcome: InputOutcome | None) -> Offer:
    now = row.wording or ""
    own = tuple(_words_of(row.sender, row.proposal.before, row.proposal))
    offered = choices(now, (*own, *_words_of_others(row)))
    if _has(row, outcome):
        return Offer(deed, now, offered)
    mine = {(one.start, one.end, one.after) for one in choices(now, own)}
    places = (n for n, one in enumerate(offered) if (one.start, one.end, one.after) in mine)
    return Offer(deed, now, offered, frozenset(places))


def _words_of_others(row: InputRow) -> Iterator[Proposed]:
    for other in row.consideration.others:
        entry = other.entry
        yield from _words_of(entry.recipient.name, entry.before, entry.input.proposal)


def _words_of(sender: str, before: str, proposal: Proposal) -> Iterator[Proposed]:
    if proposal.type in _PROPOSES_WORDS and proposal.item and proposal.after:
        yield Proposed(sender, before, proposal.after)
