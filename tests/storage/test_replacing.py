"""One file takes another's place: nothing written is lost, and a refusal changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import CannotWrite, UserError
from bufetat_editor.storage import backup, driver, replacing
from bufetat_editor.storage.replacing import ModelInUse, take_place
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, desk_on, seeded_bytes


@pytest.fixture
def made(tmp_path: Path) -> Path:
    (tmp_path / "eget").mkdir()
    made = tmp_path / "eget" / "ny.db"
    made.write_bytes(seeded_bytes())
    return made


@pytest.fixture
def aside(tmp_path: Path) -> Path:
    return tmp_path / "kopier" / "til side.db"


def journal(path: Path) -> str:
    with closing(driver.connect(path)) as connection:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])


def text(path: Path) -> str:
    with closing(desk_on(path)) as desk:
        return desk.snapshot[PRINCIPLE].text


def while_copying(monkeypatch: pytest.MonkeyPatch, work: Callable[[], object]) -> None:
    """Let something happen right after the present model has been put aside."""
    copy_open = backup.copy_open

    def copy_and_more(original: driver.Connection, source: Path, target: Path) -> None:
        copy_open(original, source, target)
        work()

    monkeypatch.setattr(replacing, "copy_open", copy_and_more)


def test_nobody_writes_between_the_putting_aside_and_the_replacing(
    model: Path, made: Path, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[UserError] = []

    def write() -> None:
        with pytest.raises(UserError) as told, closing(desk_on(model, patience=0)) as desk:
            edit(desk, PRINCIPLE, "Skrevet imens")
        refused.append(told.value)

    while_copying(monkeypatch, write)
    take_place(made, model, aside)

    assert refused
    assert text(model) == text(aside)


def test_who_waited_for_the_old_file_cannot_write_into_it(
    model: Path, made: Path, aside: Path
) -> None:
    waiting = driver.sqlite.connect(model)

    take_place(made, model, aside)

    with closing(waiting), pytest.raises(driver.sqlite.OperationalError, match="readonly"):
        waiting.execute("DELETE FROM draft")


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch, made: Path) -> None:
    """Let the system refuse to replace the model."""
    replace = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self == made:
            raise PermissionError(13, "in use")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)


@pytest.mark.usefixtures("refusing")
def test_a_refusal_leaves_the_model_as_it_was(desk: Desk, made: Path, aside: Path) -> None:
    edit(desk, PRINCIPLE, "Skrevet før")
    desk.close()

    with pytest.raises(CannotWrite):
        take_place(made, desk.path, aside)

    assert journal(desk.path) == "wal"
    assert text(desk.path) == "Skrevet før"


@pytest.mark.usefixtures("refusing")
def test_a_refusal_leaves_a_damaged_model_what_lies_beside_it(
    model: Path, made: Path, aside: Path
) -> None:
    model.write_bytes(b"X" * 4096)
    log = model.with_name(model.name + "-wal")
    log.write_bytes(b"det siste som ble skrevet")

    with pytest.raises(CannotWrite):
        take_place(made, model, aside)

    assert log.read_bytes() == b"det siste som ble skrevet"


def test_what_lies_beside_a_damaged_model_goes_aside_with_it(
    model: Path, made: Path, aside: Path
) -> None:
    model.write_bytes(b"X" * 4096)
    model.with_name(model.name + "-wal").write_bytes(b"det siste")

    take_place(made, model, aside)

    assert aside.with_name(aside.name + "-wal").read_bytes() == b"det siste"
    assert not model.with_name(model.name + "-wal").exists()
    assert text(model)


def test_who_has_it_open_goes_on(desk: Desk, made: Path, aside: Path) -> None:
    with pytest.raises(ModelInUse):
        take_place(made, desk.path, aside)

    assert journal(desk.path) == "wal"
    assert not aside.exists()
