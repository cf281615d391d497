from __future__ import annotations

import sqlite3
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
        ("trusted_schema", 0),
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
        connection.execute("INSERT INTO draft VALUES ('a', 'b', 'c', 1, '', '', '', '', '')")
        assert not connection.in_transaction


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
