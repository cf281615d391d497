from __future__ import annotations

from bufetat_editor.exchange.blocks import Cell, Mark, Matrix, wording
from bufetat_editor.exchange.furniture import NO_AREA
from bufetat_editor.history import edits
from bufetat_editor.history.order import FIRST
from tests.exchange.marking.marks import A, Act, B, draw, marked_up, moment, of_item, told, worked
from tests.exchange.subjects import with_facts
from tests.helpers.histories import History
from tests.helpers.seed import seed

CHILDREN, FAMILIES = "kolonne-barnevern", "kolonne-familievern"
ROW, LAST = "rad-lovpaalagt", "rad-egenvalgt"
CELL, OTHER = "celle-egenvalgt-barnevern", "celle-egenvalgt-familievern"
TASK, FIRST_TASK = "oppgave-marte-meo", "oppgave-fosterhjem-veiledning"


def matrix(history: History) -> Matrix:
    (only,) = marked_up(history).model.matrices
    return only


def changed(mark: Mark | None) -> str:
    return mark.change if mark else ""


def add(kind: str, text: str = "", *, parent: str = "matrise", after: str | None = None) -> Act:
    return lambda now: edits.add(now, draw(), parent=parent, kind=kind, text=text, after=after)


def columns(grid: Matrix) -> list[tuple[str, str]]:
    return [(changed(one.mark), wording(one.label.runs)) for one in grid.columns]


def rows(grid: Matrix) -> list[tuple[str, str | None]]:
    return [(changed(one.mark), one.label.item) for one in grid.rows]


def test_a_task_that_moves_within_its_cell_moves() -> None:
    document = marked_up(worked((A, lambda now: edits.move(now, TASK, after=FIRST))))

    came, out = of_item(document, TASK)

    assert came.mark == Mark("moved_in", A, moment(1), "move1")
    assert out.mark == Mark("moved_out", A, moment(1), "move1")


def test_a_task_that_moves_to_another_cell_goes_from_one_and_comes_in_the_other() -> None:
    history = worked(
        (A, lambda now: edits.edit(now, TASK, "Marte Meo og mer")),
        (B, lambda now: edits.move(now, TASK, parent=OTHER)),
    )

    out, came = of_item(marked_up(history), TASK)

    assert (out.mark, came.mark) == (
        Mark("deleted", B, moment(2)),
        Mark("inserted", B, moment(2)),
    )
    assert told(out.runs) == [("deleted", "Marte Meo")]
    assert told(came.runs) == [("inserted", "Marte Meo"), ("inserted", " og mer")]
    assert [run.mark for run in came.runs] == [came.mark, Mark("inserted", A, moment(1))]


def test_a_task_takes_its_sub_entries_along_by_the_same_hand() -> None:
    task, entry = "oppgave-paadriverarbeid", "deloppgave-pappagrupper"
    history = worked(
        (A, lambda now: edits.move(now, task, parent=CELL)),
        (B, lambda now: edits.edit(now, entry, "pappagrupper for alle")),
    )

    marks = {one.mark for one in of_item(marked_up(history), entry)}

    assert marks == {Mark("deleted", A, moment(1)), Mark("inserted", A, moment(1))}


def test_a_removed_row_is_marked_with_all_that_stands_in_it() -> None:
    grid = matrix(worked((A, lambda now: edits.remove(now, LAST))))

    *_, row = grid.rows

    assert row.mark == row.label.mark == Mark("deleted", A, moment(1))
    assert {task.mark for cell in row.cells for task in cell.tasks} == {row.mark}
    assert [cell.mark for cell in row.cells] == [None, None]


def test_a_new_column_comes_with_an_empty_cell_in_every_row() -> None:
    grid = matrix(worked((A, add("matrix_column", "Adopsjon", after=CHILDREN))))

    assert columns(grid) == [("", "Barnevern"), ("inserted", "Adopsjon"), ("", "Familievern")]
    assert [(cell.mark, cell.tasks) for row in grid.rows for cell in row.cells[1:2]] == [
        (Mark("inserted", A, moment(1)), ())
    ] * 3


