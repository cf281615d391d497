"""What a person can wish done to items: values that views send and the session fulfils.

`fulfil` runs in the worker thread and loads the use cases only then, so that the window need not
wait for them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome


class Wish(Protocol):
    """Something that becomes one changeset."""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""


def with_reason(wish: Wish, reason: str) -> Wish:
    """Return the wish with a reason, if there is one."""
    return replace(wish, reason=reason) if reason else wish  # type: ignore[type-var]


@dataclass(frozen=True, slots=True)
class EditText:
    """Give an item another wording.

    Attributes:
        seen: the wording that it was made from; if someone else has changed it, nothing is saved.
    """

    item: str
    text: str
    seen: str | None = None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import edit

        return edit(desk, self.item, self.text, reason=self.reason, seen=self.seen)


@dataclass(frozen=True, slots=True)
class AddItem:
    """Make a new item.

    Attributes:
        row: name of the row in which it was written, which stands until the item does.
        after: the sibling to stand after; none for last, empty for first.
    """

    row: str
    parent: str
    kind: str
    text: str
    after: str | None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import add

        return add(
            desk,
            parent=self.parent,
            kind=self.kind,
            text=self.text,
            after=self.after,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Put an item somewhere else."""

    item: str
    parent: str
    after: str | None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import move

        return move(desk, self.item, parent=self.parent, after=self.after, reason=self.reason)


@dataclass(frozen=True, slots=True)
class RemoveItem:
    """Remove an item with all below it."""

    item: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import remove

        return remove(desk, self.item, reason=self.reason)


@dataclass(frozen=True, slots=True)
class RestoreItem:
    """Bring back an item as it was after a changeset."""

    item: str
    changeset: int
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import restore

        return restore(desk, self.item, self.changeset, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the author's last step."""

    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import undo

        return undo(desk, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Redo:
    """Do again what was last undone."""

    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import redo

        return redo(desk, reason=self.reason)
