"""A circulated Word copy with each kind of edit done on its XML, read and settled."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from bufetat_editor.domain.proposals import CERTAIN, Account
from bufetat_editor.exchange.settling import settle
from bufetat_editor.exchange.word.reader import read_word
from bufetat_editor.exchange.word.template import read_template
from bufetat_editor.exchange.word.writer import write_word
from tests.exchange.settling.papers import short
from tests.exchange.subjects import circulated
from tests.exchange.word.adding import add_last, add_row, annotate
from tests.exchange.word.editing import (
    AT,
    AUTHOR,
    Edit,
    add,
    comment,
    edited,
    join,
    lose_marks,
    move,
    paste_again,
    remove,
    remove_row,
    renumber,
    reword,
    split,
    text_box,
    type_in_cell,
    untracked,
)
from tests.helpers.seed import seed

GROUP, SEEN, NEEDS = "gruppe-barns-behov", "prinsipp-ses-hoeres-bekreftes", "prinsipp-barnets-behov"
SAFETY, FAMILY = "prinsipp-vern-mot-overgrep", "prinsipp-familiesammenheng"
OWN_CHOICE, COUNSELLING, COS = "rad-egenvalgt", "kolonne-familievern", "oppgave-cos"
Save = Callable[..., bytes]
NEW = "Hjelpen skal aldri koste noe"


def wording(item: str) -> str:
    return seed()[item].text


@cache
def written() -> bytes:
    return write_word(circulated(), read_template())


def account(content: bytes) -> Account:
    found = settle(read_word(written()), read_word(content))
    assert found.balances
    return found


EDITS = {
    "reworded": (
        [reword(SEEN, "ses, høres og bekreftes", "bli sett")],
        [f"changed | {SEEN} | Barnet skal bli sett"],
    ),
    "a word removed": (
        [reword(SEEN, "høres og ", "")],
        [f"changed | {SEEN} | Barnet skal ses, bekreftes"],
    ),
    "removed": ([remove(SEEN)], [f"removed | {SEEN}"]),
    "two removed": ([remove(SEEN), remove(NEEDS)], [f"removed | {SEEN}", f"removed | {NEEDS}"]),
    "added": ([add(SEEN, NEW)], [f"added | after {SEEN} | {NEW}"]),
    "moved": ([move(FAMILY, SEEN)], [f"moved | {FAMILY} | after {GROUP}"]),
    "moved down": ([move(SEEN, FAMILY)], [f"moved | {SEEN} | after {SAFETY}"]),
    "moved to another cell": (
        [move(COS, "oppgave-akutteam")],
        [f"moved | {COS} | after oppgave-fosterhjem-veiledning"],
    ),
    "pasted twice": (
        [paste_again(FAMILY, SEEN)],
        [f"added | copied | after {GROUP} | {wording(FAMILY)}"],
    ),
    "split": (
        [split(SEEN, "Barnet skal ses,")],
        [
            f"changed | split | {SEEN} | Barnet skal ses,",
            f"added | split | after {SEEN} | høres og bekreftes | 95 %",
        ],
    ),
    "joined": (
        [join(SEEN)],
        [
            f"changed | merged | {SEEN} | {wording(SEEN)}{wording(NEEDS)}",
            f"removed | merged | {NEEDS}",
        ],
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_that_was_tracked_is_told_with_its_author(name: str) -> None:
    edits, expected = EDITS[name]

    proposals = account(edited(written(), *edits)).proposals

    assert [short(one) for one in proposals] == expected
    assert {(one.author, one.at) for one in proposals} == {(AUTHOR, AT)}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_that_was_not_tracked_is_told_alike(name: str) -> None:
    edits, expected = EDITS[name]

    proposals = account(untracked(written(), *edits)).proposals

    assert [short(one) for one in proposals] == expected
    assert {one.author for one in proposals} == {""}


def test_a_comment_is_told_with_the_replies_to_it() -> None:
    (found,) = account(
        edited(written(), comment(SEEN, "høres", "Uklart", "Enig", "Vi ser på det"))
    ).proposals

    assert (found.type, found.item, found.quote) == ("comment", SEEN, "høres")
    assert [one.text for one in found.remarks] == ["Uklart", "Enig", "Vi ser på det"]


def test_words_in_a_text_box_are_not_placed() -> None:
    (found,) = account(edited(written(), text_box(SEEN, NEW))).proposals

    assert (found.type, found.after) == ("not_placed", NEW)


def test_a_row_of_the_matrix_that_was_removed_takes_its_tasks_along() -> None:
    proposals = account(edited(written(), remove_row(OWN_CHOICE))).proposals

    tasks = {task.id for cell in seed().children(OWN_CHOICE) for task in seed().children(cell.id)}
    assert {one.type for one in proposals} == {"removed"}
    assert {one.item for one in proposals} == {OWN_CHOICE, *tasks}


def test_words_in_front_of_a_task_are_a_change_of_it() -> None:
    (found,) = account(
        edited(written(), type_in_cell(OWN_CHOICE, COUNSELLING, "Fortsatt "))
    ).proposals

    assert (found.type, found.certainty) == ("changed", CERTAIN)
    assert found.after == f"Fortsatt {found.before}"


@pytest.mark.parametrize("save", [edited, untracked])
def test_a_file_that_lost_all_marks_proposes_nothing(save: Save) -> None:
    assert account(save(written(), lose_marks)).proposals == ()


@pytest.mark.parametrize("save", [edited, untracked])
def test_a_number_that_was_written_over_is_said_of_its_item(save: Save) -> None:
    (found,) = account(save(written(), renumber(SEEN, "2.2.99"))).proposals

    assert short(found) == f"comment | {SEEN} | Nummeret er skrevet om til «2.2.99»"


@pytest.mark.parametrize("save", [edited, untracked])
def test_a_new_footnote_is_told_with_what_calls_it(save: Save) -> None:
    (found,) = account(save(written(), annotate(SEEN, "Se veilederen"))).proposals

    assert short(found) == f"added | after {SEEN} | Se veilederen"
    assert found.where == f"ny fotnote 2 ved «{wording(SEEN)}»"


@pytest.mark.parametrize("save", [edited, untracked])
def test_a_new_row_of_the_matrix_is_told_by_its_heading_and_columns(save: Save) -> None:
    new = add_row("rad-lovpaalagt", "Ny rad", "Ny oppgave", "Enda en")

    proposals = account(save(written(), new)).proposals

    assert [(one.after, one.anchor, one.where) for one in proposals] == [
        ("Ny rad", "rad-lovpaalagt", "matrisen, rad 2"),
        ("Ny oppgave", "rad-lovpaalagt", "matrisen, «Ny rad», «Barnevern»"),
        ("Enda en", "rad-lovpaalagt", "matrisen, «Ny rad», «Familievern»"),
    ]


@pytest.mark.parametrize("save", [edited, untracked])
def test_words_behind_the_matrix_are_not_placed(save: Save) -> None:
    (found,) = account(save(written(), add_last("Takk for en god høring"))).proposals

    assert short(found) == "not_placed | Takk for en god høring"


def test_many_edits_at_once_are_each_told_where_they_stand() -> None:
    edits: list[Edit] = [
        remove(SEEN),
        reword(NEEDS, "Barnets", "Barnas"),
        add(SAFETY, NEW),
        comment(FAMILY, "vokse", "Hvor?"),
        reword(COS, wording(COS), "Trygghetssirkelen"),
    ]

    proposals = account(edited(written(), *edits)).proposals

    assert [(one.type, one.item or one.anchor) for one in proposals] == [
        ("removed", SEEN),
        ("changed", NEEDS),
        ("added", SAFETY),
        ("comment", FAMILY),
        ("changed", COS),
    ]
