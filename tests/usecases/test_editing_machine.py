"""The whole editing of a model on a real file, held against plain dictionaries and lists."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import NothingToChange, NothingToRedo, NothingToUndo, ParentIsGone
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.order import FIRST
from bufetat_editor.storage.store import create_store, open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases import editing, editions
from bufetat_editor.usecases.desk import Desk
from tests.helpers.examples import many
from tests.helpers.seed import family, seed

AUTHOR, TIME = "Saksbehandler A", "2011-12-01T00:00:00Z"
GROUPS = ("gruppe-god-praksis", "gruppe-kompetanse")
FRAME = (
    "tjenestemodell",
    "kap-prinsipper",
    "prinsippoversikt",
    "prinsippdel-virkningsfulle",
    *GROUPS,
)
WORDS = st.sampled_from(["", "Barn skal bli hørt", "=1+1", "- være", "§ 2-3", "a\nb", "æøå"])
PLACES = st.integers(0, 99)


@dataclass
class Plain:
    """The model as anyone would write it down: the groups, what is in them, what it says."""

    groups: dict[str, list[str]]
    says: dict[str, tuple[str, str]] = field(default_factory=dict)  # id: text and footnote

    @classmethod
    def of(cls, snapshot: Snapshot) -> Plain:
        living = [group for group in GROUPS if snapshot.is_living(group)]
        plain = cls({one: [item.id for item in snapshot.children(one)] for one in living})
        for group in living:
            for item in snapshot.children(group):
                plain.says[item.id] = (item.text, str(item.attrs.get("footnote", "")))
        return plain


def small_model(path: Path) -> None:
    """Two groups of three principles, and a footnote to call."""
    whole = seed()
    items = [whole[one] for one in (*FRAME, "notater", "fotnote-foeringer")]
    items += family("a", "b", "c", parent=GROUPS[0]) + family("d", "e", "f", parent=GROUPS[1])
    fresh = [item.__class__(item.id, item.kind, item.parent, item.pos, item.text) for item in items]
    create_store(path, "dokument", Intent("seed", AUTHOR, TIME), fresh)


class Editing(RuleBasedStateMachine):
    """Edit, add, move, remove, undo, redo, restore and approve in any order, with restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "modell.db"
        small_model(self.path)
        self.desk = self.sit_down()
        self.plain = Plain.of(self.desk.snapshot)
        self.past = {1: deepcopy(self.plain)}
        self.undoable: list[Plain] = []
        self.redoable: list[Plain] = []
        self.frozen: dict[str, tuple[str, Plain]] = {}

    def sit_down(self) -> Desk:
        return Desk(open_store(self.path), AUTHOR, lambda: TIME)

    def teardown(self) -> None:
        assert verify(self.desk.store).problems == ()
        self.desk.close()
        self.folder.cleanup()

    def pick(self, place: int) -> str | None:
        ids = sorted(self.plain.says)
        return ids[place % len(ids)] if ids else None

    def did(self, before: Plain) -> None:
        self.undoable.append(before)
        self.redoable.clear()
        self.past[self.desk.snapshot.changeset] = deepcopy(self.plain)

    @rule(place=PLACES, text=WORDS, footnote=st.booleans())
    def edit(self, place: int, text: str, footnote: bool) -> None:  # noqa: FBT001 - hypothesis draws it
        item, before = self.pick(place), deepcopy(self.plain)
        if item is None:
            return
        called = "fotnote-foeringer" if footnote else ""
        try:
            editing.edit(self.desk, item, text, {"footnote": called or None})
        except NothingToChange:
            assert self.plain.says[item] == (text, called)
            return
        self.plain.says[item] = (text, called)
        self.did(before)

    @rule(group=st.sampled_from(GROUPS), place=PLACES, text=WORDS)
    def add(self, group: str, place: int, text: str) -> None:
        if group not in self.plain.groups:
            return
        before, order = deepcopy(self.plain), self.plain.groups[group]
        index = place % (len(order) + 1)
        after = order[index - 1] if index else FIRST
        outcome = editing.add(self.desk, parent=group, kind="principle", text=text, after=after)
        new = outcome.states[0].id
        order.insert(index, new)
        self.plain.says[new] = (text, "")
        self.did(before)

    @rule(place=PLACES, group=st.sampled_from(GROUPS), to=PLACES)
    def move(self, place: int, group: str, to: int) -> None:
        item, before = self.pick(place), deepcopy(self.plain)
        if item is None or group not in self.plain.groups:
            return
        for order in self.plain.groups.values():
            if item in order:
                order.remove(item)
        order = self.plain.groups[group]
        index = to % (len(order) + 1)
        order.insert(index, item)
        after = order[index - 1] if index else FIRST
        try:
            editing.move(self.desk, item, parent=group, after=after)
        except NothingToChange:
            assert self.plain == before
            return
        self.did(before)

    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        item, before = self.pick(place), deepcopy(self.plain)
        if item is None:
            return
        editing.remove(self.desk, item)
        del self.plain.says[item]
        for order in self.plain.groups.values():
            if item in order:
                order.remove(item)
        self.did(before)

    @rule(group=st.sampled_from(GROUPS))
    def remove_group(self, group: str) -> None:
        if group not in self.plain.groups:
            return
        before = deepcopy(self.plain)
        editing.remove(self.desk, group)
        for item in self.plain.groups.pop(group):
            del self.plain.says[item]
        self.did(before)

    @rule()
    def undo(self) -> None:
        self.step(editing.undo, NothingToUndo, self.undoable, self.redoable)

    @rule()
    def redo(self) -> None:
        self.step(editing.redo, NothingToRedo, self.redoable, self.undoable)

    def step(
        self,
        act: Callable[[Desk], object],
        refusal: type[Exception],
        back: list[Plain],
        forth: list[Plain],
    ) -> None:
        try:
            act(self.desk)
        except refusal:
            assert not back
            return
        forth.append(deepcopy(self.plain))
        self.plain = back.pop()
        self.past[self.desk.snapshot.changeset] = deepcopy(self.plain)

    @rule(place=PLACES, when=PLACES)
    def restore_item(self, place: int, when: int) -> None:
        """The wording and the group are those of then; where among changed siblings, keys tell."""
        moment = sorted(self.past)[when % len(self.past)]
        then, before = self.past[moment], deepcopy(self.plain)
        if not then.says:
            return
        item = sorted(then.says)[place % len(then.says)]
        group = next(group for group, order in then.groups.items() if item in order)
        try:
            editing.restore(self.desk, item, moment)
        except NothingToChange:
            assert self.plain.says[item] == then.says[item]
            return
        except ParentIsGone:
            assert group not in self.plain.groups
            return
        self.plain = Plain.of(self.desk.snapshot)
        assert self.plain.says[item] == then.says[item]
        assert item in self.plain.groups[group]
        assert self.without(self.plain, item) == self.without(before, item)
        self.did(before)

    @staticmethod
    def without(plain: Plain, item: str) -> Plain:
        groups = {one: [i for i in order if i != item] for one, order in plain.groups.items()}
        return Plain(groups, {one: said for one, said in plain.says.items() if one != item})

    @rule(when=PLACES)
    def restore_model(self, when: int) -> None:
        moment, before = sorted(self.past)[when % len(self.past)], deepcopy(self.plain)
        try:
            editing.restore_model(self.desk, moment)
        except NothingToChange:
            assert self.plain == self.past[moment]
            return
        self.plain = deepcopy(self.past[moment])
        self.did(before)

    @precondition(lambda self: len(self.frozen) < 3)
    @rule()
    def approve(self) -> None:
        name = f"Utgave {len(self.frozen) + 1}"
        edition = editions.approve(
            self.desk, name, meeting_date="1.12.2011", case_number="11/51625"
        )
        self.past[self.desk.snapshot.changeset] = deepcopy(self.plain)
        self.frozen[name] = (edition.state_hash, deepcopy(self.plain))

    @rule()
    def restart(self) -> None:
        self.desk.close()
        self.desk = self.sit_down()

    @invariant()
    def the_file_says_what_was_written_down(self) -> None:
        assert Plain.of(self.desk.snapshot) == self.plain
        assert Plain.of(self.desk.log.head()) == self.plain

    @rule(when=PLACES)
    def look_back(self, when: int) -> None:
        moment = sorted(self.past)[when % len(self.past)]
        assert Plain.of(self.desk.log.state_at(moment)) == self.past[moment]
        assert Plain.of(self.desk.snapshot_at(moment)) == self.past[moment]
        for name, (digest, plain) in self.frozen.items():
            frozen = self.desk.snapshot_at(name)
            assert (state_hash(frozen), Plain.of(frozen)) == (digest, plain)


TestEditing = Editing.TestCase
TestEditing.settings = settings(many(100), stateful_step_count=40)
