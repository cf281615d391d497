"""New rows among those that are there."""

from __future__ import annotations

from bufetat_editor.ui.new_rows import NewRows
from bufetat_editor.ui.places import FIRST, Place
from tests.helpers.models import GROUP, PRINCIPLE
from tests.helpers.seed import seed

LAST = "prinsipp-barns-interesser"
MODEL = seed()


def shown_below(rows: NewRows, *shown: str) -> dict[str, list[str]]:
    found = rows.below(shown, MODEL)
    return {above: [line.item.id for line in lines] for above, lines in found.items()}


def test_a_row_stands_below_what_it_comes_after() -> None:
    rows = NewRows()
    name = rows.add(Place("principle", GROUP, PRINCIPLE), MODEL)

    assert shown_below(rows, GROUP, PRINCIPLE) == {PRINCIPLE: [name]}
    assert shown_below(rows, "matrise") == {}


def test_the_newest_of_two_in_the_same_place_comes_first() -> None:
    rows = NewRows()
    older = rows.add(Place("principle", GROUP, PRINCIPLE), MODEL)
    newer = rows.add(Place("principle", GROUP, PRINCIPLE), MODEL)
    behind = rows.add(Place("principle", GROUP, older), MODEL)

    assert shown_below(rows, GROUP, PRINCIPLE) == {PRINCIPLE: [newer, older, behind]}


def test_what_stands_after_a_row_that_goes_takes_its_place() -> None:
    rows = NewRows()
    gone = rows.add(Place("principle", GROUP, PRINCIPLE), MODEL)
    behind = rows.add(Place("principle", GROUP, gone), MODEL)

    rows.drop(gone)

    assert rows.place_of(behind, MODEL) == Place("principle", GROUP, PRINCIPLE)


def test_a_row_whose_neighbour_is_gone_stands_last() -> None:
    rows = NewRows()
    name = rows.add(Place("principle", GROUP, "prinsipp-borte"), MODEL)

    assert shown_below(rows, GROUP, PRINCIPLE, LAST) == {LAST: [name]}


def test_the_first_of_a_list_without_a_row_stands_below_what_comes_before_it() -> None:
    rows = NewRows()
    chapter = "kap-tjenestetilbud"
    family = [one.id for one in MODEL.children(chapter)]
    before = family[: family.index("kategorier")]
    name = rows.add(Place("service_category", "kategorier", FIRST), MODEL)

    assert shown_below(rows, chapter, *before) == {before[-1]: [name]}
