from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.errors import UnknownMoment
from bufetat_editor.history.changeset import Intent
from bufetat_editor.history.fingerprint import chain_hash, genesis
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, remove
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import AUTHOR, GROUP, NOW, PRINCIPLE, TASK, now
from tests.helpers.seed import seed, seed_items

INTENT = Intent("edit", AUTHOR, NOW, "En grunn")


def everything(snapshot: object) -> dict[str, Item]:
    """All items of a snapshot, the removed ones included."""
    return {item.id: item for item in snapshot.all_items()}  # type: ignore[attr-defined]


def test_the_head_of_a_new_model_is_the_seed(desk: Desk) -> None:
    head = desk.log.head()

    assert head.changeset == 2
    assert everything(head) == everything(seed())


def test_a_commit_gives_the_next_number(desk: Desk) -> None:
    state = replace(desk.snapshot[PRINCIPLE], text="Ny")

    changeset = desk.log.commit(INTENT, [state])

    assert changeset.id == desk.log.newest() == 3
    assert desk.log.head()[PRINCIPLE] == replace(state, cs=3)
    assert desk.log.changeset(3) == changeset


def test_a_commit_without_states_is_a_changeset_too(desk: Desk) -> None:
    assert desk.log.commit(INTENT, []).id == 3
    assert everything(desk.log.head()) == everything(seed())


def test_what_a_changeset_says_of_itself_comes_back(desk: Desk) -> None:
    intent = Intent("restore", AUTHOR, NOW, "Grunn", 1, 2, "ab", {"x": 1, "y": None, "z": "å"})

    desk.log.commit(intent, [])

    assert desk.log.changeset(3).intent == intent


def test_the_chain_begins_with_the_document(desk: Desk) -> None:
    seed_step = desk.log.changeset(1)
    revisions = [(None, item) for item in seed_items()]

    start = genesis(desk.log.document_id())

    assert seed_step.hash == chain_hash(start, 1, seed_step.intent, revisions)


def test_every_field_of_an_item_comes_back(desk: Desk) -> None:
    item = replace(
        desk.snapshot[PRINCIPLE],
        text="Linje 1\nLinje 2\t”ÆØÅ” \U0001d54a 👩‍👧 =1+1",
        pos="a0V",
        attrs={"footnote": "fotnote-foeringer", "a": ("b", "c"), "n": 7, "flag": True},
    )

    desk.log.commit(INTENT, [item])

    assert desk.log.head()[PRINCIPLE] == replace(item, cs=3)


@pytest.mark.parametrize("number", [0, -1, 3, 2**63, 10**30])
def test_there_is_no_state_at_a_changeset_that_is_not(desk: Desk, number: int) -> None:
    with pytest.raises(UnknownMoment):
        desk.log.state_at(number)
    with pytest.raises(UnknownMoment):
        desk.log.slide(desk.snapshot, number)


def test_an_earlier_state_knows_nothing_of_what_came_after(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny")
    made = add(desk, parent=GROUP, kind="principle", text="Enda en").states[0]
    remove(desk, GROUP)

    assert everything(desk.log.state_at(2)) == everything(seed())
    assert desk.log.state_at(3)[PRINCIPLE].text == "Ny"
    assert desk.log.state_at(4).is_living(made.id)
    assert not desk.log.state_at(5).is_living(made.id)


def test_steps_tell_what_was_before_and_after(desk: Desk) -> None:
    before = desk.snapshot[PRINCIPLE]
    edit(desk, PRINCIPLE, "Ny")

    (step,) = desk.log.steps(3)

    assert step.before == before
    assert step.after == desk.snapshot[PRINCIPLE]
    assert step.changeset == desk.log.changeset(3)


def test_the_steps_of_a_removal_are_all_that_went_with_it(desk: Desk) -> None:
    whole = {GROUP, *(item.id for item in desk.snapshot.descendants(GROUP))}
    remove(desk, GROUP)

    steps = desk.log.steps(3)

    assert {step.after.id for step in steps if step.after and step.after.deleted} == whole


def test_an_items_history_is_newest_first(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny")
    edit(desk, TASK, "Noe annet")
    move(desk, PRINCIPLE)

    history = desk.log.history(PRINCIPLE)

    assert [step.changeset.id for step in history] == [5, 3, 1]
    assert history[-1].before is None
    assert [step.before for step in history[:2]] == [step.after for step in history[1:]]


def test_the_whole_history_also_has_what_touched_no_item(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny")
    approve(desk, "Godkjent", meeting_date="2011-10-13", case_number="11/51625")

    newest, edited, circulated, *seeded = desk.log.history()

    assert (newest.changeset.intent.kind, newest.after) == ("approve", None)
    assert edited.after == desk.snapshot[PRINCIPLE]
    assert circulated.changeset.intent.kind == "circulate"
    assert len(seeded) == len(seed_items())


def test_changesets_come_newest_first_in_portions(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bufetat_editor.storage.log._PORTION", 3)
    for n in range(6):
        edit(desk, PRINCIPLE, f"Ny {n}")

    assert [changeset.id for changeset in desk.log.changesets()] == [8, 7, 6, 5, 4, 3, 2, 1]


def test_last_changes_are_those_up_to_a_moment(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny")
    edit(other, PRINCIPLE, "Enda nyere") if other.refresh() else None

    assert desk.log.last_changes(2)[PRINCIPLE] == (
        "2011-12-01T00:00:00Z",
        "Virksomhetsstyringsenheten",
    )
    assert desk.log.last_changes(3)[PRINCIPLE] == (now(), "Saksbehandler A")
    assert desk.log.last_changes(4)[PRINCIPLE] == (now(), "Saksbehandler B")


def test_the_steps_between_two_moments_are_those_after_the_earlier_oldest_first(
    desk: Desk,
) -> None:
    edit(desk, PRINCIPLE, "En")
    edit(desk, TASK, "To")
    move(desk, TASK, after="")
    edit(desk, PRINCIPLE, "Tre")

    steps = desk.log.steps_between(3, 5)

    assert [(one.changeset.id, one.after and one.after.id) for one in steps] == [
        (4, TASK),
        (5, TASK),
    ]
    assert [one.before and one.before.text for one in steps] == [seed()[TASK].text, "To"]
    assert desk.log.steps_between(5, 3) == steps
    assert desk.log.steps_between(5, 5) == []


def test_several_lives_are_those_that_each_has_had(desk: Desk) -> None:
    edit(desk, PRINCIPLE, "Ny")
    remove(desk, TASK)

    lives = desk.log.histories({PRINCIPLE, TASK, "prinsipp-borte"})

    assert lives == {item: desk.log.history(item) for item in (PRINCIPLE, TASK)}
    assert desk.log.histories(()) == {}


def test_several_changesets_are_told_as_each_is(desk: Desk) -> None:
    first, second = edit(desk, PRINCIPLE, "Ny").changeset, remove(desk, TASK).changeset

    told = desk.log.steps_of([second.id, first.id, 999])

    assert told == {number: desk.log.steps(number) for number in (first.id, second.id)}
    assert [step.after.id for step in told[first.id]] == [PRINCIPLE]
    assert desk.log.steps_of(()) == {}
