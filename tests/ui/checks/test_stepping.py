from __future__ import annotations

from bufetat_editor.domain.checking.finding import Finding
from bufetat_editor.ui.checks.rows import FindingRow, Rows, rows_of
from bufetat_editor.ui.checks.stepping import at_or_after, beyond
from tests.ui.checks.findings import APART, EMPTY, snapshot

MODEL = snapshot(a="ingen", b="tilbud tilbud", c="ingen", d="")


def rows() -> Rows:
    twice = [Finding(APART, MODEL["b"], at) for at in ((0, 6), (7, 13))]
    return rows_of(MODEL, [*twice, Finding(EMPTY, MODEL["d"])])


def beside(place: str, way: int, last: FindingRow | None = None) -> FindingRow | None:
    found = rows()
    return beyond(found.waiting, found.order, place, last.key if last else None, way)


def test_one_goes_on_from_where_one_stands() -> None:
    first, second, third = rows().waiting

    assert [beside(place, 1) for place in "kabcd"] == [first, first, first, third, third]
    assert [beside(place, -1) for place in "kabcd"] == [third, third, third, second, second]


def test_at_the_item_of_the_last_one_one_goes_on_from_that() -> None:
    first, second, third = rows().waiting

    assert beside("b", 1, first) == second
    assert beside("b", 1, second) == third
    assert beside("d", 1, third) == first  # round the end
    assert beside("b", -1, first) == third
    assert beside("a", 1, second) == first  # one has gone elsewhere since


def test_what_is_nowhere_in_the_document_leads_to_the_first() -> None:
    assert beside("editions", 1) == rows().waiting[0]
    assert beyond((), {}, "a", None, 1) is None


def test_after_a_mend_one_goes_on_behind_it() -> None:
    first, second, third = rows().waiting
    order = rows().order

    assert at_or_after((second, third), order, "b", 0) == second
    assert at_or_after((first, second), order, "d", -1) == first
