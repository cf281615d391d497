from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from bufetat_editor.history.edits import NewItem
from bufetat_editor.history.weighing import Application, Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.steps import Deed, redo_steps, undo_steps
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.consulted import COMMENTED, consulted
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK

ROW = "rad-foeringer"
NOTE = "fotnote-foeringer"
SECOND = "oppgave-paadriverarbeid"

ACTS: dict[str, tuple[Callable[[Desk], object], Deed, str | None, int]] = {
    "reword": (lambda desk: editing.edit(desk, PRINCIPLE, "Ny"), "text", PRINCIPLE, 1),
    "reword and mark": (
        lambda desk: editing.edit(desk, TASK, "Ny", {"provisional": True}),
        "text",
        TASK,
        1,
    ),
    "mark": (
        lambda desk: editing.edit(desk, TASK, fields={"provisional": True}),
        "provisional",
        TASK,
        1,
    ),
    "call": (lambda desk: editing.edit(desk, TASK, fields={"footnote": NOTE}), "footnote", TASK, 1),
    "new footnote": (lambda desk: editing.new_footnote(desk, TASK, "x"), "footnote", TASK, 1),
    "field": (
        lambda desk: editing.edit(desk, ROW, fields={"category": "kategori-egenvalgt"}),
        "fields",
        ROW,
        1,
    ),
    "split": (
        lambda desk: editing.split(desk, SECOND, "a", "b", new_id="oppgave-ny"),
        "split",
        SECOND,
        1,
    ),
    "split at the end": (
        lambda desk: editing.split(
            desk, PRINCIPLE, desk.snapshot[PRINCIPLE].text, "", new_id="prinsipp-ny"
        ),
        "split",
        "prinsipp-ny",
        1,
    ),
    "join": (lambda desk: editing.join(desk, PRINCIPLE), "join", "prinsipp-trygge-oppvekst", 1),
    "join nothing": (lambda desk: editing.join(desk, PRINCIPLE, text=""), "join", PRINCIPLE, 1),
    "add": (
        lambda desk: editing.add(
            desk, parent=GROUP, kind="principle", text="x", item_id="prinsipp-ny"
        ),
        "add",
        "prinsipp-ny",
        1,
    ),
    "add a row": (
        lambda desk: editing.add(
            desk, parent="matrise", kind="matrix_row", text="x", item_id="rad-ny"
        ),
        "add",
        "rad-ny",
        1,
    ),
    "add several": (
        lambda desk: editing.add_several(
            desk, [NewItem("a"), NewItem("b", 1), NewItem("c")], parent=CELL, kind="task"
        ),
        "add",
        None,
        3,
    ),
    "move": (lambda desk: editing.move(desk, TASK, after=""), "move", TASK, 1),
    "move several": (
        lambda desk: editing.move(desk, TASK, "oppgave-mtfc", parent="celle-foeringer-barnevern"),
        "move",
        TASK,
        2,
    ),
    "in": (lambda desk: editing.indent(desk, TASK), "level", TASK, 1),
    "remove": (lambda desk: editing.remove(desk, GROUP), "remove", GROUP, 1),
    "remove several": (
        lambda desk: editing.remove(desk, PRINCIPLE, "prinsipp-mangfold", "gruppe-kompetanse"),
        "remove",
        None,
        3,
    ),
    "remove a column": (
        lambda desk: editing.remove(desk, "kolonne-barnevern"),
        "remove",
        "kolonne-barnevern",
        1,
    ),
    "remove a footnote": (lambda desk: editing.remove(desk, NOTE), "remove", NOTE, 1),
}


@pytest.mark.parametrize(("act", "deed", "item", "count"), ACTS.values(), ids=ACTS)
def test_a_step_is_named_by_what_was_done(
    desk: Desk, act: Callable[[Desk], object], deed: Deed, item: str | None, count: int
) -> None:
    act(desk)

    for _ in range(2):
        (step,) = undo_steps(desk)
        assert (step.deed, step.count) == (deed, count)
        assert item in {None, step.item.id}
        assert step.item == desk.snapshot[step.item.id]

        editing.undo(desk)
        (again,) = redo_steps(desk)
        assert (again.deed, again.count, again.item.id) == (deed, count, step.item.id)

        editing.redo(desk)


