from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.storage import driver


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", int(driver.sqlite is sqlite3)),
        ("cache_size", -65536),
    ],
)
def test_every_connection_is_set_up_as_the_log_needs_it(
    model: Path, pragma: str, value: int
) -> None:
    with closing(driver.connect(model)) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_transactions_are_begun_by_hand(model: Path) -> None:
    with closing(driver.connect(model)) as connection:
        connection.execute("INSERT INTO draft VALUES ('a', 'b', 'c', '', 1, '', '', '', '', '')")
        assert not connection.in_transaction


ALONE = """
import sys
sys.modules["pysqlite3"] = None  # as on a platform for which it has no wheel
from bufetat_editor.cli import run
path = sys.argv[1]
assert run(["new", path]) == 0
assert run(["edit", path, "matrise", "--set", "x=1"]) == 1
assert run(["edit", path, "oppgave-cos", "--text", "Ny ordlyd"]) == 0
assert run(["approve", path, "A", "--meeting-date", "1.12.2011", "--case-number", "11/51625"]) == 0
sys.exit(run(["verify", path]))
"""


def test_the_interpreters_own_sqlite_serves_where_there_is_no_other(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ALONE, str(tmp_path / "modell.db")]

    said = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (said.returncode, said.stderr.count("\n")) == (0, 1)
    assert said.stdout.endswith(f"Alt er i orden: 4 endringer, SQLite {sqlite3.sqlite_version}.\n")


def test_no_file_is_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(driver.sqlite.OperationalError, match="unable to open"):
        driver.connect(tmp_path / "finnes-ikke.db")

    assert list(tmp_path.iterdir()) == []


def test_the_version_is_of_the_sqlite_in_use() -> None:
    with closing(driver.sqlite.connect(":memory:")) as connection:
        found = connection.execute("SELECT sqlite_version()").fetchone()

    assert found == (driver.version(),)


def test_the_sqlite_in_use_is_not_older_than_the_interpreters() -> None:
    def parts(version: str) -> list[int]:
        return [int(part) for part in version.split(".")]

    assert parts(driver.version()) >= parts(sqlite3.sqlite_version)


def test_what_does_not_exist_is_not_writable(model: Path) -> None:
    assert driver.is_writable(model)
    assert not driver.is_writable(model.with_name("finnes-ikke.db"))
