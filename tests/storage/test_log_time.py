"""Sliding through time reads only what was changed between, and shows the same as reading all."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from bufetat_editor.domain.items import Item
from bufetat_editor.domain.snapshot import Snapshot
from bufetat_editor.errors import UserError
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, redo, remove, restore_model, undo
from tests.helpers.models import desk_on, seeded_bytes

ITEMS = [
    "prinsipp-mangfold",
    "prinsipp-lik-tilgang",
    "gruppe-likeverdighet",
    "gruppe-tilgjengelighet",
    "rad-egenvalgt",
    "kolonne-barnevern",
    "oppgave-cos",
]
ACTS = ["edit", "add", "move", "remove", "undo", "redo", "restore"]

steps = st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(ITEMS)), min_size=1, max_size=12)


def act(desk: Desk, name: str, item: str) -> None:
    match name:
        case "edit":
            edit(desk, item, f"Ordlyd {desk.snapshot.changeset}")
        case "add":
            add(desk, parent="gruppe-likeverdighet", kind="principle", text="Ny")
        case "move":
            move(desk, item)
        case "remove":
            remove(desk, item)
        case "undo":
            undo(desk)
        case "redo":
            redo(desk)
        case "restore":
            restore_model(desk, 1)


def everything(snapshot: Snapshot) -> dict[str, Item]:
    return {item.id: item for item in snapshot.all_items()}


@settings(max_examples=25)
@given(steps=steps, moments=st.lists(st.integers(1, 14), min_size=2, max_size=5))
def test_sliding_shows_what_reading_all_shows(
    steps: list[tuple[str, str]], moments: list[int]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            for name, item in steps:
                try:
                    act(desk, name, item)
                except UserError:  # the rules refuse it; another step may do
                    continue
            snapshot = desk.snapshot
            for moment in moments:
                there = 1 + moment % desk.log.newest()
                snapshot = desk.log.slide(snapshot, there)
                assert snapshot.changeset == there
                assert everything(snapshot) == everything(desk.log.state_at(there))


@settings(max_examples=25)
@given(steps=steps)
def test_the_desk_shows_what_the_file_holds(steps: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            for name, item in steps:
                try:
                    act(desk, name, item)
                except UserError:
                    continue
            assert everything(desk.snapshot) == everything(desk.log.head())
            assert everything(desk.snapshot) == everything(desk.log.state_at(desk.log.newest()))
