"""Two changes collide just where they would when they are made one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.colliding import change, collide
from bufetat_editor.history.merge import merge
from tests.helpers.examples import many

WORDS = st.lists(st.sampled_from(["barn", "unge", "og", "skal", "få", ",", "hjelp"]), max_size=9)
TEXTS = WORDS.map(" ".join)


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("Barn skal få råd", "Barn skal få bistand", True),
        ("Unge skal få hjelp", "Barn skal få bistand", False),
        ("Barn skal få råd", "Barn skal få råd", False),
        ("Barn skal få hjelp", "Noe annet", False),
        ("Barn skal også få hjelp", "Noe annet", True),
    ],
)
def test_who_wants_the_same_words_otherwise_collides(
    first: str, second: str, *, together: bool
) -> None:
    base = "Barn skal få hjelp"

    assert collide(change(base, first), change(base, second)) is together


@given(TEXTS, TEXTS, TEXTS)
@many(300)
def test_it_is_told_as_merging_tells_it(base: str, first: str, second: str) -> None:
    one, other = change(base, first), change(base, second)

    assert collide(one, other) == bool(merge(base, first, second).conflicts)
    assert collide(one, other) == collide(other, one)
