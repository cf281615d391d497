"""The log against SQLite itself: one commit, and the state at any changeset.

The floor of a commit is the same three statements (a changeset, a revision, the head) by the
same driver with the same pragmas, on the same disk, without triggers, hashes or SQLAlchemy. The
floor of a state at any changeset is reading the head of the same file, 2,000 items with 100,000
revisions.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.order import keys
from bufetat_editor.storage import driver
from bufetat_editor.storage.log import Log
from bufetat_editor.storage.store import create_store, open_store
from tests.benchmarks.rounds import report, take_turns

INTENT = Intent("edit", "Saksbehandler A", "2011-12-01T00:00:00Z", "fordi")
TEXT = "Bufetat skal medvirke til at barn, familier og enkeltpersoner får hjelp tidligst mulig. "


def items(number: int) -> list[Item]:
    """A root and principles under it."""
    root = Item("tjenestemodell", "service_model", None, "a0", "Modell")
    return [
        root,
        *(
            Item(f"prinsipp-{n}", "principle", root.id, key, TEXT * 2)
            for n, key in enumerate(keys(number - 1))
        ),
    ]


def raw_commits(path: Path) -> Callable[[], None]:
    """The floor: one changeset of one revision, and the head, in three statements."""
    path.touch()
    driver.set_write_ahead(path)
    connection = driver.connect(path)
    connection.execute(
        "CREATE TABLE changeset (id INTEGER PRIMARY KEY, author, at, reason, kind, record, hash)"
    )
    connection.execute(
        "CREATE TABLE revision (id INTEGER PRIMARY KEY, item, cs, prev, text, attrs,"
        " UNIQUE (item, cs))"
    )
    connection.execute("CREATE INDEX ix ON revision (cs, item)")
    connection.execute("CREATE TABLE item (id TEXT PRIMARY KEY, cs, text, attrs)")
    connection.execute("INSERT INTO item VALUES ('prinsipp-1', 0, '', '{}')")
    number = count(1)

    def commit() -> None:
        n = next(number)
        text = f"{TEXT}{n}"
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            "INSERT INTO changeset VALUES (?, ?, ?, ?, ?, '{}', ?)",
            (n, INTENT.author, INTENT.at, INTENT.reason, INTENT.kind, "v1:" + "0" * 64),
        )
        connection.execute(
            "INSERT INTO revision VALUES (NULL, 'prinsipp-1', ?, ?, ?, '{}')", (n, n - 1, text)
        )
        connection.execute("UPDATE item SET cs = ?, text = ? WHERE id = 'prinsipp-1'", (n, text))
        connection.execute("COMMIT")

    return commit


def log_commits(path: Path) -> Callable[[], None]:
    """Ours: the same edit through the log."""
    create_store(path, "dokument", INTENT, items(150))
    log = open_store(path).log
    states = {"now": log.head()["prinsipp-1"]}

    def commit() -> None:
        planned = replace(states["now"], text=f"{TEXT}{states['now'].cs}")
        states["now"] = replace(planned, cs=log.commit(INTENT, [planned]).id)

    return commit


def long_log(path: Path, number: int, revisions: int) -> Log:
    """A log in which every item has been changed over and over, in changesets of 20."""
    create_store(path, "dokument", INTENT, items(number))
    log = open_store(path).log
    states = {item.id: item for item in log.head() if item.parent}
    chance = random.Random(2011)
    for n in range((revisions - number) // 20):
        chosen = chance.sample(sorted(states), 20)
        planned = [replace(states[one], text=f"{TEXT}{n}") for one in chosen]
        changeset = log.commit(INTENT, planned).id
        states |= {one.id: replace(one, cs=changeset) for one in planned}
    return log


def main() -> None:
    """Measure and report both."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        peers = {
            "raw SQLite": raw_commits(place / "raw.db"),
            "one commit": log_commits(place / "log.db"),
        }
        report("commit", "raw SQLite", take_turns(peers, 400), {"one commit": 3.0})

        log = long_log(place / "long.db", 2_000, 100_000)
        newest, chance = log.newest(), random.Random(1)
        states = {
            "head": log.head,
            "state at any changeset": lambda: log.state_at(chance.randint(1, newest)),
            "ten changesets back": lambda: log.slide(log.head(), newest - 10),
        }
        report("state", "head", take_turns(states, 60), {"state at any changeset": 3.0})


if __name__ == "__main__":
    main()
