from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.marking.union import union

keys = st.lists(st.sampled_from("abcdef"), unique=True)


def shown(old: str, new: str, fixed: str = "") -> str:
    """The union, what went with a minus before it and what came with a plus."""
    before, after = dict(zip(old, old, strict=True)), dict(zip(new, new, strict=True))
    return " ".join(
        place.key if place.stayed else ("-" if place.change == "deleted" else "+") + place.key
        for place in union(before, after, fixed)
    )


def test_what_went_comes_before_what_came_in_its_place() -> None:
    assert shown("abcd", "axyd") == "a -b -c +x +y d"


def test_what_moved_has_two_places() -> None:
    assert shown("abc", "bca") == "-a b c +a"
    assert shown("abc", "bca", fixed="a") == "+b +c a -b -c"


def test_what_came_or_went_last_of_all_is_there_too() -> None:
    assert shown("ab", "ac") == "a -b +c"
    assert shown("", "ab") == "+a +b"
    assert shown("ab", "") == "-a -b"


@given(keys, keys)
def test_both_orders_are_in_it(old: list[str], new: list[str]) -> None:
    places = [*union(dict.fromkeys(old, 1), dict.fromkeys(new, 1))]

    assert [place.key for place in places if place.before] == old
    assert [place.key for place in places if place.after] == new
