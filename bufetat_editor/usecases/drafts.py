"""Drafts: what is typed survives the program and the machine, before it is a change.

A draft is no changeset: it has no history, and the log and its hashes know nothing of it.
"""

from __future__ import annotations

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


def keep_draft(desk: Desk, draft: Draft, *, author: str) -> None:
    """Keep what is typed, in place of what was kept of that item before; it is on disk then.

    Text that no changeset could hold, as a control character, is kept like any other. May be called
    in another thread than the one that the desk works in.

    Args:
        author: who types; by now another one may be at the desk.

    Raises:
        UnwritableText: it holds half a character, which the database cannot hold.
        UserError: the file cannot be written.
    """
    desk.store.drafts.keep(author, replace(draft, at=desk.now()))


def drop_draft(desk: Desk, item_id: str, *, author: str) -> None:
    """Forget what was kept of an item, because a changeset holds it or nobody wants it.

    Args:
        author: who typed it.

    Raises:
        UserError: the file cannot be written.
    """
    desk.store.drafts.drop(author, item_id)


def drafts(desk: Desk) -> tuple[FoundDraft, ...]:
    """Return the author's drafts, oldest first; those that the model reads as already are dropped.

    Raises:
        UserError: the file cannot be read.
    """
    kept, snapshot, found = desk.store.drafts, desk.snapshot, list[FoundDraft]()
    for written in kept.of(desk.author):
        draft = _of_its_item(desk, written)
        if not _is_spent(snapshot, draft):
            found.append(FoundDraft(draft, _seen(desk, draft)))
            continue
        with suppress(UserError):  # it does no harm where it lies, and is found spent again
            kept.drop(desk.author, draft.item, text=draft.text)
    return tuple(found)


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
