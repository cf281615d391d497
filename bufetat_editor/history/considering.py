"""What one should know beside an input: what else is said of its item, and was in other rounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from bufetat_editor.history.merge import Stretch, merge
from bufetat_editor.history.register import Consideration, Entry, Other

_WORDINGS = {"changed", "moved"}


def considered(entries: Sequence[Entry]) -> dict[str, Consideration]:
    """Return what else one should know of each input, by its id.

    What is withdrawn is no longer said, so nobody else need know of it. In a collision's stretches
    `theirs` is what the input itself wants, and `ours` what the other does.

    Args:
        entries: of all rounds, oldest round first, as `usecases.inputs.register` gives them.
    """
    about = defaultdict[str, list[Entry]](list)
    for one in entries:
        if one.input.about and not one.is_withdrawn:
            about[one.input.about].append(one)
    return {one.input.id: _consideration(one, about[one.input.about]) for one in entries}


def _consideration(mine: Entry, about: Sequence[Entry]) -> Consideration:
    others = [one for one in about if one.input.id != mine.input.id]
    return Consideration(
        tuple(_other(mine, one) for one in others if one.round.id == mine.round.id),
        tuple(_newest_first([one for one in others if one.round.id != mine.round.id])),
    )


def _newest_first(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Round by round; within each as they came."""
    rounds = dict.fromkeys(one.round.id for one in entries)
    for round_id in reversed(rounds):
        yield from (one for one in entries if one.round.id == round_id)


def _other(mine: Entry, theirs: Entry) -> Other:
    return Other(theirs, _collisions(mine, theirs), _is_same(mine, theirs))


def _collisions(mine: Entry, theirs: Entry) -> tuple[Stretch, ...]:
    wordings = _wording(mine), _wording(theirs)
    return merge(mine.before, *wordings).conflicts if all(wordings) else ()


def _wording(one: Entry) -> str:
    """The words that are wanted in place of those that were sent; empty if none are."""
    proposal = one.input.proposal
    return proposal.after if proposal.type in _WORDINGS and proposal.item else ""


def _is_same(mine: Entry, theirs: Entry) -> bool:
    if mine.input.proposal.type == "comment":
        return False
    first, second = (
        (one.type, one.item, one.anchor, one.beside, one.after)
        for one in (mine.input.proposal, theirs.input.proposal)
    )
    return first == second
