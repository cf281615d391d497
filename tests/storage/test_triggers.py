"""What the database itself refuses, whoever asks: each test is another program with plain SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

from bufetat_editor.storage import driver
from bufetat_editor.storage.triggers import trigger_statements
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import GROUP, PRINCIPLE, desk_on, dump

DRIVERS = {sqlite3, driver.sqlite}
SECTION = "prinsippdel-virkningsfulle"
RECEIVED = "received_file (sha256, name, bytes, sender, at)"


@pytest.fixture(params=sorted(DRIVERS, key=str), ids=lambda module: module.__name__)
def tool(request: pytest.FixtureRequest, model: Path) -> Iterator[sqlite3.Connection]:
    """Another program's connection, with none of our settings."""
    module: ModuleType = request.param
    with closing(desk_on(model)) as desk:
        edit(desk, PRINCIPLE, "Ny ordlyd")  # changeset 3 after seed and edition
    connection = module.connect(str(model), isolation_level=None)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA recursive_triggers=OFF")
    connection.execute(f"INSERT INTO {RECEIVED} VALUES ('aa', 'svar.docx', x'00', 'Region', '')")
    yield connection
    connection.close()


def refusal(tool: sqlite3.Connection, *statements: str) -> str:
    """Why the last of the statements is refused, after which the file must be as it was."""
    before = dump(tool)
    tool.execute("BEGIN")
    for statement in statements[:-1]:
        tool.execute(statement)
    with pytest.raises(Exception, match=r"\w") as caught:
        tool.execute(statements[-1])
    tool.execute("ROLLBACK")
    assert type(caught.value).__name__ == "IntegrityError"
    assert dump(tool) == before
    return str(caught.value)


def begun(revisions: int = 1, number: int = 4, kind: str = "edit", record: str = "{}") -> str:
    """A changeset of another program."""
    return (
        "INSERT INTO changeset (id, author, at, reason, kind, record, revisions, hash)"
        f" VALUES ({number}, 'X', '', '', '{kind}', '{record}', {revisions}, '')"
    )


def revision(
    item: str = PRINCIPLE,
    *,
    cs: int = 4,
    prev: int | None = 3,
    parent: str | None = GROUP,
    deleted: int = 0,
    verb: str = "INSERT",
    row: int | None = None,
) -> str:
    """A revision of another program."""
    values = (row, item, cs, prev, parent, deleted)
    row_, item_, cs_, prev_, parent_, deleted_ = (
        "NULL" if value is None else repr(value) for value in values
    )
    return (
        f"{verb} INTO revision (id, item, cs, prev, kind, parent, pos, text, attrs, deleted)"
        f" VALUES ({row_}, {item_}, {cs_}, {prev_}, 'principle', {parent_}, 'a0', 'X', '{{}}',"
        f" {deleted_})"
    )


@pytest.mark.parametrize("table", ["document", "changeset", "revision", "edition", "received_file"])
@pytest.mark.parametrize("verb", ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"])
def test_no_row_is_changed(tool: sqlite3.Connection, table: str, verb: str) -> None:
    column = {"document": "created", "received_file": "name", "revision": "text"}.get(table, "at")

    assert "never changed" in refusal(tool, f"{verb} {table} SET {column} = 'x'")


@pytest.mark.parametrize("table", ["document", "changeset", "revision", "edition", "received_file"])
def test_no_row_is_deleted(tool: sqlite3.Connection, table: str) -> None:
    assert "never changed" in refusal(tool, f"DELETE FROM {table}")


@pytest.mark.parametrize("verb", ["INSERT OR REPLACE", "REPLACE", "INSERT OR IGNORE", "INSERT"])
@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("document", "one document"),
        ("changeset", "without gaps"),
        ("revision", "newest changeset"),
        ("edition", "a name of its own"),
        ("received_file", "kept once"),
    ],
)
def test_no_row_is_written_over(
    tool: sqlite3.Connection, table: str, verb: str, reason: str
) -> None:
    statement = f"{verb} INTO {table} SELECT * FROM {table} LIMIT 1"

    assert reason in refusal(tool, statement)