def test_a_moved_column_goes_and_comes_with_its_tasks_by_the_hand_that_moved_it() -> None:
    grid = matrix(
        worked(
            (A, lambda now: edits.edit(now, "oppgave-mekling", "Foreta mekling")),
            (B, lambda now: edits.move(now, FAMILIES, after=FIRST)),
        )
    )

    assert columns(grid) == [
        ("inserted", "Familievern"),
        ("", "Barnevern"),
        ("deleted", "Familievern"),
    ]
    marks = {task.mark for row in grid.rows for cell in row.cells for task in cell.tasks}
    assert marks == {None, Mark("inserted", B, moment(2)), Mark("deleted", B, moment(2))}


def test_a_moved_row_goes_and_comes() -> None:
    grid = matrix(worked((A, lambda now: edits.move(now, LAST, after=FIRST))))

    assert rows(grid) == [
        ("inserted", LAST),
        ("", ROW),
        ("", "rad-foeringer"),
        ("deleted", LAST),
    ]


def test_where_a_new_row_meets_a_removed_column_nothing_ever_stood() -> None:
    history = worked(
        (A, lambda now: edits.remove(now, FAMILIES)),
        (B, add("matrix_row", "Ny rad")),
    )

    grid = matrix(history)

    assert grid.rows[-1].mark == Mark("inserted", B, moment(2))
    assert grid.rows[-1].cells[-1] == Cell(None, (), Mark("deleted", A, moment(1)))


def test_tasks_whose_area_is_not_known_any_more_stand_in_a_column_of_their_own() -> None:
    after = with_facts(seed(), OTHER, column="kolonne-borte")
    history = worked((A, lambda _: (after[OTHER],)))

    grid = matrix(history)

    assert columns(grid)[-1] == ("inserted", NO_AREA)
    assert grid.columns[-1].mark == Mark("inserted", A, moment(1))
    assert [changed(task.mark) for task in grid.rows[-1].cells[-1].tasks] == ["inserted"] * 6
    assert [changed(task.mark) for task in grid.rows[-1].cells[1].tasks] == ["deleted"] * 6


def test_a_new_matrix_is_new_in_every_row_and_column() -> None:
    made = worked((A, add("service_matrix", parent="tjenestemodell"))).after
    second = made.of_kind("service_matrix")[-1].id
    history = worked(
        (B, add("matrix_column", "Ny", parent=second)),
        (B, add("matrix_row", "Ny", parent=second)),
        before=made,
    )

    _, new = marked_up(history).model.matrices

    assert new.item == second
    assert (columns(new), [changed(row.mark) for row in new.rows]) == (
        [("inserted", "Ny")],
        ["inserted"],
    )


def test_words_in_labels_are_marked_as_in_any_text() -> None:
    grid = matrix(worked((A, lambda now: edits.edit(now, CHILDREN, "Barnevern og adopsjon"))))

    assert told(grid.columns[0].label.runs) == [("", "Barnevern"), ("inserted", " og adopsjon")]
    assert grid.columns[0].mark is None


def test_a_row_in_a_matrix_of_its_own_leaves_its_areas_behind() -> None:
    made = add("service_matrix", parent="tjenestemodell")
    second = worked((A, made)).after.of_kind("service_matrix")[-1].id
    history = worked(
        (A, made),
        (A, lambda now: edits.move(now, LAST, parent=second)),
        (B, lambda now: edits.edit(now, CHILDREN, "Barn")),
    )

    old, new = marked_up(history).model.matrices

    assert rows(old)[-1] == ("deleted", LAST)
    assert (columns(new), rows(new)) == ([("inserted", NO_AREA)], [("inserted", LAST)])
    assert new.columns[0].mark == Mark("inserted", A, moment(1))
    assert new.rows[0].mark == Mark("inserted", A, moment(2))
