"""Going back: undoing a changeset, restoring an item or the whole model.

History is never taken back; each of these plans one more changeset, which brings old values back
(docs/decisions/0008 and 0009).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.records import is_of_round
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import CannotUndo, NothingToChange, ParentIsGone, WasNotThere
from bufetat_editor.history.changeset import Step
from bufetat_editor.history.footnotes import (
    CALL,
    callers,
    calls_living,
    removed_footnotes,
    with_living_calls,
)
from bufetat_editor.history.matrix import stands_on, with_belongings, with_whole_matrix
from bufetat_editor.history.order import with_own_keys
from bufetat_editor.history.receipts import check_received_once
from bufetat_editor.history.refusals import InputChangedSince, ModelReadsSo, NoLongerFits
from bufetat_editor.history.rules import check_no_record


def undo(snapshot: Snapshot, steps: Sequence[Step], draw: Callable[[str], str]) -> tuple[Item, ...]:
    """Plan the old values of every field that a changeset changed.

    Args:
        steps: what the changeset did to each item.
        draw: picks one character by chance, for cells that the matrix would lack.

    Raises:
        CannotUndo: a field has been changed again since, something new depends on it, or a footnote
            that an item called is gone.
        InputChangedSince: an input was placed or weighed again since.
        ParentIsGone: what an item stood under is removed.
        ReceivedAgain: it would bring back a receipt of a file that has become another one since.
    """
    changeset = steps[0].changeset.id
    reverted = tuple(
        _reverted(snapshot[step.after.id], step.before, step.after, changeset)
        for step in steps
        if step.after and not _is_new_root(step)
    )
    states = _settled(snapshot, reverted, draw)
    check_received_once(snapshot, states)
    later = snapshot.with_states(snapshot.changeset, states)
    for item in _left_behind(later, states):
        raise CannotUndo(changeset=changeset, item=item)
    return states


def _is_new_root(step: Step) -> bool:
    """A root that came with the first thing under it stays: others may have put more there."""
    return step.before is None and step.after is not None and step.after.parent is None


def _left_behind(later: Snapshot, states: tuple[Item, ...]) -> Iterator[str]:
    """Ids of what would hang in the air: below what is removed, or either end of a dead call."""
    for state in states:
        if state.deleted:
            yield from (item.id for item in with_belongings(later, state)[1:])
        elif not calls_living(later, state):
            yield str(state.attrs[CALL])
    planned = {state.id for state in states}
    yield from (item.id for item in callers(later, removed_footnotes(states)))
    yield from (above.id if one.id in planned else one.id for one, above in _misfits(later, states))


def _misfits(later: Snapshot, states: tuple[Item, ...]) -> Iterator[tuple[Item, Item]]:
    """Items with what they cannot stand under, now that a level has changed in the meantime."""
    for state in states:
        if state.deleted:
            continue
        pairs = [(child, state) for child in later.children(state.id)]
        if state.parent is not None:
            pairs.append((state, later[state.parent]))
        for one, above in pairs:
            if above.kind not in kind_of(one.kind).parents:
                yield one, above


def _settled(
    snapshot: Snapshot, states: tuple[Item, ...], draw: Callable[[str], str]
) -> tuple[Item, ...]:
    """Planned states with keys of their own, under living parents, in a whole matrix."""
    later = snapshot.with_states(snapshot.changeset, states)
    for state in states:
        for base in () if state.deleted else stands_on(state):
            if not later.is_living(base):
                raise ParentIsGone(item=state.id, parent=base)
    return with_whole_matrix(snapshot, with_own_keys(snapshot, states), draw)


def _reverted(now: Item, before: Item | None, after: Item, changeset: int) -> Item:
    if before is None:
        if replace(now, cs=after.cs) != after:
            raise _changed_since(now, changeset)
        return replace(now, deleted=True)
    reverted = now
    for old, new, current, put_back in _fields(before, after, now):
        if old != new:
            if current != new:
                raise _changed_since(now, changeset)
            reverted = put_back(reverted)
    return reverted


def _changed_since(now: Item, changeset: int) -> CannotUndo:
    refusal = InputChangedSince if is_of_round(now) else CannotUndo
    return refusal(changeset=changeset, item=now.id)


def _fields(
    before: Item, after: Item, now: Item
) -> Iterable[tuple[object, object, object, Callable[[Item], Item]]]:
    """Each field as (before, after, now) with the way to put its old value back."""
    yield before.text, after.text, now.text, lambda item: replace(item, text=before.text)
    yield before.kind, after.kind, now.kind, lambda item: replace(item, kind=before.kind)
    yield (
        before.place,
        after.place,
        now.place,
        lambda item: replace(item, parent=before.parent, pos=before.pos),
    )
    yield (
        before.deleted,
        after.deleted,
        now.deleted,
        lambda item: replace(item, deleted=before.deleted),
    )
    for name in sorted({*before.attrs, *after.attrs}):
        yield (
            before.attrs.get(name),
            after.attrs.get(name),
            now.attrs.get(name),
            lambda item, name=name: _with_attr(item, name, before),  # type: ignore[misc]
        )


def _with_attr(item: Item, name: str, source: Item) -> Item:
    others = {key: value for key, value in item.attrs.items() if key != name}
    own = {name: source.attrs[name]} if name in source.attrs else {}
    return replace(item, attrs=others | own)


def restore(
    snapshot: Snapshot, then: Snapshot, item_id: str, draw: Callable[[str], str]
) -> tuple[Item, ...]:
    """Plan an item's text, fields and place as they were; a removed item brings back what it held.

    A call to a footnote that is gone by now is not brought back.

    Args:
        then: the moment to go back to.
        draw: picks one character by chance, for cells that the matrix would lack.

    Raises:
        KeptAsItCame: it tells what others were sent or wrote.
        WasNotThere: the item was not living then.
        ParentIsGone: what it stood under is removed; restore that first.
        NoLongerFits: what it stood under, or stands under it, is on another level by now.
        NothingToChange: it is so already.
    """
    now = snapshot[item_id]
    check_no_record(kind_of(now.kind))
    if not then.is_living(item_id):
        raise WasNotThere(item=item_id)
    old = then[item_id]
    if now.deleted:
        states = tuple(
            _as_then(snapshot, one)
            for one in with_belongings(then, old)
            if one.id == old.id or snapshot[one.id].deleted
        )
        states = _with_something_to_stand_on(snapshot, states)
    else:
        states = (_as_then(snapshot, old),)
    states = with_living_calls(snapshot, states)
    states = tuple(state for state in states if state != snapshot[state.id])
    if not states:
        raise NothingToChange(item=item_id)
    states = _settled(snapshot, states, draw)
    for one, above in _misfits(snapshot.with_states(snapshot.changeset, states), states):
        raise NoLongerFits(item=one.id, parent=above.id)
    return states


def _with_something_to_stand_on(snapshot: Snapshot, states: tuple[Item, ...]) -> tuple[Item, ...]:
    """Leave out the cells whose row or column is gone for other reasons, with what they held.

    They return when that is restored; the restored item itself, the first, is left to be refused.
    """
    kept = states[:1]
    for state in states[1:]:
        later = snapshot.with_states(snapshot.changeset, kept)
        if all(later.is_living(base) for base in stands_on(state)):
            kept += (state,)
    return kept


def restore_model(
    snapshot: Snapshot,
    then: Snapshot,
    draw: Callable[[str], str],
    root: str = "service_model",
) -> tuple[Item, ...]:
    """Plan the whole model as it was; memos and rounds stay as they are.

    Raises:
        ModelReadsSo: it is so already.
    """
    old = {item.id: item for item in _under(then, root)}
    wanted = [_as_then(snapshot, item) for item in old.values()]
    wanted += [replace(item, deleted=True) for item in _under(snapshot, root) if item.id not in old]
    planned = with_living_calls(snapshot, tuple(wanted))
    states = tuple(state for state in planned if state != snapshot[state.id])
    if not states:
        raise ModelReadsSo
    return _settled(snapshot, states, draw)


def writing_order(snapshot: Snapshot, states: Iterable[Item]) -> list[Item]:
    """Return planned states in the order in which the database accepts each of them.

    Living ones from the root down, so that each finds its parent; then removed ones from the leaves
    up, so that none leaves a living child behind.
    """
    planned = list(states)
    later = snapshot.with_states(snapshot.changeset, planned)
    depth = {state.id: sum(1 for _ in later.ancestors(state.id)) for state in planned}
    return sorted(
        planned, key=lambda state: (state.deleted, depth[state.id] * (-1 if state.deleted else 1))
    )


def _as_then(snapshot: Snapshot, old: Item) -> Item:
    return replace(old, cs=snapshot[old.id].cs)


def _under(snapshot: Snapshot, root: str) -> Iterable[Item]:
    for top in snapshot.children(None, root):
        yield top
        yield from snapshot.descendants(top.id)
