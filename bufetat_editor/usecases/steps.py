"""Steps by name: what undo and redo would take back, told by what a person did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Literal, cast

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.history.changeset import Changeset, ChangesetKind, Step
from bufetat_editor.history.footnotes import CALL
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import redo_stack, undo_stack

Deed = Literal[
    "text",
    "fields",
    "footnote",
    "provisional",
    "split",
    "join",
    "add",
    "move",
    "level",
    "remove",
    "restore",
    "place",
    "weigh",
    "withdraw",
    "add_word",
    "remove_word",
    "accept",
    "take_back",
]
"""What a person did, as she would say it."""

_TOLD: dict[str, Deed] = {"known_word": "add_word", "accepted_finding": "accept"}
_TAKEN_BACK: dict[str, Deed] = {
    "receipt": "withdraw",
    "known_word": "remove_word",
    "accepted_finding": "take_back",
}
"""Records that are added and removed by acts of their own, by what the act is called."""


@dataclass(frozen=True, slots=True)
class NamedStep:
    """A step that can be undone or done again.

    An undoing and a repetition are named by what they are about.

    Attributes:
        changeset: the one that undo or redo would take back.
        item: what it was about, of several the first on the page; in its newest state. For an
            input that was placed or weighed, where; for a receipt that was withdrawn, who had sent
            it; for a finding that is to stand, where.
        count: how many items it was about, as a person counts: those chosen, not all below them;
            of what was weighed, how many inputs.
        words: of one text that is reworded, the first that came in, else the first that went.
        at: when it was done, as the changeset tells it.
    """

    changeset: int
    deed: Deed
    item: Item
    count: int
    words: str = ""
    at: str = ""


def undo_steps(desk: Desk, most: int = 1) -> tuple[NamedStep, ...]:
    """Return what undo would take back, time after time; newest first."""
    return _named(desk, islice(undo_stack(desk), most))


def redo_steps(desk: Desk, most: int = 1) -> tuple[NamedStep, ...]:
    """Return what redo would do again, time after time; last undone first."""
    return _named(desk, islice(redo_stack(desk), most))


def kinds_since(desk: Desk, changeset: int) -> set[ChangesetKind]:
    """Return the kinds of what the author has done after a changeset, undone or not."""
    own = desk.log.changesets(desk.author)
    return {one.intent.kind for one in takewhile(lambda one: one.id > changeset, own)}


@dataclass(frozen=True, slots=True)
class _Change:
    """What was once done to an item, whichever way it has been turned since."""

    old: Item | None
    new: Item | None

    @property
    def item(self) -> Item:
        return cast("Item", self.new or self.old)

    @property
    def began(self) -> bool:
        return _is_there(self.new) and not _is_there(self.old)

    @property
    def ended(self) -> bool:
        return _is_there(self.old) and not _is_there(self.new)

    @property
    def stayed(self) -> bool:
        return _is_there(self.old) and _is_there(self.new)

    @property
    def fields(self) -> set[str]:
        """Names of the fields that are otherwise now."""
        old = self.old.attrs if self.old else {}
        new = self.new.attrs if self.new else {}
        return {name for name in {*old, *new} if old.get(name) != new.get(name)}

    @property
    def is_reworded(self) -> bool:
        texts = {state.text for state in (self.old, self.new) if state}
        return self.stayed and len(texts) > 1


def _is_there(state: Item | None) -> bool:
    return state is not None and not state.deleted


def _named(desk: Desk, changesets: Iterable[Changeset]) -> tuple[NamedStep, ...]:
    return tuple(_named_step(desk, changeset) for changeset in changesets)


def _named_step(desk: Desk, changeset: Changeset) -> NamedStep:
    first, turned = _first_done(desk, changeset)
    changes = [_change(step, turned=turned) for step in desk.log.steps(changeset.id)]
    deed = _deed(first, changes)
    about = _about(deed, changes)
    named = min((change.item for change in about), key=lambda item: _path(desk.snapshot, item))
    known = _known_by(desk.snapshot, deed, named)
    words = _first_words(about[0]) if deed == "text" and len(about) == 1 else ""
    at = changeset.intent.at
    return NamedStep(changeset.id, deed, desk.snapshot[known], len(about), words, at)


def _first_words(change: _Change) -> str:
    """The first words by which two wordings differ."""
    from bufetat_editor.history.words import with_words, word_diff

    old, new = (state.text if state else "" for state in (change.old, change.new))
    spans = [one for one in with_words(word_diff(old, new)) if one.operation != "equal"]
    came = [one for one in spans[:2] if one.operation == "insert"]
    return next((one.text.strip() for one in (*came, *spans)), "")


def _known_by(snapshot: Snapshot, deed: Deed, item: Item) -> str:
    """Id of what a person knows it by: what came in has no name of its own."""
    match deed:
        case "place":
            return _where(item)
        case "weigh":
            return _where(snapshot[str(item.parent)])
        case "withdraw":
            return str(item.parent)
        case "accept" | "take_back":
            return str(item.attrs["item"])
        case _:
            return item.id


def _where(one: Item) -> str:
    """Id of what an input is about; its own if it is not placed."""
    return str(one.attrs.get("item") or one.attrs.get("anchor") or one.id)


def _path(snapshot: Snapshot, item: Item) -> list[str]:
    """The keys that lead to where an item was put, by which it has a place on the page."""
    if item.parent is None:
        return [item.pos]
    return [*_path(snapshot, snapshot[item.parent]), item.pos]


def _first_done(desk: Desk, changeset: Changeset) -> tuple[Changeset, bool]:
    """What was done before any undoing, and whether this one is the reverse of it."""
    turned = False
    while changeset.intent.undoes is not None:
        changeset = desk.log.changeset(changeset.intent.undoes)
        turned = not turned
    return changeset, turned


def _change(step: Step, *, turned: bool) -> _Change:
    return _Change(step.after, step.before) if turned else _Change(step.before, step.after)


def _deed(first: Changeset, changes: Sequence[_Change]) -> Deed:
    match first.intent.kind:
        case "add":
            return _named_by(changes, _TOLD) or "add"
        case "remove":
            return _named_by(changes, _TAKEN_BACK) or "remove"
        case "restore":
            return "restore"
        case "move":
            return "level" if any(map(_is_level, changes)) else "move"
        case _:
            return _edit_deed(changes)


def _named_by(changes: Sequence[_Change], deeds: Mapping[str, Deed]) -> Deed | None:
    return next((deed for kind, deed in deeds.items() if _is_of(changes, kind)), None)


def _edit_deed(changes: Sequence[_Change]) -> Deed:
    fields = {name for change in changes if change.stayed for name in change.fields}
    if _is_of(changes, "assessment"):
        return "weigh"
    if _is_of(changes, "input"):
        return "place"
    if any(change.began and change.item.kind == "footnote" for change in changes):
        return "footnote"
    if any(change.began for change in changes):
        return "split"
    if any(change.ended for change in changes):
        return "join"
    if any(change.is_reworded for change in changes):
        return "text"
    if fields == {CALL}:
        return "footnote"
    return "provisional" if fields == {"provisional"} else "fields"


def _about(deed: Deed, changes: Sequence[_Change]) -> Sequence[_Change]:
    """The changes that a person would count."""
    match deed:
        case "add":
            about = _entries([one for one in changes if one.began])
        case "remove" | "withdraw":
            about = _topmost([one for one in changes if one.ended])
        case "level":
            about = [one for one in changes if _is_level(one)]
        case "move":
            about = [one for one in changes if one.stayed]
        case "weigh":
            about = [one for one in changes if one.item.kind == "assessment"]
        case "add_word" | "accept":
            about = [one for one in changes if one.item.parent is not None]
        case "restore":
            about = _topmost(changes)
        case "text" if all(one.stayed for one in changes):
            about = [one for one in changes if one.is_reworded]
        case "footnote":
            about = [one for one in changes if one.stayed][:1]
        case _:
            return _one_named(changes)
    return about or changes[:1]


def _one_named(changes: Sequence[_Change]) -> Sequence[_Change]:
    """Of an item and what it gave or took: the one whose text shows it, else the one that went."""
    reworded = [one for one in changes if one.is_reworded]
    begun_or_ended = [one for one in changes if not one.stayed]
    return (reworded or begun_or_ended or changes)[:1]


def _topmost(changes: Sequence[_Change]) -> list[_Change]:
    ids = {change.item.id for change in changes}
    return [one for one in changes if one.item.parent not in ids and not _comes_with_others(one)]


def _entries(changes: Sequence[_Change]) -> list[_Change]:
    """What was made, sub-entries too; but not what a new memo or footnote consists of."""
    kinds = {change.item.id: kind_of(change.item.kind) for change in changes}
    return [
        one
        for one in changes
        if one.item.parent not in kinds or kinds[one.item.parent].sub == one.item.kind
        if not _comes_with_others(one)
    ]


def _comes_with_others(change: _Change) -> bool:
    return kind_of(change.item.kind).made_with_frame


def _is_of(changes: Sequence[_Change], kind: str) -> bool:
    return any(change.item.kind == kind for change in changes)


def _is_level(change: _Change) -> bool:
    return change.old is not None and change.new is not None and change.old.kind != change.new.kind