@pytest.mark.parametrize(
    ("table", "key", "column"),
    [
        ("changeset", "id", "reason"),
        ("edition", "name", "title"),
        ("received_file", "sha256", "name"),
    ],
)
def test_no_row_is_changed_by_an_upsert(
    tool: sqlite3.Connection, table: str, key: str, column: str
) -> None:
    refusal(
        tool,
        f"INSERT INTO {table} SELECT * FROM {table} WHERE true LIMIT 1"
        f" ON CONFLICT ({key}) DO UPDATE SET {column} = 'x'",
    )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE item SET text = 'x' WHERE id = 'prinsipp-tidlig-hjelp'",
        "UPDATE OR REPLACE item SET id = 'tjenestemodell' WHERE id = 'prinsipp-tidlig-hjelp'",
        "UPDATE item SET cs = 1 WHERE id = 'prinsipp-tidlig-hjelp'",
        "DELETE FROM item",
        "REPLACE INTO item SELECT id, cs, kind, parent, pos, 'x', attrs, deleted FROM item",
        "INSERT INTO item VALUES ('ny', 3, 'principle', NULL, 'a0', '', '{}', 0)",
        "INSERT INTO item SELECT * FROM item WHERE 1 ON CONFLICT (id) DO UPDATE SET text = 'x'",
    ],
)
def test_the_head_is_what_the_log_says(tool: sqlite3.Connection, statement: str) -> None:
    assert "an item is" in refusal(tool, statement)


def test_no_item_takes_the_place_of_another(tool: sqlite3.Connection) -> None:
    """The row would be right by itself, but REPLACE would silently drop the one it overwrites."""
    columns = "item, cs, kind, parent, pos, text, attrs, deleted"
    statement = (
        f"UPDATE OR REPLACE item SET ({columns.replace('item', 'id', 1)}) = (SELECT {columns}"
        " FROM revision WHERE item = 'prinsipp-mangfold') WHERE id = 'prinsipp-lik-tilgang'"
    )

    assert "newest revision" in refusal(tool, statement)


@pytest.mark.parametrize("table", ["document", "edition", "item", "received_file"])
def test_no_row_has_a_hidden_number(tool: sqlite3.Connection, table: str) -> None:
    """A REPLACE by rowid deletes a row that no trigger can see."""
    with pytest.raises(Exception, match="no such column: rowid"):
        tool.execute(f"SELECT rowid FROM {table}")


def test_a_revision_belongs_to_the_newest_changeset(tool: sqlite3.Connection) -> None:
    assert "newest changeset" in refusal(tool, revision(cs=2))


def test_a_changeset_that_is_whole_takes_no_more(tool: sqlite3.Connection) -> None:
    assert "full" in refusal(tool, revision("prinsipp-mangfold", cs=3, prev=1))


def test_a_changeset_takes_as_many_as_it_announced(tool: sqlite3.Connection) -> None:
    more = revision("prinsipp-mangfold", prev=1)

    assert "full" in refusal(tool, begun(revisions=1), revision(), more)


@pytest.mark.parametrize("cs", [4, 99, -1])
def test_a_revision_needs_its_changeset(tool: sqlite3.Connection, cs: int) -> None:
    assert "newest changeset" in refusal(tool, revision(cs=cs))


@pytest.mark.parametrize("number", [0, 2, 3, 5, -1, 99])
def test_changesets_have_no_gaps(tool: sqlite3.Connection, number: int) -> None:
    assert "without gaps" in refusal(tool, begun(number=number))


@pytest.mark.parametrize("prev", [None, 1, 2, 4])
@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"])
def test_no_update_is_lost(tool: sqlite3.Connection, prev: int | None, verb: str) -> None:
    reason = refusal(tool, begun(), revision(prev=prev, verb=verb))

    assert "newer state" in reason or "written once" in reason


def test_a_new_item_has_no_earlier_state(tool: sqlite3.Connection) -> None:
    assert "newer state" in refusal(tool, begun(), revision("prinsipp-ny", prev=1))


def test_an_unfinished_changeset_is_not_rewritten(tool: sqlite3.Connection) -> None:
    again = revision(prev=4, verb="REPLACE")

    assert "written once" in refusal(tool, begun(revisions=3), revision(), again)


def test_no_revision_takes_the_number_of_another(tool: sqlite3.Connection) -> None:
    taken = revision(verb="REPLACE", row=1)

    assert "written once" in refusal(tool, begun(), taken)


