from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.ui.column_widths import shared_width

columns = st.lists(st.tuples(st.integers(1, 300), st.integers(1, 300)), min_size=1, max_size=6)


@given(st.integers(1, 2000), columns)
def test_the_columns_fill_the_room(room: int, columns: list[tuple[int, int]]) -> None:
    wished, least = [max(pair) for pair in columns], [min(pair) for pair in columns]

    assert sum(shared_width(room, wished, least)) == room


@given(columns, st.integers(0, 100))
def test_no_word_is_cut_where_there_is_room_for_all_words(
    columns: list[tuple[int, int]], more: int
) -> None:
    wished, least = [max(pair) for pair in columns], [min(pair) for pair in columns]
    widths = shared_width(sum(least) + more, wished, least)

    assert all(width >= word - 1 for width, word in zip(widths, least, strict=True))


def test_those_give_way_that_can() -> None:
    assert shared_width(250, [200, 100], [100, 100]) == [150, 100]
