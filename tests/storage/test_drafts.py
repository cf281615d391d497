"""What is typed is on disk at once, beside the log and never in it."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import text

from bufetat_editor.domain.draft import Draft
from bufetat_editor.errors import DiskFull, ModelBusy, ModelReadOnly, UnwritableText
from bufetat_editor.storage import driver
from bufetat_editor.storage.backup import copy_model
from bufetat_editor.storage.engine import reading, writing
from bufetat_editor.storage.store import open_store
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, NOW, OTHER, PRINCIPLE, TASK, desk_on

ROOT = Path(__file__).parents[2]
DRAFT = Draft(PRINCIPLE, "Halvskrev", base=1, at=NOW)
NEW = Draft("oppgave-ny", "Ny opp", None, parent="celle-a", after="", kind="task", at=NOW)


def test_a_draft_is_found_as_it_was_kept(desk: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)
    desk.store.drafts.keep(AUTHOR, NEW)

    assert desk.store.drafts.of(AUTHOR) == [DRAFT, NEW]


def test_a_draft_takes_the_place_of_the_one_before(desk: Desk) -> None:
    for typed in ("H", "Ha", "Halvskrevet"):
        desk.store.drafts.keep(AUTHOR, Draft(PRINCIPLE, typed, 1))

    assert desk.store.drafts.of(AUTHOR) == [Draft(PRINCIPLE, "Halvskrevet", 1)]


def test_a_new_item_that_was_made_meanwhile_loses_its_place_in_the_draft(desk: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, NEW)
    made = Draft(NEW.item, "Ny oppgave", base=3)
    desk.store.drafts.keep(AUTHOR, made)

    assert desk.store.drafts.of(AUTHOR) == [made]


def test_drafts_come_oldest_first_and_within_a_second_as_they_were_begun(desk: Desk) -> None:
    for item, at in (("c", "2011-12-05T10:00:01Z"), ("b", NOW), ("a", NOW), ("b", NOW)):
        desk.store.drafts.keep(AUTHOR, Draft(item, item, 1, at=at))

    assert [draft.item for draft in desk.store.drafts.of(AUTHOR)] == ["b", "a", "c"]


def test_each_author_has_her_own(desk: Desk, other: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)
    other.store.drafts.keep(OTHER, Draft(PRINCIPLE, "En annens", 1))

    desk.store.drafts.drop(AUTHOR, PRINCIPLE)

    assert desk.store.drafts.of(AUTHOR) == []
    assert [draft.text for draft in other.store.drafts.of(OTHER)] == ["En annens"]


def test_a_draft_that_reads_otherwise_by_now_is_not_dropped(desk: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)

    desk.store.drafts.drop(AUTHOR, PRINCIPLE, text="Halvskre")
    assert desk.store.drafts.of(AUTHOR) == [DRAFT]
    desk.store.drafts.drop(AUTHOR, PRINCIPLE, text=DRAFT.text)
    assert desk.store.drafts.of(AUTHOR) == []


def test_what_is_not_there_can_be_dropped(desk: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)

    desk.store.drafts.drop(AUTHOR, "finnes-ikke")

    assert desk.store.drafts.of(AUTHOR) == [DRAFT]


def test_every_character_but_half_ones_is_kept(desk: Desk) -> None:
    typed = "".join(map(chr, range(0x250))) + "\r\n\u2028\ufeff\ufffe\uffff\U0010ffff æ e\u0301"
    desk.store.drafts.keep(AUTHOR, Draft(PRINCIPLE, typed, 1))

    assert desk.store.drafts.of(AUTHOR)[0].text == typed


def test_half_a_character_is_refused_and_the_last_draft_stays(desk: Desk) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)

    with pytest.raises(UnwritableText, match=r"U\+DC00, tegn nr\. 3"):
        desk.store.drafts.keep(AUTHOR, Draft(PRINCIPLE, "Ha\udc00", 1))

    assert desk.store.drafts.of(AUTHOR) == [DRAFT]


def test_drafts_are_no_part_of_the_log(desk: Desk) -> None:
    before = verify(desk.store)
    desk.store.drafts.keep(AUTHOR, DRAFT)

    assert verify(desk.store) == before
    assert before.problems == ()
    assert desk.log.newest() == 2


def test_a_copy_brings_no_draft_back_and_holds_no_word_of_it(desk: Desk, tmp_path: Path) -> None:
    desk.store.drafts.keep(AUTHOR, DRAFT)
    copy = tmp_path / "kopi.db"

    copy_model(desk.path, copy)

    assert DRAFT.text.encode() not in copy.read_bytes()
    with closing(desk_on(copy)) as there:
        assert there.store.drafts.of(AUTHOR) == []
    assert desk.store.drafts.of(AUTHOR) == [DRAFT]


def test_each_thread_writes_fully_to_disk(desk: Desk) -> None:
    said: list[int] = []

    def ask() -> None:
        with reading(desk.store.engine, desk.path) as connection:
            said.append(connection.exec_driver_sql("PRAGMA synchronous").scalar_one())

    thread = Thread(target=ask)
    thread.start()
    thread.join()

    assert said == [2]


KEEPING = """
import os, signal, sys
from pathlib import Path
from bufetat_editor.domain.draft import Draft
from tests.helpers.models import AUTHOR, PRINCIPLE, desk_on

