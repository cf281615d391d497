"""Drafts in memos: what the program wrote into one, and nobody has touched since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Changeset
from bufetat_editor.history.memos import Account, stands_as_written
from bufetat_editor.usecases.desk import Desk

CHANGES = "changes"
"""What a draft tells of that tells what has changed since a base."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was drafted into a memo in one step.

    Attributes:
        paragraph: what it begins with, as it stands now.
        items: what was written, in the order in which it stands in the memo.
        is_untouched: whether it stands as it was written; else it is hers who touched it.
    """

    paragraph: Item
    made: Changeset
    items: tuple[Item, ...]
    is_untouched: bool

    @property
    def of(self) -> str:
        """What it tells: id of the round whose inputs, or `CHANGES`; empty if it is no draft."""
        told = CHANGES if self.made.intent.base is not None else ""
        return str(self.paragraph.attrs.get("round", told))

    def reads(self, told: Account) -> bool:
        """Tell whether it says this, word for word."""
        texts = [item.text for item in self.items if item.text]
        return texts == [told.opening, *told.points]


def drafts(desk: Desk, memo: str) -> tuple[Draft, ...]:
    """Return what was drafted into a memo, in its order; the log tells how that left it."""
    paragraphs = desk.snapshot.children(memo, "paragraph")
    lives = desk.log.histories([one.id for one in paragraphs])
    begun = {one.id: lives[one.id][-1].changeset for one in paragraphs}
    steps = desk.log.steps_of({made.id for made in begun.values() if made.intent.kind == "add"})
    order = {item.id: rank for rank, item in enumerate(desk.snapshot.descendants(memo))}
    found = []
    for paragraph in paragraphs:
        made = begun[paragraph.id]
        written = [one.after for one in steps.get(made.id, ()) if not one.after.deleted]
        living = [desk.snapshot[one.id] for one in written if one.id in order]
        draft = Draft(
            paragraph,
            made,
            tuple(sorted(living, key=lambda one: order[one.id])),
            stands_as_written(desk.snapshot, written),
        )
        if draft.of:
            found.append(draft)
    return tuple(found)


def untouched(desk: Desk, memo: str, of: str = "") -> list[Draft]:
    """Return the drafts in a memo that nobody has touched.

    Args:
        of: only those that tell this; all if empty.
    """
    return [one for one in drafts(desk, memo) if one.is_untouched and of in {"", one.of}]


def items_of(found: Iterable[Draft]) -> list[Item]:
    """Return all that was written in some drafts."""
    return [item for one in found for item in one.items]


def stands_beside_touched(desk: Desk, paragraph: Item) -> bool:
    """Tell whether an earlier draft of the same was touched, and stands in the memo beside a new.

    Args:
        paragraph: what the new draft begins with.
    """
    found = drafts(desk, str(paragraph.parent))
    of = {one.of for one in found if one.paragraph.id == paragraph.id}
    return any(one.of in of and not one.is_untouched for one in found)
