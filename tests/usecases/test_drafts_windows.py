"""Two windows of one person: neither writes over, drops or takes up what the other is writing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.draft import Draft
from bufetat_editor.storage import driver
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.drafts import drafts, drop_draft, keep_draft, take_up
from bufetat_editor.usecases.editing import edit
from tests.helpers.drafts import kept_drafts
from tests.helpers.models import AUTHOR, PRINCIPLE, TASK, desk_on, seeded_bytes

A, B, LATER = "a" * 32, "b" * 32, "c" * 32


def begin(desk: Desk, writer: str, text: str, item: str = PRINCIPLE) -> None:
    keep_draft(desk, Draft(item, text, desk.snapshot[item].cs), author=AUTHOR, writer=writer)


def in_window(desk: Desk, writer: str) -> list[str]:
    return [found.draft.text for found in drafts(desk, writer)]


def left_behind(desk: Desk, writer: str) -> list[str]:
    return [found.draft.text for found in take_up(desk, writer)]


def texts(desk: Desk) -> list[str]:
    return sorted(text for _, _, text in kept_drafts(desk.path))


def test_what_is_saved_in_one_window_takes_nothing_from_the_other(desk: Desk) -> None:
    begin(desk, A, "Den enes setning")
    begin(desk, B, "Den andres")
    edit(desk, PRINCIPLE, "Den andres")
    drop_draft(desk, PRINCIPLE, author=AUTHOR, writer=B)

    assert in_window(desk, A) == ["Den enes setning"]
    assert in_window(desk, B) == []


def test_what_was_not_wanted_in_one_window_is_kept_in_the_other(desk: Desk) -> None:
    begin(desk, A, "Den enes setning")
    drop_draft(desk, PRINCIPLE, author=AUTHOR, writer=B)

    assert in_window(desk, A) == ["Den enes setning"]


def test_of_each_item_the_last_is_taken_up_and_the_others_wait(desk: Desk) -> None:
    begin(desk, A, "Eldre")
    begin(desk, A, "Av en oppgave", TASK)
    begin(desk, B, "Nyere")

    assert left_behind(desk, LATER) == ["Nyere", "Av en oppgave"]
    assert sorted(in_window(desk, LATER)) == ["Av en oppgave", "Nyere"]
    drop_draft(desk, PRINCIPLE, author=AUTHOR, writer=LATER)
    assert texts(desk) == ["Av en oppgave", "Eldre"]
    assert left_behind(desk, LATER) == ["Av en oppgave", "Eldre"]


def test_one_s_own_comes_before_what_was_left_behind(desk: Desk) -> None:
    begin(desk, LATER, "Egen")
    begin(desk, A, "En tidligere")

    assert left_behind(desk, LATER) == ["Egen"]
    assert texts(desk) == ["Egen", "En tidligere"]


def test_one_that_the_model_reads_as_hides_no_other(desk: Desk) -> None:
    begin(desk, A, "Ikke lagret")
    begin(desk, B, "Lagret")
    edit(desk, PRINCIPLE, "Lagret")

    assert left_behind(desk, LATER) == ["Ikke lagret"]
    assert texts(desk) == ["Ikke lagret"]


def test_where_nothing_may_be_written_it_is_found_and_stays(
    desk: Desk, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(desk, A, "Halvskrevet")
    desk.close()
    monkeypatch.setattr(driver, "is_writable", lambda path: False)

    reader = desk_on(model)
    assert left_behind(reader, LATER) == ["Halvskrevet"]
    assert left_behind(reader, B) == ["Halvskrevet"]
    reader.close()


windows = st.sampled_from([A, B, LATER])


@given(st.lists(st.tuples(windows, st.sampled_from([PRINCIPLE, TASK]), st.booleans()), max_size=8))
def test_whatever_windows_come_and_go_each_text_is_dropped_by_its_own_alone(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bool]]
) -> None:
    path = tmp_path_factory.mktemp("m") / "modell.db"
    path.write_bytes(seeded_bytes())
    desk, expected = desk_on(path), dict[tuple[str, str], str]()
    for number, (writer, item, is_kept) in enumerate(steps):
        if is_kept:
            expected[writer, item] = f"Tekst {number}"
            begin(desk, writer, f"Tekst {number}", item)
        else:
            expected.pop((writer, item), None)
            drop_draft(desk, item, author=AUTHOR, writer=writer)

    for writer in (A, B, LATER):
        own = sorted(text for (its, _), text in expected.items() if its == writer)
        assert sorted(in_window(desk, writer)) == own
    take_up(desk, "d" * 32)
    assert texts(desk) == sorted(expected.values())
    desk.close()
