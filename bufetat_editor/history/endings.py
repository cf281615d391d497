"""Where inputs ended: how they were weighed, what that did to the model, which meeting decided it.

Wording and assessment are linked by the changeset that they share, and by nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.records import is_record
from bufetat_editor.domain.rounds import Input, assessment_of
from bufetat_editor.history.changeset import Edition, Step
from bufetat_editor.history.register import Applied, Ending, Weighed
from bufetat_editor.history.weighing import Deed


@dataclass(frozen=True, slots=True)
class Past:
    """What the log tells of inputs that were weighed.

    Attributes:
        deeds: what each changeset that touched an assessment did to each item, by its number.
        lives: of the assessments and of what they did something to, newest first, by id.
        approved: the approved editions, oldest first.
    """

    deeds: Mapping[int, Sequence[Step]]
    lives: Mapping[str, Sequence[Step]]
    approved: Sequence[Edition]


def ending(one: Input, past: Past) -> Ending | None:
    """Return where an input ended; none as long as it is not weighed."""
    if one.assessment is None:
        return None
    own = [step for step in past.lives[one.assessment.id] if not _is_withdrawal(step, past)]
    weighed = tuple(map(_weighed, own))
    deed = _deed_that_stood_last(own, one.about, past)
    return Ending(
        weighed,
        _applied(deed, past) if deed else None,
        _decided(deed or own[0], past),
    )


def _is_withdrawal(step: Step, past: Past) -> bool:
    """True if the whole receipt went, or came back: nobody weighed anything then."""
    return any(other.item.kind == "receipt" for other in past.deeds[step.changeset.id])


def _weighed(step: Step) -> Weighed:
    intent = step.changeset.intent
    written = None if _takes_back(step) else assessment_of(step.item)
    return Weighed(step.changeset.id, intent.at, intent.author, written)


def _takes_back(step: Step) -> bool:
    """True if the step is what removed it; what was removed before it is withdrawn, no more."""
    return step.item.deleted and step.before is not None and not step.before.deleted


def _deed_that_stood_last(own: Sequence[Step], about: str, past: Past) -> Step | None:
    """What was done to the model the last time that something was, and was not undone."""
    done: dict[int | None, Step] = {}
    for step in reversed(own):
        changeset = step.changeset
        if changeset.intent.kind == "undo":
            done.pop(changeset.intent.undoes, None)
        elif deed := _deed_among(past.deeds[changeset.id], about):
            done[changeset.id] = deed
    return next(reversed(done.values()), None)


def _deed_among(steps: Sequence[Step], about: str) -> Step | None:
    """What a changeset did to the model, without what followed of it: what stood below, a footnote.

    Args:
        about: id of the item that the input is about; else the first one is meant.
    """
    content = [step for step in steps if not is_record(step.item)]
    ids = {step.item.id for step in content}
    topmost = [step for step in content if step.item.parent not in ids]
    return min(topmost, key=lambda step: step.item.id != about, default=None)


def _applied(deed: Step, past: Past) -> Applied:
    now = past.lives[deed.item.id][0].item
    wording = "" if deed.item.deleted else deed.item.text
    return Applied(deed.changeset.id, _kind_of(deed), deed.item.id, wording, _stands(deed, now))


def _kind_of(deed: Step) -> Deed:
    if deed.before is None or deed.before.deleted:
        return "add"
    if deed.item.deleted:
        return "remove"
    return "reword" if deed.before.place == deed.item.place else "move"


def _stands(deed: Step, later: Item) -> bool:
    """Tell whether what was done to an item is still so in a later state of it."""
    before, made = deed.before, deed.item
    if made.deleted or later.deleted:
        return made.deleted == later.deleted
    if before is None or before.deleted:
        return later.text == made.text
    is_reworded, is_moved = before.text != made.text, before.place != made.place
    return (later.text == made.text or not is_reworded) and (
        later.place == made.place or not is_moved
    )


def _decided(step: Step, past: Past) -> Edition | None:
    """The first approved edition that holds what was done; of an assessment, after it."""
    return next((one for one in past.approved if _is_in(step, one, past)), None)


def _is_in(step: Step, edition: Edition, past: Past) -> bool:
    if edition.cs < step.changeset.id:
        return False
    if is_record(step.item):
        return True
    life = past.lives[step.item.id]
    return _stands(step, next(one.item for one in life if one.changeset.id <= edition.cs))
