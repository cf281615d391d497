"""Where inputs ended: how they were weighed, what that did to the model, which meeting decided it.

Wording and assessment are linked by the changeset that they share, and by nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from bufetat_editor.domain.assessments import Deed, InputOutcome, gives_way
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.rounds import Input, assessment_id, assessment_of
from bufetat_editor.history.changeset import Edition, ItemStep
from bufetat_editor.history.register import Applied, Ending, Weighed


@dataclass(frozen=True, slots=True)
class Past:
    """What the log tells of inputs that were weighed.

    Attributes:
        deeds: what each changeset that touched an assessment did to each item, by its number.
        lives: of the assessments, of what they did something to, and of what that was to stand by;
            newest first, by id.
        approved: the approved editions, oldest first.
    """

    deeds: Mapping[int, Sequence[ItemStep]]
    lives: Mapping[str, Sequence[ItemStep]]
    approved: Sequence[Edition]


def ending(one: Input, past: Past) -> Ending | None:
    """Return where an input ended; none if it was never weighed.

    Of one whose assessment was taken back it tells what was done, and no meeting.
    """
    life = past.lives.get(assessment_id(one.id), ())
    if not life:
        return None
    own = [step for step in life if not _is_withdrawal(step, past)]
    holding = _not_undone(own)
    deeds = _deeds(holding, one.proposal, past)
    weighed = tuple(map(_weighed, own))
    applied = _applied(deeds, past) if deeds else None
    if one.assessment is None:
        return Ending(weighed, applied, None)
    said = _first_of_outcome(own[0], holding)
    decided = _decided_of(one.assessment.outcome, deeds, said, past)
    return Ending(weighed, applied, decided, said.changeset.id)


def _is_withdrawal(step: ItemStep, past: Past) -> bool:
    """True if the whole receipt went, or came back: nobody weighed anything then."""
    return any(other.after.kind == "receipt" for other in past.deeds[step.changeset.id])


def _weighed(step: ItemStep) -> Weighed:
    intent = step.changeset.intent
    written = None if _takes_back(step) else assessment_of(step.after)
    return Weighed(step.changeset.id, intent.at, intent.author, written)


def _takes_back(step: ItemStep) -> bool:
    """True if the step is what removed it; what was removed before it is withdrawn, no more."""
    return step.after.deleted and step.before is not None and not step.before.deleted


def _not_undone(own: Sequence[ItemStep]) -> list[ItemStep]:
    """What was written of an assessment and holds, newest first."""
    done: dict[int | None, ItemStep] = {}
    for step in reversed(own):
        intent = step.changeset.intent
        if intent.kind == "undo":
            done.pop(intent.undoes, None)
        else:
            done[step.changeset.id] = step
    return [*reversed(done.values())]


def _first_of_outcome(newest: ItemStep, holding: Sequence[ItemStep]) -> ItemStep:
    """Since when it has come to what it comes to; a better reason makes it no newer."""
    outcome = newest.after.attrs["outcome"]
    *_, first = (
        newest,
        *takewhile(
            lambda step: not _takes_back(step) and step.after.attrs["outcome"] == outcome, holding
        ),
    )
    return first


def _deeds(holding: Sequence[ItemStep], proposal: Proposal, past: Past) -> list[ItemStep]:
    """What was done because of an input, oldest first, and was not undone."""
    found: list[ItemStep] = []
    for step in reversed(holding):
        own = {proposal.item, *(deed.after.id for deed in found)}
        topmost = _topmost(past.deeds[step.changeset.id])
        about = (
            one for one in topmost if one.after.id in own or _is_put_there(one, proposal, past)
        )
        found += [*about][:1]
    return found


def _topmost(steps: Sequence[ItemStep]) -> list[ItemStep]:
    """What was done to the model, without what followed of it: what stood below, a footnote."""
    content = [step for step in steps if not is_record(step.after)]
    ids = {step.after.id for step in content}
    return [step for step in content if step.after.parent not in ids]


def _is_put_there(step: ItemStep, proposal: Proposal, past: Past) -> bool:
    """True if it made something by what a proposal speaks of, or under it."""
    stood_by = _as_of(step.changeset.id, proposal.anchor or proposal.item, past)
    return (
        stood_by is not None
        and _is_made(step)
        and step.after.parent in {stood_by.id, stood_by.parent}
    )


def _is_made(step: ItemStep) -> bool:
    return step.before is None or step.before.deleted


def _as_of(changeset: int, item_id: str, past: Past) -> Item | None:
    """The state of an item after a changeset; none if it was not there yet."""
    life = past.lives.get(item_id, ())
    return next((step.after for step in life if step.changeset.id <= changeset), None)


def _applied(deeds: Sequence[ItemStep], past: Past) -> Applied:
    """What holds of what was done; what an input made stays made though it was reworded by it."""
    deed = deeds[-1]
    now = past.lives[deed.after.id][0].after
    wording = "" if deed.after.deleted else deed.after.text
    is_own = any(_is_made(one) for one in deeds if one.after.id == deed.after.id)
    kind: Deed = "add" if is_own and not deed.after.deleted else _kind_of(deed)
    return Applied(deed.changeset.id, kind, deed.after.id, wording, _stands(deed, now))


def _kind_of(deed: ItemStep) -> Deed:
    if deed.after.deleted:
        return "remove"
    return "reword" if deed.before and deed.before.place == deed.after.place else "move"


def _stands(deed: ItemStep, later: Item) -> bool:
    """Tell whether what was done to an item is still so in a later state of it."""
    before, made = deed.before, deed.after
    if made.deleted or later.deleted:
        return made.deleted == later.deleted
    if before is None or before.deleted:
        return later.text == made.text
    is_reworded, is_moved = before.text != made.text, before.place != made.place
    return (later.text == made.text or not is_reworded) and (
        later.place == made.place or not is_moved
    )


def _decided_of(
    outcome: InputOutcome, deeds: Sequence[ItemStep], said: ItemStep, past: Past
) -> Edition | None:
    """What was done is decided where the input is still followed; else what was said of it."""
    if outcome == "postponed":
        return None
    return _decided(deeds[-1] if deeds and gives_way(outcome) else said, past)


def _decided(step: ItemStep, past: Past) -> Edition | None:
    """The first approved edition that holds what was done; of an assessment, after it."""
    return next((one for one in past.approved if _is_in(step, one, past)), None)


def _is_in(step: ItemStep, edition: Edition, past: Past) -> bool:
    if edition.cs < step.changeset.id:
        return False
    if is_record(step.after):
        return True
    then = _as_of(edition.cs, step.after.id, past)
    return then is not None and _stands(step, then)
