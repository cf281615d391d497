"""Nobody's assessment is written over unseen."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from bufetat_editor.history.weighing import Weighing
from bufetat_editor.usecases.weighed_since import WeighedSince, check_weighed
from bufetat_editor.usecases.weighing import retract, weigh
from tests.helpers.consulted import consulted
from tests.helpers.models import OTHER, desk_on, model

__all__ = ["model"]

INPUT = "innspill-nord-1"


def test_an_input_that_nobody_has_weighed_since_is_free_to_weigh(model: Path) -> None:
    with closing(desk_on(model)) as desk:
        consulted(desk)
        check_weighed(desk, {INPUT: 0})
        known = weigh(desk, [Weighing(INPUT, "followed")]).changeset.id
        check_weighed(desk, {INPUT: known})


def test_an_assessment_by_another_desk_is_seen(model: Path) -> None:
    with closing(desk_on(model)) as desk, closing(desk_on(model, OTHER)) as other:
        consulted(desk)
        other.refresh()
        weigh(other, [Weighing(INPUT, "followed")])
        with pytest.raises(WeighedSince):
            check_weighed(desk, {INPUT: 0})


def test_an_assessment_that_was_taken_back_is_seen_too(model: Path) -> None:
    with closing(desk_on(model)) as desk:
        consulted(desk)
        known = weigh(desk, [Weighing(INPUT, "followed")]).changeset.id
        retract(desk, [INPUT])
        with pytest.raises(WeighedSince):
            check_weighed(desk, {INPUT: known})
