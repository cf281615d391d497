"""Editing: each act is one changeset, and each can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from bufetat_editor.domain.items import AttrValue
from bufetat_editor.errors import NothingToRedo, NothingToUndo, Overtaken
from bufetat_editor.history import edits, footnotes, levels, splitting
from bufetat_editor.history import undo as going_back
from bufetat_editor.history.changeset import UNDOABLE, Changeset, ChangesetKind
from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.receipts import replaced_receipts
from bufetat_editor.history.refusals import DoneToReplaced
from bufetat_editor.usecases.desk import Desk, Moment, Outcome

Fields = Mapping[str, AttrValue | None]


def edit(
    desk: Desk,
    item_id: str,
    text: str | None = None,
    fields: Fields | None = None,
    reason: str = "",
    *,
    seen: str | None = None,
) -> Outcome:
    """Give an item another wording, other fields, or both; a field set to none is taken away.

    Args:
        seen: the wording that the new one was made from, where that may have been a while ago.

    Raises:
        Overtaken: the item reads otherwise by now; nothing was written.
    """
    check_seen(desk, item_id, seen)
    return desk.commit("edit", edits.edit(desk.snapshot, item_id, text, fields), reason=reason)


def set_fields(desk: Desk, *item_ids: str, fields: Fields, reason: str = "") -> Outcome:
    """Give several items the same fields; a field set to none is taken away.

    Raises:
        NothingToChange: one of them has them already.
    """
    states = [
        state for item_id in item_ids for state in edits.edit(desk.snapshot, item_id, fields=fields)
    ]
    return desk.commit("edit", states, reason=reason)


def add(
    desk: Desk,
    *,
    parent: str,
    kind: str,
    text: str = "",
    fields: Fields | None = None,
    after: str | None = None,
    item_id: str | None = None,
    reason: str = "",
) -> Outcome:
    """Make a new item; it is the first of the outcome's states that has no earlier one.

    Args:
        after: id of the sibling to stand after; none for last, `order.FIRST` for first.
        item_id: the id that the item was given when its row was begun; none to draw one.
    """
    states = edits.add(
        desk.snapshot,
        desk.draw,
        parent=parent,
        kind=kind,
        text=text,
        fields=fields,
        after=after,
        item_id=item_id,
    )
    return desk.commit("add", states, reason=reason)


def add_several(
    desk: Desk,
    entries: Sequence[NewItem],
    *,
    parent: str,
    kind: str,
    after: str | None = None,
    reason: str = "",
) -> Outcome:
    """Make several items, one behind the other, each with the sub-entries that follow it."""
    states = edits.add_several(
        desk.snapshot, desk.draw, entries, parent=parent, kind=kind, after=after
    )
    return desk.commit("add", states, reason=reason)


def move(
    desk: Desk,
    *item_ids: str,
    parent: str | None = None,
    after: str | None = None,
    reason: str = "",
) -> Outcome:
    """Put items somewhere else, with all below them: one behind the other, in the given order."""
    states = edits.move(desk.snapshot, *item_ids, parent=parent, after=after)
    return desk.commit("move", states, reason=reason)


def remove(desk: Desk, *item_ids: str, reason: str = "") -> Outcome:
    """Remove items with all below them; a footnote takes the calls to it along."""
    return desk.commit("remove", edits.remove(desk.snapshot, *item_ids), reason=reason)


def split(
    desk: Desk,
    item_id: str,
    text: str,
    rest: str,
    *,
    new_id: str | None = None,
    reason: str = "",
    seen: str | None = None,
) -> Outcome:
    """Let an item keep `text`, and a new one of its kind right after it have the rest.

    What the item holds, and the call of its footnote, go along with the rest if there is any.

    Args:
        new_id: the new item's id; none to draw one.
        seen: the wording that was parted, where it may have been read a while ago.

    Raises:
        Overtaken: the item reads otherwise by now; nothing was written.
    """
    check_seen(desk, item_id, seen)
    states = splitting.split(desk.snapshot, desk.draw, item_id, text, rest, new=new_id)
    return desk.commit("edit", states, reason=reason)


def join(
    desk: Desk,
    item_id: str,
    *,
    text: str | None = None,
    reason: str = "",
    seen: str | None = None,
) -> Outcome:
    """Put an item's text at the end of the sibling before it, and remove the item.

    Args:
        text: what the item reads now, where that is not saved yet.
        seen: the wording that this was made from, where it may have been read a while ago.

    Raises:
        Overtaken: the item reads otherwise by now; nothing was written.
    """
    check_seen(desk, item_id, seen)
    return desk.commit("edit", splitting.join(desk.snapshot, item_id, text), reason=reason)


def indent(desk: Desk, *item_ids: str, reason: str = "") -> Outcome:
    """Make items sub-entries of the sibling before them."""
    return desk.commit("move", levels.indent(desk.snapshot, *item_ids), reason=reason)


def outdent(desk: Desk, *item_ids: str, reason: str = "") -> Outcome:
    """Let sub-entries stand right after what they stand under."""
    return desk.commit("move", levels.outdent(desk.snapshot, *item_ids), reason=reason)


def new_footnote(desk: Desk, item_id: str, text: str, reason: str = "") -> Outcome:
    """Make a footnote of one paragraph and let an item call it."""
    states = footnotes.new_footnote(desk.snapshot, desk.draw, item_id, text)
    return desk.commit("edit", states, reason=reason)


def restore(desk: Desk, item_id: str, moment: Moment, reason: str = "") -> Outcome:
    """Bring back an item's text, fields and place as they were."""
    then = desk.snapshot_at(moment)
    states = going_back.restore(desk.snapshot, then, item_id, desk.draw)
    return desk.commit("restore", states, reason=reason, base=then.changeset)


