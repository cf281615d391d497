"""Drafts: what is typed survives the program and the machine, before it is a change.

A draft is no changeset: it has no history, and the log and its hashes know nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from bufetat_editor.domain.canonical import clean_text
from bufetat_editor.domain.draft import Draft
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UnwritableText, UserError
from bufetat_editor.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class FoundDraft:
    """A draft that no changeset has taken up.

    Attributes:
        seen: the item's wording that the draft was made from; empty for a new item.
    """

    draft: Draft
    seen: str


def keep_draft(desk: Desk, draft: Draft, *, author: str, writer: str = "") -> None:
    """Keep what is typed, in place of what was kept of that item before; it is on disk then.

    Text that no changeset could hold, as a control character, is kept like any other. May be called
    in another thread than the one that the desk works in.

    Args:
        author: who types; by now another one may be at the desk.
        writer: the window that it is typed in, which writes over no other one's.

    Raises:
        UnwritableText: it holds half a character, which the database cannot hold.
        UserError: the file cannot be written.
    """
    kept = desk.store.drafts
    if any(replace(one, at=draft.at) == draft for one in kept.of(author, writer)):
        return  # on a full disk too, what lies there is safe
    kept.keep(author, replace(draft, at=desk.now()), writer)


def drop_draft(desk: Desk, item_id: str, *, author: str, writer: str = "") -> None:
    """Forget what was kept of an item, because a changeset holds it or nobody wants it.

    Args:
        author: who typed it.
        writer: the window that it was typed in.

    Raises:
        UserError: the file cannot be written.
    """
    desk.store.drafts.drop(author, item_id, writer)


def drafts(desk: Desk, writer: str = "") -> tuple[FoundDraft, ...]:
    """Return what the author typed in one window, oldest first.

    What the model reads as already is dropped.

    Raises:
        UserError: the file cannot be read.
    """
    own = ((writer, draft) for draft in desk.store.drafts.of(desk.author, writer))
    return tuple(found for _, found in _unspent(desk, own))


def take_up(desk: Desk, writer: str) -> tuple[FoundDraft, ...]:
    """Return what the author typed in a window and in those before it, which must be no more.

    Of each item it is the window's own or else the last one left behind, which is its own from now
    on. The others wait until that one is saved or given up, and are found another time.

    Raises:
        UserError: the file cannot be read.
    """
    kept, own = desk.store.drafts, drafts(desk, writer)
    left = _unspent(desk, kept.left_by_others(desk.author, writer))
    last = {found.draft.item: (its, found) for its, found in left}
    for one in own:
        last.pop(one.draft.item, None)
    if last:
        with suppress(UserError):  # then it stays where it lies, and is found once more
            kept.take_up(desk.author, {item: its for item, (its, _) in last.items()}, writer)
    found = (*own, *(found for _, found in last.values()))
    return tuple(sorted(found, key=lambda one: one.draft.at))


def _unspent(desk: Desk, written: Iterable[tuple[str, Draft]]) -> Iterator[tuple[str, FoundDraft]]:
    """Drop what the model reads as already, and find what the rest was made from."""
    snapshot = desk.snapshot
    for writer, one in written:
        draft = _of_its_item(desk, one)
        if not _is_spent(snapshot, draft):
            yield writer, FoundDraft(draft, _seen(desk, draft))
            continue
        with suppress(UserError):  # it does no harm where it lies, and is found spent again
            desk.store.drafts.drop(desk.author, draft.item, writer, text=draft.text)


def _of_its_item(desk: Desk, draft: Draft) -> Draft:
    """A draft of a new row whose item was made before the next words of it could be kept."""
    if draft.parent is None or desk.snapshot.get(draft.item) is None:
        return draft
    made = min(step.changeset.id for step in desk.log.history(draft.item))
    return replace(draft, base=made, parent=None, after=None, kind=None)


def _is_spent(snapshot: Snapshot, draft: Draft) -> bool:
    try:
        text = clean_text(draft.text)
    except UnwritableText:
        return False
    return snapshot.is_living(draft.item) and snapshot[draft.item].text == text


def _seen(desk: Desk, draft: Draft) -> str:
    if draft.base is None:
        return ""
    return next(
        (
            step.after.text
            for step in desk.log.history(draft.item)
            if step.after and step.changeset.id <= draft.base
        ),
        "",
    )
