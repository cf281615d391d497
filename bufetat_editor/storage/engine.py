"""SQLAlchemy on our own connections: readers begin plainly, writers take the lock at once.

Python's driver begins transactions on its own terms, which loses updates or fails at the first
write (docs/decisions/0013); so the driver is left in autocommit and we say BEGIN.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from bufetat_editor.storage import driver
from bufetat_editor.storage.failures import check_there, told


def open_engine(path: Path, *, patience: float = driver.PATIENCE) -> Engine:
    """Return an engine on a model's file."""
    engine = create_engine(
        "sqlite://",
        module=driver.sqlite,
        creator=lambda: driver.connect(path, patience=patience),
        poolclass=QueuePool,  # the default for a bare URL closes connections of other threads
    )
    event.listen(engine, "begin", partial(_begin, path))
    return engine


def _begin(path: Path, connection: Connection) -> None:
    is_writing = connection.get_execution_options().get("writing", False)
    if is_writing:
        check_there(path)  # the system would let us write on in a file that nobody finds again
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing else "BEGIN")


@contextmanager
def writing(engine: Engine, path: Path) -> Iterator[Connection]:
    """A transaction that holds the write lock from its first statement.

    Raises:
        UserError: the file is busy, read-only, damaged, or the disk is full; nothing was written.
    """
    with told(path), engine.connect() as connection:
        connection.execution_options(writing=True)
        with connection.begin():
            yield connection


@contextmanager
def reading(engine: Engine, path: Path) -> Iterator[Connection]:
    """A transaction that sees one moment of the file."""
    with told(path), engine.connect() as connection, connection.begin():
        yield connection
