"""What the world does to an open model: busy, read-only, full, killed. Nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from bufetat_editor.errors import DiskFull, ModelBusy, ModelReadOnly
from bufetat_editor.storage import driver
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit
from tests.helpers.models import GROUP, PRINCIPLE, content, desk_on

ROOT = Path(__file__).parents[2]


@pytest.fixture
def holder(model: Path) -> Iterator[driver.Connection]:
    """Another program that has begun to write and does not finish."""
    connection = driver.connect(model)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


def test_a_model_that_another_program_writes_can_be_read(
    model: Path, holder: driver.Connection
) -> None:
    with closing(desk_on(model, patience=0.05)) as desk:
        assert desk.snapshot[PRINCIPLE].cs == 1


def test_a_model_that_another_program_writes_is_busy(
    model: Path, holder: driver.Connection
) -> None:
    with closing(desk_on(model, patience=0.05)) as desk:
        with pytest.raises(ModelBusy, match="opptatt av et annet program"):
            edit(desk, PRINCIPLE, "Ny ordlyd")
        holder.execute("ROLLBACK")
        edit(desk, PRINCIPLE, "Ny ordlyd")
        assert desk.log.newest() == 3


def test_a_busy_model_is_waited_for(model: Path) -> None:
    blocking = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); print('has it', flush=True); time.sleep(0.3)"
    )
    with subprocess.Popen([sys.executable, "-c", blocking, model], stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        with closing(desk_on(model)) as desk:
            assert edit(desk, PRINCIPLE, "Ny ordlyd").changeset.id == 3


@pytest.mark.parametrize("in_use", [True, False], ids=["in use", "closed"])
def test_a_model_that_may_not_be_written_can_be_read(
    model: Path, monkeypatch: pytest.MonkeyPatch, *, in_use: bool
) -> None:
    writer = desk_on(model)
    edit(writer, PRINCIPLE, "Ny ordlyd")
    if not in_use:
        writer.close()
    monkeypatch.setattr(driver, "is_writable", lambda path: False)

    with closing(desk_on(model)) as desk:
        assert desk.snapshot[PRINCIPLE].text == "Ny ordlyd"
        assert verify(desk.store).problems == ()
        with pytest.raises(ModelReadOnly, match="skrivebeskyttet"):
            edit(desk, PRINCIPLE, "Enda nyere")
    writer.close()


def test_a_model_that_turns_read_only_takes_nothing(desk: Desk) -> None:
    with desk.store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA query_only=ON")
    before = content(desk.path)

    with pytest.raises(ModelReadOnly, match="endringen ble ikke lagret"):
        edit(desk, PRINCIPLE, "Ny ordlyd")

    assert content(desk.path) == before


def test_a_full_disk_takes_nothing_and_loses_nothing(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Før disken ble full")
    before = content(desk.path)
    with desk.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    with pytest.raises(DiskFull, match="Frigjør plass"):
        add(desk, parent=GROUP, kind="principle", text="x" * 100_000)

    assert content(desk.path) == before
    assert verify(desk.store).problems == ()


def test_work_goes_on_when_there_is_room_again(desk: Desk) -> None:
    limits = [10, 10_000]

    @event.listens_for(desk.store.engine, "begin")
    def _limit(connection: object) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count={limits[0]}")  # type: ignore[attr-defined]

    with pytest.raises(DiskFull):
        edit(desk, PRINCIPLE, "x" * 100_000)
    del limits[0]

    assert edit(desk, PRINCIPLE, "x" * 100_000).changeset.id == 3


# Commits for ever and says each number once it is safe.
STREAM = """
import sys
from pathlib import Path
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import PRINCIPLE, desk_on

desk = desk_on(Path(sys.argv[1]))
while True:
    text = f"Ordlyd {desk.snapshot.changeset + 1}"
    print(edit(desk, PRINCIPLE, text).changeset.id, flush=True)
"""


def test_what_was_acknowledged_survives_being_killed(model: Path) -> None:
    acknowledged = 2
    for round_ in range(8):
        command = [sys.executable, "-c", STREAM, str(model)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            for _ in range(3 + 11 * round_):
                acknowledged = int(writer.stdout.readline())
            writer.kill()
            acknowledged = int((writer.stdout.readlines() or [str(acknowledged)])[-1])
        with closing(desk_on(model)) as desk:
            newest = desk.log.newest()
            assert newest - acknowledged in {0, 1}
            assert desk.snapshot[PRINCIPLE].text == f"Ordlyd {newest}"
            assert verify(desk.store).problems == ()
    assert [path.name for path in model.parent.iterdir()] == ["modell.db"]


def test_two_programs_that_start_for_the_first_time_share_one_model(own_home: Path) -> None:
    command = [sys.executable, "-m", "bufetat_editor", "prepare"]
    started = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]

    said = [program.communicate() for program in started]

    home = Path(os.environ["BUFETAT_EDITOR_HOME"])
    assert said == [(f"{home / 'tjenestemodell.db'}\n", "")] * 3
    assert [path.name for path in home.iterdir()] == ["tjenestemodell.db"]
