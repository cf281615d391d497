"""The plans of the queries: none reads the whole log for a part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bufetat_editor.history.changeset import Intent
from bufetat_editor.storage import driver, queries
from tests.helpers.models import AUTHOR, NOW, desk_on, seeded_bytes

ROUNDS = 25


@pytest.fixture(scope="module")
def long_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[driver.Connection]:
    """A model in which every principle and task was reworded many times."""
    path: Path = tmp_path_factory.mktemp("log") / "modell.db"
    path.write_bytes(seeded_bytes())
    desk = desk_on(path)
    snapshot = desk.snapshot
    for n in range(ROUNDS):
        states = [
            replace(item, text=f"Ordlyd {n}") for item in snapshot.of_kind("principle", "task")
        ]
        number = desk.log.commit(Intent("edit", AUTHOR, NOW), states).id
        snapshot = snapshot.with_states(number, [replace(state, cs=number) for state in states])
    desk.close()
    connection = driver.connect(path)
    yield connection
    connection.close()


def plan(connection: driver.Connection, query: str, statistics: str) -> list[str]:
    """What SQLite says that it will do; with or without statistics of the tables."""
    connection.execute("BEGIN")
    connection.execute(statistics)
    query = re.sub(r"IN (:\w+)", r"IN (\1)", query)  # which SQLAlchemy does for several values
    values = dict.fromkeys(re.findall(r":(\w+)", query), 5)
    rows = connection.execute(f"EXPLAIN QUERY PLAN {query}", values).fetchall()
    connection.execute("ROLLBACK")
    return [row[-1] for row in rows]


@pytest.fixture(params=["", "ANALYZE"], ids=["plain", "analysed"])
def statistics(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_log_is_long_enough_to_matter(long_log: driver.Connection) -> None:
    assert long_log.execute("SELECT count(*) FROM revision").fetchone()[0] > 2000


@pytest.mark.parametrize(
    "name",
    [
        "STATE_AT",
        "STATES_OF",
        "CHANGED_BETWEEN",
        "CHANGES",
        "CHANGES_BETWEEN",
        "CHANGES_OF",
        "ITEM_HISTORY",
        "ITEM_HISTORIES",
        "LAST_CHANGES",
        "HEAD",
    ],
)
def test_no_part_of_the_log_is_read_by_reading_all_of_it(
    long_log: driver.Connection, name: str, statistics: str
) -> None:
    steps = plan(long_log, getattr(queries, name), statistics)

    assert [step for step in steps if re.match(r"SCAN (revision|r|b|l)\b", step)] == []
    assert [step for step in steps if "BLOOM" in step] == []


def test_what_changed_between_is_read_from_the_index_alone(
    long_log: driver.Connection, statistics: str
) -> None:
    steps = plan(long_log, queries.CHANGED_BETWEEN, statistics)

    assert "COVERING INDEX ix_revision_cs_item" in steps[0]


@pytest.mark.parametrize("name", ["STATE_AT", "STATES_OF", "LAST_CHANGES"])
def test_a_state_is_one_seek_an_item(
    long_log: driver.Connection, name: str, statistics: str
) -> None:
    steps = plan(long_log, getattr(queries, name), statistics)

    assert any("(item=? AND cs<?)" in step for step in steps)


def test_changesets_are_read_from_the_end(long_log: driver.Connection, statistics: str) -> None:
    steps = plan(long_log, queries.CHANGESETS, statistics)

    assert steps == ["SEARCH changeset USING INTEGER PRIMARY KEY (rowid<?)"]


@pytest.mark.parametrize("name", ["WHOLE_HISTORY", "WHOLE_HISTORY_OLDEST_FIRST"])
def test_the_whole_history_looks_up_what_was_before(
    long_log: driver.Connection, name: str, statistics: str
) -> None:
    steps = plan(long_log, getattr(queries, name), statistics)

    assert not any(re.match(r"SCAN (r|b)\b", step) for step in steps)
