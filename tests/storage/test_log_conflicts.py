"""Two people at once: the second one's plan is refused whole, and nobody's words are lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bufetat_editor.errors import EditionExists, Overtaken
from bufetat_editor.storage.verify import verify
from bufetat_editor.usecases.desk import Desk
from bufetat_editor.usecases.editing import add, edit, move, remove, undo
from bufetat_editor.usecases.editions import approve
from tests.helpers.models import GROUP, PRINCIPLE, TASK, content


def approved(desk: Desk) -> None:
    approve(desk, "Godkjent", meeting_date="2011-10-13", case_number="11/51625")


def test_the_second_edit_of_one_item_is_refused(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Først")

    with pytest.raises(Overtaken, match="Noen andre"):
        edit(other, PRINCIPLE, "Så")

    assert other.log.newest() == 3
    assert other.snapshot[PRINCIPLE].text == "Først"


def test_what_was_refused_can_be_tried_again(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Først")
    with pytest.raises(Overtaken):
        edit(other, PRINCIPLE, "Så")

    edit(other, PRINCIPLE, "Så")

    assert desk.refresh()
    assert desk.snapshot[PRINCIPLE].text == "Så"


def test_edits_of_different_items_go_together(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "Den ene")

    outcome = edit(other, TASK, "Den andre")

    assert outcome.changeset.id == 4
    assert outcome.snapshot[PRINCIPLE].text == "Den ene"
    assert other.snapshot[TASK].text == "Den andre"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            lambda desk: remove(desk, GROUP),
            lambda desk: add(desk, parent=GROUP, kind="principle", text="Ny"),
        ),
        (
            lambda desk: add(desk, parent=GROUP, kind="principle", text="Ny"),
            lambda desk: remove(desk, GROUP),
        ),
        (
            lambda desk: move(desk, "prinsipp-mangfold", parent=GROUP),
            lambda desk: remove(desk, GROUP),
        ),
        (
            lambda desk: remove(desk, GROUP),
            lambda desk: move(desk, "prinsipp-mangfold", parent=GROUP),
        ),
        (lambda desk: remove(desk, GROUP), lambda desk: edit(desk, PRINCIPLE, "Ny")),
        (lambda desk: move(desk, PRINCIPLE), lambda desk: edit(desk, PRINCIPLE, "Ny")),
    ],
    ids=[
        "add under removed",
        "remove with a new child",
        "remove what got a child",
        "move under removed",
        "edit removed",
        "edit moved",
    ],
)
def test_a_plan_that_no_longer_fits_is_refused_whole(
    desk: Desk, other: Desk, first: Callable[[Desk], None], second: Callable[[Desk], None]
) -> None:
    first(desk)
    before = content(desk.path)

    with pytest.raises(Overtaken):
        second(other)

    assert content(desk.path) == before
    assert other.snapshot.changeset == desk.log.newest()
    assert verify(desk.store).problems == ()


def test_a_name_is_given_once_whoever_gives_it(desk: Desk, other: Desk) -> None:
    approved(desk)

    with pytest.raises(EditionExists):
        approved(other)


def test_a_name_that_was_given_in_the_same_moment_is_refused_too(desk: Desk, other: Desk) -> None:
    approved(desk)
    record = dict(desk.log.changeset(3).intent.record)

    with pytest.raises(Overtaken):
        other.commit("approve", (), record=record)


def test_an_undo_that_was_overtaken_is_refused(desk: Desk, other: Desk) -> None:
    edit(desk, PRINCIPLE, "A")
    other.refresh()
    edit(other, PRINCIPLE, "B")

    with pytest.raises(Overtaken):
        undo(desk)

    assert desk.snapshot[PRINCIPLE].text == "B"
