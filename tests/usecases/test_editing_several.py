"""Acts on several items, levels, footnotes and the line between two texts, on a real file."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.errors import Overtaken, UserError, WrongPlace
from bufetat_editor.history.changeset import ChangesetKind
from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.fingerprint import state_hash
from bufetat_editor.history.order import FIRST
from bufetat_editor.history.refusals import (
    CannotJoin,
    NothingBefore,
    NothingChosen,
    TwoFootnotes,
    UsedItemId,
)
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases import editing, reading
from bufetat_editor.usecases.desk import Desk
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK, content

NOTE = "fotnote-foeringer"
CALLER = "rad-foeringer"
HOLDER = "oppgave-paadriverarbeid"

Act = Callable[[Desk], object]

ACTS: dict[str, tuple[Act, ChangesetKind]] = {
    "add with an id": (
        lambda desk: editing.add(desk, parent=CELL, kind="task", item_id="oppgave-ny"),
        "add",
    ),
    "add several": (
        lambda desk: editing.add_several(
            desk, [NewItem("a"), NewItem("b", 1), NewItem("c")], parent=CELL, kind="task"
        ),
        "add",
    ),
    "move several": (
        lambda desk: editing.move(desk, TASK, HOLDER, parent=CELL, after=FIRST),
        "move",
    ),
    "remove several": (lambda desk: editing.remove(desk, PRINCIPLE, TASK), "remove"),
    "remove a called footnote": (lambda desk: editing.remove(desk, NOTE), "remove"),
    "remove a footnote and its caller": (
        lambda desk: editing.remove(desk, CALLER, NOTE),
        "remove",
    ),
    "split": (lambda desk: editing.split(desk, HOLDER, "a", "b", new_id="oppgave-ny"), "edit"),
    "join": (lambda desk: editing.join(desk, PRINCIPLE), "edit"),
    "in": (lambda desk: editing.indent(desk, TASK), "move"),
    "out": (lambda desk: editing.outdent(desk, subtask(desk).id), "move"),
    "new footnote": (lambda desk: editing.new_footnote(desk, TASK, "Se rundskriv."), "edit"),
}


def subtask(desk: Desk) -> Item:
    return desk.snapshot.of_kind("subtask")[0]


@pytest.mark.parametrize(("act", "kind"), ACTS.values(), ids=ACTS)
def test_each_act_is_one_changeset_that_can_be_undone_and_done_again(
    desk: Desk, act: Act, kind: ChangesetKind
) -> None:
    before = state_hash(desk.snapshot)

    act(desk)
    after = state_hash(desk.snapshot)

    assert (desk.log.newest(), desk.log.changeset(3).intent.kind) == (3, kind)
    assert after != before
    editing.undo(desk)
    assert state_hash(desk.log.head()) == before
    editing.redo(desk)
    assert state_hash(desk.log.head()) == after
    editing.restore_model(desk, 2)
    assert state_hash(desk.log.head()) == before
    assert verify(desk.store).problems == ()


@pytest.mark.parametrize(
    ("act", "refusal"),
    [
        (editing.move, NothingChosen),
        (lambda desk: editing.move(desk, TASK, PRINCIPLE, parent=CELL), WrongPlace),
        (lambda desk: editing.indent(desk, TASK, first_task(desk)), NothingBefore),
        (lambda desk: editing.join(desk, first_task(desk)), CannotJoin),
        (lambda desk: editing.split(desk, TASK, "a", "b", seen="Noe annet"), Overtaken),
        (lambda desk: editing.join(desk, TASK, seen="Noe annet"), Overtaken),
        (
            lambda desk: editing.add(desk, parent=CELL, kind="task", item_id=TASK),
            UsedItemId,
        ),
    ],
)
def test_what_the_rules_refuse_changes_nothing(
    desk: Desk, act: Act, refusal: type[UserError]
) -> None:
    before = content(desk.path)

    with pytest.raises(refusal, match=r"\.$"):
        act(desk)

    assert content(desk.path) == before


def first_task(desk: Desk) -> str:
    return desk.snapshot.children(CELL)[0].id


def test_a_task_that_became_a_sub_entry_is_restored_as_a_task(desk: Desk) -> None:
    editing.edit(desk, TASK, fields={"provisional": True, "footnote": NOTE})
    before = desk.snapshot[TASK]
    editing.indent(desk, TASK)
    now = desk.log.head()[TASK]
    assert (now.kind, now.attrs) == ("subtask", {"footnote": NOTE})

    editing.restore(desk, TASK, 3)

    now = desk.log.head()[TASK]
    assert (now.kind, now.place, now.attrs) == (before.kind, before.place, before.attrs)
    assert {one.change for one in reading.differences(desk, 4, 5)} == {"moved", "fields"}


def test_in_and_out_again_leaves_the_page_as_it_was(desk: Desk) -> None:
    order = [item.id for item in desk.snapshot.descendants(CELL)]

    editing.indent(desk, TASK)
    assert [item.id for item in desk.snapshot.descendants(CELL)] == order
    editing.outdent(desk, TASK)

    assert [item.id for item in desk.snapshot.descendants(CELL)] == order
    assert desk.snapshot[TASK].kind == "task"


def test_removing_a_footnote_tells_its_callers_history_so(desk: Desk) -> None:
    editing.remove(desk, NOTE)

    (newest, *_) = reading.history(desk, CALLER)
    assert newest.changeset.intent.kind == "remove"
    assert "footnote" not in desk.snapshot[CALLER].attrs


def test_two_footnotes_are_not_lost_by_joining(desk: Desk) -> None:
    above = "prinsipp-trygge-oppvekst"
    editing.new_footnote(desk, above, "En")
    editing.new_footnote(desk, PRINCIPLE, "To")

    with pytest.raises(TwoFootnotes, match=above):
        editing.join(desk, PRINCIPLE)
    assert desk.log.newest() == 4


def test_an_id_that_someone_else_gave_meanwhile_is_told_as_overtaken(
    desk: Desk, other: Desk
) -> None:
    editing.add(other, parent=GROUP, kind="principle", item_id="prinsipp-ny")

    with pytest.raises(Overtaken):
        editing.add(desk, parent=GROUP, kind="principle", item_id="prinsipp-ny")
