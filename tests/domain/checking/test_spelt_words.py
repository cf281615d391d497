from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bufetat_editor.domain.checking.spelt_words import spelt_words


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in spelt_words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("”Hjelp gis tidlig.” (PMTO)/Tidlig", ["Hjelp", "gis", "tidlig", "PMTO", "Tidlig"]),
        ("bl.a. barn, f.eks. pkt. 9", ["bl.a.", "barn", "f.eks.", "pkt"]),
        ("Slutt.Ny setning", ["Slutt", "Ny", "setning"]),
        ("12-åring og 2011/2012 i MST-teamet", ["12-åring", "og", "i", "MST-teamet"]),
        ("jf. bvl. § 5-1 og 5A-8 og Rundskriv Q-06/2007", ["jf", "og"]),
        ("post@bufdir.no, www.bufdir.no/om og bufdir.no", ["og"]),
        ("omsorgs\u00adsenter – d’Arc", ["omsorgs\u00adsenter", "d’Arc"]),
    ],
)
def test_a_word_is_what_a_dictionary_can_be_asked_about(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text())
def test_words_stand_one_after_another(text: str) -> None:
    places = [place for stretch in spelt_words(text) for place in stretch]

    assert places == sorted(places)
