from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.canonical import canonical_json, clean_text, is_blank
from bufetat_editor.errors import UnwritableText


def test_letters_are_composed_so_that_equal_words_have_equal_bytes() -> None:
    assert clean_text("bla\u030a") == "blå"


@pytest.mark.parametrize("text", ["- være", "=1+1", "a\tb", "«…» – §", "😀", "_x0041_", "  x  "])
def test_ordinary_text_is_untouched(text: str) -> None:
    assert clean_text(text) == text


def test_what_would_turn_the_text_round_is_left_out() -> None:
    assert clean_text("\u202eabcd\u202c a\u2067b\u2069") == "abcd ab"
    assert clean_text("bla\u202e\u030a") == "blå"


@pytest.mark.parametrize("text", ["", " \t\n", "\u00a0\u200b", "\ufeff\u00ad\u2060"])
def test_what_cannot_be_seen_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(f"{text}–")


def test_line_ends_of_other_systems_become_line_feeds() -> None:
    assert clean_text("a\r\nb\rc") == "a\nb\nc"


@pytest.mark.parametrize("character", ["\0", "\x07", "\x0b", "\x7f", "\x85", "\ud800", "\uffff"])
def test_unwritable_characters_are_refused_with_their_place(character: str) -> None:
    with pytest.raises(UnwritableText) as refusal:
        clean_text(f"ab{character}c")

    assert f"U+{ord(character):04X}" in str(refusal.value)
    assert "nr. 3" in str(refusal.value)


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text() | st.booleans()))
def test_json_does_not_depend_on_the_order_of_keys(value: dict[str, object]) -> None:
    backwards = dict(reversed(value.items()))

    assert canonical_json(value) == canonical_json(backwards)
    assert json.loads(canonical_json(value)) == value


def test_floats_have_no_canonical_spelling() -> None:
    with pytest.raises(TypeError):
        canonical_json({"a": [1.5]})
