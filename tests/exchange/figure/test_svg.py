from __future__ import annotations

import itertools
import re
import subprocess
import sys

import pytest
from defusedxml import ElementTree
from hypothesis import given

from bufetat_editor.exchange.figure.described import described
from bufetat_editor.exchange.figure.svg import figure_svg
from tests.exchange.figure.drawn import HUB, SIX, SVG, Box, attribute, drawn, figures, numbers
from tests.ui.test_theme import luminance


@given(figures)
def test_no_text_is_clipped(figure: tuple[str, list[str]]) -> None:
    boxes = drawn(figure_svg(*figure)).boxes

    assert [line for box in boxes for line in box.lines if not box.holds(line)] == []


@given(figures)
def test_no_shape_meets_another_or_the_edge(figure: tuple[str, list[str]]) -> None:
    picture = drawn(figure_svg(*figure))

    assert not any(one.meets(other) for one, other in itertools.combinations(picture.boxes, 2))
    assert min(min(box.left, box.top) for box in picture.boxes) >= 2
    assert max(box.right for box in picture.boxes) <= picture.width - 2
    assert max(box.bottom for box in picture.boxes) <= picture.height - 2


@given(figures)
def test_each_dimension_is_joined_to_the_hub_past_all_others(
    figure: tuple[str, list[str]],
) -> None:
    picture = drawn(figure_svg(*figure))
    hub, *dimensions = picture.boxes

    for spoke, box in zip(picture.spokes, dimensions, strict=True):
        assert hub.left <= spoke[0] <= hub.right
        assert hub.top <= spoke[1] <= hub.bottom
        assert box.left <= spoke[-2] <= box.right
        assert box.top <= spoke[-1] <= box.bottom
        assert not any(passes(spoke, other) for other in dimensions if other != box)


def passes(spoke: tuple[float, ...], box: Box) -> bool:
    """Whether a box stands in the way of a line, which keeps between its outermost points."""
    xs, ys = spoke[::2], spoke[1::2]
    beside = max(xs) <= box.left or min(xs) >= box.right
    return not (beside or max(ys) <= box.top or min(ys) >= box.bottom)


@given(figures)
def test_all_words_stand_there_in_order(figure: tuple[str, list[str]]) -> None:
    boxes = drawn(figure_svg(*figure)).boxes

    shown = ["".join(line.text for line in box.lines).replace(" ", "") for box in boxes]

    assert shown == [re.sub(r"[ \t\n]", "", text) for text in (figure[0], *figure[1])]


@given(figures)
def test_those_who_do_not_see_it_are_told(figure: tuple[str, list[str]]) -> None:
    svg = figure_svg(*figure)
    picture = drawn(svg)

    assert attribute(ElementTree.fromstring(svg), "role") == "img"
    assert picture.title == (figure[0] or "Figur")
    assert picture.words == described(*figure)


def test_it_is_as_wide_as_the_text_on_a_page() -> None:
    root = ElementTree.fromstring(figure_svg(HUB, SIX))
    picture = drawn(figure_svg(HUB, SIX))

    assert attribute(root, "width") == "160mm"
    assert attribute(root, "height") == f"{picture.height / 10:g}mm"
    assert 700 < picture.height < 900


def test_letters_are_as_large_as_those_of_the_page() -> None:
    root = ElementTree.fromstring(figure_svg(HUB, SIX))

    sizes = {size for group in root.iter(f"{SVG}g") for size in numbers(group, "font-size")}

    assert all(10 < tenth_mm / 254 * 72 < 14 for tenth_mm in sizes)
    assert attribute(root, "font-family") == "Carlito, Calibri, sans-serif"


def test_text_stands_out_from_its_ground_in_grey_too() -> None:
    hub, dimension, *_ = drawn(figure_svg(HUB, SIX)).boxes

    assert contrast(hub.ink, hub.fill) > 4.5
    assert contrast(dimension.ink, dimension.fill) > 4.5
    assert contrast(hub.fill, dimension.fill) > 4.5


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_another_process_draws_the_same(hash_seed: str) -> None:
    program = (
        "import sys; from bufetat_editor.exchange.figure.svg import figure_svg;"
        "sys.stdout.buffer.write(figure_svg(sys.argv[1], sys.argv[2:]).encode())"
    )

    result = subprocess.run(
        [sys.executable, "-c", program, HUB, *SIX],
        env={"PYTHONHASHSEED": hash_seed},
        capture_output=True,
        check=True,
    )

    assert result.stdout.decode() == figure_svg(HUB, SIX)