desk = desk_on(Path(sys.argv[1]))
desk.store.drafts.keep(AUTHOR, Draft(PRINCIPLE, "Nesten fer", 1))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_draft_survives_that_the_program_is_killed(model: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KEEPING, model], cwd=ROOT, check=False)

    assert killed.returncode == -9
    with closing(desk_on(model)) as desk:
        assert desk.store.drafts.of(AUTHOR) == [Draft(PRINCIPLE, "Nesten fer", 1)]
        assert verify(desk.store).problems == ()


def test_drafts_and_changes_from_two_threads_are_all_kept(desk: Desk) -> None:
    refused: list[Exception] = []

    def type_on() -> None:
        try:
            for n in range(200):
                desk.store.drafts.keep(AUTHOR, Draft(f"oppgave-{n % 7}", f"Tekst {n}", n))
        except Exception as error:  # noqa: BLE001 - told in the test's own thread
            refused.append(error)

    typing = Thread(target=type_on)
    typing.start()
    for n in range(100):
        edit(desk, TASK, f"Ordlyd {n}")
    typing.join()

    assert refused == []
    assert desk.log.newest() == 102
    assert {draft.text for draft in desk.store.drafts.of(AUTHOR)} == {
        f"Tekst {n}" for n in range(193, 200)
    }
    assert verify(desk.store).problems == ()


def test_a_draft_waits_for_a_commit_in_the_other_thread(desk: Desk) -> None:
    begun, kept = Event(), Event()

    def keep() -> None:
        begun.set()
        desk.store.drafts.keep(AUTHOR, DRAFT)
        kept.set()

    typing = Thread(target=keep)
    with writing(desk.store.engine, desk.path) as connection:
        typing.start()
        begun.wait()
        assert not kept.wait(0.2)
        assert connection.in_transaction()
    typing.join()

    assert kept.is_set()
    assert desk.store.drafts.of(AUTHOR) == [DRAFT]


def test_a_draft_does_not_wait_for_a_long_reading_in_the_other_thread(desk: Desk) -> None:
    with reading(desk.store.engine, desk.path) as connection:
        count = text("SELECT count(*) FROM draft")
        assert connection.execute(count).scalar_one() == 0
        typing = Thread(target=desk.store.drafts.keep, args=(AUTHOR, DRAFT))
        typing.start()
        typing.join(timeout=5)

        assert not typing.is_alive()
        assert connection.execute(count).scalar_one() == 0
    assert desk.store.drafts.of(AUTHOR) == [DRAFT]


def test_what_the_world_does_to_a_draft_is_told(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        closing(open_store(model, patience=0.05)) as store,
        closing(driver.connect(model)) as holder,
    ):
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(ModelBusy):
            store.drafts.keep(AUTHOR, DRAFT)
        holder.execute("ROLLBACK")
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count=1")
        with pytest.raises(DiskFull):
            store.drafts.keep(AUTHOR, Draft(PRINCIPLE, "Langt " * 10_000, 1))
    monkeypatch.setattr(driver, "is_writable", lambda path: False)
    with closing(open_store(model)) as store, pytest.raises(ModelReadOnly):
        store.drafts.keep(AUTHOR, DRAFT)
