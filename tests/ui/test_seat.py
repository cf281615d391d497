"""Seats at a model: who has one is seen, and who is gone is not."""

from __future__ import annotations

from pathlib import Path

from bufetat_editor.ui.seat import Other, Seat

ELSEWHERE = "4711\npython3\nen-annen-maskin\n\n\n"


def test_two_see_each_other_until_one_leaves(tmp_path: Path) -> None:
    first, second = Seat(tmp_path / "modell.db"), Seat(tmp_path / "modell.db")

    assert first.look() == ()
    assert second.look() == (Other(""),)
    assert first.look() == (Other(""),)

    second.leave()
    assert first.look() == ()
    first.leave()
    assert not [*tmp_path.iterdir()]


def test_another_machine_is_called_by_its_name(tmp_path: Path) -> None:
    (tmp_path / ".modell.db.apen-1").write_text(ELSEWHERE)

    assert Seat(tmp_path / "modell.db").look() == (Other("en-annen-maskin"),)


def test_what_a_program_left_behind_that_is_no_more_is_cleared_away(tmp_path: Path) -> None:
    other = Seat(tmp_path / "modell.db")
    other.look()
    left = tmp_path / ".modell.db.apen-1"
    content = left.read_text().split("\n")
    other.leave()
    left.write_text("\n".join(["999999", *content[1:]]))

    seat = Seat(tmp_path / "modell.db")

    assert seat.look() == ()


def test_where_nothing_can_be_written_one_is_not_noticed(tmp_path: Path) -> None:
    nowhere = Seat(tmp_path / "borte" / "modell.db")

    assert nowhere.look() == ()
    nowhere.leave()
