"""Dated copies: where they lie, which are kept, and when the next one is due."""

from __future__ import annotations

import os
from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.usecases.backups import (
    back_up,
    backups_of,
    folder_of,
    is_due,
    kept,
    sweep_left_overs,
    tell,
)
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import edit
from tests.helpers.models import AUTHOR, PRINCIPLE

MORNING, EVENING, NEXT_DAY = "2026-11-23T08:00:00Z", "2026-11-23T15:05:10Z", "2026-11-24T08:00:00Z"
TODAY = date(2026, 11, 23)
FIRST, LAST = datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2026-11-23 23:00")


def test_a_copy_is_dated_and_tells_what_is_in_it(model: Path, desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd", reason="Etter møtet")

    made = back_up(model, EVENING)

    held = tell(made)
    assert made.path.parent == folder_of(model)
    assert made.path.name == f"{made.at:%Y-%m-%d %H.%M.%S}.db"
    assert held.last is not None
    assert (held.last.intent.author, held.last.intent.reason) == (AUTHOR, "Etter møtet")
    assert held.last.id == desk.snapshot.changeset


def test_two_copies_of_the_same_second_are_both_kept_newest_first(model: Path) -> None:
    first, second = back_up(model, MORNING), back_up(model, MORNING)

    assert backups_of(model) == (second, first)


def test_models_of_one_name_in_two_folders_have_copies_of_their_own(tmp_path: Path) -> None:
    assert folder_of(tmp_path / "a" / "modell.db") != folder_of(tmp_path / "b" / "modell.db")


def test_what_is_no_copy_of_ours_is_passed_over(model: Path) -> None:
    made = back_up(model, MORNING)
    for name in ("2026-11-23 14.05.10 skadet.db", "2026-13-45 99.99.99.db", "notater.txt"):
        (folder_of(model) / name).touch()

    assert backups_of(model) == (made,)


def test_a_copy_is_due_an_hour_after_the_last_and_only_after_a_change(
    model: Path, desk: Desk
) -> None:
    newest = desk.snapshot.changeset
    assert is_due(model, MORNING, newest)

    back_up(model, MORNING)

    assert not is_due(model, "2026-11-23T08:59:59Z", newest + 1)
    assert is_due(model, "2026-11-23T09:00:00Z", newest + 1)
    assert not is_due(model, NEXT_DAY, newest)
    assert is_due(model, NEXT_DAY, newest + 1)


moments = st.lists(st.datetimes(FIRST, LAST), unique=True, max_size=60)


@given(moments)
def test_the_last_ten_one_a_day_of_a_month_and_one_a_month_are_kept(times: list[datetime]) -> None:
    left = kept(times, TODAY)

    newest_first = sorted(times, reverse=True)
    assert left <= set(times)
    assert set(newest_first[:10]) <= left
    month_ago = TODAY - timedelta(days=30)
    assert {one.date() for one in times if one.date() >= month_ago} <= {one.date() for one in left}
    assert {(one.year, one.month) for one in times} == {(one.year, one.month) for one in left}


@given(moments)
def test_no_more_are_kept_than_that(times: list[datetime]) -> None:
    months = {(one.year, one.month) for one in times}

    assert len(kept(times, TODAY)) <= 10 + 31 + len(months)


def test_what_is_kept_once_is_kept_when_it_is_asked_again() -> None:
    times = [LAST - timedelta(hours=7 * n) for n in range(400)]

    left = kept(times, TODAY)

    assert kept(left, TODAY) == left


def test_only_old_half_copies_of_ours_are_swept(model: Path) -> None:
    folder = back_up(model, MORNING).path.parent
    old, new, other = (folder / name for name in ("a.db.7.partial-wal", "a.db.8.partial", "a.db"))
    for file in (old, new, other):
        file.touch()
    for file in (old, other):
        os.utime(file, (0, 0))

    sweep_left_overs(model)

    assert not old.exists()
    assert new.exists()
    assert other.exists()