@pytest.mark.parametrize("parent", ["finnes-ikke", "prinsipp-mangfold"])
def test_a_living_item_needs_a_living_parent(tool: sqlite3.Connection, parent: str) -> None:
    group = "gruppe-likeverdighet"
    tool.execute(begun())
    tool.execute(revision("prinsipp-mangfold", prev=1, parent=group, deleted=1))

    reason = refusal(tool, begun(number=5), revision(cs=5, parent=parent))

    assert "living parent" in reason


def test_nothing_living_stands_under_a_removed_item(tool: sqlite3.Connection) -> None:
    removed = revision(GROUP, prev=1, parent=SECTION, deleted=1)

    assert "living children" in refusal(tool, begun(), removed)


@pytest.mark.parametrize("parent", [GROUP, PRINCIPLE])
def test_no_item_stands_under_itself(tool: sqlite3.Connection, parent: str) -> None:
    assert "itself" in refusal(tool, begun(), revision(GROUP, prev=1, parent=parent))


@pytest.mark.parametrize(
    "record",
    [
        "{}",
        '{"name":"Ny","cs":4,"status":"approved","title":"T","state_hash":"h"}',
        '{"name":"Ny","cs":0,"status":"approved","title":"T","state_hash":"h"}',
        '{"name":"Utkast 1.12.2011","cs":1,"status":"approved","title":"T","state_hash":"h"}',
    ],
    ids=["nothing", "of itself", "of nothing", "a name that is taken"],
)
@pytest.mark.parametrize("kind", ["approve", "circulate"])
def test_an_edition_is_of_something_earlier_and_has_its_own_name(
    tool: sqlite3.Connection, kind: str, record: str
) -> None:
    assert "edition" in refusal(tool, begun(0, kind=kind, record=record))


@pytest.mark.parametrize(
    ("column", "value"),
    [("name", "'X'"), ("cs", "2"), ("status", "'approved'"), ("title", "''"), ("at", "'x'"),
     ("by", "'x'"), ("decision", "'x'"), ("state_hash", "'x'"), ("sealed_by", "3")],
)  # fmt: skip
def test_an_edition_is_what_its_changeset_recorded(
    tool: sqlite3.Connection, column: str, value: str
) -> None:
    columns = (
        "name, cs, sealed_by, status, title, at, by, meeting_date, case_number, decision,"
        " state_hash"
    )
    forged = ", ".join(value if one == column else one for one in columns.split(", "))

    refusal(tool, f"INSERT OR REPLACE INTO edition ({columns}) SELECT {forged} FROM edition")


def test_a_number_does_not_hide_where_a_text_belongs(tool: sqlite3.Connection) -> None:
    assert "BLOB" in refusal(tool, begun().replace("'X'", "x'00'"))


def test_what_another_program_does_right_is_taken(tool: sqlite3.Connection, model: Path) -> None:
    tool.execute("BEGIN")
    tool.execute(begun())
    tool.execute(revision(verb="INSERT OR REPLACE"))
    tool.execute("COMMIT")
    tool.close()

    with closing(desk_on(model)) as desk:
        assert desk.snapshot[PRINCIPLE].text == "X"


def test_every_trigger_is_in_a_new_file(tool: sqlite3.Connection) -> None:
    names = tool.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()

    assert {name for (name,) in names} == set(trigger_statements())


def test_not_even_its_own_row_is_written_over(tool: sqlite3.Connection) -> None:
    assert refusal(tool, f"REPLACE INTO item SELECT * FROM item WHERE id = '{PRINCIPLE}'")


def test_a_changeset_waits_for_the_one_before_to_be_whole(tool: sqlite3.Connection) -> None:
    assert "not whole" in refusal(tool, begun(revisions=2), begun(number=5))


@pytest.mark.parametrize("record", ["not json", ""])
def test_a_record_is_json(tool: sqlite3.Connection, record: str) -> None:
    assert "JSON" in refusal(tool, begun(record=record))


@pytest.mark.parametrize(
    "state",
    ["'a0', 'x', 'not json', 0", "'a0', 'x', '[]', 0", "'a0', 'x', '{}', 7", "'', 'x', '{}', 0"],
)
def test_a_state_that_no_program_can_read_is_refused(tool: sqlite3.Connection, state: str) -> None:
    columns = "item, cs, prev, kind, parent, pos, text, attrs, deleted"
    values = f"'ny', 4, NULL, 'principle', '{GROUP}', {state}"

    refused = refusal(tool, begun(), f"INSERT INTO revision ({columns}) VALUES ({values})")

    assert "a state has a place" in refused
