"""Where things go, on the model of 2011."""

from __future__ import annotations

import pytest

from bufetat_editor.ui.places import (
    FIRST,
    Place,
    Spot,
    aside,
    below,
    place_beside,
    place_of_new,
    stands_at,
    step,
    tops,
)
from tests.helpers.models import CELL, GROUP, PRINCIPLE, TASK
from tests.helpers.seed import seed

BEFORE = "prinsipp-trygge-oppvekst"
AFTER = "prinsipp-barn-foerst-familievern"
LAST = "prinsipp-barns-interesser"


def test_a_new_item_goes_under_a_heading_and_below_a_text() -> None:
    model = seed()

    assert place_of_new(model[GROUP]) == Place("principle", GROUP, FIRST)
    assert place_beside(model[GROUP]) == Place(
        "principle_group", "prinsippdel-virkningsfulle", GROUP
    )
    assert place_of_new(model[PRINCIPLE]) == Place("principle", GROUP, PRINCIPLE)
    assert place_of_new(model["tjenestemodell"]) == Place("chapter", "tjenestemodell", FIRST)


def test_a_step_goes_past_the_next_and_on_into_the_next_group() -> None:
    model = seed()

    assert step(model, [model[PRINCIPLE]], 1) == Spot(GROUP, AFTER)
    assert step(model, [model[PRINCIPLE]], -1) == Spot(GROUP, FIRST)
    assert step(model, [model[LAST]], 1) == Spot("gruppe-kompetanse", FIRST)


def test_what_a_page_shows_apart_passes_only_its_like() -> None:
    model = seed()

    assert step(model, [model["rad-lovpaalagt"]], -1) is None
    assert step(model, [model["rad-foeringer"]], -1) == Spot("matrise", FIRST)
    assert aside(model, model["kolonne-barnevern"], 1) == Spot("matrise", "kolonne-familievern")
    assert aside(model, model["kolonne-barnevern"], -1) is None


def test_a_task_goes_aside_as_far_down_as_it_stands() -> None:
    model = seed()
    rank = [one.id for one in model.children(CELL)].index(TASK)
    beside = "celle-egenvalgt-familievern"

    spot = aside(model, model[TASK], 1)

    assert spot == Spot(beside, [one.id for one in model.children(beside)][rank - 1])
    assert aside(model, model[TASK], -1) is None


def test_nothing_goes_into_itself() -> None:
    model = seed()

    spot = below(model, PRINCIPLE, {"principle_group"}, {GROUP})

    assert spot == Spot("prinsippdel-virkningsfulle", GROUP)
    assert stands_at(model, [model[GROUP]], spot)


@pytest.mark.parametrize(
    ("names", "after", "stands"),
    [
        ((PRINCIPLE,), BEFORE, True),
        ((PRINCIPLE,), PRINCIPLE, True),
        ((PRINCIPLE,), AFTER, False),
        ((BEFORE, PRINCIPLE), FIRST, True),
        ((BEFORE, AFTER), FIRST, False),
        ((LAST,), None, True),
        ((PRINCIPLE,), TASK, False),
    ],
)
def test_whether_items_stand_there_already(
    names: tuple[str, ...], after: str | None, *, stands: bool
) -> None:
    model = seed()

    assert stands_at(model, [model[name] for name in names], Spot(GROUP, after)) is stands


def test_what_goes_along_anyway_is_no_top() -> None:
    model = seed()

    assert [one.id for one in tops(model, {TASK, PRINCIPLE, GROUP})] == [GROUP, TASK]
