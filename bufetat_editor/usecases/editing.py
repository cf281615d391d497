"""Editing: each act is one changeset, and each can be undone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bufetat_editor.domain.items import AttrValue
from bufetat_editor.errors import NothingToRedo, NothingToUndo, Overtaken
from bufetat_editor.history import edits
from bufetat_editor.history import undo as going_back
from bufetat_editor.history.changeset import UNDOABLE, Changeset
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
    if seen is not None and desk.snapshot[item_id].text != seen:
        raise Overtaken
    return desk.commit("edit", edits.edit(desk.snapshot, item_id, text, fields), reason=reason)


def add(
    desk: Desk,
    *,
    parent: str,
    kind: str,
    text: str = "",
    fields: Fields | None = None,
    after: str | None = None,
    reason: str = "",
) -> Outcome:
    """Make a new item; it is the first of the outcome's states that has no earlier one."""
    states = edits.add(
        desk.snapshot, desk.draw, parent=parent, kind=kind, text=text, fields=fields, after=after
    )
    return desk.commit("add", states, reason=reason)


def move(
    desk: Desk,
    item_id: str,
    *,
    parent: str | None = None,
    after: str | None = None,
    reason: str = "",
) -> Outcome:
    """Put an item somewhere else, with all below it."""
    states = edits.move(desk.snapshot, item_id, parent=parent, after=after)
    return desk.commit("move", states, reason=reason)


def remove(desk: Desk, item_id: str, reason: str = "") -> Outcome:
    """Remove an item with all below it."""
    return desk.commit("remove", edits.remove(desk.snapshot, item_id), reason=reason)


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


def undo_step(desk: Desk) -> Changeset | None:
    """Return the step that `undo` would undo: the author's newest that is not undone."""
    undone: set[int | None] = set()
    for changeset in _own(desk):
        if changeset.id in undone:
            continue
        if changeset.intent.kind == "undo":
            undone.add(changeset.intent.undoes)
        elif changeset.intent.kind in UNDOABLE:
            return changeset
    return None


def redo_step(desk: Desk) -> Changeset | None:
    """Return the undoing that `redo` would take back: none after a new edit."""
    redone: set[int | None] = set()
    for changeset in _own(desk):
        if changeset.intent.kind == "redo":
            redone.add(changeset.intent.undoes)
        elif changeset.intent.kind == "undo" and changeset.id not in redone:
            return changeset
        elif changeset.intent.kind in UNDOABLE:
            return None
    return None


def undo(desk: Desk, reason: str = "") -> Outcome:
    """Undo the author's last step.

    Raises:
        NothingToUndo: there is none.
        CannotUndo: what it changed has been changed again since.
    """
    step = undo_step(desk)
    if step is None:
        raise NothingToUndo(author=desk.author)
    states = going_back.undo(desk.snapshot, desk.log.steps(step.id), desk.draw)
    return desk.commit("undo", states, reason=reason, undoes=step.id)


def redo(desk: Desk, reason: str = "") -> Outcome:
    """Do again what was last undone.

    Raises:
        NothingToRedo: nothing is undone, or something was edited since.
        CannotUndo: what was undone has been changed again since.
    """
    step = redo_step(desk)
    if step is None:
        raise NothingToRedo(author=desk.author)
    states = going_back.undo(desk.snapshot, desk.log.steps(step.id), desk.draw)
    return desk.commit("redo", states, reason=reason, undoes=step.id)


def _own(desk: Desk) -> Iterator[Changeset]:
    """The author's own changesets, newest first."""
    return desk.log.changesets(desk.author)
