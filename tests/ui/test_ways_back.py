"""The ways back to an earlier state are called by what they would change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bufetat_editor.domain.items import Item
from bufetat_editor.history.changeset import Changeset, Intent
from bufetat_editor.ui.ways_back import WayBack, way_back
from bufetat_editor.usecases.reading import Entry
from tests.helpers.models import PRINCIPLE
from tests.helpers.seed import seed


def entry(before: Item | None, after: Item | None, number: int = 1) -> Entry:
    changeset = Changeset(number, Intent("edit", "Saksbehandler A", "2011-12-05T10:00:00Z"), "")
    return Entry(changeset, before, after, (), moved_from=None, moved_to=None)


def way(now: dict[str, Any]) -> WayBack | None:
    """The way back to the seed's state from one that differs from it so."""
    then = seed()[PRINCIPLE]
    later = seed().with_states(2, (replace(then, cs=2, **now),))
    return way_back(entry(None, then), later)


ELSEWHERE = {"parent": "gruppe-individuell-tilpasning"}
FACTS = {"attrs": {"footnote": "fotnote-1"}}
WORDS = {"text": "Annet"}


@pytest.mark.parametrize(
    ("now", "label"),
    [
        (WORDS, "Gjenopprett denne ordlyden"),
        (ELSEWHERE, "Flytt tilbake hit"),
        (FACTS, "Gjenopprett opplysningene"),
        (WORDS | ELSEWHERE, "Gjenopprett ordlyd og plass"),
        (WORDS | FACTS, "Gjenopprett ordlyd og opplysninger"),
        (ELSEWHERE | FACTS, "Gjenopprett plass og opplysninger"),
        (WORDS | ELSEWHERE | FACTS, "Gjenopprett ordlyd, plass og opplysninger"),
    ],
)
def test_it_says_what_it_brings_back(now: dict[str, Any], label: str) -> None:
    assert way(now) == WayBack(label, 1)


def test_there_is_none_to_what_is_so_already() -> None:
    assert way({}) is None


def test_another_key_in_the_same_place_is_no_difference() -> None:
    assert way({"pos": seed()[PRINCIPLE].pos + "V"}) is None
    assert way({"pos": "zz"}) == WayBack("Flytt tilbake hit", 1)


def test_a_removed_item_comes_back_as_it_was_before() -> None:
    before = seed()[PRINCIPLE]
    removed = replace(before, deleted=True, cs=2)
    later = seed().with_states(2, (removed,))

    assert way_back(entry(before, removed, 2), later) == WayBack("Hent tilbake", 1)
    assert way_back(entry(None, before), later) is None
    older = replace(before, text="Eldre")
    assert way_back(entry(None, older), later) == WayBack("Hent tilbake slik det var da", 1)


def test_an_earlier_removal_is_no_state_to_go_to() -> None:
    before = seed()[PRINCIPLE]
    removed = replace(before, deleted=True)

    assert way_back(entry(before, removed), seed()) is None


def test_a_changeset_that_touched_nothing_has_none() -> None:
    assert way_back(entry(None, None), seed()) is None
