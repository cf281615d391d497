"""One flipped bit, anywhere in the file: it is told, or it changed nothing that the model says."""

from __future__ import annotations

import random
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bufetat_editor.errors import UserError
from bufetat_editor.storage import driver
from bufetat_editor.storage.store import open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.editing import edit, remove
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import PRINCIPLE, TASK, desk_on, seeded_bytes

TABLES = ("document", "changeset", "revision", "item", "edition", "received_file")
WORDING = "En ordlyd som bare står her"


@cache
def whole() -> bytes:
    """A model with some history."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            edit(desk, PRINCIPLE, WORDING)
            remove(desk, TASK)
            approve(desk, "Godkjent", meeting_date="13.10.2011", case_number="11/51625")
        return path.read_bytes()


def flipped(at: int, bit: int) -> bytes:
    damaged = bytearray(whole())
    damaged[at] ^= 1 << bit
    return bytes(damaged)


def complaints(path: Path) -> tuple[str, ...]:
    try:
        with closing(open_store(path)) as store:
            return tuple(map(str, verify(store).problems))
    except UserError as refusal:
        return (str(refusal),)


def places(text: str) -> list[int]:
    """Where the text's bytes stand: in the log and in the head."""
    data, sought = whole(), text.encode()
    found, at = [], data.find(sought)
    while at >= 0:
        found.append(at)
        at = data.find(sought, at + 1)
    return found


def test_a_text_stands_in_the_log_and_in_the_head() -> None:
    assert len(places(WORDING)) == 2


@pytest.mark.parametrize("copy", [0, 1])
@pytest.mark.parametrize("bit", [0, 5, 7])
def test_a_flipped_bit_in_a_text_is_told(tmp_path: Path, copy: int, bit: int) -> None:
    path = tmp_path / "modell.db"
    path.write_bytes(flipped(places(WORDING)[copy] + 3, bit))

    assert complaints(path)


@pytest.mark.parametrize("part", range(8))
def test_a_flipped_bit_is_told_or_changed_nothing(tmp_path: Path, part: int) -> None:
    chance = random.Random(part)
    for n in range(12):
        at, bit = chance.randrange(len(whole())), chance.randrange(8)
        path = tmp_path / f"{n}.db"
        path.write_bytes(flipped(at, bit))
        assert complaints(path) or said(path) == original(), (at, bit)


@cache
def original() -> list[object]:
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(whole())
        return said(path)


def said(path: Path) -> list[object]:
    """Every row of the log and what goes with it; how the tables' own SQL is spelt is not of it."""
    with closing(driver.connect(path)) as connection:
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
