from __future__ import annotations

from math import atan2, tau

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.figure.layout import Shape, layout
from tests.exchange.figure.drawn import HUB, SIX, figures, wordings


def middle(shape: Shape) -> tuple[float, float]:
    return shape.left + shape.width / 2, shape.top + shape.height / 2


def turn(hub: Shape, shape: Shape) -> float:
    """How far round the hub a shape stands, clockwise from straight above it."""
    (x, y), (hub_x, hub_y) = middle(shape), middle(hub)
    return atan2(x - hub_x, hub_y - y) % tau


@given(wordings, st.lists(wordings, min_size=1, max_size=12))
def test_the_dimensions_go_clockwise_from_the_top(hub: str, dimensions: list[str]) -> None:
    placed = layout(hub, dimensions)

    turns = [turn(placed.hub, shape) for shape in placed.dimensions]

    assert turns[0] == 0
    assert turns == sorted(set(turns))


@given(figures)
def test_the_picture_is_no_taller_than_what_stands_in_it(figure: tuple[str, list[str]]) -> None:
    placed = layout(*figure)
    shapes = [placed.hub, *placed.dimensions]

    assert min(shape.top for shape in shapes) == placed.height - max(
        shape.bottom for shape in shapes
    )


def test_six_dimensions_stand_even_on_both_sides() -> None:
    placed = layout(HUB, SIX)
    above, right_high, right_low, below, left_low, left_high = map(middle, placed.dimensions)

    assert above[0] == below[0] == middle(placed.hub)[0]
    assert right_high[1] == left_high[1]
    assert right_low[1] == left_low[1]


def test_more_text_makes_a_taller_figure() -> None:
    assert layout(HUB, [*SIX[:5], SIX[5] * 5]).height > layout(HUB, SIX).height
