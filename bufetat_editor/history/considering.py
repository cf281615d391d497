"""What one should know beside an input: what else is said of its item, and was in other rounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache

from bufetat_editor.history.colliding import Change, change, collide
from bufetat_editor.history.register import Consideration, Entry, Other

_Room = tuple[str, str]
"""Ids of an item and of a round in which something is said of it."""


def considered(entries: Sequence[Entry], round_id: str = "") -> dict[str, Consideration]:
    """Return what else one should know of each input, by its id.

    What is withdrawn is no longer said, so nobody else need know of it.

    Args:
        entries: of all rounds, oldest round first, as `usecases.inputs.register` gives them.
        round_id: the round whose inputs are asked about; empty for all.
    """
    said = defaultdict[_Room, list[Entry]](list)
    for one in entries:
        if one.input.about and not one.is_withdrawn:
            said[_room(one)].append(one)
    rounds = dict.fromkeys(one.round.id for one in entries)
    elsewhere = {
        (item, own): tuple(
            one for out in reversed(rounds) if out != own for one in said.get((item, out), ())
        )
        for item, own in map(_room, entries)
    }
    asked = (one for one in entries if round_id in {"", one.round.id})
    held = cache(change)  # each wording once against its base, however many it is held against
    return {
        one.input.id: Consideration(
            tuple(
                _other(one, theirs, held)
                for theirs in said.get(_room(one), ())
                if theirs.input.id != one.input.id
            ),
            elsewhere[_room(one)],
        )
        for one in asked
    }


def _room(one: Entry) -> _Room:
    return one.input.about, one.round.id


def _other(mine: Entry, theirs: Entry, held: Callable[[str, str], Change]) -> Other:
    wordings = mine.wanted, theirs.wanted
    changes = [held(mine.before, wording) for wording in wordings]
    return Other(theirs, mine, all(wordings) and collide(*changes), _is_same(mine, theirs))


def _is_same(mine: Entry, theirs: Entry) -> bool:
    if mine.input.proposal.type == "comment":
        return False
    first, second = (
        (one.type, one.item, one.anchor, one.beside, one.after)
        for one in (mine.input.proposal, theirs.input.proposal)
    )
    return first == second
