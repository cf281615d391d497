"""Real model files, made fast, and desks on them with a fixed author and clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from bufetat_editor.storage import driver
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.opening import SEED_2011, new_model

AUTHOR = "Saksbehandler A"
OTHER = "Saksbehandler B"
NOW = "2011-12-05T10:00:00Z"

PRINCIPLE = "prinsipp-tidlig-hjelp"
GROUP = "gruppe-god-praksis"
CELL = "celle-egenvalgt-barnevern"
TASK = "oppgave-marte-meo"


def now() -> str:
    return NOW


@cache
def seeded_bytes() -> bytes:
    """The file of a new model of 2011: made once, copied by every test."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        new_model(path, SEED_2011, AUTHOR, now)
        return path.read_bytes()


def file_after(work: Callable[[Desk], None]) -> bytes:
    """The file of a model of 2011 after some work, for tests to copy."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "modell.db")
        path.write_bytes(seeded_bytes())
        with closing(desk_on(path)) as desk:
            work(desk)
        return path.read_bytes()


def desk_on(
    path: Path, author: str = AUTHOR, *, patience: float = 5, clock: Callable[[], str] = now
) -> Desk:
    return Desk(open_store(path, patience=patience), author, clock)


@contextmanager
def another_writing(path: Path) -> Iterator[None]:
    """Let another program keep the file to itself for a while."""
    with closing(driver.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def content(path: Path) -> list[str]:
    """Everything in a model's file: tables, triggers and rows.

    By the program's own SQLite: two of them in one process do not see each other's locks.
    """
    with closing(driver.connect(path)) as connection:
        return dump(connection)


def dump(connection: driver.Connection) -> list[str]:
    made = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    tables = [name for kind, name, _ in made if kind == "table"]
    rows = [row for table in tables for row in connection.execute(f"SELECT * FROM {table}")]
    return [*map(str, made), *map(str, rows)]


def altered(path: Path, *statements: str) -> None:
    """Change a file behind the program's back, with all triggers out of the way."""
    connection = driver.connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    held = triggers.fetchall()
    for name, _ in held:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in held:
        connection.execute(sql)
    connection.close()


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model of 2011 that nobody has opened yet."""
    path = tmp_path / "modell.db"
    path.write_bytes(seeded_bytes())
    return path


@pytest.fixture
def desk(model: Path) -> Iterator[Desk]:
    opened = desk_on(model)
    yield opened
    opened.close()


@pytest.fixture
def other(model: Path, desk: Desk) -> Iterator[Desk]:
    """A second person on the same file."""
    opened = desk_on(model, OTHER)
    yield opened
    opened.close()
