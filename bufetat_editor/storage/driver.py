"""Plain SQLite connections, set up as the log needs them (docs/decisions/0013)."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from urllib.parse import quote

sqlite: ModuleType = sqlite3
try:  # carries a SQLite without the WAL-reset race (sqlite.org/wal.html#walresetbug)
    import pysqlite3
except ImportError:  # no wheel for this platform
    pass
else:
    sqlite = pysqlite3

APPLICATION_ID = 0x544A4D4F
"""`TJMO` in the file's header, by which a model is known from other databases."""

PATIENCE = 10.0
"""Seconds to wait for another program's write before telling the user."""

_PRAGMAS = (
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",
    "cache_size=-65536",
    # Older ones call JSON in triggers unsafe (3.40 does) and would refuse every changeset.
    *(("trusted_schema=OFF",) if sqlite is not sqlite3 else ()),
)

Connection = sqlite3.Connection
"""How both drivers' connections look."""


def version() -> str:
    """Return the version of SQLite in use."""
    return str(sqlite.sqlite_version)


def is_writable(path: Path) -> bool:
    """True if we may write the file and the log beside it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def connect(path: Path, *, patience: float = PATIENCE) -> Connection:
    """Open a model's file; transactions are begun by hand.

    A file that we may not write is opened for reading; without a write-ahead log beside it, it is
    taken as unchanging, because SQLite cannot make its log where we cannot write.

    Args:
        patience: seconds to wait for a lock.
    """
    if is_writable(path):
        mode = "rw"
    else:
        beside = path.with_name(path.name + "-wal")
        mode = "ro" if beside.exists() else "ro&immutable=1"
    connection: Connection = sqlite.connect(
        f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}",
        uri=True,
        timeout=patience,
        isolation_level=None,
        check_same_thread=False,
    )
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def set_write_ahead(path: Path, *, patience: float = PATIENCE) -> None:
    """Let readers read while a writer writes; the file remembers it.

    Args:
        patience: seconds to wait for whoever has the file.
    """
    with closing(connect(path, patience=patience)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
