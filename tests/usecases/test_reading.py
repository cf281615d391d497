from __future__ import annotations

import pytest

from bufetat_editor.errors import CannotUndo, UnknownItem, UnknownMoment
from bufetat_editor.history.order import FIRST
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, remove, undo
from bufetat_editor.usecases.editions import approve
from bufetat_editor.usecases.reading import (
    changes_since_base,
    contested,
    differences,
    history,
)
from tests.helpers.models import AUTHOR, GROUP, NOW, OTHER, PRINCIPLE, TASK
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


def test_a_move_tells_from_where_to_where(desk: Desk) -> None:
    edit(desk, "rad-foeringer", "Føringer")
    move(desk, TASK, parent="celle-foeringer-familievern")
    move(desk, TASK, after=FIRST)
    edit(desk, "kolonne-familievern", "Familievernet")

    within, between, made = history(desk, TASK)

    columns = desk.snapshot["kolonne-barnevern"].text, "Familievernet"
    rows = desk.snapshot["rad-egenvalgt"].text, "Føringer"
    assert between.moved_from == f"{rows[0]}, {columns[0]}"
    assert between.moved_to == f"{rows[1]}, {columns[1]}"
    assert (within.moved_from, within.moved_to) == (None, None)
    assert (made.moved_from, made.moved_to) == (None, None)
    assert between in history(desk)


def test_a_place_without_text_is_called_by_what_holds_it(desk: Desk) -> None:
    bullet = desk.snapshot.of_kind("bullet")[0]
    conclusion = desk.snapshot.of_kind("proposed_conclusion")[0]
    move(desk, bullet.id, parent=conclusion.id, after=FIRST)

    (entry, _) = history(desk, bullet.id)

    holder = next(one for one in desk.snapshot.ancestors(str(bullet.parent)) if one.text)
    assert (entry.moved_from, entry.moved_to) == (holder.text, conclusion.text)


def test_what_stands_against_undoing_is_told_by_three_texts(desk: Desk, other: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    made = edit(desk, PRINCIPLE, "Min ordlyd").changeset.id
    other.refresh()
    edit(other, PRINCIPLE, "Hennes ordlyd")
    desk.refresh()
    with pytest.raises(CannotUndo) as refused:
        undo(desk)

    contest = contested(desk, made, str(refused.value.facts["item"]))

    assert (contest.before, contest.made, contest.now) == (before, "Min ordlyd", "Hennes ordlyd")
    assert contest.item == desk.snapshot[PRINCIPLE]
    assert [entry.changeset.intent.author for entry in contest.later] == [OTHER]


def test_an_undoing_that_cannot_be_taken_back_is_told_likewise(desk: Desk, other: Desk) -> None:
    before = desk.snapshot[PRINCIPLE].text
    edit(desk, PRINCIPLE, "Min ordlyd")
    undone = undo(desk).changeset.id
    other.refresh()
    remove(other, PRINCIPLE)
    desk.refresh()

    contest = contested(desk, undone, PRINCIPLE)

    assert (contest.before, contest.made, contest.now) == ("Min ordlyd", before, "")


def test_what_the_step_did_not_touch_read_the_same_before_and_after(desk: Desk) -> None:
    row = add(desk, parent=GROUP, kind="principle", text="x").changeset.id
    edit(desk, PRINCIPLE, "Ny")

    contest = contested(desk, row, PRINCIPLE)

    assert contest.before == contest.made != contest.now == "Ny"