def restore_model(desk: Desk, moment: Moment, reason: str = "") -> Outcome:
    """Bring back the whole model as it was; memos and rounds stay."""
    then = desk.snapshot_at(moment)
    states = going_back.restore_model(desk.snapshot, then, desk.draw)
    return desk.commit("restore", states, reason=reason, base=then.changeset)


def undo_stack(desk: Desk) -> Iterator[Changeset]:
    """Return what `undo` would take back, time after time: the author's own that is not undone.

    What was done to a receipt that has made room for another of the same file is left out: it can
    never be taken back, and would stand in the way of all before it.
    """
    replaced = replaced_receipts(desk.snapshot)
    return (one for one in _not_undone(desk) if not _is_of(desk, one, replaced))


def redo_stack(desk: Desk) -> Iterator[Changeset]:
    """Yield the undoings that `redo` would take back, time after time: none after a new edit."""
    redone: set[int | None] = set()
    for changeset in _own(desk):
        if changeset.intent.kind == "redo":
            redone.add(changeset.intent.undoes)
        elif changeset.intent.kind == "undo" and changeset.id not in redone:
            yield changeset
        elif changeset.intent.kind in UNDOABLE:
            return


def undo_step(desk: Desk) -> Changeset | None:
    """Return the step that `undo` would undo."""
    return next(undo_stack(desk), None)


def redo_step(desk: Desk) -> Changeset | None:
    """Return the undoing that `redo` would take back."""
    return next(redo_stack(desk), None)


def undo(desk: Desk, reason: str = "") -> Outcome:
    """Undo the author's last step.

    Raises:
        NothingToUndo: there is none.
        DoneToReplaced: there is none but what was done to receipts that have made room for others.
        CannotUndo: what it changed has been changed again since.
    """
    step = undo_step(desk)
    if step is None:
        refusal = DoneToReplaced if any(_not_undone(desk)) else NothingToUndo
        raise refusal(author=desk.author)
    return _go_back(desk, "undo", step, reason)


def redo(desk: Desk, reason: str = "") -> Outcome:
    """Do again what was last undone.

    Raises:
        NothingToRedo: nothing is undone, or something was edited since.
        CannotUndo: what was undone has been changed again since.
    """
    step = redo_step(desk)
    if step is None:
        raise NothingToRedo(author=desk.author)
    return _go_back(desk, "redo", step, reason)


def _go_back(desk: Desk, kind: ChangesetKind, step: Changeset, reason: str) -> Outcome:
    states = going_back.undo(desk.snapshot, desk.log.steps(step.id), desk.draw)
    brings_receipts = any(one.kind == "receipt" for one in states)  # which others may take in, too
    return desk.commit(kind, states, reason=reason, undoes=step.id, alone=brings_receipts)


def check_seen(desk: Desk, item_id: str, seen: str | None) -> None:
    """Refuse a wording that was made from another one than stands there now.

    Raises:
        Overtaken: the item reads otherwise by now.
    """
    if seen is not None and desk.snapshot[item_id].text != seen:
        raise Overtaken


def _not_undone(desk: Desk) -> Iterator[Changeset]:
    """The author's own steps that are not undone, newest first."""
    undone: set[int | None] = set()
    for changeset in _own(desk):
        if changeset.id in undone:
            continue
        if changeset.intent.kind == "undo":
            undone.add(changeset.intent.undoes)
        elif changeset.intent.kind in UNDOABLE:
            yield changeset


def _is_of(desk: Desk, changeset: Changeset, receipts: AbstractSet[str]) -> bool:
    """True if it did something to one of these receipts, or to what came with it."""
    if not receipts:
        return False
    states = [step.after for step in desk.log.steps(changeset.id) if step.after]
    above = (two.id for one in states for two in desk.snapshot.ancestors(one.id))
    return not receipts.isdisjoint({*above, *(one.id for one in states)})


def _own(desk: Desk) -> Iterator[Changeset]:
    """The author's own changesets, newest first."""
    return desk.log.changesets(desk.author)
