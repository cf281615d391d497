from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.figure.places import around

heights = st.integers(20, 400)


@given(heights, st.lists(heights, max_size=14), st.integers(0, 60), st.integers(0, 60))
def test_no_two_shapes_of_a_column_come_closer_than_they_may(
    hub: int, shapes: list[int], clearance: int, between: int
) -> None:
    placed = around(hub, shapes, clearance=clearance, between=between)
    columns: dict[int, list[tuple[int, int]]] = {-1: [], 0: [(-hub // 2, hub)], 1: []}
    for place, height in zip(placed, shapes, strict=True):
        columns[place.column].append((place.top, height))

    for column, least in ((-1, between), (0, clearance), (1, between)):
        for (top, height), (below, _) in pairwise(sorted(columns[column])):
            assert below - (top + height) >= least - 2  # halves are rounded


def test_they_go_clockwise_from_the_one_above() -> None:
    columns = [place.column for place in around(100, [40] * 6, clearance=20, between=10)]

    assert columns == [0, 1, 1, 0, -1, -1]
