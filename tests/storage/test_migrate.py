from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import DamagedModel, NewerModel, UserError
from bufetat_editor.storage import driver, migrate
from bufetat_editor.storage.engine import open_engine, writing
from bufetat_editor.storage.migrate import strange_triggers
from bufetat_editor.storage.schema import metadata
from bufetat_editor.storage.store import Store, open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.storage.version import migrations_folder
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, PRINCIPLE, content, desk_on, now

FOLDERS = [migrations_folder(), Path(__file__).parents[1] / "data" / "migrations"]


def later(path: Path) -> Store:
    """Open a model as a later program would, which has one more migration."""
    return open_store(path, patience=5, folders=FOLDERS)


def version(path: Path) -> int:
    connection = sqlite3.connect(path)
    found = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return int(found)


@pytest.fixture
def used(model: Path) -> Path:
    with closing(desk_on(model)) as desk:
        edit(desk, PRINCIPLE, "Ny ordlyd")
    return model


def test_an_older_model_is_brought_to_the_newest_version(used: Path) -> None:
    with closing(later(used)) as store, store.engine.connect() as connection:
        columns = connection.exec_driver_sql("SELECT name FROM pragma_table_info('revision')")
        assert "reviewed_by" in columns.scalars().all()

    assert version(used) == 3


def test_the_triggers_that_a_rebuilt_table_drops_are_there_again(used: Path) -> None:
    with closing(later(used)) as store, store.engine.connect() as connection:
        assert strange_triggers(connection) == set()
        with pytest.raises(Exception, match="revision is never changed"):
            connection.exec_driver_sql("UPDATE revision SET text = 'x'")


def test_a_rebuilt_table_may_stay_strict(used: Path) -> None:
    with closing(later(used)) as store, store.engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT name, strict FROM pragma_table_list")
        assert ("revision", 1) in [tuple(row) for row in found]


def test_the_log_is_whole_after_a_migration(used: Path) -> None:
    with closing(desk_on(used)) as desk:
        before = {item.id: item for item in desk.snapshot.all_items()}

    with closing(later(used)) as store:
        assert {item.id: item for item in store.log.head().all_items()} == before
        assert verify(store).problems == ()


def test_work_goes_on_after_a_migration(used: Path) -> None:
    with closing(Desk(later(used), AUTHOR, now)) as desk:
        edit(desk, PRINCIPLE, "Etter oppgraderingen")
        assert verify(desk.store).problems == ()


def test_an_older_model_is_copied_beside_itself_first(used: Path) -> None:
    before = content(used)

    later(used).close()

    copy = used.with_name("modell.før-0002-1.db")
    assert content(copy) == before
    assert version(copy) == 2


def test_an_earlier_copy_is_kept(used: Path) -> None:
    shutil.copy(used, used.with_name("modell.før-0002-1.db"))

    later(used).close()

    assert used.with_name("modell.før-0002-2.db").exists()


def test_a_model_of_this_version_is_not_copied(used: Path) -> None:
    later(used).close()
    later(used).close()

    assert [path.name for path in used.parent.glob("*før*")] == ["modell.før-0002-1.db"]


def test_a_newer_model_is_refused_and_not_touched(used: Path) -> None:
    later(used).close()
    before = used.read_bytes()

    with pytest.raises(NewerModel, match="nyere utgave av programmet"):
        open_store(used)

    assert used.read_bytes() == before
    assert not used.with_name("modell.db-wal").exists()


def test_a_migration_that_leaves_strange_triggers_is_taken_back(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "_make_triggers", lambda connection: None)
    before = content(used)

    with pytest.raises(DamagedModel, match="revision_update"):
        later(used)

    assert content(used) == before
    assert version(used) == 2


def test_a_trigger_of_someone_else_stops_a_migration(used: Path) -> None:
    """It could do anything with what is written; the copy beside the file shows it."""
    connection = sqlite3.connect(used)
    connection.execute("CREATE TRIGGER spy AFTER INSERT ON draft BEGIN SELECT 1; END")
    connection.close()
    before = content(used)

    with pytest.raises(DamagedModel, match="spy"):
        later(used)

    assert content(used) == before


def test_a_migration_that_fails_changes_nothing(used: Path, tmp_path: Path) -> None:
    broken = tmp_path / "migrations" / "0003_broken.py"
    broken.parent.mkdir()
    broken.write_text(
        FOLDERS[1].joinpath("0003_reviewed_revisions.py").read_text(encoding="utf-8")
        + "    op.drop_table('revision')\n    op.drop_table('finnes_ikke')\n",
        encoding="utf-8",
    )
    before = content(used)

    with pytest.raises(UserError):
        open_store(used, folders=[migrations_folder(), broken.parent])

    assert content(used) == before


def test_a_model_that_another_program_writes_is_not_migrated_under_it(used: Path) -> None:
    before = content(used)
    writer = driver.connect(used)
    writer.execute("BEGIN IMMEDIATE")

    with pytest.raises(UserError, match="opptatt"):
        open_store(used, patience=0.1, folders=FOLDERS)
    writer.close()

    assert content(used) == before


def test_drafts_that_an_older_program_kept_are_of_no_window(tmp_path: Path) -> None:
    old, first = tmp_path / "old" / "versions", migrations_folder() / "0001_initial.py"
    old.mkdir(parents=True)
    shutil.copy(first.parents[1] / "env.py", old.parent)
    shutil.copy(first, old)
    path = tmp_path / "eldre.db"
    path.touch()
    engine = open_engine(path)
    migrate.migrate(engine, path, [old])
    with writing(engine, path) as connection:
        for item in ("b", "a"):
            values = (
                f"('{AUTHOR}', '{item}', 'text', 1, NULL, '', 'task', 'Halvskrevet', '{now()}')"
            )
            connection.exec_driver_sql(f"INSERT INTO draft VALUES {values}")
    engine.dispose()
    assert version(path) == 1

    with closing(open_store(path)) as store:
        kept = store.drafts.of(AUTHOR)
    assert version(path) == 2
    assert kept == [Draft(item, "Halvskrevet", 1, None, "", "task", now()) for item in ("b", "a")]


def test_the_migrations_make_the_tables_that_the_program_knows(used: Path) -> None:
    with closing(open_store(used)) as store, store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)

    assert differences == []


@pytest.mark.parametrize("table", metadata.tables)
def test_the_migrations_keep_tables_strict_and_without_hidden_numbers(
    used: Path, table: str
) -> None:
    """Of this the comparison of columns sees nothing."""
    connection = sqlite3.connect(used)
    row = connection.execute(
        "SELECT wr, strict FROM pragma_table_list WHERE name = ?", [table]
    ).fetchone()
    connection.close()

    options = metadata.tables[table].dialect_options["sqlite"]
    assert row == (int(not options["with_rowid"]), int(options["strict"]))


@pytest.mark.parametrize("folder", ["100% æøå", "a b'c", "50%(x)s", "#?&="])
def test_a_model_may_lie_in_a_folder_of_any_name(used: Path, tmp_path: Path, folder: str) -> None:
    path = tmp_path / folder / "min modell 100%.db"
    path.parent.mkdir()
    shutil.copy(used, path)
    migrations = path.parent / "migrations"
    shutil.copytree(FOLDERS[1], migrations)

    with closing(open_store(path, folders=[migrations_folder(), migrations])) as store:
        assert verify(store).problems == ()
