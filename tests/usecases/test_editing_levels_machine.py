"""Tasks, sub-entries and footnotes on a real file: any acts in any order, there and back again."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bufetat_editor.domain.checking.structure import structure_findings
from bufetat_editor.domain.kinds import kind_of
from bufetat_editor.errors import NothingToChange, NothingToRedo, NothingToUndo
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.refusals import (
    CannotJoin,
    NoLevelAbove,
    NoLevelBelow,
    NoLongerFits,
    NothingBefore,
    TwoFootnotes,
)
from bufetat_editor.storage.store import create_store, open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.steps import redo_steps, undo_steps
from tests.helpers.examples import many
from tests.helpers.seed import seed

AUTHOR, TIME = "Saksbehandler A", "2011-12-01T00:00:00Z"
ROW = "rad-egenvalgt"
NOTE = "fotnote-foeringer"
COLUMNS = ("kolonne-barnevern", "kolonne-familievern")
CELLS = ("celle-egenvalgt-barnevern", "celle-egenvalgt-familievern")
FRAME = ("tjenestemodell", "matrise", ROW, *COLUMNS, *CELLS, "notater", "runder", NOTE)
PLACES = st.lists(st.integers(0, 99), min_size=1, max_size=3)
PLACE = st.integers(0, 99)
TEXTS = st.sampled_from(["", "Barn skal bli hørt", " § 2-3", "a\nb "])


def small_model(path: Path) -> None:
    """One row of two cells with four tasks each, some with sub-entries, and a footnote."""
    whole = seed()
    items = [whole[one] for one in FRAME if whole.get(one)]
    items += whole.descendants(NOTE)
    for cell in CELLS:
        for task in whole.children(cell)[:4]:
            items += [task, *whole.descendants(task.id)]
    fresh = [
        one.__class__(one.id, one.kind, one.parent, one.pos, one.text, _kept(dict(one.attrs)))
        for one in items
    ]
    create_store(path, "dokument", Intent("seed", AUTHOR, TIME), fresh)


def _kept(attrs: dict[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in attrs.items() if name == "column"}


class Levels(RuleBasedStateMachine):
    """Every act in any order; the tree stays valid, and the way back and forth is exact."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "modell.db"
        small_model(path)
        self.desk = Desk(open_store(path), AUTHOR, lambda: TIME)
        self.desk.draw = random.Random(1).choice
        self.past = [state_hash(self.desk.snapshot)]
        self.future: list[str] = []

    def teardown(self) -> None:
        self.all_the_way(editing.undo, NothingToUndo)
        assert state_hash(self.desk.log.head()) == self.past[0]
        self.all_the_way(editing.redo, NothingToRedo)
        assert state_hash(self.desk.log.head()) == (self.future or self.past)[-1]
        assert verify(self.desk.store).problems == ()
        self.desk.close()
        self.folder.cleanup()

    def all_the_way(self, act: Callable[[Desk], object], end: type[Exception]) -> None:
        while True:
            try:
                act(self.desk)
            except end:
                return

    def entries(self) -> list[str]:
        return [item.id for item in self.desk.snapshot.of_kind("task", "subtask")]

    def pick(self, places: list[int]) -> list[str]:
        ids = self.entries()
        return [ids[place % len(ids)] for place in places] if ids else []

    def page(self) -> list[str]:
        return [item.id for cell in CELLS for item in self.desk.snapshot.descendants(cell)]

    def act(self, act: Callable[[], object], *refusals: type[Exception]) -> bool:
        """Do it if the rules allow it; what is refused changes nothing."""
        before = self.desk.snapshot
        try:
            act()
        except refusals:
            assert self.desk.snapshot is before
            assert self.desk.log.newest() == before.changeset
            return False
        self.past.append(state_hash(self.desk.snapshot))
        self.future.clear()
        return True

    @rule(places=PLACES)
    def indent(self, places: list[int]) -> None:
        if chosen := self.pick(places):
            before = self.page()
            self.act(lambda: editing.indent(self.desk, *chosen), NoLevelBelow, NothingBefore)
            assert self.page() == before

    @rule(places=PLACES)
    def outdent(self, places: list[int]) -> None:
        if chosen := self.pick(places):
            before = self.page()
            self.act(lambda: editing.outdent(self.desk, *chosen), NoLevelAbove)
            assert self.page() == before

    @rule(places=PLACES, cell=st.sampled_from(CELLS), to=PLACE)
    def move(self, places: list[int], cell: str, to: int) -> None:
        tasks = [one for one in self.pick(places) if self.desk.snapshot[one].kind == "task"]
        if not tasks:
            return
        family = [FIRST, *(item.id for item in self.desk.snapshot.children(cell))]
        after = family[to % len(family)]
        staying = [one for one in family[: family.index(after) + 1] if one not in tasks]
        self.act(lambda: editing.move(self.desk, *tasks, parent=cell, after=after), NothingToChange)
        now = [FIRST, *(item.id for item in self.desk.snapshot.children(cell))]
        start = now.index(staying[-1] if staying else FIRST) + 1
        tasks = list(dict.fromkeys(tasks))
        assert now[start : start + len(tasks)] == tasks

    @rule(places=PLACES, note=st.booleans())
    def remove(self, places: list[int], note: bool) -> None:  # noqa: FBT001 - hypothesis draws it
        notes = [one.id for one in self.desk.snapshot.of_kind("footnote")] if note else []
        if chosen := self.pick(places) + notes[-1:]:
            self.act(lambda: editing.remove(self.desk, *chosen))
            assert not any(map(self.desk.snapshot.is_living, chosen))

    @rule(place=PLACE, at=PLACE)
    def split(self, place: int, at: int) -> None:
        for item in self.pick([place]):
            text = self.desk.snapshot[item].text
            cut = at % (len(text) + 1)
            self.act(lambda: editing.split(self.desk, item, text[:cut], text[cut:]))  # noqa: B023

    @rule(place=PLACE, text=st.none() | TEXTS)
    def join(self, place: int, text: str | None) -> None:
        for item in self.pick([place]):
            before = self.page()
            joined = self.act(
                lambda: editing.join(self.desk, item, text=text),  # noqa: B023
                CannotJoin,
                TwoFootnotes,
            )
            assert self.page() == [one for one in before if one != item or not joined]

    @rule(cell=st.sampled_from(CELLS), to=PLACE, levels=st.lists(st.integers(0, 2), max_size=4))
    def add(self, cell: str, to: int, levels: list[int]) -> None:
        family = [FIRST, *(item.id for item in self.desk.snapshot.children(cell))]
        lines = [NewItem(f"Linje {n}", level) for n, level in enumerate([0, *levels])]
        after = family[to % len(family)]
        before = self.page()
        self.act(
            lambda: editing.add_several(self.desk, lines, parent=cell, kind="task", after=after)
        )
        new = [one for one in self.page() if one not in before]
        assert [self.desk.snapshot[one].text for one in new] == [line.text for line in lines]

    @rule(place=PLACE, text=TEXTS)
    def attach(self, place: int, text: str) -> None:
        for item in self.pick([place]):
            self.act(lambda: editing.new_footnote(self.desk, item, text))  # noqa: B023

    @rule(place=PLACE)
    def call(self, place: int) -> None:
        notes = self.desk.snapshot.of_kind("footnote")
        for item in self.pick([place]) if notes else []:
            fields = {"footnote": notes[0].id}
            self.act(lambda: editing.edit(self.desk, item, fields=fields), NothingToChange)  # noqa: B023

    @rule(place=PLACE)
    def restore(self, place: int) -> None:
        """Only what the head knows under a living parent: the rest is the other machine's."""
        gone = [one for one in self.desk.snapshot.all_items() if one.deleted]
        gone = [one for one in gone if self.desk.snapshot.is_living(str(one.parent))]
        for one in sorted(gone, key=lambda item: item.id)[place % 7 : place % 7 + 1]:
            moment = one.cs - 1
            if self.desk.snapshot_at(moment).is_living(one.id):
                item = one.id
                self.act(lambda: editing.restore(self.desk, item, moment), NoLongerFits)  # noqa: B023

    @rule()
    def undo(self) -> None:
        named = undo_steps(self.desk)
        if len(self.past) == 1:
            assert named == ()
            return
        editing.undo(self.desk)
        self.future.insert(0, self.past.pop())
        (again,) = redo_steps(self.desk)
        assert (again.deed, again.count) == (named[0].deed, named[0].count)
        assert state_hash(self.desk.snapshot) == self.past[-1]

    @rule()
    def redo(self) -> None:
        named = redo_steps(self.desk)
        if not self.future:
            assert named == ()
            return
        editing.redo(self.desk)
        self.past.append(self.future.pop(0))
        (again,) = undo_steps(self.desk)
        assert (again.deed, again.count) == (named[0].deed, named[0].count)
        assert state_hash(self.desk.snapshot) == self.past[-1]

    @invariant()
    def the_tree_is_valid(self) -> None:
        snapshot = self.desk.log.head()
        for item in snapshot:
            kind = kind_of(item.kind)
            assert item.parent is None or snapshot[item.parent].kind in kind.parents
            assert set(item.attrs) <= {field.name for field in kind.fields}
        reached = {item.id for item in snapshot}
        assert reached == {item.id for item in snapshot.all_items() if not item.deleted}
        found = structure_findings(snapshot)
        broken = [one.item for one in found if one.rule.name == "broken_reference"]
        assert broken == []


TestLevels = Levels.TestCase
TestLevels.settings = settings(many(75), stateful_step_count=30)
