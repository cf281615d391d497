"""What a changeset did, told in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Changeset, ChangesetKind, Intent
from bufetat_editor.ui.history_deeds import deeds, title
from bufetat_editor.ui.standing import Standing, first_standing
from bufetat_editor.usecases.reading import Entry
from tests.helpers.models import PRINCIPLE, TASK
from tests.helpers.seed import seed


def entry(
    before: Item | None,
    after: Item,
    kind: ChangesetKind = "edit",
    *,
    number: int = 2,
    undoes: int | None = None,
    moved: tuple[str | None, str | None] = (None, None),
) -> Entry:
    intent = Intent(kind, "Saksbehandler A", "2011-12-05T10:00:00Z", undoes=undoes)
    changeset = Changeset(number, intent, "")
    return Entry(changeset, before, after, (), moved_from=moved[0], moved_to=moved[1])


def told(*life: Entry) -> tuple[str, ...]:
    """What is told of the last of these entries."""
    return deeds(life[-1], {one.changeset.id: one for one in life}, standing())


def standing() -> Standing:
    return first_standing(seed())


@pytest.fixture
def task() -> Item:
    return seed()[TASK]


def test_a_new_wording_speaks_for_itself(task: Item) -> None:
    assert told(entry(task, replace(task, text="Annet"))) == ()


def test_a_new_item_was_added(task: Item) -> None:
    assert told(entry(None, task, "add")) == ("Lagt til",)


def test_a_move_names_both_ends(task: Item) -> None:
    after = replace(task, parent="celle-annen")

    moved = entry(task, after, "move", moved=("Her", "Der"))

    assert told(moved) == ("Flyttet fra «Her» til «Der»",)


@pytest.mark.parametrize(("pos", "words"), [("0", "Flyttet opp"), ("zz", "Flyttet ned")])
def test_a_move_among_siblings_has_a_direction(task: Item, pos: str, words: str) -> None:
    assert told(entry(task, replace(task, pos=pos), "move")) == (words,)


def test_another_kind_is_told_rather_than_the_move(task: Item) -> None:
    after = replace(task, kind="subtask", parent="oppgave-cos")

    indented = entry(task, after, "move", moved=("Celle", "COS"))

    assert told(indented) == ("Gjort til deloppgave under «COS»",)


def test_a_mark_is_told(task: Item) -> None:
    marked = replace(task, attrs={"provisional": True})
    plain = replace(task, attrs={})

    assert told(entry(plain, marked)) == ("Merket foreløpig",)
    assert told(entry(marked, plain)) == ("Ikke lenger foreløpig",)


def test_a_footnote_is_told_by_its_number(task: Item) -> None:
    footnote = next(iter(seed().of_kind("footnote")))
    number = standing().numbers[footnote.id]
    called = replace(task, attrs={"footnote": footnote.id})
    plain = replace(task, attrs={})

    assert told(entry(plain, called)) == (f"Fotnote {number} lagt til",)
    assert told(entry(called, plain)) == ("Fotnote tatt bort",)


def test_target_groups_are_told_by_their_names() -> None:
    function = next(iter(seed().of_kind("service_function")))
    groups = seed().of_kind("target_group")[:2]
    after = replace(function, attrs={"target_groups": tuple(group.id for group in groups)})
    names = ", ".join(str(group.attrs.get("short_name", group.text)) for group in groups)

    assert told(entry(replace(function, attrs={}), after)) == (f"Målgrupper: {names}",)
    assert told(entry(after, replace(function, attrs={}))) == ("Målgrupper tatt bort",)


def test_other_facts_are_told_with_their_value() -> None:
    group = seed().of_kind("target_group")[0]
    part = seed().of_kind("footnote_part")[0]
    after = replace(part, attrs={"source": "circular", "year": 2011})

    assert told(entry(group, replace(group, attrs={**group.attrs, "short_name": "X"}))) == (
        "Kortnavn: X",
    )
    assert told(entry(replace(part, attrs={}), after)) == ("Kilde: Rundskriv", "År: 2011")


def test_several_things_at_once_are_all_told(task: Item) -> None:
    after = replace(task, pos="0", attrs={"provisional": True}, text="Annet")

    assert told(entry(replace(task, attrs={}), after, "restore")) == (
        "Gjenopprettet",
        "Flyttet opp",
        "Merket foreløpig",
    )


def test_undoing_says_what_was_undone(task: Item) -> None:
    moved = replace(task, pos="0")
    first = entry(task, moved, "move")
    second = entry(moved, task, "undo", number=3, undoes=2)
    third = entry(task, moved, "redo", number=4, undoes=3)
    fourth = entry(moved, task, "undo", number=5, undoes=4)

    assert told(first, second) == ("Angret: flyttet opp",)
    assert told(first, second, third) == ("Gjort om: flyttet opp",)
    assert told(first, second, third, fourth) == ("Angret: flyttet opp",)


def test_undoing_a_wording_is_told(task: Item) -> None:
    other = replace(task, text="Annet")
    first = entry(task, other)

    assert told(first, entry(other, task, "undo", number=3, undoes=2)) == (
        "Angret: ordlyden endret",
    )


def test_what_was_undone_elsewhere_is_not_guessed(task: Item) -> None:
    assert told(entry(task, replace(task, pos="0"), "undo", number=3, undoes=2)) == ("Angret",)


def test_a_removal_is_told(task: Item) -> None:
    assert told(entry(task, replace(task, deleted=True), "remove")) == ("Fjernet",)


def test_an_item_without_words_is_called_by_its_label() -> None:
    field = replace(seed().of_kind("memo_field")[0], text="", attrs={"label": "Saksnr"})

    assert title(field) == "Saksnr"
    assert title(seed()[PRINCIPLE]) == seed()[PRINCIPLE].text
    assert title(replace(field, attrs={})) == "Notatfelt"
