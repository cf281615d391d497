"""What can be chosen of several proposals, and what is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.history.choosing import (
    Choice,
    Proposed,
    altered,
    carried_over,
    choices,
    composed,
    taken_in,
    together,
    with_taken,
)

NOW = "Barn og unge skal få hjelp så tidlig som mulig"


def proposed(by: str, text: str, base: str = NOW) -> Proposed:
    return Proposed(by, base, text)


def told(offered: Sequence[Choice]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.before, one.after, one.by) for one in offered]


def test_each_change_of_each_proposal_can_be_taken_by_itself() -> None:
    offered = choices(
        NOW,
        [
            proposed("Vest", NOW.replace("så tidlig som", "tidligst")),
            proposed("Sør", NOW.replace("Barn og unge", "Alle barn").replace("hjelp", "bistand")),
        ],
    )

    assert told(offered) == [
        ("Barn og unge", "Alle barn", ("Sør",)),
        ("hjelp", "bistand", ("Sør",)),
        ("så tidlig som", "tidligst", ("Vest",)),
    ]
    assert composed(NOW, offered, {0, 2}) == "Alle barn skal få hjelp tidligst mulig"


def test_two_who_want_the_same_words_otherwise_are_rivals() -> None:
    offered = choices(
        NOW,
        [
            proposed("Vest", NOW.replace("hjelp", "bistand")),
            proposed("Sør", NOW.replace("hjelp", "støtte")),
        ],
    )

    assert [one.rivals for one in offered] == [{1}, {0}]
    assert with_taken(offered, {0}, 1) == {1}


def test_what_is_put_in_at_the_same_place_by_two_is_not_put_in_by_both() -> None:
    offered = choices(NOW, [proposed("Vest", f"{NOW} i dag"), proposed("Sør", f"{NOW} straks")])

    assert [one.rivals for one in offered] == [{1}, {0}]


@pytest.mark.parametrize(
    ("gone", "other"), [("og unge ", "hjelp"), ("få ", "Barn"), (" som mulig", "Barn")]
)
def test_the_same_change_by_two_is_one_choice_with_both_names(gone: str, other: str) -> None:
    less = NOW.replace(gone, "")
    offered = choices(NOW, [proposed("Vest", less), proposed("Sør", less.replace(other, "Annet"))])

    shared = [one for one in offered if one.by == ("Vest", "Sør")]
    assert [(one.before.strip(), one.after, one.rivals) for one in shared] == [
        (gone.strip(), "", frozenset())
    ]


def test_who_proposes_the_same_twice_is_named_once() -> None:
    again = proposed("Vest", NOW.replace("hjelp", "bistand"))

    assert told(choices(NOW, [again, again])) == [("hjelp", "bistand", ("Vest",))]


def test_two_proposals_of_one_sender_can_be_rivals() -> None:
    offered = choices(
        NOW, [proposed("Vest", f"{NOW} i dag"), proposed("Vest", f"{NOW} for enhver")]
    )

    assert [one.rivals for one in offered] == [{1}, {0}]


def test_a_proposal_keeps_what_has_been_changed_since_it_was_sent() -> None:
    sent = NOW.replace("Barn og unge", "Barn")

    (offered,) = choices(NOW, [proposed("Vest", sent.replace("hjelp", "bistand"), base=sent)])

    assert (offered.before, offered.after) == ("hjelp", "bistand")


def test_where_a_proposal_meets_what_has_been_changed_since_it_can_still_be_taken() -> None:
    sent = NOW.replace("hjelp", "støtte")

    (offered,) = choices(NOW, [proposed("Vest", sent.replace("støtte", "bistand"), base=sent)])

    assert (offered.before, offered.after) == ("hjelp", "bistand")


OFFERED = choices(
    NOW,
    [
        proposed("Vest", NOW.replace("og unge ", "").replace("så tidlig som", "tidligst")),
        proposed("Sør", NOW.replace("få hjelp", "få god hjelp").replace("tidlig", "raskt")),
    ],
)
"""«og unge» out, «god» in, and two who want «tidlig» otherwise."""


def test_of_what_was_taken_when_there_was_else_to_choose_the_rest_is_left_out() -> None:
    assert together(OFFERED, {1, 2, 3, 9}) == {1, 2}


@pytest.mark.parametrize("taken", [{0}, {1, 2}, {0, 1, 3}, {2}, set[int]()])
def test_it_is_known_again_what_was_taken(taken: set[int]) -> None:
    text = composed(NOW, OFFERED, taken)

    assert taken_in(NOW, OFFERED, text) == taken
    assert taken_in(NOW, OFFERED, f"{text} og trenger") == taken


def test_of_rivals_only_one_is_found_in_a_wording() -> None:
    offered = choices(
        NOW,
        [
            proposed("Vest", NOW.replace("tidlig som mulig", "raskt som råd")),
            proposed("Sør", NOW.replace("mulig", "råd")),
        ],
    )

    assert taken_in(NOW, offered, composed(NOW, offered, {0})) == {0}


@pytest.mark.parametrize(
    ("old", "new", "numbers"),
    [
        ("skal", "må", set()),
        ("god ", "", {1}),
        ("god", "svært god", set()),
        ("tidligst", "tidligere", {2}),
        ("Barn skal", "Barn og foreldre skal", {0}),
    ],
)
def test_it_is_told_which_choices_were_changed_by_hand(
    old: str, new: str, numbers: set[int]
) -> None:
    taken = {0, 1, 2}
    text = composed(NOW, OFFERED, taken)

    assert altered(NOW, OFFERED, taken, text.replace(old, new)) == numbers


# --- whatever is proposed

SENTENCES = st.lists(
    st.sampled_from(["barn", "unge", "og", "få", "hjelp", "hjelpen", ",", ".", "\n"]), max_size=9
).map(" ".join)
PROPOSALS = st.lists(
    st.builds(Proposed, st.sampled_from(["Vest", "Sør"]), SENTENCES, SENTENCES), max_size=4
)


@given(SENTENCES, PROPOSALS)
def test_with_nothing_taken_it_reads_as_now(now: str, proposals: list[Proposed]) -> None:
    assert composed(now, choices(now, proposals), ()) == now


@given(SENTENCES, SENTENCES, SENTENCES)
def test_all_of_one_proposal_is_that_proposal(now: str, base: str, text: str) -> None:
    one = Proposed("Vest", base, text)
    offered = choices(now, [one])

    assert composed(now, offered, range(len(offered))) == carried_over(one, now)


@given(SENTENCES, PROPOSALS)
def test_all_of_one_proposal_among_others_is_that_proposal_too(
    now: str, proposals: list[Proposed]
) -> None:
    named = [Proposed(str(n), one.base, one.text) for n, one in enumerate(proposals)]
    offered = choices(now, named)

    for one in named:
        own = {number for number, choice in enumerate(offered) if one.by in choice.by}
        assert not any(offered[number].rivals & own for number in own)
        assert composed(now, offered, own) == carried_over(one, now)


@given(SENTENCES, PROPOSALS)
def test_nothing_is_offered_that_changes_nothing(now: str, proposals: list[Proposed]) -> None:
    offered = choices(now, proposals)

    assert all(composed(now, offered, {number}) != now for number in range(len(offered)))
    assert all(now[one.start : one.end] == one.before for one in offered)
    assert len({(one.start, one.end, one.after) for one in offered}) == len(offered)


@given(SENTENCES, PROPOSALS, st.data())
def test_rivals_are_never_taken_both_and_the_others_never_meet(
    now: str, proposals: list[Proposed], data: st.DataObject
) -> None:
    offered = choices(now, proposals)
    taken = frozenset[int]()
    for number in data.draw(st.lists(st.sampled_from(range(len(offered))))) if offered else ():
        taken = with_taken(offered, taken, number)

    for one, other in combinations(sorted(taken), 2):
        assert one not in offered[other].rivals
        assert other not in offered[one].rivals
        assert offered[one].end <= offered[other].start


@given(SENTENCES, PROPOSALS)
def test_a_rival_of_a_change_has_it_for_a_rival(now: str, proposals: list[Proposed]) -> None:
    offered = choices(now, proposals)

    for number, one in enumerate(offered):
        assert all(number in offered[rival].rivals for rival in one.rivals)


@given(SENTENCES, PROPOSALS, SENTENCES)
def test_only_what_is_taken_is_altered_and_only_by_hand(
    now: str, proposals: list[Proposed], text: str
) -> None:
    offered = choices(now, proposals)
    taken = taken_in(now, offered, text)

    assert not any(offered[number].rivals & taken for number in taken)
    assert altered(now, offered, taken, text) <= taken
    assert not altered(now, offered, taken, composed(now, offered, taken))
