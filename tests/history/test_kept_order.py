from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.kept_order import kept_order

orders = st.permutations("abcdefg")


def test_all_stay_where_nothing_was_moved() -> None:
    assert kept_order("abc", "abc") == {*"abc"}
    assert kept_order("", "") == set()


def test_the_one_that_was_moved_far_is_the_only_one() -> None:
    assert kept_order("abcde", "bcdea") == {*"bcde"}


def test_what_nobody_moved_stays_however_few_they_are() -> None:
    assert kept_order("abcde", "bcdea", fixed="a") == {"a"}


@given(orders)
def test_what_stays_is_as_many_as_can_be(after: list[str]) -> None:
    kept = kept_order("abcdefg", after)

    assert [key for key in after if key in kept] == sorted(kept)
    rising = (
        size for size in range(8) for some in combinations(after, size) if [*some] == sorted(some)
    )
    assert len(kept) == max(rising)


@given(orders, st.sets(st.sampled_from("abcdefg")))
def test_what_nobody_moved_stays_and_the_rest_keeps_its_order_round_it(
    after: list[str], chosen: set[str]
) -> None:
    still = iter(sorted(chosen))
    after = [next(still) if key in chosen else key for key in after]

    kept = kept_order("abcdefg", after, chosen)

    assert chosen <= kept
    assert [key for key in after if key in kept] == sorted(kept)
