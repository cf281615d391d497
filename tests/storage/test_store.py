from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import (
    CannotOpen,
    CannotWrite,
    ModelExists,
    NoSuchModel,
    NotAModel,
    UserError,
)
from bufetat_editor.storage import driver, store
from bufetat_editor.storage.store import open_store
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from bufetat_editor.usecases.opening import EMPTY, SEED_2011, new_model
from tests.helpers.models import AUTHOR, PRINCIPLE, content, desk_on, now, seeded_bytes


def make(path: Path, source: str = EMPTY) -> None:
    new_model(path, source, AUTHOR, now)


def test_a_new_model_is_one_file(tmp_path: Path) -> None:
    make(tmp_path / "modell.db")

    assert [path.name for path in tmp_path.iterdir()] == ["modell.db"]


def test_a_new_model_makes_no_folders(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="mappen finnes ikke"):
        make(tmp_path / "a" / "b" / "modell.db")

    assert list(tmp_path.iterdir()) == []


def test_a_model_knows_itself_from_other_databases(model: Path) -> None:
    with closing(sqlite3.connect(model)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (0x544A4D4F,)
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_new_model_overwrites_nothing(tmp_path: Path) -> None:
    path = tmp_path / "viktig.docx"
    path.write_bytes(b"viktig")

    with pytest.raises(ModelExists, match="ingenting er skrevet over"):
        make(path)

    assert path.read_bytes() == b"viktig"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["viktig.txt/modell.db", "x" * 300, "x" * 250])
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, name: str) -> None:
    file = tmp_path / "viktig.txt"
    file.write_text("viktig", encoding="utf-8")

    with pytest.raises(CannotWrite, match="Kunne ikke skrive"):
        make(tmp_path / name)

    assert list(tmp_path.iterdir()) == [file]


def test_a_model_that_cannot_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk gets full halfway."""
    monkeypatch.setattr(driver, "_PRAGMAS", (*driver._PRAGMAS, "max_page_count=30"))

    with pytest.raises(UserError, match=r"ikke plass på disken til å lagre .*modell\.db\."):
        make(tmp_path / "modell.db", SEED_2011)

    assert list(tmp_path.iterdir()) == []


def test_the_slower_of_two_that_make_the_same_model_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "modell.db"
    fill = store._fill

    def fill_slowly(*args: object) -> None:
        fill(*args)  # type: ignore[arg-type]
        path.write_bytes(b"den andre")

    monkeypatch.setattr(store, "_fill", fill_slowly)

    with pytest.raises(ModelExists):
        make(path)

    assert path.read_bytes() == b"den andre"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_without_hard_links_serves_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", refused)

    make(tmp_path / "modell.db")

    assert [path.name for path in tmp_path.iterdir()] == ["modell.db"]


@pytest.mark.parametrize(
    "made",
    [
        b"",
        b"x",
        b"Dette er en tekst og ingen modell. " * 100,
        b"SQLite format 3\x00",
        b"PK\x03\x04" + b"\x00" * 5000,
    ],
    ids=["empty", "one byte", "text", "header only", "zip"],
)
def test_another_kind_of_file_is_no_model(tmp_path: Path, made: bytes) -> None:
    path = tmp_path / "fil.db"
    path.write_bytes(made)

    with pytest.raises(NotAModel, match="er ikke en tjenestemodell"):
        open_store(path)

    assert path.read_bytes() == made


def test_another_database_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "bokmerker.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE changeset (id, hash)")
    before = path.read_bytes()

    with pytest.raises(NotAModel):
        open_store(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize("name", [".", "finnes-ikke.db", "mappe/finnes-ikke.db"])
def test_where_there_is_no_file_there_is_no_model(tmp_path: Path, name: str) -> None:
    with pytest.raises(NoSuchModel, match="Fant ingen modell"):
        open_store(tmp_path / name)

    assert list(tmp_path.iterdir()) == []


def test_a_name_that_the_system_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        open_store(tmp_path / ("x" * 300))


@pytest.mark.parametrize("kept", [1, 50, 99, 512, 4096, 5000, 40_000, 100_000])
def test_a_truncated_model_is_told(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "modell.db"
    path.write_bytes(seeded_bytes()[:kept])

    with pytest.raises(UserError, match=r"skadet|ikke en tjenestemodell"):
        desk_on(path).close()


@pytest.mark.parametrize("name", ["æøå – «modell».db", "a b%20c.db", "#?&=.db", "\udcff.db", "-x"])
def test_a_model_may_have_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    make(path)

    with closing(desk_on(path)) as desk:
        edit(desk, "tjenestemodell", "Ny tittel")

    assert [one.name for one in tmp_path.iterdir()] == [name]


def test_closing_leaves_one_file_with_everything(model: Path) -> None:
    desk = desk_on(model)
    edit(desk, PRINCIPLE, "Ny ordlyd")
    assert model.with_name("modell.db-wal").exists()

    desk.close()

    assert list(model.parent.iterdir()) == [model]
    assert any("Ny ordlyd" in line for line in content(model))


def test_two_stores_see_each_others_changes(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd")

    assert other.refresh()
    assert other.snapshot[PRINCIPLE].text == "Ny ordlyd"
    assert not other.refresh()
