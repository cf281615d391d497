"""What one file puts in one place stands in the order of the file, whenever it is weighed."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.proposals import Proposal
from bufetat_editor.errors import NothingToChange
from bufetat_editor.history.weighing import Weighing
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.inputs import register
from bufetat_editor.usecases.weighing import own_application, weigh
from tests.helpers.consulted import File, consulted, receive
from tests.helpers.examples import many
from tests.helpers.models import GROUP, PRINCIPLE, desk_on, seeded_bytes

NEW = [f"innspill-ny-{number}" for number in range(3)]
ALSO_NEW = [f"innspill-også-{number}" for number in range(2)]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["weigh", "reason", "edit", "undo and redo"]),
        st.sampled_from([*NEW, *ALSO_NEW]),
    ),
    max_size=14,
)


def sent(desk: Desk) -> Desk:
    """Two files that each put several new items in the same place."""
    consulted(desk)
    for name, inputs in (("ny", NEW), ("også", ALSO_NEW)):
        said = [
            (one, Proposal("added", anchor=PRINCIPLE, beside="after", after=one)) for one in inputs
        ]
        receive(desk, File(f"mottak-{name}", 1, f"{name}.docx", 0, said), 2)
    return desk


def act(desk: Desk, how: str, name: str, number: int) -> None:
    """Do one thing that leaves the order of what was followed as it is."""
    made = made_by(desk).get(name)
    match how:
        case "weigh" if made is None:
            weigh(desk, [Weighing(name, "followed")], own_application(desk, name))
        case "reason" if made:
            weigh(desk, [Weighing(name, "followed", f"Grunn {number}")])
        case "edit" if made:
            editing.edit(desk, made, f"Skrevet om {number}")
        case "undo and redo":
            with suppress(NothingToChange):
                editing.undo(desk)
                editing.redo(desk)


def made_by(desk: Desk) -> dict[str, str]:
    """The item that each input led to."""
    entries = register(desk)
    return {
        one.input.id: one.ending.applied.item
        for one in entries
        if one.ending and one.ending.applied
    }


def in_order(desk: Desk, names: list[str]) -> list[str]:
    """Those of the inputs that led to an item, as these items stand."""
    made = made_by(desk)
    stands = [item.id for item in desk.snapshot.children(GROUP)]
    return sorted((one for one in names if one in made), key=lambda one: stands.index(made[one]))


@pytest.mark.parametrize("how", ["reason", "edit", "undo and redo"])
def test_what_is_done_between_leaves_the_order(desk: Desk, how: str) -> None:
    sent(desk)
    for number, name in enumerate(NEW):
        act(desk, "weigh", name, number)
        act(desk, how, name, number)

    assert in_order(desk, NEW) == NEW


@given(ACTS)
@many(25)
def test_each_file_keeps_its_order_whatever_is_weighed_first(acts: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(sent(desk_on(path))) as desk:
            for number, (how, name) in enumerate(acts):
                act(desk, how, name, number)

            for names in (NEW, ALSO_NEW):
                found = in_order(desk, names)
                assert found == sorted(found)
