"""What a person can wish done to items: values that views send and the session fulfils.

`fulfil` runs in the worker thread and loads the use cases only then, so that the window need not
wait for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bufetat_editor.domain.items import AttrValue
from bufetat_editor.errors import NothingToChange
from bufetat_editor.ui.wish import NoText

if TYPE_CHECKING:
    from bufetat_editor.usecases.desk import Desk, Outcome


Way = Literal["up", "down", "left", "right"]
"""Where a step leads: within a list, or to the cell beside."""


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

    @property
    def texts(self) -> Mapping[str, str]:
        """The new wording."""
        return {self.item: self.text}

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import edit

        return edit(desk, self.item, self.text, reason=self.reason, seen=self.seen)


@dataclass(frozen=True, slots=True)
class SetFields(NoText):
    """Give items other fields; one set to none is taken away."""

    items: tuple[str, ...]
    fields: Mapping[str, AttrValue | None] = field(hash=False)
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import set_fields

        return set_fields(desk, *self.items, fields=self.fields, reason=self.reason)


@dataclass(frozen=True, slots=True)
class SplitItem:
    """Let a new item take over the end of an item's text.

    Attributes:
        new_id: the id that the new item will have.
        seen: as in `EditText`.
    """

    item: str
    text: str
    rest: str
    new_id: str
    seen: str | None = None
    reason: str = ""

    @property
    def texts(self) -> Mapping[str, str]:
        """Both parts."""
        return {self.item: self.text, self.new_id: self.rest}

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import split

        return split(
            desk,
            self.item,
            self.text,
            self.rest,
            new_id=self.new_id,
            reason=self.reason,
            seen=self.seen,
        )


@dataclass(frozen=True, slots=True)
class JoinItem:
    """Add an item's text to the one before it.

    Attributes:
        text: how it reads now in its row.
        seen: as in `EditText`.
    """

    item: str
    text: str
    seen: str | None = None
    reason: str = ""

    @property
    def texts(self) -> Mapping[str, str]:
        """That of the row, which goes away."""
        return {self.item: ""}

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import join

        return join(desk, self.item, text=self.text, reason=self.reason, seen=self.seen)


@dataclass(frozen=True, slots=True)
class AddItem:
    """Make a new item.

    Attributes:
        item: the id that it will have, which its row has already.
        after: the sibling to stand after; none for last, empty for first.
    """

    item: str
    parent: str
    kind: str
    text: str
    after: str | None
    reason: str = ""

    @property
    def texts(self) -> Mapping[str, str]:
        """That of the new item."""
        return {self.item: self.text}

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import add

        return add(
            desk,
            parent=self.parent,
            kind=self.kind,
            text=self.text,
            after=self.after,
            item_id=self.item,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class AddSeveral(NoText):
    """Make several items, one behind the other.

    Attributes:
        entries: text and level of each; level 1 is a sub-entry of the last at level 0.
    """

    entries: tuple[tuple[str, int], ...]
    parent: str
    kind: str
    after: str | None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.history.edits import NewItem
        from bufetat_editor.usecases.editing import add_several

        entries = [NewItem(text, level) for text, level in self.entries]
        return add_several(
            desk,
            entries,
            parent=self.parent,
            kind=self.kind,
            after=self.after,
            reason=self.reason,
        )


@dataclass(frozen=True, slots=True)
class AddFootnote(NoText):
    """Write a footnote and let an item call it."""

    item: str
    text: str
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import new_footnote

        return new_footnote(desk, self.item, self.text, reason=self.reason)


@dataclass(frozen=True, slots=True)
class MoveItems(NoText):
    """Put items somewhere else, one behind the other."""

    items: tuple[str, ...]
    parent: str
    after: str | None
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import move

        return move(desk, *self.items, parent=self.parent, after=self.after, reason=self.reason)


@dataclass(frozen=True, slots=True)
class StepItems(NoText):
    """Put items one place further.

    Where that is, is found when it is done: the key may be held down faster than moves are saved.
    """

    items: tuple[str, ...]
    way: Way
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it.

        Raises:
            NothingToChange: there is no further place.
        """
        from bufetat_editor.ui.places import aside, stands_at, step
        from bufetat_editor.usecases.editing import move

        items = [desk.snapshot[one] for one in self.items]
        direction = 1 if self.way in {"down", "right"} else -1
        if self.way in {"up", "down"}:
            spot = step(desk.snapshot, items, direction)
        else:
            spot = aside(desk.snapshot, items[0], direction)
        if spot is None or stands_at(desk.snapshot, items, spot):
            raise NothingToChange(item=items[0].id)
        return move(desk, *self.items, parent=spot.parent, after=spot.after, reason=self.reason)


@dataclass(frozen=True, slots=True)
class ShiftItems(NoText):
    """Make items sub-entries of the one above (1), or take them out again (-1)."""

    items: tuple[str, ...]
    direction: int
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import indent, outdent

        shift = indent if self.direction > 0 else outdent
        return shift(desk, *self.items, reason=self.reason)


@dataclass(frozen=True, slots=True)
class RemoveItems(NoText):
    """Remove items with all below them."""

    items: tuple[str, ...]
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import remove

        return remove(desk, *self.items, reason=self.reason)


@dataclass(frozen=True, slots=True)
class RestoreItem(NoText):
    """Bring back an item as it was after a changeset."""

    item: str
    changeset: int
    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import restore

        return restore(desk, self.item, self.changeset, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Undo(NoText):
    """Take back the author's last step."""

    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import undo

        desk.refresh()  # what others did meanwhile decides whether it can be done
        return undo(desk, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Redo(NoText):
    """Do again what was last undone."""

    reason: str = ""

    def fulfil(self, desk: Desk) -> Outcome:
        """Do it."""
        from bufetat_editor.usecases.editing import redo

        desk.refresh()  # what others did meanwhile decides whether it can be done
        return redo(desk, reason=self.reason)
