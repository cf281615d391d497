from __future__ import annotations

from itertools import islice

from bufetat_editor.storage import driver, queries
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from tests.helpers.models import AUTHOR, GROUP, NOW, PRINCIPLE, TASK, desk, model
from tests.helpers.seed import seed_items

__all__ = ["desk", "model"]


def test_the_newest_words_come_first_and_all_come(desk: Desk) -> None:
    editing.edit(desk, PRINCIPLE, "Ny ordlyd")
    editing.remove(desk, TASK)

    removed, edited, *rest = desk.log.wordings()

    assert (removed.item.id, removed.item.deleted, removed.item.cs) == (TASK, True, 4)
    assert (edited.item.text, edited.author, edited.at) == ("Ny ordlyd", AUTHOR, NOW)
    assert [one.item.id for one in reversed(rest)] == [item.id for item in seed_items()]


def test_what_is_only_moved_has_no_new_words(desk: Desk) -> None:
    editing.move(desk, PRINCIPLE, parent=GROUP)

    assert len([*desk.log.wordings()]) == len(seed_items())


def test_the_first_ones_are_read_without_the_rest(desk: Desk) -> None:
    editing.edit(desk, PRINCIPLE, "Ny ordlyd")

    (first,) = islice(desk.log.wordings(), 1)

    assert first.item.text == "Ny ordlyd"


def test_they_are_read_from_the_end_of_the_log(desk: Desk) -> None:
    connection = driver.connect(desk.path)
    rows = connection.execute(f"EXPLAIN QUERY PLAN {queries.WORDINGS}", {"below": 9, "n": 5})
    steps = [row[-1] for row in rows]
    connection.close()

    assert steps[0] == "SEARCH r USING INTEGER PRIMARY KEY (rowid<?)"
    assert not any("SCAN" in step or "B-TREE" in step for step in steps)
