from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.merge import merge
from tests.helpers.source_texts import raw_text, second_text

BASE = "barn og unge skal få hjelp så tidlig som mulig"


def joined(base: str, theirs: str, ours: str) -> str | None:
    """Both changes in one; none if they collide."""
    merged = merge(base, theirs, ours)
    return None if merged.conflicts else merged.text


@pytest.mark.parametrize(
    ("theirs", "ours", "text"),
    [
        (BASE, BASE, BASE),
        (BASE.replace("skal", "må"), BASE, BASE.replace("skal", "må")),
        (BASE, BASE.replace("skal", "må"), BASE.replace("skal", "må")),
        (
            BASE.replace("skal", "må"),
            BASE.replace("hjelp", "bistand"),
            "barn og unge må få bistand så tidlig som mulig",
        ),
        (
            BASE.replace("og unge ", ""),
            BASE.replace(" som mulig", "st mulig"),
            "barn skal få hjelp så tidligst mulig",
        ),
        ("Alle " + BASE, BASE + ".", f"Alle {BASE}."),
        (BASE.replace("skal", "må"), BASE.replace("skal", "må"), BASE.replace("skal", "må")),
        ("", BASE, ""),
    ],
)
def test_changes_in_different_places_are_made_one(theirs: str, ours: str, text: str) -> None:
    assert joined(BASE, theirs, ours) == text


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (BASE.replace("skal", "må"), BASE.replace("skal", "bør")),
        (BASE.replace("skal", "må"), BASE.replace("skal ", "")),
        (BASE.replace("skal", "må"), BASE.replace("få", "gis")),
        (BASE.replace("hjelp", "god hjelp"), BASE.replace("hjelp", "rask hjelp")),
        (BASE + " i dag", BASE + " i hele landet"),
        ("", BASE.replace("skal", "må")),
        ("", BASE + " i dag"),
    ],
)
def test_changes_of_the_same_words_or_side_by_side_collide(theirs: str, ours: str) -> None:
    assert joined(BASE, theirs, ours) is None
    assert joined(BASE, ours, theirs) is None


def test_a_collision_tells_its_words_and_nothing_else() -> None:
    merged = merge(BASE, BASE.replace("få hjelp", "gis bistand"), BASE.replace("få", "ha"))

    (conflict,) = merged.conflicts
    assert (conflict.base, conflict.theirs) == ("få hjelp", "gis bistand")
    assert conflict.ours == "ha hjelp"
    assert [one.side for one in merged.stretches].count("conflict") == 1


def test_it_is_not_guessed_which_of_two_like_words_was_taken_out() -> None:
    assert joined("ja ja", "ja", "ja nei ja") is None
    assert joined("en ja ja to", "en ja to", "1 ja ja to") is None
    assert joined("null en ja ja to", "null en ja to", "0 en ja ja to") == "0 en ja to"


WORDS = [f"ord{number}" for number in range(20)]
Edit = tuple[int, int, tuple[str, ...]]
"""Words of the base from one place to another, and what stands for them."""


@st.composite
def edits(draw: st.DrawFn, new: str) -> tuple[Edit, ...]:
    """Changes of a text of unlike words that do not touch each other."""
    found: list[Edit] = []
    place = draw(st.integers(0, 6))
    while place <= 20 and len(found) < 4:
        end = min(place + draw(st.integers(0, 3)), 20)
        count = draw(st.integers(int(end == place), 3))
        found.append((place, end, tuple(f"{new}{len(found)}{n}" for n in range(count))))
        place = end + draw(st.integers(1, 6))
    return tuple(found)


def made(changes: Collection[Edit]) -> str:
    words = [*WORDS]
    for start, end, put in sorted(changes, reverse=True):
        words[start:end] = put
    return " ".join(words)


def touch(one: Edit, other: Edit) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


@given(edits("deres"), edits("vårt"))
def test_of_made_changes_all_that_do_not_touch_are_joined_and_all_others_told(
    theirs: tuple[Edit, ...], ours: tuple[Edit, ...]
) -> None:
    touching = [
        (one, other) for one in theirs for other in ours if touch(one, other) and one != other
    ]

    text = joined(made(()), made(theirs), made(ours))

    assert text == (None if touching else made({*theirs, *ours}))


FEW_WORDS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=5).map(tuple)
Words = tuple[str, ...]
Way = tuple[tuple[int, int], ...]
"""Places of the words that stayed, in the one text and the other."""


@given(FEW_WORDS, FEW_WORDS, FEW_WORDS)
def test_what_is_joined_is_the_same_whichever_shortest_way_was_gone(
    base: Words, theirs: Words, ours: Words
) -> None:
    merged = merge(*(" ".join(one) for one in (base, theirs, ours)))

    if not {"both", "conflict"} & {one.side for one in merged.stretches}:
        assert set(slowly(base, theirs, ours)) == {tuple(merged.text.split())}


def slowly(base: Words, theirs: Words, ours: Words) -> Iterator[Words | None]:
    """What comes of every pair of shortest ways; none for a collision."""
    for there in shortest_ways(base, theirs):
        for here in shortest_ways(base, ours):
            yield by_ways(base, theirs, ours, dict(there), dict(here))


def by_ways(
    base: Words, theirs: Words, ours: Words, there: dict[int, int], here: dict[int, int]
) -> Words | None:
    still = [(i, there[i], here[i]) for i in sorted(there.keys() & here.keys())]
    result: list[str] = []
    b = t = o = 0
    for i, j, k in [*still, (len(base), len(theirs), len(ours))]:
        old, new, own = base[b:i], theirs[t:j], ours[o:k]
        if new != own and old not in {new, own}:
            return None
        result += own if new in {old, own} else new
        result += base[i : i + 1]
        b, t, o = i + 1, j + 1, k + 1
    return tuple(result)


def shortest_ways(base: Words, other: Words) -> list[Way]:
    ways = {*all_ways(base, other)}
    most = max(map(len, ways))
    return sorted(way for way in ways if len(way) == most)


@cache
def all_ways(base: Words, other: Words, i: int = 0, j: int = 0) -> tuple[Way, ...]:
    if i == len(base) or j == len(other):
        return ((),)
    ways = [*all_ways(base, other, i + 1, j), *all_ways(base, other, i, j + 1)]
    if base[i] == other[j]:
        ways += [((i, j), *way) for way in all_ways(base, other, i + 1, j + 1)]
    return tuple(dict.fromkeys(ways))


PROSE = st.text(alphabet="aøB -.,§/24\n”", max_size=40)


@given(PROSE, PROSE, PROSE)
def test_the_stretches_joined_are_the_three_texts(base: str, theirs: str, ours: str) -> None:
    merged = merge(base, theirs, ours)

    assert "".join(one.base for one in merged.stretches) == base
    assert "".join(one.theirs for one in merged.stretches) == theirs
    assert "".join(one.ours for one in merged.stretches) == ours


@given(PROSE, PROSE)
def test_what_only_one_has_changed_is_taken_as_it_is(base: str, other: str) -> None:
    assert joined(base, other, base) == joined(base, base, other) == joined(base, other, other)
    assert joined(base, other, base) == other


@given(PROSE, PROSE, PROSE)
def test_it_is_all_one_who_is_called_theirs(base: str, one: str, other: str) -> None:
    assert joined(base, one, other) == joined(base, other, one)


def test_the_two_versions_of_the_whole_document_are_merged_with_a_change_of_our_own() -> None:
    ours = raw_text().replace("tjenestilbud", "tjenestetilbud", 1)

    merged = merge(raw_text(), second_text(), ours)

    assert not merged.conflicts
