"""A returned file is kept as it came, once and for ever, and verification misses it if it goes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Thread

import pytest

from bufetat_editor.domain.received_file import KeptFile, ReceivedFile
from bufetat_editor.errors import ModelBusy, ModelReadOnly
from bufetat_editor.storage import driver
from bufetat_editor.storage.backup import copy_model
from bufetat_editor.storage.engine import reading
from bufetat_editor.storage.store import open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from tests.helpers.models import NOW, altered, another_writing, content, desk_on

BYTES = bytes(range(256)) * 64
DIGEST = sha256(BYTES).hexdigest()
FILE = ReceivedFile(DIGEST, "Svar fra oss ½.docx", BYTES, "Region Nord", NOW)


def keep(desk: Desk, file: ReceivedFile = FILE) -> None:
    desk.store.received.keep(file.sha256, file.name, file.content, file.sender, file.at)


def received_from(desk: Desk) -> None:
    """A changeset that says that it came from the file."""
    desk.commit("receive", (), source_sha256=DIGEST)


def problems(path: Path) -> tuple[str, ...]:
    with closing(open_store(path)) as store:
        return tuple(map(str, verify(store).problems))


def test_a_file_is_found_by_its_hash_byte_for_byte(desk: Desk, other: Desk) -> None:
    keep(desk)

    assert other.store.received.find(DIGEST) == FILE


def test_a_file_that_never_came_is_not_found(desk: Desk) -> None:
    assert desk.store.received.find(DIGEST) is None


def test_the_same_bytes_stay_as_they_were_first_kept(desk: Desk) -> None:
    keep(desk)
    keep(desk, ReceivedFile(DIGEST, "Et annet navn.docx", BYTES, "", "2012-01-01T00:00:00Z"))

    assert desk.store.received.find(DIGEST) == FILE


def test_two_who_keep_the_same_at_once_both_find_it(model: Path) -> None:
    with closing(desk_on(model)) as one, closing(desk_on(model)) as another:
        threads = [Thread(target=keep, args=(desk,)) for desk in (one, another)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert one.store.received.find(DIGEST) == another.store.received.find(DIGEST) == FILE


def test_keeping_a_file_is_no_change_of_the_model(desk: Desk) -> None:
    keep(desk)

    assert not desk.refresh()


def test_a_copy_of_the_model_has_its_files(desk: Desk, tmp_path: Path) -> None:
    keep(desk)
    copy_model(desk.path, tmp_path / "kopi.db")

    with closing(desk_on(tmp_path / "kopi.db")) as copied:
        assert copied.store.received.find(DIGEST) == FILE


def test_a_busy_model_keeps_nothing_and_says_so(model: Path) -> None:
    with closing(desk_on(model, patience=0.01)) as desk, another_writing(model):
        with pytest.raises(ModelBusy):
            keep(desk)
        assert desk.store.received.find(DIGEST) is None


def test_a_model_that_may_not_be_written_says_so(desk: Desk) -> None:
    with reading(desk.store.engine, desk.path) as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(ModelReadOnly):
        keep(desk)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE received_file SET sender = 'x'", "DELETE FROM received_file"],
)
def test_the_database_lets_nobody_change_a_file(desk: Desk, statement: str) -> None:
    keep(desk)

    refusal = pytest.raises(driver.sqlite.Error, match="received_file is never changed")
    with closing(driver.connect(desk.path)) as connection, refusal:
        connection.execute(statement)


def test_what_came_from_a_kept_file_is_in_order(desk: Desk) -> None:
    keep(desk)
    received_from(desk)

    assert problems(desk.path) == ()


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE received_file SET bytes = x'00'", "Den mottatte filen «Svar fra oss ½.docx»"),
        ("DELETE FROM received_file", "Filen som endring 3 kom fra, mangler."),
        ("UPDATE changeset SET source_sha256 = 'x' WHERE id = 3", "Endring 3 er ikke slik den ble"),
    ],
)
def test_tampering_with_a_file_or_where_it_led_is_found(
    model: Path, statement: str, problem: str
) -> None:
    with closing(desk_on(model)) as desk:
        keep(desk)
        received_from(desk)
    altered(model, statement)

    assert any(one.startswith(problem) for one in problems(model))


def test_a_file_without_a_receipt_is_in_order(desk: Desk) -> None:
    keep(desk)

    assert problems(desk.path) == ()
    assert any("Svar fra oss" in line for line in content(desk.path))


def test_all_that_was_kept_is_told_without_its_bytes(desk: Desk) -> None:
    keep(desk)
    keep(desk, replace(FILE, sha256="0" * 64, name="Tidligere.pdf", at="2011-12-01T08:00:00Z"))

    assert desk.store.received.kept() == [
        KeptFile("0" * 64, "Tidligere.pdf", FILE.sender, "2011-12-01T08:00:00Z"),
        KeptFile(DIGEST, FILE.name, FILE.sender, FILE.at),
    ]
