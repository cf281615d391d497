from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.words import listed_word, plain_word


@pytest.mark.parametrize("written", ["Kvxl", "«Kvxl»", "Kvxl.", "(Kvxl)", "Kv\u00adxl"])
def test_a_word_is_the_same_whatever_stands_round_it(written: str) -> None:
    assert plain_word(written) == "Kvxl"


@pytest.mark.parametrize(
    ("text", "word", "listed"),
    [
        ("Askebulig hjelp gis.", "Askebulig", "askebulig"),
        ("Hjelp gis. «Askebulig hjelp» er sen.", "Askebulig", "askebulig"),
        ("Det heter Askebulig.", "Askebulig", "Askebulig"),
        ("MultifunC er en metode.", "MultifunC", "MultifunC"),
    ],
)
def test_a_capital_that_begins_a_sentence_stays_out_of_the_list(
    text: str, word: str, listed: str
) -> None:
    start = text.index(word)

    assert listed_word(text, (start, start + len(word))) == listed
