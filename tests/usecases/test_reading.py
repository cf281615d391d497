from __future__ import annotations

import pytest

from bufetat_editor.errors import UnknownItem, UnknownMoment
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, remove, undo
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.reading import (
    base_edition,
    changes_since_base,
    differences,
    history,
)
from tests.helpers.models import AUTHOR, GROUP, NOW, PRINCIPLE, TASK
from tests.helpers.seed import seed_items

DRAFT = "Utkast 1.12.2011"


def approved(desk: Desk, name: str = "Godkjent", at: int | None = None) -> None:
    approve(desk, name, meeting_date="13.10.2011", case_number="11/51625", at=at)


def test_an_items_history_tells_who_when_and_why(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny ordlyd", reason="Innspill")

    newest, first = history(desk, PRINCIPLE)

    intent = newest.changeset.intent
    assert (intent.author, intent.at, intent.reason) == (AUTHOR, NOW, "Innspill")
    assert newest.before == first.after
    assert first.before is None
    assert first.changeset.intent.author == "Virksomhetsstyringsenheten"


def test_a_state_names_the_editions_it_stands_in(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk, "Første")
    approved(desk, "Andre")
    edit(desk, PRINCIPLE, "B")

    assert [entry.editions for entry in history(desk, PRINCIPLE)] == [
        (),
        ("Første", "Andre"),
        (DRAFT,),
    ]


def test_an_edition_of_an_earlier_moment_stands_with_the_earlier_state(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk, at=1)

    assert [entry.editions for entry in history(desk, PRINCIPLE)] == [(), (DRAFT, "Godkjent")]


def test_an_untouched_item_stands_in_every_edition(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk)

    (entry,) = history(desk, TASK)

    assert entry.editions == (DRAFT, "Godkjent")


def test_a_removed_item_keeps_its_history(desk: Desk) -> None:
    remove(desk, PRINCIPLE)
    undo(desk)
    remove(desk, GROUP)

    kinds = [entry.changeset.intent.kind for entry in history(desk, PRINCIPLE)]

    assert kinds == ["remove", "undo", "remove", "seed"]


def test_the_whole_history_also_tells_of_editions(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk)

    entries = history(desk)

    assert len(entries) == 3 + len(seed_items())
    assert (entries[0].after, entries[0].editions) == (None, ("Godkjent",))
    assert entries[2].editions == (DRAFT,)


def test_an_unknown_item_has_no_history(desk: Desk) -> None:
    with pytest.raises(UnknownItem, match="Fant ikke «finnes-ikke»"):
        history(desk, "finnes-ikke")


def test_differences_are_between_any_two_moments(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    made = add(desk, parent=GROUP, kind="principle", text="Ny").states[0]
    move(desk, "oppgave-cos")

    assert [(one.change, one.item.id) for one in differences(desk, DRAFT)] == [
        ("text", PRINCIPLE),
        ("added", made.id),
        ("moved", "oppgave-cos"),
    ]
    assert [one.change for one in differences(desk, 4, "3")] == ["removed"]
    assert differences(desk, 2, 1) == ()


def test_differences_from_nowhere_are_refused(desk: Desk) -> None:
    with pytest.raises(UnknownMoment):
        differences(desk, "Finnes ikke")
    with pytest.raises(UnknownMoment):
        differences(desk, 1, 99)


def test_a_fresh_model_has_not_changed_since_the_draft_it_begins_with(desk: Desk) -> None:
    since = changes_since_base(desk)

    assert since.base
    assert since.base.name == DRAFT
    assert since.differences == ()


def test_changes_are_counted_in_items(desk: Desk) -> None:
    edit(desk, TASK, "A", {"provisional": True})
    edit(desk, PRINCIPLE, "A")
    edit(desk, PRINCIPLE, "B")

    since = changes_since_base(desk)

    assert since.items == {PRINCIPLE, TASK}
    assert len(since.differences) == 3


def test_changes_that_were_taken_back_do_not_count(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    undo(desk)

    assert changes_since_base(desk).items == frozenset()


def test_the_base_is_the_last_approved_edition(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk)
    edit(desk, TASK, "B")

    since = changes_since_base(desk)

    assert since.base
    assert since.base.name == "Godkjent"
    assert since.items == {TASK}


def test_the_base_of_an_edition_is_the_one_before_it(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    approved(desk)

    base = base_edition(desk, before=3)

    assert base
    assert base.name == DRAFT
    assert base_edition(desk, before=1) is None
