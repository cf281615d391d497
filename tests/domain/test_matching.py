from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.matching import Matcher

LETTERS = (
    'aAsS\u00e5\u00c5\u00df\u017f\ufb01i\u0130\u0131 \n\t\u00a0-_§1\u00ad\u200b"\u00ab\u2013'
    "\u03b1\u03a3\u03c3\u03c2\u0345\u0301\u030a\u0f71\u0f72\u0f73"
)


def found(words: str, text: str, **how: bool) -> list[str]:
    return [text[start:end] for start, end in Matcher(words, **how).stretches(text)]


def test_words_are_found_inside_compounds() -> None:
    text = "Barneverninstitusjon, barnevern og BARNEVERN"

    assert found("barnevern", text) == ["Barnevern", "barnevern", "BARNEVERN"]


@pytest.mark.parametrize("words", ["Å", "å", "A\u030a", "a\u030a"])
def test_a_letter_is_itself_however_it_is_written(words: str) -> None:
    assert found(words, "å Å a\u030a A\u030a") == ["å", "Å", "a\u030a", "A\u030a"]


def test_a_letter_with_a_ring_is_another_letter() -> None:
    assert found("a", "å a\u030a ä") == []
    assert found("å", "a A") == []


def test_a_place_is_told_in_the_text_as_it_is_written() -> None:
    assert Matcher("gate").stretches("Straße og İ og gate") == ((15, 19),)
    assert found("strasse", "Die Straße") == ["Straße"]


def test_nothing_begins_or_ends_inside_a_letter() -> None:
    assert found("s", "Straße") == ["S"]
    assert found("ras", "Straße") == []


def test_capital_and_small_letters_differ_on_request() -> None:
    assert found("Bufetat", "bufetat Bufetat BUFETAT", same_case=True) == ["Bufetat"]


def test_whole_words_are_found_on_request() -> None:
    text = "Barn, barnet, barnevern og barn-foreldre, småbarn"

    assert found("barn", text, whole_words=True) == ["Barn", "barn"]


def test_a_whole_word_may_end_in_a_sign() -> None:
    assert found("§ 4-12.", "§ 4-12.a og §\u00a04-12.", whole_words=True) == [
        "§ 4-12.",
        "§\u00a04-12.",
    ]


def test_several_words_are_one_phrase_with_any_space_between() -> None:
    text = "barn og unge, barn  og\nunge, barn unge"

    assert found("barn og   unge", text) == ["barn og unge", "barn  og\nunge"]


def test_spaces_round_the_words_count_as_they_are_written() -> None:
    text = "tidlig, så tidlig  hjelp, tidlig\u00a0hjelp"

    assert Matcher("tidlig ").stretches(text) == ((11, 18), (26, 33))
    assert Matcher(" tidlig").stretches(text) == ((10, 17), (25, 32))


def test_spaces_alone_are_found_where_there_are_as_many_or_more() -> None:
    text = "to  ord,   tre og fire\n"

    assert found("  ", text) == ["  ", "   "]
    assert len(found(" ", text)) == 4


@pytest.mark.parametrize("words", ["", "\u00ad"])
def test_an_empty_phrase_stands_nowhere(words: str) -> None:
    assert found(words, "Hva som helst") == []


def test_hidden_signs_are_passed_over() -> None:
    text = "barne\u00advern og \u200bbar\u200bnevern, små\u00adbarn"

    assert found("barnevern", text) == ["barne\u00advern", "bar\u200bnevern"]
    assert found("barne\u00advern", "barnevern") == ["barnevern"]
    assert found("barn", text, whole_words=True) == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ('"barnet"', '«barnet» “barnet” "barnet"'),
        ("barn's", "barn’s barn's"),
        ("12-23", "12-23 12–23 12—23 12\u201123"),
    ],
)
def test_signs_of_the_keyboard_find_those_of_the_typesetter(words: str, text: str) -> None:
    assert found(words, text, same_case=True) == text.split()


def test_signs_of_the_typesetter_find_themselves() -> None:
    assert found("«", '«barnet» "barnet"') == ["«"]
    assert found("–", "12-23 – 12–23") == ["–", "–"]


def test_no_two_overlap() -> None:
    assert Matcher("aa").stretches("aaaaa") == ((0, 2), (2, 4))


def folded(text: str) -> str:
    for alike, sign in (
        ("[\u00ad\u200b]", ""),
        ("[«\u2013]", "?"),
        ('["-]', "?"),
        (r"[^\S\n]", " "),
    ):
        text = re.sub(alike, sign, text)
    text = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFD", text.casefold())


def between(text: str) -> tuple[str, list[str], str]:
    """The spaces before the words, the words, and the spaces behind them."""
    return text[: -len(text.lstrip()) or None], text.split(), text[len(text.rstrip()) :]


@given(st.text(LETTERS, max_size=4), st.text(LETTERS, max_size=12))
def test_what_is_found_reads_as_what_was_sought(words: str, text: str) -> None:
    last, sought = 0, folded(words)
    for start, end in Matcher(words).stretches(text):
        assert last <= start < end <= len(text)
        there = folded(text[start:end])
        if sought.strip():
            assert between(there) == between(sought)
        else:
            assert there.rstrip(" ") == sought.rstrip(" ")
            assert len(there) >= len(sought)
        last = end


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_what_stands_between_other_words_is_found(before: str, words: str, after: str) -> None:
    words = words.strip()
    if Matcher(words)._pattern and not unicodedata.combining(
        unicodedata.normalize("NFD", words)[0]
    ):
        assert found(words, f"{before} | {words} | {after}")
