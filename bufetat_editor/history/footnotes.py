"""Footnotes and their calls: a call never leads to a footnote that is removed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.order import key_after, keys
from bufetat_editor.history.refusals import NoFootnoteHere
from bufetat_editor.history.rules import States, living, new_id

CALL = "footnote"
"""The field by which an item calls a footnote, at the end of its text."""


def new_footnote(snapshot: Snapshot, draw: Callable[[str], str], item_id: str, text: str) -> States:
    """Make a footnote of one paragraph, last in the model, and let an item call it.

    Args:
        draw: picks one character by chance, for the new ids.

    Raises:
        NoFootnoteHere: items of this kind call no footnotes.
    """
    item = living(snapshot, item_id)
    kind = kind_of(item.kind)
    if kind.field(CALL) is None:
        raise NoFootnoteHere(item=item.id, kind=kind.labels)
    (model,) = snapshot.children(None, "service_model")
    footnote = Item(
        id=new_id(snapshot, kind_of("footnote"), draw),
        kind="footnote",
        parent=model.id,
        pos=key_after(snapshot, model.id, None),
    )
    paragraph = Item(
        id=new_id(snapshot, kind_of("footnote_paragraph"), draw),
        kind="footnote_paragraph",
        parent=footnote.id,
        pos=keys(1)[0],
        text=clean_text(text),
    )
    return footnote, paragraph, replace(item, attrs={**item.attrs, CALL: footnote.id})


def with_living_calls(snapshot: Snapshot, states: States) -> States:
    """Return planned states without calls to footnotes that are removed after them.

    A removed item keeps its own call, so that it returns with it.
    """
    later = snapshot.with_states(snapshot.changeset, states)
    planned = {state.id for state in states}
    uncalled = [
        _without_call(item)
        for item in callers(later, removed_footnotes(states))
        if item.id not in planned
    ]
    kept = [
        state if state.deleted or calls_living(later, state) else _without_call(state)
        for state in states
    ]
    return (*kept, *uncalled)


def removed_footnotes(states: States) -> set[str]:
    """Return the ids of the footnotes that a plan removes."""
    return {state.id for state in states if state.kind == "footnote" and state.deleted}


def callers(snapshot: Snapshot, footnotes: Collection[str]) -> list[Item]:
    """Return the living items that call one of the footnotes."""
    if not footnotes:
        return []
    return [
        item
        for item in snapshot.all_items()
        if not item.deleted and item.attrs.get(CALL) in footnotes
    ]


def calls_living(snapshot: Snapshot, item: Item) -> bool:
    """True if the footnote that an item calls, if any, is there."""
    return CALL not in item.attrs or snapshot.is_living(str(item.attrs[CALL]))


def _without_call(item: Item) -> Item:
    return replace(item, attrs={name: value for name, value in item.attrs.items() if name != CALL})
