from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.exchange.settling.wordings import is_within, kinship, likeness, normal, shares


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("to\u00a0ord", "to ord"),
        ("to  ord \n", "to ord"),
        ("sam\u00advær", "samvær"),
        ("”barn” og «unge»", '"barn" og "unge"'),
        ("mor’s", "mor's"),
        ("2009 – 2011", "2009 - 2011"),
        ("2\u20113", "2-3"),
        ("og så …", "og så ..."),
    ],
)
def test_what_is_altered_without_anybody_meaning_it_reads_the_same(text: str, other: str) -> None:
    assert normal(text) == normal(other)


@pytest.mark.parametrize(
    ("text", "other"),
    [("Barn", "barn"), ("få", "fa"), ("to ord", "toord"), ("barn.", "barn"), ("§ 2-3", "§ 23")],
)
def test_what_a_person_has_altered_does_not(text: str, other: str) -> None:
    assert normal(text) != normal(other)


@given(st.text())
def test_a_normal_wording_is_normal(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(st.text(), st.text())
def test_likeness_is_the_same_both_ways(text: str, other: str) -> None:
    assert likeness(text, other) == likeness(other, text)
    assert 0 <= kinship(text, other) <= 1
    assert likeness(text, text) == kinship(text, text) == 1


def test_a_wording_that_was_cut_within_a_word_is_still_the_same() -> None:
    assert kinship("barne vern", "barnevern") == 1
    assert kinship("barne vern", "barnehage") == 0


def test_of_texts_that_one_has_taken_in_the_share_of_each_is_told() -> None:
    texts = ("barn skal få hjelp", "foreldre skal få råd")

    assert shares(texts, "barn skal få hjelp og foreldre støtte") == [1, 0.25]
    assert shares(("",), "barn") == [0]


def test_signs_put_between_words_take_nothing_away() -> None:
    assert is_within("send det tilbake", "send det tilbake. takk")
    assert is_within("en to", "en - to")
    assert not is_within("send det tilbake", "send tilbake det")
