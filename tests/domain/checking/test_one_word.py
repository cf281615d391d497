from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.one_word import ONE_WORD
from tests.domain.checking.texts import mended, spots


@pytest.mark.parametrize(
    ("written", "right"),
    [("dem i mellom", "dem imellom"), ("I følge loven", "Ifølge loven"), ("et hvert", "ethvert")],
)
def test_what_is_one_word_is_written_so(written: str, right: str) -> None:
    assert mended(spots(ONE_WORD, written), written) == right


@pytest.mark.parametrize("text", ["i følge med andre", "videre utvikling", "bi mellom", "i dag"])
def test_what_may_be_two_words_is_left_alone(text: str) -> None:
    assert spots(ONE_WORD, text) == []
