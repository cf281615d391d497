from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.one_word import one_word
from tests.domain.checking.texts import mended

RULE = one_word({"i mellom": "imellom", "i fra": "ifra", "et hvert": "ethvert"})


@pytest.mark.parametrize(
    ("written", "right"),
    [("dem i mellom", "dem imellom"), ("I fra", "Ifra"), ("et hvert", "ethvert")],
)
def test_what_is_one_word_is_written_so(written: str, right: str) -> None:
    assert mended(RULE.spots(written), written) == right


@pytest.mark.parametrize("text", ["hver andre uke", "en hver gang", "bi mellom", "i dag"])
def test_what_may_be_two_words_is_left_alone(text: str) -> None:
    assert [*RULE.spots(text)] == []
