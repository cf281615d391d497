from __future__ import annotations

import pytest

from bufetat_editor.domain.checking.typography import TYPOGRAPHY
from tests.domain.checking.texts import mended, spots


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Barn - omsorg", "Barn – omsorg"),
        ("Metoden — som er ny", "Metoden – som er ny"),
        ("barn 12-18 år", "barn 12–18 år"),
        ('kurset "Godt samliv"', "kurset «Godt samliv»"),
    ],
)
def test_signs_are_norwegian_ones(written: str, right: str) -> None:
    assert mended(spots(TYPOGRAPHY, written), written) == right


@pytest.mark.parametrize(
    "text",
    [
        "helse- og sosialtjenesten",
        "§ 4-12 år",
        "§4-24 barn og §§ 4-12 og 4-21 barn",
        'en 17" skjerm og en 24" skjerm',
        "§§ 4-12 og 4-24",
        "2011-2012",
        "H2O",
        "BS10",
        "«a»",
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert spots(TYPOGRAPHY, text) == []
