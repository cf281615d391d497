"""New rows among those that are there."""

from __future__ import annotations

from bufetat_editor.ui.lines import matrix_grid, memo_lines, section_lines
from bufetat_editor.ui.new_rows import NewRows
from bufetat_editor.ui.places import FIRST, Place
from bufetat_editor.ui.standing import first_standing
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


def test_a_row_is_set_as_it_will_be_when_it_is_saved() -> None:
    standing = first_standing(MODEL)
    roots = [one.id for one in MODEL if one.kind in {"service_model", "chapter"}]
    memos = [memo_lines(standing, one.id) for one in MODEL.of_kind("memo")]
    saved = [line for root in roots for line in section_lines(standing, root)[1:]]
    saved += [line for memo in memos for line in (*memo.fields, *memo.body)]
    grid = matrix_grid(standing, "matrise")
    saved += [*grid.columns, *(head for head, _ in grid.rows)]
    saved += [line for _, cells in grid.rows for cell in cells for line in cell.lines]
    assert saved

    for line in saved:
        rows = NewRows()
        name = rows.add(Place(line.item.kind, str(line.item.parent), line.item.id), MODEL)
        [new] = rows.below([line.item.id], MODEL)[line.item.id]
        assert (new.item.id, new.role) == (name, line.role)
