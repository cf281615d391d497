from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.agreement import AGREEMENT
from tests.domain.checking.texts import mended, spots


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Faglige vurdering av saken", "Faglig vurdering av saken"),
        ("kurs om psykiske lidelse", "kurs om psykisk lidelse"),
        ("Gi råd. Nasjonale utredning", "Gi råd. Nasjonal utredning"),
    ],
)
def test_the_adjective_is_in_the_singular_like_its_noun(written: str, right: str) -> None:
    assert mended(spots(AGREEMENT, written), written) == right


@pytest.mark.parametrize(
    "text",
    [
        "Faglige vurderinger",
        "Faglig vurdering",
        "Viktige ting",
        "Etatens faglige vurdering",
        "Den faglige vurderingen",
        "med egen faglige vurdering",
    ],
)
def test_what_agrees_or_has_a_determiner_is_left_alone(text: str) -> None:
    assert spots(AGREEMENT, text) == []
