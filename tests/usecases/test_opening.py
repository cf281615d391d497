from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.errors import ModelExists, UnknownSeed, UnwritableText
from bufetat_editor.storage import driver
from bufetat_editor.storage.backup import copy_model
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add
from bufetat_editor.usecases.opening import EMPTY, SEED_2011, new_model, open_desk
from tests.helpers.models import AUTHOR, NOW, content, desk_on, now


def made(path: Path, source: str = SEED_2011, *, reproducible: bool = False) -> Path:
    new_model(path, source, AUTHOR, now, reproducible=reproducible)
    return path


def test_the_2011_content_has_its_own_author_and_date(desk: Desk) -> None:
    for number in (1, 2):
        intent = desk.log.changeset(number).intent
        assert intent.author == "Virksomhetsstyringsenheten"
        assert intent.at == "2011-12-01T00:00:00Z"


def test_the_2011_content_is_frozen_as_the_circulated_draft(desk: Desk) -> None:
    (edition,) = desk.log.editions()

    assert (edition.name, edition.status) == ("Utkast 1.12.2011", "circulated")
    assert (edition.cs, edition.sealed_by) == (1, 2)
    assert edition.by == "Virksomhetsstyringsenheten"


def test_the_2011_content_is_all_there(desk: Desk) -> None:
    def count(*kinds: str) -> int:
        return len(desk.snapshot.of_kind(*kinds))

    assert (count("principle"), count("principle_group")) == (47, 10)
    assert (count("task"), count("subtask")) == (39, 5)


def test_a_new_model_is_in_order(desk: Desk) -> None:
    assert verify(desk.store).problems == ()


def test_an_empty_model_has_its_roots_and_nothing_else(tmp_path: Path) -> None:
    with closing(desk_on(made(tmp_path / "tom.db", EMPTY))) as desk:
        assert [item.id for item in desk.snapshot] == ["tjenestemodell", "notater", "runder"]
        assert desk.log.editions() == []
        intent = desk.log.changeset(1).intent
        assert (intent.author, intent.at) == (AUTHOR, NOW)


def test_an_empty_model_can_be_filled(tmp_path: Path) -> None:
    with closing(desk_on(made(tmp_path / "tom.db", EMPTY))) as desk:
        chapter = add(desk, parent="tjenestemodell", kind="chapter", text="Innledning").states[0]
        add(desk, parent=chapter.id, kind="paragraph", text="Et avsnitt.")

        assert verify(desk.store).problems == ()


def test_two_models_never_share_a_chain(tmp_path: Path) -> None:
    with (
        closing(desk_on(made(tmp_path / "a.db"))) as one,
        closing(desk_on(made(tmp_path / "b.db"))) as two,
    ):
        assert one.log.document_id() != two.log.document_id()
        assert one.log.changeset(1).hash != two.log.changeset(1).hash


@pytest.mark.parametrize("source", [SEED_2011, EMPTY])
def test_the_same_content_at_the_same_time_makes_the_same_model(
    tmp_path: Path, source: str
) -> None:
    one = made(tmp_path / "a.db", source, reproducible=True)
    two = made(tmp_path / "b.db", source, reproducible=True)

    assert content(one) == content(two)


def test_another_time_makes_another_model(tmp_path: Path) -> None:
    new_model(tmp_path / "a.db", SEED_2011, AUTHOR, now, reproducible=True)
    new_model(tmp_path / "b.db", SEED_2011, AUTHOR, lambda: "2012-01-01", reproducible=True)

    assert content(tmp_path / "a.db") != content(tmp_path / "b.db")


def test_a_model_is_made_from_what_is_known_only(tmp_path: Path) -> None:
    with pytest.raises(UnknownSeed, match=r"2011, øvingsmodell, empty eller en arkivpakke"):
        made(tmp_path / "a.db", "../../etc/passwd")

    assert list(tmp_path.iterdir()) == []


def test_an_existing_model_is_never_made_anew(model: Path) -> None:
    before = model.read_bytes()

    with pytest.raises(ModelExists):
        made(model)

    assert model.read_bytes() == before


def test_an_author_that_cannot_be_kept_makes_no_model(tmp_path: Path) -> None:
    with pytest.raises(UnwritableText):
        new_model(tmp_path / "a.db", EMPTY, "\udcff", now)

    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_is_worked_with_can_be_read_while_it_is_written(
    model: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "kopi.db"
    copy_model(model, copy)

    open_desk(copy, AUTHOR, now).close()

    with closing(driver.connect(copy)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
