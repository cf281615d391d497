"""What takes a change back takes back nothing else."""

from __future__ import annotations

from bufetat_editor.history.diff import diff
from bufetat_editor.ui.compare.way_back import way_back, way_from_now
from bufetat_editor.ui.wish import Wish
from bufetat_editor.usecases import editing
from bufetat_editor.usecases.desk import Desk
from tests.helpers.models import GROUP, PRINCIPLE, TASK, desk, model

__all__ = ["desk", "model"]

OTHER_GROUP = "gruppe-kompetanse"


def ways(desk: Desk, item: str) -> dict[str, Wish | None]:
    """The ways back to the beginning, by what has changed in an item."""
    earlier, now = desk.snapshot_at(1), desk.snapshot
    return {
        one.change: way_back(one, earlier, now) for one in diff(earlier, now) if one.item.id == item
    }


def take_back(desk: Desk, item: str, change: str) -> set[str]:
    """Take back one change of an item, and return which ones are left."""
    wish = ways(desk, item)[change]
    assert wish
    wish.fulfil(desk)
    return {*ways(desk, item)}


def test_each_change_of_an_item_is_taken_back_by_itself(desk: Desk) -> None:
    editing.edit(desk, TASK, "Ny ordlyd", {"provisional": True})
    editing.move(desk, TASK, parent="celle-egenvalgt-familievern")
    assert {*ways(desk, TASK)} == {"text", "moved", "fields"}

    assert take_back(desk, TASK, "text") == {"moved", "fields"}
    assert take_back(desk, TASK, "moved") == {"fields"}
    assert take_back(desk, TASK, "fields") == set()


def test_what_was_moved_goes_behind_the_nearest_that_still_stands_there(desk: Desk) -> None:
    first, second, third, *_ = (one.id for one in desk.snapshot.children(GROUP))
    editing.move(desk, third, parent=GROUP, after="")
    editing.remove(desk, second)

    assert take_back(desk, third, "moved") == set()
    assert [one.id for one in desk.snapshot.children(GROUP)][:2] == [first, third]


def test_what_stood_first_goes_first(desk: Desk) -> None:
    first, *_ = (one.id for one in desk.snapshot.children(GROUP))
    editing.move(desk, first, parent=GROUP)

    assert take_back(desk, first, "moved") == set()
    assert desk.snapshot.children(GROUP)[0].id == first


def test_a_level_is_taken_back_and_the_wording_stays(desk: Desk) -> None:
    editing.indent(desk, TASK)
    editing.edit(desk, TASK, "Ny ordlyd")

    assert "moved" not in take_back(desk, TASK, "moved")
    assert desk.snapshot[TASK].text == "Ny ordlyd"


def test_there_is_no_way_back_to_what_stands_or_stands_under_nothing(desk: Desk) -> None:
    earlier = desk.snapshot
    editing.edit(desk, PRINCIPLE, "Ny ordlyd")
    editing.move(desk, earlier.children(OTHER_GROUP)[0].id, parent=GROUP)
    changed = diff(earlier, desk.snapshot)
    editing.remove(desk, OTHER_GROUP)
    editing.edit(desk, PRINCIPLE, earlier[PRINCIPLE].text)

    assert [way_back(one, earlier, desk.snapshot) for one in changed] == [None, None]


def test_what_is_as_it_was_earlier_can_be_made_as_it_was_later(desk: Desk) -> None:
    first = desk.snapshot
    editing.edit(desk, PRINCIPLE, "Ny ordlyd")
    ends = (first, desk.snapshot)
    (difference,) = diff(*ends)

    assert _made(way_from_now(difference, ends, desk.snapshot)[1], desk) == first[PRINCIPLE].text
    assert _made(way_from_now(difference, ends, desk.snapshot)[1], desk) == "Ny ordlyd"
    editing.edit(desk, PRINCIPLE, "Noe tredje")
    back = diff(*reversed(ends))[0], (ends[1], first)
    assert _made(way_from_now(*back, desk.snapshot)[1], desk) == first[PRINCIPLE].text


def _made(wish: Wish | None, desk: Desk) -> str:
    assert wish
    wish.fulfil(desk)
    return desk.snapshot[PRINCIPLE].text