WEIGHED: dict[str, tuple[Callable[[Desk], object], str, int]] = {
    "one": (lambda desk: weigh(desk, [Weighing("innspill-nord-2", "followed")]), COMMENTED, 1),
    "and used": (
        lambda desk: weigh(
            desk,
            [Weighing("innspill-nord-3", "followed")],
            Application("innspill-nord-3", "add", "x"),
        ),
        "prinsipp-ses-hoeres-bekreftes",
        1,
    ),
    "not placed": (
        lambda desk: weigh(desk, [Weighing("innspill-nord-6", "followed")]),
        "innspill-nord-6",
        1,
    ),
    "several": (
        lambda desk: weigh(
            desk, [Weighing(f"innspill-nord-{one}", "followed") for one in (2, 4, 6)]
        ),
        COMMENTED,
        3,
    ),
    "taken back": (
        lambda desk: (
            weigh(desk, [Weighing("innspill-nord-4", "followed")]),
            retract(desk, ["innspill-nord-4"]),
        ),
        "oppgave-cos",
        1,
    ),
}


@pytest.mark.parametrize(("act", "item", "count"), WEIGHED.values(), ids=WEIGHED)
def test_weighing_is_named_by_what_it_is_about(
    desk: Desk, act: Callable[[Desk], object], item: str, count: int
) -> None:
    consulted(desk)
    act(desk)

    for _ in range(2):
        (step,) = undo_steps(desk)
        assert (step.deed, step.item.id, step.count) == ("weigh", item, count)

        editing.undo(desk)
        (again,) = redo_steps(desk)
        assert (again.deed, again.item.id, again.count) == ("weigh", item, count)

        editing.redo(desk)


def test_bringing_back_is_named_so(desk: Desk) -> None:
    editing.remove(desk, GROUP)
    editing.restore(desk, GROUP, 2)
    assert [(one.deed, one.item.id, one.count) for one in undo_steps(desk)] == [
        ("restore", GROUP, 1)
    ]

    editing.edit(desk, PRINCIPLE, "Ny")
    editing.restore(desk, PRINCIPLE, 2)
    assert [(one.deed, one.item.id) for one in undo_steps(desk)] == [("restore", PRINCIPLE)]

    editing.undo(desk)
    assert [(one.deed, one.item.id) for one in redo_steps(desk)] == [("restore", PRINCIPLE)]


def test_the_steps_come_in_the_order_in_which_they_would_be_taken_back(desk: Desk) -> None:
    editing.edit(desk, PRINCIPLE, "Ny")
    editing.move(desk, TASK, after="")
    editing.remove(desk, GROUP)
    editing.undo(desk)
    editing.undo(desk)
    editing.redo(desk)

    steps = undo_steps(desk, 9)
    assert [step.deed for step in steps] == ["move", "text"]
    assert [step.deed for step in redo_steps(desk, 9)] == ["remove"]
    for step in steps:
        assert editing.undo(desk).changeset.intent.undoes == step.changeset
    assert [step.deed for step in redo_steps(desk, 9)] == ["text", "move", "remove"]
    for step in redo_steps(desk, 9):
        assert editing.redo(desk).changeset.intent.undoes == step.changeset
    assert redo_steps(desk, 9) == ()


def test_nothing_done_is_no_step(desk: Desk) -> None:
    assert undo_steps(desk) == redo_steps(desk) == ()


def test_someone_elses_steps_are_not_ours(desk: Desk, other: Desk) -> None:
    editing.edit(other, PRINCIPLE, "Ny")

    assert undo_steps(desk) == ()
    assert [step.deed for step in undo_steps(other)] == ["text"]


@contextmanager
def asked() -> Iterator[list[str]]:
    """Yield what the model's file is asked for meanwhile."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield statements
    event.remove(Engine, "before_cursor_execute", note)


def test_to_name_the_newest_step_asks_no_more_when_there_are_many(desk: Desk) -> None:
    counts = []
    for number in range(40):
        editing.edit(desk, PRINCIPLE, f"Ordlyd {number}")
        with asked() as statements:
            assert undo_steps(desk)
        counts.append(len(statements))

    assert 0 < counts[-1] <= counts[0] + 1


def test_a_rewording_is_known_by_the_first_words_that_differ(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    editing.edit(desk, PRINCIPLE, f"{before} Raskt.")
    editing.edit(desk, PRINCIPLE, f"Alltid {before} Raskt.")
    editing.edit(desk, PRINCIPLE, f"{before} Raskt.")

    assert [step.words for step in undo_steps(desk, 3)] == ["Alltid", "Alltid", "Raskt."]
