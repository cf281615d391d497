"""Bringing a model back: only from a whole copy, only alone, and never without putting aside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import DamagedModel, UserError
from bufetat_editor.storage.replacing import ModelInUse
from bufetat_editor.usecases.backups import Backup, back_up, backups_of, folder_of
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.restoring import DamagedBackup, check_backup, restore_backup
from tests.helpers.models import PRINCIPLE, altered, desk_on

MORNING, EVENING = "2026-11-23T08:00:00Z", "2026-11-23T15:05:10Z"


@pytest.fixture
def backup(model: Path) -> Backup:
    return back_up(model, MORNING)


@pytest.fixture
def later(model: Path, backup: Backup) -> Iterator[Desk]:
    """A desk that has written since the copy was made."""
    with closing(desk_on(model)) as desk:
        edit(desk, PRINCIPLE, "Skrevet etter kopien")
        yield desk


def text(path: Path) -> str:
    with closing(desk_on(path)) as desk:
        return desk.snapshot[PRINCIPLE].text


def ruin(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8_000:90_000] = b"x" * 82_000
    path.write_bytes(content)


def test_the_copy_takes_the_place_and_the_present_model_is_put_aside(
    model: Path, backup: Backup, later: Desk
) -> None:
    later.close()

    aside = restore_backup(model, backup.path, EVENING)

    assert text(model) != "Skrevet etter kopien"
    assert text(aside) == "Skrevet etter kopien"
    assert [one.path for one in backups_of(model)] == [aside, backup.path]


def test_a_model_that_someone_has_open_is_not_replaced(
    model: Path, backup: Backup, later: Desk
) -> None:
    with pytest.raises(ModelInUse):
        restore_backup(model, backup.path, EVENING)

    edit(later, PRINCIPLE, "Alt går videre")
    later.close()
    assert text(model) == "Alt går videre"
    assert [*model.parent.iterdir()] == [model]


def test_a_copy_that_is_not_whole_replaces_nothing(model: Path, backup: Backup) -> None:
    altered(backup.path, f"UPDATE revision SET text = 'Noe annet' WHERE item = '{PRINCIPLE}'")
    before = model.read_bytes()

    assert check_backup(backup.path)
    with pytest.raises(DamagedBackup):
        restore_backup(model, backup.path, EVENING)

    assert model.read_bytes() == before


def test_what_is_no_model_at_all_is_told_by_its_own_name(tmp_path: Path, model: Path) -> None:
    other = tmp_path / "2026-11-23 08.00.00.db"
    other.write_bytes(b"ikke en modell" * 100)

    (problem,) = check_backup(other)

    assert str(other) in str(problem)


def test_a_damaged_model_is_put_aside_byte_by_byte_and_brought_back(
    model: Path, backup: Backup, later: Desk
) -> None:
    later.close()
    ruin(model)
    ruined = model.read_bytes()
    with pytest.raises(DamagedModel):
        desk_on(model)

    aside = restore_backup(model, backup.path, EVENING)

    assert aside.read_bytes() == ruined
    assert text(model) != "Skrevet etter kopien"


def test_a_model_that_is_gone_is_brought_back(model: Path, backup: Backup) -> None:
    model.unlink()

    restore_backup(model, backup.path, EVENING)

    assert not check_backup(model)


def test_a_folder_that_cannot_be_written_leaves_the_model_as_it_was(
    model: Path, backup: Backup, later: Desk
) -> None:
    later.close()
    folder = folder_of(model)
    kept = backup.path.rename(model.parent / "kopi.db")
    folder.rmdir()
    folder.touch()

    with pytest.raises(UserError):
        restore_backup(model, kept, EVENING)

    assert text(model) == "Skrevet etter kopien"
